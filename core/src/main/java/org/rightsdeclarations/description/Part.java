package org.rightsdeclarations.description;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/**
 * A place in a declaration, usually with the value that is there: the declaration itself, an object in it, a text, a
 * label, the words in one language. Immutable and thread-safe.
 *
 * @param <V> the type of the value
 */
public final class Part<V> {
    /** The index of what is no item of a list. */
    private static final int NONE = -1;

    private final @Nullable Part<?> parent;
    private final @Nullable Member<?, ?> member;
    private final @Nullable String name;
    private final int index;
    private final @Nullable V value;
    private final @Nullable Description<V, ?> description;

    /** Where it comes in the document; for a part that was not collected, where what holds it comes. */
    private final int number;

    private Part(
            @Nullable Part<?> parent,
            @Nullable Member<?, ?> member,
            @Nullable String name,
            int index,
            @Nullable V value,
            @Nullable Description<V, ?> description,
            int number) {
        this.parent = parent;
        this.member = member;
        this.name = name;
        this.index = index;
        this.value = value;
        this.description = description;
        this.number = number;
    }

    /**
     * Returns an object by itself: a declaration, or a part of one that is looked at without what is around it.
     *
     * @param <V> the type of the object
     * @param value the object
     * @param description what it is made of
     * @return the part from which all others in it can be reached
     */
    public static <V> Part<V> root(V value, Description<V, ?> description) {
        require(value, "value");
        require(description, "description");
        return new Part<>(null, null, null, NONE, value, description, 0);
    }

    /** Returns the part of a member or, with an index, of one of its items; or the place where there is no value. */
    static Part<?> of(Part<?> parent, Member<?, ?> member, int index, @Nullable Object value, int number) {
        return value == null || value instanceof List
                ? new Part<>(parent, member, member.getName(), index, value, null, number)
                : collected(parent, member, index, value, number);
    }

    /** As {@link #of}, for a value that is there and no list. */
    @SuppressWarnings("unchecked") // a value that has a description is of the described type
    static Part<?> collected(Part<?> parent, Member<?, ?> member, int index, Object value, int number) {
        return new Part<>(
                parent, member, member.getName(), index, value, (Description<Object, ?>) member.inner(), number);
    }

    /**
     * Whether a value is here.
     *
     * @return {@code false} for the place of a member that is absent
     */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * The value that is here.
     *
     * @return the value; for a list as a whole, its items
     * @throws NoSuchElementException if the member is absent
     */
    public V getValue() {
        if (value == null) {
            throw new NoSuchElementException("nothing at " + this);
        }
        return value;
    }

    /**
     * The value that is here, if it is of a type.
     *
     * @param <T> the type
     * @param type its class, such as {@code Clause.class}
     * @return the value, or empty if there is none or it is of another type
     */
    public <T> Optional<T> as(Class<T> type) {
        require(type, "type");
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /**
     * The part that holds this one.
     *
     * @return the object that has the member; empty for a root
     */
    public Optional<Part<?>> getParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The member that this part is the value or an item of.
     *
     * @return the member; empty for a root, the words in one language, and what is inside an extension
     */
    public Optional<Member<?, ?>> getMember() {
        return Optional.ofNullable(member);
    }

    /**
     * The name of the member, or the tag of the language.
     *
     * @return the name in JSON; empty for a root, and for an item of a list inside an extension
     */
    public String getName() {
        return name == null ? "" : name;
    }

    /**
     * The name of the Java property.
     *
     * @return the name in JSON, but for members that are choices and share one property, such as {@code origin}
     */
    public String getProperty() {
        return member == null ? getName() : member.getProperty();
    }

    /**
     * The place among the items of a list.
     *
     * @return the index, from 0; -1 if it is not an item
     */
    public int getIndex() {
        return index;
    }

    /** Where it comes among the parts of a declaration. */
    int number() {
        return number;
    }

    @Nullable
    Part<?> parent() {
        return parent;
    }

    @Nullable
    Member<?, ?> member() {
        return member;
    }

    @Nullable
    Description<V, ?> description() {
        return description;
    }

    @Nullable
    V value() {
        return value;
    }

    /**
     * Returns the place of a member of this object, whether or not it is there; or of the words in one language of this
     * text.
     *
     * @param named the name of the member, or the tag of the language
     * @return the part
     * @throws IllegalArgumentException if such an object has no member of this name
     */
    public Part<?> member(String named) {
        Part<?> found = place(named);
        if (found == null) {
            throw new IllegalArgumentException("member must be one of "
                    + (description == null ? "none" : description.getMembers()) + " - but was: " + named);
        }
        return found;
    }

    /**
     * Returns an item of this list.
     *
     * @param item the index, from 0
     * @return the part
     * @throws IndexOutOfBoundsException if the list has no such item
     */
    public Part<?> item(int item) {
        Object found = as(List.class).orElseGet(List::of).get(item);
        return member == null || parent == null
                ? new Part<>(this, null, null, item, found, null, number)
                : of(parent, member, item, found, number);
    }

    /**
     * The texts that this part is or has itself: not those of the objects and lists in it.
     *
     * @return the texts in the order of writing; none if it has none
     */
    @SuppressWarnings("unchecked") // the value of such a member is a text
    public List<Part<LocalizedText>> ownTexts() {
        if (value instanceof LocalizedText) {
            return List.of((Part<LocalizedText>) this);
        }
        List<Part<LocalizedText>> texts = new ArrayList<>(2);
        if (description != null && value != null) {
            @Nullable Object[] values = description.values(value);
            for (Member<V, ?> known : description.getMembers()) {
                boolean isText = known.getType() == ValueType.TEXT && !known.isList();
                Object found = isText ? known.of(values) : null;
                if (found != null) {
                    texts.add((Part<LocalizedText>) of(this, known, NONE, found, number));
                }
            }
        }
        return texts;
    }

    /**
     * Whether the texts that this object has itself are words of the declaration: its title, and the headings, chapeaux
     * and texts of its parts. Words of others, such as quotations and titles of sources, are not.
     *
     * @return {@code true} for the declaration, its preamble and its nodes
     */
    public boolean hasOwnWords() {
        return description != null && description.hasOwnWords();
    }

    /** Returns the place of a member, a language or an extension; null if there cannot be one. */
    private @Nullable Part<?> place(String named) {
        if (description != null && value != null) {
            Member<V, ?> known = description.find(named).orElse(null);
            return known == null ? null : of(this, known, NONE, known.get(value), number);
        }
        LocalizedText words = words();
        if (words != null) {
            LanguageTag language = LanguageTag.find(named).orElse(null);
            return language == null ? null : inner(named, words.get(language).orElse(null));
        }
        return inside().containsKey(named) ? inner(named, inside().get(named)) : null;
    }

    /** Returns what is here by language; null if it is not by language. */
    private @Nullable LocalizedText words() {
        return value instanceof Label label
                ? label.getWords().orElse(null)
                : value instanceof LocalizedText text ? text : null;
    }

    private Part<?> inner(String named, @Nullable Object found) {
        return new Part<>(this, null, named, NONE, found, null, number);
    }

    /** Returns what an embedding system keeps here, by name. */
    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private Map<?, ?> inside() {
        if (value != null && member != null && member.getType() instanceof ValueType.Free<?> free) {
            return ((ValueType.Free<V>) free).values().apply(value);
        }
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Follows one step of a JSON Pointer; null if it leads nowhere. */
    @Nullable
    Part<?> follow(String token) {
        if (!(value instanceof List<?> list)) {
            Part<?> found = place(token);
            boolean mayBeNull = description == null && words() == null; // inside an extension
            return found != null && (found.isPresent() || mayBeNull) ? found : null;
        }
        int at = Steps.index(token);
        return at < 0 || at >= list.size() ? null : item(at);
    }

    /**
     * Follows one step of a JSON Pointer, also to the place of a member that is absent.
     *
     * @param token the name of a member, the tag of a language or the index of an item
     * @return the part; empty if there cannot be one
     */
    public Optional<Part<?>> step(String token) {
        require(token, "token");
        return Optional.ofNullable(value instanceof List<?> ? follow(token) : place(token));
    }

    /**
     * Follows one step of a path of Java properties, also to the place of a member that is absent.
     *
     * @param token the name of a property, the tag of a language or the index of an item
     * @return the part, of several members that share the property the one that is there; empty if there cannot be one
     */
    public Optional<Part<?>> property(String token) {
        require(token, "token");
        Member<V, ?> known = description == null || value == null ? null : description.ofProperty(token, value);
        return step(known == null ? token : known.getName());
    }

    /** Follows one step of an address; null if it leads nowhere. */
    @Nullable
    Part<?> follow(String word, int counted) {
        Member<V, ?> known = description == null ? null : description.memberOf(word);
        Object found = known == null || value == null ? null : known.get(value);
        if (known == null || found == null || known.isList() != counted > 0) {
            return null;
        }
        if (found instanceof List<?> list) {
            return counted > list.size() ? null : of(this, known, counted - 1, list.get(counted - 1), number);
        }
        return of(this, known, NONE, found, number);
    }

    /**
     * Where the part is in the JSON form of the whole.
     *
     * @return a JSON Pointer by RFC 6901, such as {@code /sections/0/clauses/2/label}; empty for a root
     */
    public String getPointer() {
        StringBuilder pointer = new StringBuilder();
        point(pointer);
        return pointer.toString();
    }

    private void point(StringBuilder pointer) {
        if (parent != null) {
            parent.point(pointer);
        }
        if (name != null) {
            pointer.append('/').append(Steps.escaped(name));
        }
        if (index >= 0) {
            pointer.append('/').append(index);
        }
    }

    /**
     * The address of the part, or of the nearest one around it that has an address. A node that has a {@link NodeId} is
     * known by it.
     *
     * @return the address; empty for a root
     */
    public Address getAddress() {
        NodeId id = description == null || value == null ? null : description.idOf(value);
        if (id != null) {
            return Address.of(id);
        }
        Address around = parent == null ? Address.root() : parent.getAddress();
        if (member == null || member.isList() != index >= 0) {
            return around;
        }
        return index < 0 ? around.child(member.getStep()) : around.child(member.getStep(), index + 1);
    }

    /**
     * Names the place for people, as an {@link Address} counts it even if a node has a name.
     *
     * @return steps such as {@code section-1/clause-2}
     */
    public String getPlace() {
        String around = parent == null ? "" : parent.getPlace();
        if (member == null) {
            return around;
        }
        return around + (around.isEmpty() ? "" : "/") + member.getStep() + (index < 0 ? "" : "-" + (index + 1));
    }

    /**
     * Finds what an address leads to from here. Only an address that starts from the name of a node takes time linear
     * in the size of what is here.
     *
     * @param address the address
     * @return the part, or empty if the address leads nowhere
     */
    public Optional<Part<?>> find(Address address) {
        return Steps.follow(this, address, id -> Parts.of(this).named(id));
    }

    /**
     * Finds what a JSON Pointer leads to from here.
     *
     * @param pointer a pointer by RFC 6901, such as {@code /sections/0/text/en}; empty for this part itself
     * @return the part, or empty if the pointer leads nowhere
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor starts with {@code /}
     */
    public Optional<Part<?>> at(String pointer) {
        Part<?> at = this;
        for (String token : Steps.tokens(pointer)) {
            at = at == null ? null : at.follow(token);
        }
        return Optional.ofNullable(at);
    }

    /**
     * Returns the object at the root with another value at this place. Only the objects around this part are built
     * anew.
     *
     * @param changed the other value
     * @return the changed copy of the object that all this is in
     * @throws IllegalArgumentException if this is no value of a described object, or the other value cannot be here
     * @throws org.rightsdeclarations.problem.InvalidValueException if the copy could never be right
     */
    public Object replacedBy(Object changed) {
        if (parent != null) {
            return parent.replacedBy(parent.with(this, changed));
        }
        Description.requireType(description == null ? getValue().getClass() : description.getType(), changed);
        return changed;
    }

    private Object with(Part<?> changed, Object to) {
        if (description == null || value == null) {
            throw new IllegalArgumentException("part must be one of a described object - but was: " + changed);
        }
        return description.with(value, changed.getName(), changed.index, to);
    }

    /** Two parts are equal if they are at the same place and hold equal values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Part<?> part
                && index == part.index
                && Objects.equals(name, part.name)
                && Objects.equals(parent, part.parent)
                && Objects.equals(value, part.value);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(parent) + Objects.hashCode(name)) + index;
    }

    /**
     * The way to the part through Java properties, as Jakarta Validation writes it.
     *
     * @return steps such as {@code sections[0].clauses[1]} or {@code title.en}; empty for a root
     */
    public String getPropertyPath() {
        StringBuilder path = new StringBuilder();
        write(path);
        return path.toString();
    }

    private void write(StringBuilder path) {
        if (parent != null) {
            parent.write(path);
        }
        if (name != null) {
            path.append(path.isEmpty() ? "" : ".").append(getProperty());
        }
        if (index >= 0) {
            path.append('[').append(index).append(']');
        }
    }

    /** Returns the {@linkplain #getPropertyPath() way through Java properties}; empty for a root. */
    @Override
    public String toString() {
        return getPropertyPath();
    }
}
