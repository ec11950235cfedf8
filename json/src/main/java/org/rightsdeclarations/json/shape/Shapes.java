package org.rightsdeclarations.json.shape;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.shape.JsonMember.Need;
import org.rightsdeclarations.json.type.BooleanType;
import org.rightsdeclarations.json.type.ExtensionsType;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.LabelType;
import org.rightsdeclarations.json.type.LocalizedTextType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.json.type.WholeNumberType;
import tools.jackson.core.JsonGenerator;

/** How the types of the model look in JSON, as their descriptions say. */
public final class Shapes {
    /** Belongs to the document, not to what it holds. */
    private static final String SCHEMA = "$schema";

    /** What is written where there are no known words. */
    private static final Map<String, String> EXAMPLES = Map.of(
            Form.DATE.name(), "2023-10-07",
            Form.DATE_RANGE.name(), "2023-10-07",
            Form.IRI.name(), "https://example.org/1",
            Form.NODE_ID.name(), "housing",
            Form.LANGUAGE.name(), "en",
            Form.ADDRESS.name(), "section-1/clause-2",
            Form.RECURRENCE.name(), "P1Y");

    private static final Map<Description<?, ?>, Shape<?, ?>> KNOWN = new ConcurrentHashMap<>();

    /** A whole document. */
    public static final Shape<Declaration, Declaration.Builder> DECLARATION = document();

    private Shapes() {}

    /** Returns the members of any types whose values have a member of some name. */
    static List<String> holdersOf(String name) {
        return Declaration.description().reachable().stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getType() instanceof ValueType.Described<?> described
                        && described.description().get().find(name).isPresent())
                .map(Member::getName)
                .distinct()
                .toList();
    }

    private static Shape<Declaration, Declaration.Builder> document() {
        List<JsonMember<Declaration, Declaration.Builder>> members = new ArrayList<>();
        members.add(format(FormatType.DECLARATION));
        members.addAll(members(Declaration.description()));
        members.add(schema());
        return shape(members, Declaration.description()).salvaging();
    }

    /** Returns the member by which a document says what it is. */
    static <T, B> JsonMember<T, B> format(FormatType type) {
        return JsonMember.unkept(Names.FORMAT, Need.REQUIRED, type, type.known());
    }

    /** Returns the member by which a document tells editors its schema; it is not kept. */
    static <T, B> JsonMember<T, B> schema() {
        return JsonMember.unkept(SCHEMA, Need.OPTIONAL, StringType.ANY, null);
    }

    /**
     * Returns how a described type looks.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param description what it is made of
     * @return an object with its members
     */
    @SuppressWarnings("unchecked") // a shape is kept under its description
    public static <T, B> Shape<T, B> of(Description<T, B> description) {
        Shape<?, ?> known = KNOWN.get(description);
        if (known == null) {
            known = shape(members(description), description);
            KNOWN.put(description, known);
        }
        return (Shape<T, B>) known;
    }

    private static <T, B> Shape<T, B> shape(List<JsonMember<T, B>> members, Description<T, B> description) {
        return Shape.of(members, description::builder, description::build, description::values)
                .ofDeclaration();
    }

    static <T, B> List<JsonMember<T, B>> members(Description<T, B> description) {
        List<JsonMember<T, B>> members =
                new ArrayList<>(description.getMembers().size());
        for (Member<T, B> member : description.getMembers()) {
            members.add(member(member));
        }
        return members;
    }

    private static <T, B> JsonMember<T, B> member(Member<T, B> member) {
        Need need = member.isRequired() ? Need.REQUIRED : member.isChoice() ? Need.CHOICE : Need.OPTIONAL;
        return JsonMember.described(member, need, type(member.getType()));
    }

    /** A value is only ever written by the type of the member that it came from. */
    @SuppressWarnings("unchecked")
    private static <V> JsonType<V> untyped(JsonType<?> type) {
        return (JsonType<V>) type;
    }

    static JsonType<?> type(ValueType<?> type) {
        if (type instanceof ValueType.Text) {
            return LocalizedTextType.LOCALIZED_TEXT;
        } else if (type instanceof ValueType.Labelling) {
            return LabelType.LABEL;
        } else if (type instanceof ValueType.Written<?> written) {
            return new StringType<>(written.read(), exampleOf(written));
        } else if (type instanceof ValueType.WholeNumber number) {
            return new WholeNumberType(number.min(), number.max());
        } else if (type instanceof ValueType.Described<?> described) {
            return new Later<>(() -> form(described.description().get()));
        }
        return type instanceof ValueType.Flag ? BooleanType.BOOLEAN : ExtensionsType.EXTENSIONS;
    }

    private static String exampleOf(ValueType.Written<?> type) {
        Iterator<String> known = type.form().words().keySet().iterator();
        return known.hasNext()
                ? known.next()
                : EXAMPLES.getOrDefault(type.form().name(), "\u2026");
    }

    /** Returns how a described type looks, and for a node that it counts among those around it. */
    static <T> JsonType<T> form(Description<T, ?> description) {
        return Node.class.isAssignableFrom(description.getType()) ? new NodeType<>(of(description)) : of(description);
    }

    /** A node inside others, of which there may be only so many. */
    private record NodeType<T>(Shape<T, ?> shape) implements JsonType<T> {
        @Override
        public List<String> names() {
            return shape.names();
        }

        @Override
        public @Nullable T read(Reading in) {
            if (!in.enterNode()) {
                return null;
            }
            T node = shape.read(in);
            in.leaveNode();
            return node;
        }

        @Override
        public Optional<Object> meant(Object found, String language) {
            return shape.meant(found, language);
        }

        @Override
        public Optional<Object> meant(String key, Object found, String language) {
            return shape.meant(key, found, language);
        }

        @Override
        public void complete(Map<String, Object> object) {
            shape.complete(object);
        }

        @Override
        public @Nullable Object example() {
            return shape.example();
        }

        @Override
        public void write(T value, JsonGenerator out) {
            shape.write(value, out);
        }
    }

    /** A type that is looked up when it is needed, because types may hold themselves. */
    private static final class Later<T> implements JsonType<T> {
        private final Supplier<JsonType<? extends T>> lookup;
        private @Nullable JsonType<T> found;

        Later(Supplier<JsonType<? extends T>> lookup) {
            this.lookup = lookup;
        }

        private JsonType<T> found() {
            JsonType<T> known = found;
            if (known == null) {
                known = untyped(lookup.get());
                found = known;
            }
            return known;
        }

        @Override
        public List<String> names() {
            return found().names();
        }

        @Override
        public @Nullable T read(Reading in) {
            JsonType<T> known = found();
            return known instanceof Shape<T, ?> shape ? shape.read(in) : known.read(in);
        }

        @Override
        public Optional<Object> meant(Object found, String language) {
            return found().meant(found, language);
        }

        @Override
        public Optional<Object> meant(String key, Object found, String language) {
            return found().meant(key, found, language);
        }

        @Override
        public void complete(Map<String, Object> object) {
            found().complete(object);
        }

        @Override
        public @Nullable Object example() {
            return found().example();
        }

        @Override
        public void write(T value, JsonGenerator out) {
            found().write(value, out);
        }
    }
}
