package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Member.Presence;
import org.rightsdeclarations.value.NodeId;

/**
 * Describes a type, member by member in the order of writing. Each member has a name, one of the {@link Names}; the
 * type of its values; what it means, in one sentence; and how objects of the type are put together. Not thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class DescriptionBuilder<T, B> {
    final Class<T> type;
    final String meaning;
    final Assembly<T, B> assembly;
    final List<Member<T, B>> members = new ArrayList<>();
    final List<String> alternatives = new ArrayList<>();
    final Map<String, String> companions = new LinkedHashMap<>();

    boolean hasOwnWords;

    @Nullable
    Function<? super T, Optional<NodeId>> id;

    DescriptionBuilder(Class<T> type, String meaning, Assembly<T, B> assembly) {
        this.type = type;
        this.meaning = meaning;
        this.assembly = assembly;
    }

    /**
     * Adds a member that must be there.
     *
     * @param name the name
     * @param of the type of the value
     * @param meaning what it means
     * @return this description
     */
    public DescriptionBuilder<T, B> required(String name, ValueType<?> of, String meaning) {
        return add(name, name, of, meaning, Presence.REQUIRED);
    }

    /**
     * Adds a member that may be absent.
     *
     * @param name the name
     * @param of the type of the value
     * @param meaning what it means
     * @return this description
     */
    public DescriptionBuilder<T, B> optional(String name, ValueType<?> of, String meaning) {
        return add(name, name, of, meaning, Presence.OPTIONAL);
    }

    /**
     * Adds a truth value, of which {@code false} is the same as its absence.
     *
     * @param name the name
     * @param meaning what it means if it is true
     * @return this description
     */
    public DescriptionBuilder<T, B> flag(String name, String meaning) {
        return add(name, name, ValueType.FLAG, meaning, Presence.OPTIONAL);
    }

    /**
     * Adds a member that is one of several choices for one Java property: exactly one of them is there.
     *
     * @param name the name
     * @param property the name of the Java property
     * @param of the type of the value
     * @param meaning what it means
     * @return this description
     */
    public DescriptionBuilder<T, B> choice(String name, String property, ValueType<?> of, String meaning) {

        members.add(new Member<>(
                members.size(), name, property, Member.hyphenated(name), meaning, of, Presence.CHOICE, assembly));
        return this;
    }

    /**
     * Adds a list, of which an empty one is the same as its absence.
     *
     * @param name the name
     * @param singular what an address calls one item, such as {@code clause}
     * @param of the type of the items
     * @param meaning what it means
     * @return this description
     */
    public DescriptionBuilder<T, B> list(String name, String singular, ValueType<?> of, String meaning) {

        return add(name, singular, of, meaning, Presence.LIST);
    }

    /**
     * Says that an object without any of some members means nothing, so that building it fails.
     *
     * @param names the names of members, of which at least one must be there
     * @return this description
     */
    public DescriptionBuilder<T, B> atLeastOne(String... names) {
        alternatives.addAll(List.of(names));
        return this;
    }

    /**
     * Says that a member means nothing without another, so that building an object with it alone fails.
     *
     * @param name the name of the member
     * @param other the name of the member that must be there too
     * @return this description
     */
    public DescriptionBuilder<T, B> beside(String name, String other) {
        companions.put(name, other);
        return this;
    }

    /**
     * Says how objects of this type are named among the nodes of a declaration.
     *
     * @param name gets the name of an object
     * @return this description
     */
    public DescriptionBuilder<T, B> named(Function<? super T, Optional<NodeId>> name) {
        id = name;
        return this;
    }

    /**
     * Says that the texts of the type are words of the declaration itself, and not of others or about others.
     *
     * @return this description
     */
    public DescriptionBuilder<T, B> withOwnWords() {
        hasOwnWords = true;
        return this;
    }

    /**
     * Finishes the description.
     *
     * @return the description
     */
    public Description<T, B> built() {
        return new Description<>(this);
    }

    private DescriptionBuilder<T, B> add(String name, String step, ValueType<?> of, String meaning, Presence presence) {
        members.add(new Member<>(members.size(), name, name, Member.hyphenated(step), meaning, of, presence, assembly));
        return this;
    }
}
