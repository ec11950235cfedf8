package org.rightsdeclarations.json.shape;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.type.Items;
import org.rightsdeclarations.json.type.JsonType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One member of an object in JSON.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param name the name
 * @param need whether the member must be there
 * @param type the type of the value; for a list, of each item
 * @param isList whether the value is an array of such values
 * @param described gets and sets the value, for a list all of its items; null if reader and writer do it
 * @param ownReader reads the value into a builder; null if the member is described
 * @param ownWriter writes name and value, or nothing if there is none; null if the member is described
 */
record JsonMember<T, B>(
        SerializableString name,
        Need need,
        JsonType<?> type,
        boolean isList,
        @Nullable Member<T, B> described,
        @Nullable Reader<B> ownReader,
        @Nullable Writer<T> ownWriter) {
    /** Most lists are short, or grow beyond any guess. */
    private static final int FEW = 4;

    /** Whether a member must be there. */
    enum Need {
        REQUIRED,
        OPTIONAL,
        /** Exactly one of all members of an object that are choices must be there. */
        CHOICE
    }

    /** Reads a value into a builder; returns whether it could be built. */
    @FunctionalInterface
    interface Reader<B> {
        boolean read(Reading in, B builder);
    }

    /** Writes the value of an object after its name, or nothing. */
    @FunctionalInterface
    interface Writer<T> {
        /**
         * Writes a member.
         *
         * @param object the object
         * @param values what the object was taken apart into, if its type is a described one
         */
        void write(T object, @Nullable Object[] values, SerializableString name, JsonGenerator out);
    }

    /** Returns a member of a described type. */
    static <T, B> JsonMember<T, B> described(Member<T, B> member, Need need, JsonType<?> type) {
        return new JsonMember<>(
                new SerializedString(member.getName()), need, type, member.isList(), member, null, null);
    }

    /**
     * Writes name and value, or nothing if there is none.
     *
     * @param values what the object was taken apart into, if its type is a described one
     */
    @SuppressWarnings("unchecked") // a value is only ever written by the type of the member that it came from
    void write(T object, @Nullable Object[] values, JsonGenerator out) {
        if (described == null) {
            requireNonNull(ownWriter).write(object, values, name, out);
            return;
        }
        Object value = described.of(values);
        if (value != null && isList) {
            writeItems((List<?>) value, (JsonType<Object>) type, name, out);
        } else if (value != null) {
            writeOne(value, (JsonType<Object>) type, name, out);
        }
    }

    /** Reads the value into a builder; returns whether it could be built. */
    boolean read(Reading in, B builder) {
        if (described == null) {
            return requireNonNull(ownReader).read(in, builder);
        }
        if (isList) {
            List<Object> items = new ArrayList<>(FEW);
            boolean isWhole = readItems(in, type, this::addItem, items);
            described.set(builder, items);
            return isWhole;
        }
        Object value = type.read(in);
        if (value == null) {
            return false;
        }
        described.set(builder, value);
        return true;
    }

    /** Returns a member that is read and forgotten, and written the same for every object; not if that is null. */
    static <T, B, V> JsonMember<T, B> unkept(String name, Need need, JsonType<V> type, @Nullable V written) {
        return new JsonMember<>(
                new SerializedString(name),
                need,
                type,
                false,
                null,
                (in, builder) -> type.read(in) != null,
                (object, values, shown, out) -> writeOne(written, type, shown, out));
    }

    /** Returns a member with one value, which is null where there is none. */
    static <T, B, V> JsonMember<T, B> one(
            String name, Need need, JsonType<V> type, Function<T, @Nullable V> get, BiConsumer<B, V> set) {
        return new JsonMember<>(
                new SerializedString(name),
                need,
                type,
                false,
                null,
                one(type, set),
                (object, values, shown, out) -> writeOne(get.apply(object), type, shown, out));
    }

    private static <B, V> Reader<B> one(JsonType<V> type, BiConsumer<B, V> set) {
        return (in, builder) -> {
            V value = type.read(in);
            if (value == null) {
                return false;
            }
            set.accept(builder, value);
            return true;
        };
    }

    private static <V> void writeOne(@Nullable V value, JsonType<V> type, SerializableString shown, JsonGenerator out) {
        if (value != null) {
            out.writeName(shown);
            type.write(value, out);
        }
    }

    /** Returns a member with a list, of which an empty one is not written. */
    static <T, B, V> JsonMember<T, B> list(
            String name, JsonType<V> type, Function<T, ? extends List<? extends V>> get, BiConsumer<B, List<V>> set) {
        return items(name, list(type, set), type, get);
    }

    private static <B, V> Reader<B> list(JsonType<V> type, BiConsumer<B, List<V>> set) {
        Reader<List<V>> item = (in, items) -> add(type.read(in), items);
        return (in, builder) -> {
            List<V> items = new ArrayList<>(FEW);
            boolean isWhole = readItems(in, type, item, items);
            set.accept(builder, items);
            return isWhole;
        };
    }

    private boolean addItem(Reading in, List<Object> items) {
        return add(type.read(in), items);
    }

    private static <V> boolean add(@Nullable V value, List<V> items) {
        return value != null && items.add(value);
    }

    /** Returns a member with a list that is read in a way of its own. */
    static <T, B, V> JsonMember<T, B> items(
            String name, Reader<B> reader, JsonType<V> type, Function<T, ? extends List<? extends V>> get) {
        return new JsonMember<>(
                new SerializedString(name),
                Need.OPTIONAL,
                type,
                true,
                null,
                reader,
                (object, values, shown, out) -> writeItems(get.apply(object), type, shown, out));
    }

    private static <V> void writeItems(
            List<? extends V> items, JsonType<V> type, SerializableString shown, JsonGenerator out) {
        if (!items.isEmpty()) {
            out.writeName(shown);
            out.writeStartArray();
            for (int i = 0; i < items.size(); i++) { // all lists of the model are of one array
                type.write(items.get(i), out);
            }
            out.writeEndArray();
        }
    }

    /**
     * Returns a member with a list that is always written, also if it is empty, and of which every item must be right.
     */
    static <T, B, V> JsonMember<T, B> wholeList(
            String name, JsonType<V> type, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        JsonMember<T, B> list = JsonMember.<T, B, V>list(name, type, get, set).required();
        return new JsonMember<>(
                list.name, list.need, list.type, true, null, list.ownReader, (object, values, shown, out) -> {
                    out.writeName(shown);
                    out.writeStartArray();
                    get.apply(object).forEach(item -> type.write(item, out));
                    out.writeEndArray();
                });
    }

    /** Reads an array item by item; returns whether it is one, and no item was left out that could not be built. */
    static <C> boolean readItems(Reading in, JsonType<?> type, Reader<C> item, C into) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.misfits().notAnArray(new Items(type));
            return false;
        }
        if (!in.enter()) {
            return false;
        }
        boolean isWhole = true;
        for (int count = 0; in.nextItem(count); count++) {
            if (!item.read(in, into)) {
                in.dropItem(count);
                isWhole = false;
            }
        }
        in.leave();
        return isWhole;
    }

    /** Returns the member of a whole in which the object is a part in Java, but not in JSON. */
    <W, C> JsonMember<W, C> of(Function<W, T> part, Function<C, B> builder) {
        return new JsonMember<>(
                name,
                need,
                type,
                isList,
                null,
                (in, whole) -> read(in, builder.apply(whole)),
                (whole, values, shown, out) -> write(part.apply(whole), values, out));
    }

    /** Returns what tells how the value should be written. */
    Repair repair() {
        return isList ? new Items(type) : type;
    }

    JsonMember<T, B> required() {
        return new JsonMember<>(name, Need.REQUIRED, type, isList, described, ownReader, ownWriter);
    }
}
