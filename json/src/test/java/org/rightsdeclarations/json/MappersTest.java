package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Party;

/** What an embedding system gets from its own mapper, of either generation. */
class MappersTest {
    private static final Declaration HOUSING = Declaration.in("en")
            .title("Declaration on Housing \uD83C\uDFE0")
            .clause("1.", "A home is the ground on which every other right stands.")
            .build();

    /** What an embedding system may keep. */
    record Row(
            int number,
            Declaration declaration,
            List<Clause> clauses,
            Map<LanguageTag, Label> labels,
            PartialDate date,
            DateRange held,
            Party by,
            PartyKind kind,
            CatalogueEntry<Event> edition,
            Report report) {
        static final Row FULL = new Row(
                7,
                HOUSING,
                List.of(Clause.of("2.", LocalizedText.of("ko", "집은 권리이다."))),
                Map.of(LanguageTag.of("fr"), Label.of("fr", "Article 1")),
                PartialDate.of(2023, 5),
                DateRange.parse("2023-10-04/2023-10-07"),
                Party.of(PartyKind.CITY, LocalizedText.of("en", "Riverside")),
                PartyKind.CITY,
                InstrumentCatalogue.standard().getEditions(Series.WHRCF).get(0),
                DeclarationJson.read("{}").getReport());
    }

    static Stream<HostMapper> mappers() {
        return Stream.of(HostMapper.Of3.found(), HostMapper.Of2.found());
    }

    static Stream<HostMapper> plainMappers() {
        return Stream.of(HostMapper.Of3.plain(), HostMapper.Of2.plain());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesTheSameBytesAsTheLibrary(HostMapper mapper) throws Exception {
        for (Path document : Documents.valid()) {
            Declaration declaration =
                    DeclarationJson.read(Documents.bytes(document)).getValue().orElseThrow();
            byte[] expected = DeclarationJson.writeBytes(declaration);

            assertThat(new String(mapper.write(declaration), UTF_8)).isEqualTo(new String(expected, UTF_8));
            assertThat(mapper.writeString(declaration)).isEqualTo(new String(expected, UTF_8));
        }
        assertThat(mapper.write(HOUSING)).isEqualTo(DeclarationJson.writeBytes(HOUSING));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsWhatItWroteInWhateverWay(HostMapper mapper) throws Exception {
        for (int seed = 0; seed < 15; seed++) {
            Declaration declaration = DeclarationArbitraries.any(new Random(seed));

            assertThat(mapper.read(mapper.write(declaration), Declaration.class))
                    .isEqualTo(declaration);
            assertThat(mapper.read(mapper.writeString(declaration), Declaration.class))
                    .isEqualTo(declaration);
            assertThat(mapper.throughTree(declaration, Declaration.class))
                    .as("tree " + seed)
                    .isEqualTo(declaration);
            assertThat(mapper.convert(declaration, Declaration.class)).isEqualTo(declaration);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesProblemDetailsByTheStandard(HostMapper mapper) throws Exception {
        Report report = DeclarationJson.read("{\"titel\": 1}").getReport();
        for (ProblemDetails details : List.of(
                ProblemDetails.of(report),
                ProblemDetails.of(report.in(Locale.FRENCH))
                        .withStatus(400)
                        .withInstance(URI.create("/declarations/7")))) {
            assertThat(mapper.writeString(details)).isEqualTo(details.writeString());
            assertThat(mapper.writeString(List.of(details))).isEqualTo("[" + details.writeString() + "]");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesTheExtensionsOfProblemDetailsAsTheyWriteThem(HostMapper mapper) throws Exception {
        ProblemDetails details = ProblemDetails.of(Report.of(List.of(
                Problem.of("office.stamp", Severity.WARNING, "", "the stamp of the office is missing", Map.of()))));
        Map<String, Object> host = new HashMap<>();
        details.forEachExtension(host::put);

        assertThat(details.writeString())
                .endsWith("," + mapper.writeString(host).substring(1));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void keepsPartsInRecordsListsAndMaps(HostMapper mapper) throws Exception {
        assertThat(mapper.read(mapper.write(Row.FULL), Row.class)).isEqualTo(Row.FULL);
        assertThat(mapper.throughTree(Row.FULL, Row.class)).isEqualTo(Row.FULL);
        assertThat(mapper.convert(mapper.convert(Row.FULL, Map.class), Row.class))
                .isEqualTo(Row.FULL);
        assertThat(mapper.readMap(mapper.writeString(Map.of("a", HOUSING)), Declaration.class))
                .containsExactly(Map.entry("a", HOUSING));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void keepsEveryTypeThatHasAForm(HostMapper mapper) throws Exception {
        for (int seed = 0; seed < 5; seed++) {
            Declaration declaration = DeclarationArbitraries.any(new Random(seed));
            declaration.texts().forEach(text -> assertThat(text.getValue()).isNotNull());
            for (var part : org.rightsdeclarations.description.Parts.of(
                    Declaration.description().root(declaration).orElseThrow())) {
                assertKept(mapper, part.getValue());
            }
        }
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard();
        assertThat(mapper.read(mapper.write(catalogue), InstrumentCatalogue.class)
                        .getInstruments())
                .isEqualTo(catalogue.getInstruments());
        for (CatalogueEntry<Instrument> entry : catalogue.getInstruments()) {
            assertThat(mapper.read(mapper.write(entry), CatalogueEntry.class)).isEqualTo(entry);
        }
    }

    private static void assertKept(HostMapper mapper, Object value) throws Exception {
        Class<?> type = JsonForm.types().stream()
                .filter(known -> known.isInstance(value))
                .findFirst()
                .orElse(null);
        if (type != null) {
            assertThat((Object) mapper.read(mapper.write(value), type)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void refusesABadDocumentWithItsWholeReport(HostMapper mapper) {
        Map<String, byte[]> documents = Documents.invalid();
        documents
                .values()
                .removeIf(document ->
                        isForTheParser(DeclarationJson.read(document).getReport()));
        // The parsers of Jackson have limits of their own that are met before ours.
        documents
                .keySet()
                .removeAll(Set.of(
                        "invalid-number-huge-in-extensions",
                        "invalid-made-of-lists-in-lists",
                        "invalid-made-of-sections-in-sections"));
        // For a mapper null is a value of every type; to its parser a byte order mark is three columns.
        documents.keySet().removeAll(Set.of("invalid-root-null", "invalid-positions-after-a-byte-order-mark"));

        assertThat(documents).hasSizeGreaterThan(70).allSatisfy((name, document) -> {
            Report expected = DeclarationJson.read(document).getReport();
            Throwable thrown = catchThrowable(() -> mapper.read(document, Declaration.class));

            assertThat(HostMapper.report(thrown)).hasToString(expected.toString());
            assertThat(thrown.getClass().getName()).contains("jackson.databind");
        });
    }

    /** What is no JSON, or more than one value, is for the parser of the embedding system to judge. */
    private static boolean isForTheParser(Report report) {
        return report.getProblems().stream()
                .map(Problem::getCode)
                .anyMatch(code -> List.of(
                                        "json.document-too-large",
                                        "json.empty",
                                        "json.encoding",
                                        "json.encoding-utf16",
                                        "json.given-up",
                                        "json.lone-surrogate",
                                        "json.trailing-content")
                                .contains(code)
                        || code.startsWith("json.syntax"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void saysWhereAProblemIsInTheWholeBody(HostMapper mapper) {
        String body = """
                {
                  "number": 7,
                  "clauses": [
                    {"text": {"ko": "집은 \uD83C\uDFE0 권리이다."}, "knid": 1}, {"text": "집"}
                  ]
                }
                """;

        for (Object input : List.of(body, body.getBytes(UTF_8))) {
            Throwable thrown = catchThrowable(() -> {
                if (input instanceof byte[] bytes) {
                    mapper.read(bytes, Row.class);
                } else {
                    mapper.read(body, Row.class);
                }
            });

            assertThat(HostMapper.report(thrown)).hasToString("""
                            1 error:
                              error at 4:36 /clauses/0/knid: unknown field "knid"; the fields here are: id, languages, label, \
                            number, heading, text, acts, quotations, subjects, citations, clauses, closing, \
                            extensions [json.unknown-member]""");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void reportsAPartWithoutAPositionWhereThereIsNoText(HostMapper mapper) {
        Throwable thrown =
                catchThrowable(() -> mapper.convert(Map.of("clauses", List.of(Map.of("text", "A home"))), Row.class));

        assertThat(HostMapper.report(thrown).getProblems())
                .extracting(Problem::getCode, Problem::getPointer, Problem::getPosition)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "json.text-without-language", "/clauses/0/text", java.util.Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsWhatBreaksRulesBecauseItIsADeclaration(HostMapper mapper) throws Exception {
        Declaration gap = Declaration.in("en")
                .title("A")
                .clause("1.", "One.")
                .clause("3.", "Three.")
                .build();

        assertThat(mapper.read(mapper.write(gap), Declaration.class)).isEqualTo(gap);
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void namesTheModuleWhereItIsNotRegistered(HostMapper mapper) {
        Report report = DeclarationJson.read("{}").getReport();
        for (Object value : List.of(
                HOUSING,
                Row.FULL,
                List.of(HOUSING),
                Map.of("a", HOUSING),
                HOUSING.getTitle().orElseThrow(),
                Label.of("1."),
                InstrumentCatalogue.standard(),
                report,
                report.getProblems())) {
            assertThat(catchThrowable(() -> mapper.write(value)))
                    .as("%s", value.getClass())
                    .hasMessageContaining("Jackson3Module");
        }
        for (Class<?> type : JsonForm.types()) {
            if (org.rightsdeclarations.problem.NeedsJsonModule.class.isAssignableFrom(type)) {
                assertThat(catchThrowable(() -> mapper.read("{\"value\": \"x\"}", type)))
                        .as("%s", type)
                        .hasMessageContaining("Jackson3Module");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plainMappers")
    void valuesThatAreStringsNeedNoModule(HostMapper mapper) throws Exception {
        assertThat(mapper.writeString(List.of(
                        PartialDate.of(2023, 5),
                        DateRange.parse("2023-10-04/2023-10-07"),
                        LanguageTag.of("ko"),
                        PartyKind.CITY)))
                .isEqualTo("[\"2023-05\",\"2023-10-04/2023-10-07\",\"ko\",\"city\"]");
        assertThat(mapper.read("\"2023-05\"", PartialDate.class)).isEqualTo(PartialDate.of(2023, 5));
        assertThat(mapper.read("\"2023\"", DateRange.class)).isEqualTo(DateRange.parse("2023"));
        assertThat(mapper.read("\"ko\"", LanguageTag.class)).isEqualTo(LanguageTag.of("ko"));
        assertThat(mapper.read("\"city\"", PartyKind.class)).isEqualTo(PartyKind.CITY);
        assertThat(mapper.readMap("{\"a\": \"city\"}", PartyKind.class)).containsEntry("a", PartyKind.CITY);
    }

    /** A host that keeps whatever it is given, with the name of its class. */
    record Drawer(
            @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.CLASS)
            Object content) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void keepsWhatIsStoredWithTheNameOfItsClass(HostMapper mapper) throws Exception {
        Drawer drawer = new Drawer(Row.FULL.clauses().get(0));

        assertThat(mapper.read(mapper.write(drawer), Drawer.class)).isEqualTo(drawer);
        assertThat(mapper.read(
                        "{\"content\": {\"@class\": \"org.rightsdeclarations.Clause\", \"label\": \"1.\","
                                + " \"text\": {\"en\": \"A home\"}}}",
                        Drawer.class))
                .isEqualTo(new Drawer(Clause.of("1.", LocalizedText.of("en", "A home"))));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsByTheClassThatAnObjectHas(HostMapper mapper) throws Exception {
        Clause clause = Clause.of("1.", LocalizedText.of("en", "A home"));

        assertThat(mapper.read("{\"text\": {\"en\": \"Changed\"}}", clause.getClass()))
                .isEqualTo(Clause.of(LocalizedText.of("en", "Changed")));
        assertThat(mapper.update(clause, "{\"text\": {\"en\": \"Changed\"}}"))
                .isEqualTo(Clause.of(LocalizedText.of("en", "Changed")));
        assertThat(clause).isEqualTo(Clause.of("1.", LocalizedText.of("en", "A home")));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void escapesWhatTheHostEscapes(HostMapper mapper) throws Exception {
        assertThat(mapper.ascii().writeString(LocalizedText.of("ko", "집 \uD83C\uDFE0")))
                .isEqualTo("{\"ko\":\"\\uC9D1 \\uD83C\\uDFE0\"}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givesNoPositionWhereAMapperKnowsNone(HostMapper mapper) {
        Throwable thrown = catchThrowable(() -> mapper.read(
                "{\"content\": {\"text\": {\"ko\": \"집\"}, \"labell\": 1,"
                        + " \"@class\": \"org.rightsdeclarations.Clause\"}}",
                Drawer.class));

        assertThat(HostMapper.report(thrown).getProblems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getPosition()).isEmpty());
    }
}
