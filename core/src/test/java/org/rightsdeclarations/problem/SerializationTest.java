package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LanguageTag;

/** What is wrong goes from one program to another, as sessions and remote calls send it. */
class SerializationTest {
    private static final List<Locale> READERS =
            List.of("en", "ar", "es", "fr", "ko", "ru", "zh", "de", "zh-Hant-TW").stream()
                    .map(Locale::forLanguageTag)
                    .toList();

    /** Not serializable, and refuses to be. */
    private record Foreign(Object content) {
        @Override
        public String toString() {
            return "foreign {label} " + content;
        }
    }

    @Test
    void keepsAProblemWithItsPositionAndArguments() {
        Problem problem = Problem.of(
                        "rule.test",
                        Severity.WARNING,
                        "/clauses/1",
                        "label {label} of {count}",
                        Map.of("label", "(a)\n", "count", 12_345L))
                .at(new Position(4, 9));

        Problem copy = copy(problem);

        assertThat(copy).isEqualTo(problem).hasSameHashCodeAs(problem).hasToString(problem.toString());
        assertThat(copy.getArguments()).containsExactly(Map.entry("count", 12_345L), Map.entry("label", "(a)\n"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> copy.getArguments().clear());
        assertThat(copy(problem.withPointer(""))).isEqualTo(problem.withPointer(""));
        assertThat(copy.getPrintedPlace()).isEmpty();
        assertThat(copy(problem.withPrintedPlace("§ 5")).getPrintedPlace()).contains("§ 5");
        assertThat(copy.getNode()).isEmpty();
        NodePlace node = new NodePlace("#homes", "All have homes.", "/label");
        assertThat(copy(problem.withNode(node)).getNode()).contains(node);
    }

    @Test
    void keepsTheWordsInEveryLanguage() {
        Problem problem = Problem.of(InvalidValueException.of("value.ordinal", 12_345, "min", 1), "/ordinal");

        Problem copy = copy(problem.in(Locale.KOREAN));

        assertThat(copy.getLocale()).isEqualTo(Locale.KOREAN);
        assertThat(READERS).allSatisfy(reader -> {
            assertThat(copy.getMessage(reader)).isEqualTo(problem.getMessage(reader));
            assertThat(copy.getSuggestion(reader)).isEqualTo(problem.getSuggestion(reader));
            assertThat(copy.in(reader)).hasToString(problem.in(reader).toString());
        });
    }

    @Test
    void keepsTheWordsInALanguageOfTheHost() {
        Messages swedish = Messages.of(Map.of("house.rule", "fel", "house.rule.suggestion", "skriv om"));
        Messages english = Messages.of(Map.of("house.rule", "wrong"));
        Problem problem = Problem.of(
                "house.rule",
                Severity.INFO,
                "",
                Map.of(),
                reader -> reader.equals(Locale.forLanguageTag("sv")) ? swedish : english);

        Problem copy = copy(problem.in(Locale.forLanguageTag("sv")));

        assertThat(copy.getMessage()).isEqualTo("fel");
        assertThat(copy.getSuggestion()).contains("skriv om");
        assertThat(copy.getMessage(Locale.forLanguageTag("sv-FI"))).isEqualTo("wrong");
        assertThat(copy.getSuggestion(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void neverReadsWordsThatWereSaidAsATemplate() {
        Problem problem = Problem.of(
                "rule.test", Severity.INFO, "", "{title} has no {label}", Map.of("title", "{label} $", "label", "1."));

        Problem copy = copy(copy(problem));

        assertThat(copy.getMessage()).isEqualTo("{label} $ has no 1.");
    }

    @Test
    void keepsAsTextWhatIsNeitherTextNorNumber() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("foreign", new Foreign(this));
        arguments.put("language", LanguageTag.of("ko"));
        arguments.put("label", "1.");
        Problem problem = Problem.of("rule.test", Severity.INFO, "", "{foreign} in {language}", arguments);

        Problem copy = copy(problem);

        assertThat(copy).isEqualTo(problem).hasToString(problem.toString());
        assertThat(copy.getArguments()).containsEntry("language", "ko");
    }

    @Test
    void keepsAReportInItsLanguageAndThatItWasCut() {
        Report report = Report.of(List.of(
                        Problem.of("rule.a", Severity.ERROR, "/a", "wrong", Map.of()),
                        Problem.of("rule.b", Severity.INFO, "/b", "odd", Map.of())))
                .withMore(3)
                .in(Locale.FRENCH);

        Report copy = copy(report);

        assertThat((Object) copy).isEqualTo(report).hasToString(report.toString());
        assertThat(copy.isCut()).isTrue();
        assertThat(copy.count(Severity.INFO)).isEqualTo(1);
        assertThat(copy.in(Locale.KOREAN)).hasToString(report.in(Locale.KOREAN).toString());
        assertThat((Object) copy(Report.of(List.of()).in(Locale.forLanguageTag("ru"))))
                .hasToString(
                        Report.of(List.of()).in(Locale.forLanguageTag("ru")).toString());
    }

    @Test
    void makesDeferredProblemsWhenAReportIsWritten() {
        AtomicInteger made = new AtomicInteger();
        Report report = Report.deferred(List.of(Severity.ERROR), () -> {
            made.incrementAndGet();
            return List.of(Problem.of("rule.a", Severity.ERROR, "/a", "wrong", Map.of()));
        });

        Report copy = copy(report);

        assertThat(made).hasValue(1);
        assertThat((Object) copy).isEqualTo(report);
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsWhatTheRulesFoundInEveryLanguage() {
        Declaration declaration = Declaration.in("en")
                .title("UNIVERSAL Declaration TODO")
                .clause("1.", "One.")
                .clause("3.", "One.")
                .clause("(b)", "We \u202e")
                .build();
        Report report = DeclarationValidator.standard().validate(declaration);

        Report copy = copy(report);

        assertThat(report.getProblems()).hasSizeGreaterThan(2);
        assertThat((Object) copy).isEqualTo(report);
        assertThat(READERS)
                .allSatisfy(reader -> assertThat(copy.in(reader))
                        .hasToString(report.in(reader).toString()));
    }

    @Test
    void keepsWhyAValueWasRefused() {
        InvalidValueException refusal = InvalidValueException.of("value.ordinal", new Foreign(1), "min", 1_000_000);
        refusal.addSuppressed(new MissingValueException("title"));

        InvalidValueException copy = copy(refusal);

        assertThat(copy.getCode()).isEqualTo("value.ordinal");
        assertThat(copy.getArguments())
                .containsEntry("value", "foreign {label} 1")
                .containsEntry("min", 1_000_000)
                .hasSize(2);
        assertThat(READERS)
                .allSatisfy(reader -> assertThat(copy.getMessage(reader)).isEqualTo(refusal.getMessage(reader)));
        assertThat(copy.getStackTrace()).isEqualTo(refusal.getStackTrace());
        assertThat(copy.getSuppressed())
                .singleElement()
                .satisfies(suppressed -> assertThat(suppressed)
                        .isInstanceOf(MissingValueException.class)
                        .hasMessage(new MissingValueException("title").getMessage()));
    }

    @Test
    void keepsTheReportOfACatalogueThatWasRefused() {
        Report report = Report.of(List.of(Problem.of("rule.a", Severity.ERROR, "/a", "wrong", Map.of())));

        InvalidCatalogueException copy = copy(new InvalidCatalogueException(report));

        assertThat((Object) copy.getReport()).isEqualTo(report);
        assertThat(copy).hasMessage(report.toString());
    }

    @Test
    void refusesAStreamThatGoesAroundTheForm() throws IOException {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(forged(Problem.class)))
                .withMessageContaining("problem");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(forged(Report.class)))
                .withMessageContaining("report");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(forged(InvalidCatalogueException.class)))
                .withMessageContaining("report");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(forged(MissingValueException.class)))
                .withMessageContaining("refusal");
    }

    @Test
    void refusesAProblemWithoutCode() {
        Problem problem = Problem.of("rule.test", Severity.INFO, "/a", "wrong", Map.of());
        String bytes = new String(bytes(problem), StandardCharsets.ISO_8859_1);
        String field = "\0\4code";
        assertThat(bytes).containsOnlyOnce(field);
        byte[] nameless = bytes.replace(field, "\0\4cost").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> read(nameless))
                .withMessageContaining("code");
    }

    /** Returns a stream that holds one object of a class without any of its fields. */
    private static byte[] forged(Class<?> type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's'});
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            out.write('r');
            byte[] name = each.getName().getBytes(StandardCharsets.UTF_8);
            out.writeBytes(new byte[] {0, (byte) name.length});
            out.writeBytes(name);
            long version = ObjectStreamClass.lookup(each).getSerialVersionUID();
            for (int shift = 56; shift >= 0; shift -= 8) {
                out.write((int) (version >>> shift));
            }
            out.writeBytes(new byte[] {2, 0, 0, 'x'});
        }
        out.write('p');
        return out.toByteArray();
    }

    @SuppressWarnings("unchecked") // a copy has the type of its original
    private static <T> T copy(T original) {
        try {
            return (T) read(bytes(original));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
