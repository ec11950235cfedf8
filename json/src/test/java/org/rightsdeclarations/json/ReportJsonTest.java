package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.DateRange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class ReportJsonTest {
    private static final String BROKEN = """
            {
              "format": "rights-declaration/1",
              "titel": {"en": "Harbour Declaration"},
              "sections": [{"clauses": [{"label": "1.", "text": {"en": "Recognize the harbour."}}]}]
            }
            """;

    /** As a host may write its rules, and as a document may spoil them. */
    private static final Problem HOSTILE = Problem.of(
            "house.{rule}",
            Severity.WARNING,
            "/a~1b",
            "half \uD800, {max} of {other}, \"quoted\" \\ and\na line",
            Map.of("max", "{other}\n\uDC00", "other", "\u202E"));

    @Test
    void writesAReportInAStableOrder() {
        Report report = DeclarationJson.read(BROKEN, ReadOptions.strict().withoutRules())
                .getReport();

        assertThat(ReportJson.writeString(report, Layout.INDENTED)).isEqualTo("""
                {
                  "format": "rights-declaration-report/1",
                  "language": "en",
                  "more": 0,
                  "totals": {
                    "errors": 1,
                    "warnings": 0,
                    "infos": 0
                  },
                  "problems": [
                    {
                      "code": "json.unknown-member",
                      "severity": "error",
                      "pointer": "/titel",
                      "line": 3,
                      "column": 3,
                      "message": "unknown field \\"titel\\"",
                      "suggestion": "did you mean \\"title\\"?",
                      "arguments": {
                        "member": "titel",
                        "suggested": "title"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void saysAndReadsWhereTheDocumentPrintsWhatIsWrong() {
        Report report = DeclarationJson.read("""
                {
                  "format": "rights-declaration/1",
                  "title": {"en": "Harbour Declaration"},
                  "sections": [{"label": "II.", "clauses": [{"label": "1.", "heading": {"en": "Quays"}}, {"label": "1.", "text": {"en": "a"}}]}]
                }
                """).getReport();
        assertThat(report.getProblems())
                .extracting(
                        Problem::getCode, problem -> problem.getPrintedPlace().orElse(""))
                .contains(tuple("numbering.repeat", "II, 1"));

        Report copy = ReportJson.read(ReportJson.writeBytes(report.in(Locale.KOREAN)));

        assertThat(ReportJson.writeString(report)).contains(",\"printedPlace\":\"II, 1\",\"node\":{");
        assertThat(copy.getProblems())
                .extracting(Problem::getPrintedPlace)
                .isEqualTo(report.getProblems().stream()
                        .map(Problem::getPrintedPlace)
                        .toList());
    }

    @Test
    void keepsInWhichNodeAProblemIsSoThatItIsKnownAgain() {
        String draft = """
                {
                  "format": "rights-declaration/1",
                  "title": {"en": "Harbour Declaration"},
                  "sections": [{"clauses": [
                    {"label": "1.", "text": {"en": "Thanks all."}},
                    {"label": "2.", "text": {"en": "Invites [to be confirmed] to speak."}},
                    {"id": "pay", "label": "3.", "text": {"en": "Asks [to be confirmed] to pay."}}
                  ]}]
                }
                """;
        Report before = DeclarationJson.read(draft).getReport();
        Report after = DeclarationJson.read(draft.replace("\"3.\"", "\"4.\"")
                        .replace("\"2.\"", "\"3.\"")
                        .replace(
                                "all.\"}},",
                                "all.\"}}, {\"label\": \"2.\", \"text\": {\"en\": \"Sees [to be confirmed].\"}},"))
                .getReport();

        String written = ReportJson.writeString(before.in(Locale.KOREAN));

        assertThat(written).contains("""
                "node":{"address":"section-1/clause-2","words":"Invites [to be confirmed] to speak.",\
                "inside":"/text/en"},"message":""").contains("\"node\":{\"address\":\"#pay\",");
        assertThat(after.without(before))
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/1/text/en");
        assertThat(after.without(ReportJson.read(written))).containsExactlyElementsOf(after.without(before));
        assertThat(after.without(ReportJson.read(written.replaceAll("\"node\":\\{[^}]*},", ""))))
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/3/text/en");
    }

    @Test
    void knowsWhatWasAcceptedOfADocumentThatIsBroken() {
        String draft = """
                {
                  "format": "rights-declaration/1",
                  "titel": "Harbour Declaration",
                  "title": {"en": "Harbour Declaration"},
                  "sections": [{"clauses": [{"label": "1.", "text": {"en": "Invites [to be confirmed] to speak."}}]}]
                }
                """;
        Report before = ReportJson.read(
                ReportJson.writeBytes(DeclarationJson.read(draft).getReport()));

        assertThat(before).extracting(Problem::getSeverity).contains(Severity.WARNING);
        assertThat(DeclarationJson.read(draft).getReport().without(before))
                .extracting(Problem::getCode)
                .containsExactly("json.unknown-member");
    }

    @Test
    void wantsTheAddressOfANode() {
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> ReportJson.read("""
                {"format": "rights-declaration-report/1", "language": "en", "more": 0,
                 "totals": {"errors": 1, "warnings": 0, "infos": 0},
                 "problems": [{"code": "a.b", "severity": "error", "pointer": "/a", "node": {"inside": "text"},
                  "message": "m"}]}
                """))
                .satisfies(e -> assertThat(e.getReport())
                        .extracting(Problem::getPointer)
                        .containsExactly("/problems/0/node", "/problems/0/node/inside"));
    }

    @Test
    void leavesOutWhatAProblemDoesNotSay() {
        Report report = Report.of(List.of(Problem.of("a", Severity.INFO, "", "odd", Map.of())));

        assertThat(ReportJson.writeString(report)).endsWith("""
                "problems":[{"code":"a","severity":"info","pointer":"","message":"odd"}]}""");
    }

    @Test
    void writesACleanReportThatWasCut() {
        assertThat(ReportJson.writeString(
                        Report.of(List.of()).in(Locale.JAPANESE).withMore(3)))
                .isEqualTo("""
                        {"format":"rights-declaration-report/1","language":"en","more":3,\
                        "totals":{"errors":0,"warnings":0,"infos":0},"problems":[]}""");
    }

    @Tag("slow")
    @Test
    void readsBackWhatItWrote() {
        List<Report> reports = reports();
        List<Locale> languages = Messages.languages();

        assertThat(IntStream.range(0, reports.size())).hasSizeGreaterThan(50).allSatisfy(i -> {
            Locale language = languages.get(i % languages.size());
            Locale other = languages.get((i + 1) % languages.size());
            Report report = reports.get(i).in(language);

            Report copy = ReportJson.read(ReportJson.writeBytes(report, Layout.INDENTED));

            assertThat((Object) copy).isEqualTo(report).hasToString(report.toString());
            assertThat(copy.getLocale()).isEqualTo(language);
            assertThat(ReportJson.writeString(copy)).isEqualTo(ReportJson.writeString(report));
            assertThat(copy.in(other)).hasToString(report.in(other).toString());
        });
    }

    @Test
    void letsNobodyForgeALineOfAReport() {
        String forged = """
                {"format": "rights-declaration-report/1", "language": "en", "more": 0,
                 "totals": {"errors": 1, "warnings": 0, "infos": 0},
                 "problems": [{"code": "a\\n.b", "severity": "error", "pointer": "/a\\nb",
                  "printedPlace": "§ 5\\n\\u202E6", "message": "m\\n  error at 1:1 \\u202Eforged [a.b]", "suggestion": "s\\u2028t"}]}
                """;

        Report report = ReportJson.read(forged);

        assertThat(report).hasToString("""
                1 error:
                  error /a\\nb: m\\n  error at 1:1 \\u202Eforged [a.b]; s\\u2028t [a\\n.b]""");
        assertThat(report.getProblems().get(0).getPrintedPlace()).contains("§ 5\\n\\u202E6");
    }

    /** What is wrong with every document that has something wrong. */
    private static List<Report> reports() {
        return Stream.concat(
                        Documents.invalid().values().stream().map(DeclarationJson::read),
                        Documents.valid().stream().map(ReportJsonTest::readFile))
                .map(ReadResult::getReport)
                .toList();
    }

    private static ReadResult<Declaration> readFile(Path file) {
        try {
            return DeclarationJson.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsTheWordsOfCodesThatItDoesNotKnow() {
        Report report = Report.of(List.of(HOSTILE.at(new Position(2, 7)))).in(Locale.FRENCH);

        Report copy = ReportJson.read(ReportJson.writeString(report));

        assertThat(copy.getProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.getMessage())
                    .isEqualTo("half \\uD800, {other}\\n\\uDC00 of \\u202E, \"quoted\" \\ and\\na line");
            assertThat(problem.getMessage(Locale.KOREAN)).isEqualTo(problem.getMessage());
            assertThat(problem.getSuggestion()).isEmpty();
            assertThat(problem.getArguments())
                    .containsExactly(Map.entry("max", "{other}\n\\uDC00"), Map.entry("other", "\u202E"));
            assertThat(problem.getPosition()).contains(new Position(2, 7));
        });
    }

    @Test
    void saysWhatAnotherVersionSaidOnlyInItsLanguage() {
        Problem problem = ReportJson.readProblem("""
                {"code": "json.unknown-member", "severity": "error", "pointer": "/titel", "language": "fr-CA",
                 "message": "champ {member} de trop", "arguments": {"member": "titel"}}""".getBytes(UTF_8));

        assertThat(problem.getLocale()).isEqualTo(Locale.CANADA_FRENCH);
        assertThat(problem.getMessage()).isEqualTo("champ {member} de trop");
        assertThat(problem.getMessage(Locale.FRENCH)).isEqualTo("champ {member} de trop");
        assertThat(problem.getMessage(Locale.ENGLISH)).isEqualTo("unknown field \"titel\"");
    }

    @Test
    void saysWhatWasWrittenWhereArgumentsOfAKnownCodeAreMissing() {
        Problem problem = ReportJson.readProblem("""
                {"code": "json.unknown-member", "severity": "error", "pointer": "", "message": "strange"}""".getBytes(UTF_8));

        assertThat(problem.getMessage(Locale.KOREAN)).isEqualTo("strange");
    }

    @Test
    void keepsArgumentsOfEveryKind() {
        Map<String, Object> arguments = Map.of(
                "big",
                new BigInteger("123456789012345678901234567890"),
                "count",
                3,
                "date",
                DateRange.parse("2023"),
                "long",
                1L << 40,
                "share",
                0.1,
                "tiny",
                new BigDecimal("1E-20"),
                "short",
                (short) -1);
        Problem problem = Problem.of("a", Severity.INFO, "", "b", arguments);

        Problem copy = ReportJson.readProblem(written(problem));

        assertThat(new String(written(problem), UTF_8)).contains("""
                "arguments":{"big":123456789012345678901234567890,"count":3,"date":"2023","long":1099511627776,\
                "share":0.1,"short":-1,"tiny":1E-20}""");
        assertThat(copy).isEqualTo(problem);
        assertThat(copy.getArguments()).containsEntry("count", 3).containsEntry("long", 1L << 40);
    }

    @Test
    void writesAProblemAloneWithItsLanguage() {
        Problem problem =
                DeclarationJson.read(BROKEN).getReport().getProblems().get(0).in(Locale.KOREAN);

        assertThat(new String(written(problem), UTF_8))
                .startsWith(
                        "{\"code\":\"json.unknown-member\",\"severity\":\"error\",\"pointer\":\"/titel\",\"line\":3,"
                                + "\"column\":3,\"language\":\"ko\",\"message\":");
        Problem copy = ReportJson.readProblem(written(problem));
        assertThat(copy).isEqualTo(problem).hasToString(problem.toString());
        assertThat(copy.getLocale()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void writesAReportIntoADocumentOfAHost() throws IOException {
        Report report = DeclarationJson.read(BROKEN).getReport();
        StringWriter host = new StringWriter();

        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), host)) {
            out.writeStartArray();
            ReportJson.write(report, out);
            out.writeEndArray();
        }
        ByteArrayOutputStream alone = new ByteArrayOutputStream();
        ReportJson.write(report, alone);

        assertThat(host).hasToString("[" + alone.toString(UTF_8) + "]");
        assertThat(alone.toByteArray()).isEqualTo(ReportJson.writeBytes(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | error at 1:1 (the whole document): expected a group of fields in { }, found a list in [ ] [json.wrong-type]",
                "{ | error at 1:2 (the whole document): the document ends before it is complete",
                "{\"format\": \"rights-declaration/1\"} | this is a declaration (\"rights-declaration/1\"), and not \"rights-declaration-report/1\"",
                "{\"format\": \"rights-declaration-report/2\"} | unsupported version \"rights-declaration-report/2\"",
                "{} | error at 1:1 (the whole document): required field \"totals\" is missing [json.missing-member]",
                "{\"more\": \"no\"} | error at 1:10 /more: expected a number, found a text in quotation marks",
                "{\"problem\": []} | error at 1:2 /problem: unknown field \"problem\"; did you mean \"problems\"?",
                "{\"problems\": [{\"severity\": \"fatal\"}]} | error at 1:28 /problems/0/severity: severity must be \"error\", \"warning\" or \"info\" - but was: \"fatal\"",
                "{\"problems\": [{\"pointer\": \"titel\"}]} | JSON Pointer must be empty, or steps that each begin with \"/\"",
                "{\"problems\": [{\"pointer\": \"/a~b\"}]} | /problems/0/pointer: JSON Pointer must be empty",
                "{\"problems\": [{\"pointer\": \"/a~\"}]} | /problems/0/pointer: JSON Pointer must be empty",
                "{\"problems\": [{\"line\": 0}]} | /problems/0/line: number must be 1 or more - but was: 0",
                "{\"problems\": [{\"arguments\": {\"a\": [1]}}]} | /problems/0/arguments/a: expected a text in quotation marks, found a list in [ ]",
                "{\"problems\": [{\"arguments\": {\"a\": 1e401}}]} | /problems/0/arguments/a",
                "{\"problems\": [{\"arguments\": {\"a\": 1e999999999}}]} | /problems/0/arguments/a",
                "{\"problems\": [{\"arguments\": {\"a\": 1, \"a\": 2}}]} | field \"a\" is given more than once",
                "{\"problems\": [{}]} | error at 1:15 /problems/0: required field \"message\" is missing",
                "{\"language\": \"\"} | /language: language must be a well-formed BCP 47 tag",
            })
    void refusesWhatIsNoReport(String document, String message) {
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> ReportJson.read(document))
                .withMessageContaining(message)
                .satisfies(
                        refusal -> assertThat(refusal.getReport().hasErrors()).isTrue());
    }

    @Test
    void refusesTotalsThatAreNotThoseOfTheProblems() {
        String document = ReportJson.writeString(DeclarationJson.read(BROKEN).getReport());

        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> ReportJson.read(document.replace("\"warnings\":0", "\"warnings\":2")))
                .withMessageContaining("totals of a report (errors, warnings, infos) must be 1, 0, ")
                .withMessageContaining("[value.report-totals]");
    }

    @Test
    void refusesALineWithoutAColumn() {
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> ReportJson.readProblem(
                        "{\"code\":\"a\",\"severity\":\"info\",\"pointer\":\"\",\"message\":\"b\",\"line\":1}"
                                .getBytes(UTF_8)))
                .withMessageContaining("column must have a value");
    }

    @Test
    void passesOverWhatALaterVersionAddsIfAskedTo() {
        String document = "{\"format\":\"rights-declaration-report/1\",\"language\":\"en\",\"more\":0,"
                + "\"totals\":{\"errors\":0,\"warnings\":0,\"infos\":0},\"problems\":[],\"later\":{}}";

        assertThat((Object) ReportJson.read(document.getBytes(UTF_8), ReadOptions.lenient()))
                .isEqualTo(Report.of(List.of()));
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> ReportJson.read(
                        document.getBytes(UTF_8), ReadOptions.strict().withLocale(Locale.FRENCH)))
                .withMessageContaining("champ inconnu");
    }

    private static byte[] written(Problem problem) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            ReportJson.writeProblem(problem, out);
        }
        return bytes.toByteArray();
    }
}
