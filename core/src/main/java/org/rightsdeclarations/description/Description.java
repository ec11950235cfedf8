package org.rightsdeclarations.description;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.NodeId;

/**
 * What a type of the model is made of. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Description<T, B> {
    /** What no rule looks at by itself, and what would have to be boxed. */
    private static final Set<Kind> UNWALKED = EnumSet.of(Kind.NUMBER, Kind.FLAG, Kind.FREE);

    private final Class<T> type;
    private final String meaning;
    private final List<Member<T, B>> members;
    private final List<String> alternatives;
    private final Map<String, String> companions;
    private final Map<String, Member<T, B>> byName = new HashMap<>();
    private final Map<String, Member<T, B>> byStep = new HashMap<>();
    private final @Nullable Member<T, B>[] walked;
    private final Assembly<T, B> assembly;
    private final @Nullable Function<? super T, Optional<NodeId>> id;
    private final boolean hasOwnWords;

    Description(DescriptionBuilder<T, B> builder) {
        this.type = builder.type;
        this.meaning = builder.meaning;
        this.alternatives = List.copyOf(builder.alternatives);
        this.companions = Collections.unmodifiableMap(builder.companions);
        this.members = List.copyOf(builder.members);
        this.walked = walked(members);
        this.id = builder.id;
        this.hasOwnWords = builder.hasOwnWords;
        this.assembly = builder.assembly;
        for (Member<T, B> member : members) {
            byName.put(member.getName(), member);
            byStep.put(member.getStep(), member);
        }
    }

    /**
     * Starts a description.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param type the class of the type
     * @param meaning what the type is, in one sentence
     * @param assembly takes its objects apart and puts them together
     * @return a description without members
     */
    public static <T, B> DescriptionBuilder<T, B> of(Class<T> type, String meaning, Assembly<T, B> assembly) {
        require(type, "type");
        require(meaning, "meaning");
        require(assembly, "assembly");
        return new DescriptionBuilder<>(type, meaning, assembly);
    }

    /**
     * The type that is described.
     *
     * @return its class
     */
    public Class<T> getType() {
        return type;
    }

    /**
     * What the type is.
     *
     * @return one sentence
     */
    public String getMeaning() {
        return meaning;
    }

    /**
     * The members without any of which an object means nothing.
     *
     * @return names, of which at least one must be there; empty if there is no such condition
     */
    public List<String> getAlternatives() {
        return alternatives;
    }

    /**
     * The members that mean nothing without another.
     *
     * @return names by the name that needs them; unmodifiable
     */
    public Map<String, String> getCompanions() {
        return companions;
    }

    /**
     * The members.
     *
     * @return the members in the order in which they are written and walked through
     */
    public List<Member<T, B>> getMembers() {
        return members;
    }

    /**
     * Finds a member by its name.
     *
     * @param name the name in JSON
     * @return the member, or empty if the type has none of this name
     */
    public Optional<Member<T, B>> find(String name) {
        require(name, "name");
        return Optional.ofNullable(byName.get(name));
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T, B> @Nullable Member<T, B>[] walked(List<Member<T, B>> members) {
        @Nullable Member<T, B>[] walked = (Member<T, B>[]) new Member<?, ?>[members.size()];
        for (int i = 0; i < walked.length; i++) {
            Member<T, B> member = members.get(i);
            walked[i] = UNWALKED.contains(member.getType().kind()) ? null : member;
        }
        return walked;
    }

    /**
     * Takes an object apart. To ask for all values at once takes a fraction of the time of asking for each.
     *
     * @param object the object
     * @return what {@link Member#of(Object[])} finds the value of each member in
     */
    public @Nullable Object[] values(T object) {
        return assembly.values(object);
    }

    /** The members that a walk goes through, null in the places of the others; not to be changed. */
    @Nullable
    Member<T, B>[] walked() {
        return walked;
    }

    /** Returns a copy of an object with another value of a member or, with an index, of one of its items. */
    T with(T object, String name, int index, Object value) {
        Member<T, B> member = find(name).orElseThrow();
        requireType(member.isList() && index < 0 ? List.class : member.getType().type(), value);
        B builder = builder(object);
        if (index < 0) {
            member.set(builder, value);
        } else {
            List<Object> items = new ArrayList<>(member.list(object));
            items.set(index, value);
            member.set(builder, items);
        }
        return build(builder);
    }

    /** Refuses a changed part that cannot be where the part was. */
    static void requireType(Class<?> expected, Object changed) {
        if (!expected.isInstance(changed)) {
            throw new IllegalArgumentException(
                    "changed part must be of type " + expected.getSimpleName() + " - but was: " + changed);
        }
    }

    /** Returns the one choice that an object has. */
    Member<T, B> choiceOf(T object) {
        return members.stream()
                .filter(member -> member.isChoice() && member.get(object) != null)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the member of a Java property: of several that share it, the one that is there. Null if none is. */
    @Nullable
    Member<T, B> ofProperty(String property, T object) {
        Member<T, B> found = null;
        for (Member<T, B> member : members) {
            if (member.getProperty().equals(property) && (found == null || member.get(object) != null)) {
                found = member;
            }
        }
        return found;
    }

    /** Returns the member with a step of an address, or null if there is none. */
    @Nullable
    Member<T, B> memberOf(String step) {
        return byStep.get(step);
    }

    /** Returns the name of an object among the nodes of its declaration, or null if it has none. */
    @Nullable
    NodeId idOf(T object) {
        return id == null ? null : id.apply(object).orElse(null);
    }

    boolean hasOwnWords() {
        return hasOwnWords;
    }

    /**
     * The descriptions of all types of which this type is made, at any depth.
     *
     * @return this description first, each once
     */
    public Set<Description<?, ?>> reachable() {
        Set<Description<?, ?>> known = new LinkedHashSet<>();
        reach(known);
        return known;
    }

    private void reach(Set<Description<?, ?>> known) {
        if (known.add(this)) {
            for (Member<T, B> member : members) {
                if (member.getType() instanceof ValueType.Described<?> described) {
                    Description<?, ?> inner = described.description().get();
                    inner.reach(known);
                }
            }
        }
    }

    /**
     * An order of objects by all that they hold, for sorted sets and maps: those that keep objects by their hashes can
     * be made slow by whoever wrote the objects. It has no meaning beyond that, and may change.
     *
     * @return a comparator for which only equal objects are the same
     */
    public Comparator<T> getOrder() {
        Comparator<Object> order = new ContentOrder(new ValueType.Described<>(() -> this));
        return order::compare;
    }

    /**
     * Looks at an object by itself.
     *
     * @param object any object
     * @return the object as a part without parent; empty if it is of another type
     */
    public Optional<Part<T>> root(Object object) {
        require(object, "object");
        return type.isInstance(object) ? Optional.of(Part.root(type.cast(object), this)) : Optional.empty();
    }

    /**
     * Returns an object whose texts are in one language. A text without words in it is left out, except where there
     * must be one.
     *
     * @param language the language to keep
     * @param object the object
     * @return the changed copy
     */
    public T only(LanguageTag language, T object) {
        require(language, "language");
        require(object, "object");
        return new Projection(language).of(object, this);
    }

    /**
     * Adds what a translation has to an object.
     *
     * @param object the object
     * @param translation the same in other languages
     * @param problems takes what does not fit
     * @return the changed copy, which has all that the object has
     */
    public T merge(T object, T translation, Collection<? super Problem> problems) {
        require(object, "object");
        require(translation, "translation");
        require(problems, "problems");
        Merge merge = new Merge(languages(object), languages(translation));
        T merged = merge.of(object, translation, this);
        problems.addAll(merge.problems());
        return merged;
    }

    /** Returns the languages of an object: those of its own texts such as the title, because names stay as they are. */
    private Set<LanguageTag> languages(T object) {
        Part<T> root = Part.root(object, this);
        Set<LanguageTag> own = root.ownTexts().stream()
                .flatMap(text -> text.getValue().getLanguages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return own.isEmpty() ? Parts.of(root).languages() : own;
    }

    /**
     * Starts an object.
     *
     * @return an empty builder
     */
    public B builder() {
        return assembly.builder();
    }

    /**
     * Starts a changed copy of an object.
     *
     * @param object the object
     * @return a builder that holds everything the object holds
     */
    public B builder(T object) {
        require(object, "object");
        return assembly.builder(object);
    }

    /**
     * Finishes an object.
     *
     * @param builder what it holds
     * @return the object
     * @throws org.rightsdeclarations.problem.InvalidValueException if it could never be right
     */
    public T build(B builder) {
        require(builder, "builder");
        return assembly.build(builder);
    }

    /** Returns the name of the type. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
