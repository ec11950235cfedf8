package org.rightsdeclarations.json.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.json.format.Field.Need;

/** What an object of the format is made of, as its description says. */
final class ObjectType {
    private static final Map<String, ObjectType> DESCRIBED = new TreeMap<>();

    private final String name;
    private final String meaning;
    private final List<Field> fields = new ArrayList<>();
    private final List<String> alternatives;
    private final Map<String, String> companions;

    private ObjectType(String name, String meaning, List<String> alternatives, Map<String, String> companions) {
        this.name = name;
        this.meaning = meaning;
        this.alternatives = alternatives;
        this.companions = companions;
    }

    static ObjectType of(String name, String meaning, List<Field> fields) {
        ObjectType type = new ObjectType(name, meaning, List.of(), Map.of());
        type.fields.addAll(fields);
        return type;
    }

    /** Returns the type that a description describes; types may hold themselves. */
    static ObjectType of(Description<?, ?> description) {
        String name = lower(description.getType().getSimpleName());
        ObjectType known = DESCRIBED.get(name);
        if (known != null) {
            return known;
        }
        ObjectType type = new ObjectType(
                name, description.getMeaning(), description.getAlternatives(), description.getCompanions());
        DESCRIBED.put(name, type);
        description.getMembers().forEach(member -> type.fields.add(field(member)));
        return type;
    }

    private static Field field(Member<?, ?> member) {
        Need need = member.isRequired() ? Need.REQUIRED : member.isChoice() ? Need.CHOICE : Need.OPTIONAL;
        Field.Value value = member.getType() instanceof ValueType.Described<?> described
                ? new Field.Nested(of(described.description().get()))
                : new Field.Simple(member.getType());
        return new Field(member.getName(), member.getMeaning(), need, member.isList(), value);
    }

    /** The name in a schema, such as {@code keyDate}. */
    String name() {
        return name;
    }

    /** The name for people, such as {@code Key date}. */
    String title() {
        return title(name);
    }

    String meaning() {
        return meaning;
    }

    List<Field> fields() {
        return fields;
    }

    /** The names of which at least one must be there; empty if there is no such condition. */
    List<String> alternatives() {
        return alternatives;
    }

    /** What must stand beside a field, by the name of the field. */
    Map<String, String> companions() {
        return companions;
    }

    List<String> names(Need need) {
        return fields.stream()
                .filter(field -> field.need() == need)
                .map(Field::name)
                .toList();
    }

    /** Lists this type and all types of which it is made, each once and before those that it holds. */
    List<ObjectType> reachable() {
        List<ObjectType> known = new ArrayList<>();
        reach(known);
        return known;
    }

    private void reach(List<ObjectType> known) {
        if (!known.contains(this)) {
            known.add(this);
            for (Field field : fields) {
                if (field.value() instanceof Field.Nested nested) {
                    nested.type().reach(known);
                }
            }
        }
    }

    /** Writes {@code keyDate} as {@code Key date}. */
    static String title(String name) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            title.append(Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
        }
        String words = title.toString().replace("iri", "IRI");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
