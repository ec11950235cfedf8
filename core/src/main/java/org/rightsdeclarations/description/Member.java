package org.rightsdeclarations.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;

/**
 * One member of a type of the model. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Member<T, B> {
    /** How often a value is there. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        /** Exactly one of all members of the type that are choices is there. */
        CHOICE,
        LIST
    }

    private final int index;
    private final String name;
    private final String property;
    private final String step;
    private final String meaning;
    private final ValueType<?> type;
    private final Kind kind;
    private final Presence presence;
    private final Assembly<T, B> assembly;

    /** Looked up when it is needed, because types may hold themselves; written without a lock, as the next. */
    private @Nullable Description<?, ?> inner;

    private int group = -1;

    Member(
            int index,
            String name,
            String property,
            String step,
            String meaning,
            ValueType<?> type,
            Presence presence,
            Assembly<T, B> assembly) {
        this.name = name;
        this.property = property;
        this.step = step;
        this.meaning = meaning;
        this.type = type;
        this.kind = type.kind();
        this.presence = presence;
        this.index = index;
        this.assembly = assembly;
    }

    /** Writes {@code otherNames} as {@code other-names}. */
    static String hyphenated(String name) {
        int start = 0;
        StringBuilder words = new StringBuilder(name.length() + 2);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Ascii.isLetter(c) && !Ascii.isLower(c)) {
                words.append(name, start, i).append('-').append(Character.toLowerCase(c));
                start = i + 1;
            }
        }
        return start == 0 ? name : words.append(name, start, name.length()).toString();
    }

    /**
     * The name in JSON.
     *
     * @return one of the {@link Names}
     */
    public String getName() {
        return name;
    }

    /**
     * The name of the Java property.
     *
     * @return the name in JSON, but for members that are choices and share one property
     */
    public String getProperty() {
        return property;
    }

    /**
     * What the member is called in an {@link org.rightsdeclarations.value.Address}.
     *
     * @return lower-case words, in the singular for a list, such as {@code clause}
     */
    public String getStep() {
        return step;
    }

    /**
     * What the member means.
     *
     * @return one sentence
     */
    public String getMeaning() {
        return meaning;
    }

    /**
     * The type of the value; for a list, of each item.
     *
     * @return the type
     */
    public ValueType<?> getType() {
        return type;
    }

    /** Returns what the value is made of, for a list each item; null if it has no members. */
    @Nullable
    Description<?, ?> inner() {
        return inner == null && kind == Kind.OBJECT ? described() : inner;
    }

    private @Nullable Description<?, ?> described() {
        inner = type instanceof ValueType.Described<?> described
                ? described.description().get()
                : null;
        return inner;
    }

    /** Returns the class of the value; for a list, of each item. */
    Class<?> valueClass() {
        Description<?, ?> known = inner();
        return known == null ? type.type() : known.getType();
    }

    /** Returns the number of this class. */
    int group() {
        int known = group;
        if (known < 0) {
            known = PartGroup.numberOf(valueClass());
            group = known;
        }
        return known;
    }

    /**
     * Whether an object without this member is not complete.
     *
     * @return {@code true} if it must be there
     */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /**
     * Whether the member is one of several of which exactly one is there.
     *
     * @return {@code true} if it is
     */
    public boolean isChoice() {
        return presence == Presence.CHOICE;
    }

    /**
     * Whether the member holds a list.
     *
     * @return {@code true} for a list, an empty one is the same as none
     */
    public boolean isList() {
        return presence == Presence.LIST;
    }

    /**
     * Returns the value that an object has. Who wants several values of one object takes it
     * {@linkplain Description#values apart}.
     *
     * @param object the object
     * @return the value, for a list all of its items; null if there is none
     */
    public @Nullable Object get(T object) {
        return of(assembly.values(object));
    }

    /**
     * Returns the items that an object has, if the member holds a list.
     *
     * @param object the object
     * @return the items
     */
    public List<?> list(T object) {
        return isList() && get(object) instanceof List<?> items ? items : List.of();
    }

    /**
     * Returns the value that an object has.
     *
     * @param values what the object was {@linkplain Description#values taken apart} into
     * @return the value, for a list all of its items; null if there is none
     */
    public @Nullable Object of(@Nullable Object[] values) {
        return values[index];
    }

    /**
     * Gives a builder a value instead of the one that it has.
     *
     * @param builder the builder
     * @param value a value of the {@linkplain #getType() type}; for a list, all of its items
     */
    public void set(B builder, Object value) {
        assembly.set(builder, name, value);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
