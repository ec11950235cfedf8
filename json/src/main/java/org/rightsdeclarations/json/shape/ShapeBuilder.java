package org.rightsdeclarations.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.reading.StructureCode;
import org.rightsdeclarations.json.type.BooleanType;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.WholeNumberType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * Describes a {@link Shape}, member by member in the order of writing. Not thread-safe.
 *
 * @param <T> the Java type
 * @param <B> its builder
 */
final class ShapeBuilder<T, B> {
    final List<Member<T, B>> members = new ArrayList<>();
    long required;
    long alternatives;
    boolean salvaged;

    /** Adds a member that must be there. */
    <V> ShapeBuilder<T, B> required(String name, JsonType<V> type, Function<T, V> get, BiConsumer<B, V> set) {
        required |= nextBit();
        return add(name, reader(type, set), (object, n, out) -> Member.write(get.apply(object), n, type, out));
    }

    /** Adds a member that may be absent. */
    <V> ShapeBuilder<T, B> optional(String name, JsonType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(
                name,
                reader(type, set),
                (object, n, out) -> Member.write(get.apply(object).orElse(null), n, type, out));
    }

    /** Adds a member that is an alternative to the others that are added so: exactly one must be there. */
    <V> ShapeBuilder<T, B> alternative(
            String name, JsonType<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        alternatives |= nextBit();
        return optional(name, type, get, set);
    }

    /** Adds an array; an empty one is not written. */
    <V> ShapeBuilder<T, B> list(String name, JsonType<V> type, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return items(name, reader(type, add), type, get);
    }

    /**
     * Adds an array of items of which no two may have the same key; an empty one is not written. An item without a key
     * is not kept: it lacks something that is required, which is reported with it.
     */
    <V> ShapeBuilder<T, B> entries(
            String name,
            JsonType<V> type,
            Function<T, List<V>> get,
            Function<V, Optional<String>> key,
            Function<B, Map<String, V>> entries) {
        Member.Reader<B> reader = (in, builder) -> {
            long offset = in.offset();
            V entry = type.read(in);
            if (entry == null) {
                return false;
            }
            key.apply(entry).ifPresent(known -> {
                if (entries.apply(builder).putIfAbsent(known, entry) != null) {
                    in.reportAt(offset, StructureCode.DUPLICATE_ENTRY, Map.of("entry", known));
                }
            });
            return true;
        };
        return items(name, reader, type, get);
    }

    private <V> ShapeBuilder<T, B> items(
            String name, Member.Reader<B> item, JsonType<V> type, Function<T, List<V>> get) {
        return add(name, (in, builder) -> readItems(in, item, builder), (object, n, out) -> {
            List<V> items = get.apply(object);
            if (!items.isEmpty()) {
                writeItems(items, n, type, out);
            }
        });
    }

    /** Adds a whole number that may be absent. */
    ShapeBuilder<T, B> number(
            String name, WholeNumberType type, Function<T, OptionalInt> get, BiConsumer<B, Integer> set) {
        return add(name, reader(type, set), (object, n, out) -> {
            OptionalInt number = get.apply(object);
            if (number.isPresent()) {
                Member.write(number.getAsInt(), n, type, out);
            }
        });
    }

    /** Adds a truth value that is written only if it is true. */
    ShapeBuilder<T, B> flag(String name, Predicate<T> get, BiConsumer<B, Boolean> set) {
        return add(name, reader(BooleanType.BOOLEAN, set), (object, n, out) -> {
            if (get.test(object)) {
                Member.write(true, n, BooleanType.BOOLEAN, out);
            }
        });
    }

    /** Adds the members of a part: an object of its own in Java, but not in JSON. */
    <P, C> ShapeBuilder<T, B> part(Shape<P, C> shape, Function<T, P> get, Function<B, C> builder) {
        required |= shape.required << members.size();
        alternatives |= shape.alternatives << members.size();
        for (Member<P, C> member : shape.members) {
            members.add(new Member<>(
                    member.name(),
                    (in, whole) -> member.reader().read(in, builder.apply(whole)),
                    (object, n, out) -> member.writer().write(get.apply(object), n, out)));
        }
        return this;
    }

    /** Makes members required that were added as optional. */
    ShapeBuilder<T, B> requiring(List<String> names) {
        for (int i = 0; i < members.size(); i++) {
            if (names.contains(members.get(i).name().getValue())) {
                required |= 1L << i;
            }
        }
        return this;
    }

    /** Adds members that several types share. */
    ShapeBuilder<T, B> with(Consumer<ShapeBuilder<T, B>> shared) {
        shared.accept(this);
        return this;
    }

    /**
     * Builds an object that lacks a required member from what its builder holds before, for rules to judge the rest.
     */
    ShapeBuilder<T, B> salvaged() {
        salvaged = true;
        return this;
    }

    /** Finishes the description. */
    Shape<T, B> build(Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(this, start, finish);
    }

    private ShapeBuilder<T, B> add(String name, Member.Reader<B> reader, Member.Writer<T> writer) {
        members.add(new Member<>(name, reader, writer));
        return this;
    }

    private long nextBit() {
        return 1L << members.size();
    }

    private static <V, B> Member.Reader<B> reader(JsonType<V> type, BiConsumer<B, V> set) {
        return (in, builder) -> {
            V value = type.read(in);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        };
    }

    private static <B> boolean readItems(Reading in, Member.Reader<B> item, B builder) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.notAnArray();
            return false;
        }
        if (!in.enter()) {
            return false;
        }
        for (int count = 0; in.nextItem(count); count++) {
            if (!item.read(in, builder)) {
                in.dropItem();
            }
        }
        in.leave();
        return true;
    }

    private static <V> void writeItems(List<V> items, SerializableString name, JsonType<V> type, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        for (V item : items) {
            type.write(item, out);
        }
        out.writeEndArray();
    }
}
