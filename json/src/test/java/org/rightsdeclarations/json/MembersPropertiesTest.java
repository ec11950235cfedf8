package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

@Tag("slow")
class MembersPropertiesTest {
    /** Every type that is an object in JSON; a new one must be reached from a declaration, too. */
    private static final Set<String> TYPES = Set.of(
            "Adoption",
            "Anniversary",
            "Citation",
            "Clause",
            "Commitment",
            "Deadline",
            "Declaration",
            "Event",
            "EventReference",
            "Identifier",
            "Instrument",
            "KeyDate",
            "Note",
            "NoteAnchor",
            "Occurrence",
            "Party",
            "Place",
            "Preamble",
            "Quotation",
            "Recital",
            "Relation",
            "Reporting",
            "Section",
            "Signatories",
            "Signatory",
            "Source",
            "SpeechAct",
            "Sponsor",
            "UnilateralStatement",
            "Vote");

    @Property(tries = 20)
    void areWrittenForEachAttributeOfEachType(@ForAll Random random) {
        Declaration declaration = DeclarationArbitraries.full(random);
        JsonTree tree = JsonTree.parse(DeclarationJson.writeString(declaration)).orElseThrow();
        Set<String> types = new HashSet<>();
        Set<String> never = new HashSet<>();

        assertWhole(declaration, tree, types, never);

        assertThat(types).containsExactlyInAnyOrderElementsOf(TYPES);
        assertThat(never).isEmpty();
    }

    /** Compares a value with its JSON, and so all values in it; collects types, and attributes that are never given. */
    static void assertWhole(Object value, JsonTree tree, Set<String> types, Set<String> never) {
        Class<?> type = value.getClass().getSuperclass();
        if (value instanceof List<?> list) {
            List<JsonTree> items = ((JsonTree.Items) tree).items();
            assertThat(items).hasSameSizeAs(list);
            for (int i = 0; i < items.size(); i++) {
                assertWhole(list.get(i), items.get(i), types, never);
            }
        } else if (type != null && value.getClass().getSimpleName().equals("Immutable" + type.getSimpleName())) {
            boolean first = types.add(type.getSimpleName());
            Map<String, Object> attributes = attributes(value, type);
            attributes.forEach((name, held) -> {
                String attribute = type.getSimpleName() + "." + name;
                if (!held.equals(List.of())) {
                    never.remove(attribute);
                } else if (first) {
                    never.add(attribute);
                }
            });
            attributes.values().removeIf(List.of()::equals);
            List<JsonTree.Member> members = ((JsonTree.Members) tree).members();
            assertThat(members)
                    .as(type.getSimpleName())
                    .extracting(JsonTree.Member::name)
                    .containsExactlyInAnyOrderElementsOf(attributes.keySet());
            members.forEach(
                    member -> assertWhole(attributes.getOrDefault(member.name(), ""), member.value(), types, never));
        }
    }

    private static Map<String, Object> attributes(Object value, Class<?> type) {
        Map<String, Object> attributes = new TreeMap<>();
        for (Method method : type.getMethods()) {
            int prefix =
                    method.getName().startsWith("get") ? 3 : method.getName().startsWith("is") ? 2 : 0;
            boolean attribute = prefix > 0
                    && method.getParameterCount() == 0
                    && !Modifier.isFinal(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers());
            if (attribute) {
                String name = method.getName().substring(prefix, prefix + 1).toLowerCase(Locale.ROOT)
                        + method.getName().substring(prefix + 1);
                Object held = get(method, value);
                attributes.put(nameInJson(name, held), held instanceof Optional<?> o ? o.orElseThrow() : held);
            }
        }
        if (value instanceof Declaration) {
            attributes.put("format", "rights-declaration/1");
        }
        return attributes;
    }

    private static String nameInJson(String name, Object held) {
        return held instanceof Origin && name.equals("origin")
                ? held instanceof Instrument ? "instrument" : "occurrence"
                : name;
    }

    private static Object get(Method method, Object value) {
        try {
            Method declared = value.getClass().getMethod(method.getName());
            declared.setAccessible(true);
            return declared.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
