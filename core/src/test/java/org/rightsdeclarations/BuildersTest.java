package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Digest;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.NoteAnchor;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatory;

/** Every builder that takes a small value also takes what a person writes. */
class BuildersTest {
    private static final String DIGEST = "sha-256:" + "0a".repeat(32);

    /** The values that a person writes as one text, or as a language and a text. */
    private static final Map<Object, List<String>> WRITTEN = Map.of(
            Address.of("section-1"), List.of("section-1"),
            DateRange.parse("2028-05-10/2028-05-12"), List.of("2028-05-10/2028-05-12"),
            Digest.of(DIGEST), List.of(DIGEST),
            Iri.of("https://example.org/"), List.of("https://example.org/"),
            Label.of("1."), List.of("1."),
            LanguageTag.of("en"), List.of("en"),
            LocalizedText.of("en", "Housing"), List.of("en", "Housing"),
            NodeId.of("housing"), List.of("housing"),
            PartialDate.parse("2028-05-12"), List.of("2028-05-12"),
            Recurrence.parse("P1Y"), List.of("P1Y"));

    static Stream<Method> settersOfSmallValues() {
        Set<Class<?>> types =
                Set.copyOf(WRITTEN.keySet().stream().map(Object::getClass).toList());
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.rightsdeclarations")
                        .stream()
                        .filter(type -> type.getSimpleName().equals("Builder"))
                        .filter(type -> !type.getName().contains("Immutable"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
                        .filter(method -> types.contains(method.getParameterTypes()[0]));
    }

    @Test
    void takeEverySmallValueSomewhere() {
        assertThat(settersOfSmallValues().map(setter -> setter.getParameterTypes()[0]))
                .containsAll(WRITTEN.keySet().stream().map(Object::getClass).toList());
    }

    @ParameterizedTest
    @MethodSource("settersOfSmallValues")
    void takeWhatAPersonWrites(Method setter) throws ReflectiveOperationException {
        Object value = WRITTEN.keySet().stream()
                .filter(setter.getParameterTypes()[0]::isInstance)
                .findFirst()
                .orElseThrow();
        List<String> written = WRITTEN.getOrDefault(value, List.of());
        Class<?>[] texts = written.stream().map(text -> String.class).toArray(Class<?>[]::new);
        Class<?> type = setter.getReturnType();
        assertThat(Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals(setter.getName())
                                && Arrays.equals(method.getParameterTypes(), texts)
                                && method.getReturnType().equals(type)))
                .as("%s has %s(%s)", type.getName(), setter.getName(), "String, ".repeat(written.size()))
                .isTrue();

        Object expected = setter.invoke(newBuilder(type), value);
        Object actual = type.getMethod(setter.getName(), texts).invoke(newBuilder(type), written.toArray());

        assertThat(contents(actual)).isEqualTo(contents(expected)).isNotEqualTo(contents(newBuilder(type)));
    }

    private static Object newBuilder(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Map<String, Object> contents(Object builder) throws ReflectiveOperationException {
        Map<String, Object> contents = new LinkedHashMap<>();
        for (Field field : builder.getClass().getSuperclass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                contents.put(field.getName(), field.get(builder));
            }
        }
        return contents;
    }

    @Test
    void readAsAPersonWrites() {
        Event event = Event.builder()
                .name("en", "18th World Human Rights Cities Forum")
                .held("2028-05-10/2028-05-12")
                .build();
        Signatory signatory = Signatory.builder()
                .party(Party.builder().name("en", "City of Graz").build())
                .signed("2028-05-12")
                .build();
        Note note = Note.builder()
                .label("1")
                .addParagraph("en", "See the annex.")
                .addAnchor("section-1")
                .build();

        assertThat(event.getHeld()).hasValue(DateRange.parse("2028-05-10/2028-05-12"));
        assertThat(signatory.getSigned()).hasValue(PartialDate.of(2028, 5, 12));
        assertThat(note.getAnchors()).containsExactly(NoteAnchor.at("section-1"));
    }
}
