package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class ProblemDetailsTest {
    private static final Report BROKEN =
            DeclarationJson.read("""
            {
              "format": "rights-declaration/1",
              "titel": {"en": "Harbour Declaration"},
              "sections": [{"clauses": [{"label": "1.", "text": {"en": "Recognize the harbour."}}]}]
            }
            """, ReadOptions.strict().withoutRules()).getReport();

    @Test
    void areWrittenByTheStandard() {
        ProblemDetails details = ProblemDetails.of(BROKEN)
                .withInstance(URI.create("/declarations/7"))
                .withStatus(400);

        assertThat(new String(details.writeBytes(Layout.INDENTED), UTF_8)).isEqualTo("""
                {
                  "type": "tag:rightsdeclarations.org,2026:unsound-declaration",
                  "title": "the document is refused as it stands",
                  "status": 400,
                  "detail": "1 error: each is listed in \\"problems\\"",
                  "instance": "/declarations/7",
                  "problems": [
                    {
                      "code": "json.unknown-member",
                      "severity": "error",
                      "pointer": "/titel",
                      "line": 3,
                      "column": 3,
                      "message": "unknown field \\"titel\\"",
                      "suggestion": "did you mean \\"title\\"?"
                    }
                  ]
                }
                """);
    }

    @Test
    void sayWhereTheDocumentPrintsWhatIsWrong() {
        Report report = Report.of(
                List.of(Problem.of("a", Severity.INFO, "/b", "odd", Map.of()).withPrintedPlace("§ 5, \"Homes\"")));

        assertThat(ProblemDetails.of(report).writeString())
                .endsWith("\"pointer\":\"/b\",\"printedPlace\":\"§ 5, \\\"Homes\\\"\",\"message\":\"odd\"}]}");
        assertThat(ProblemDetails.of(report).getProblems())
                .extracting(ProblemDetails.Entry::printedPlace)
                .containsExactly("§ 5, \"Homes\"");
    }

    @Test
    void leaveOutWhatIsNotKnown() {
        Report report = Report.of(List.of(Problem.of("a", Severity.INFO, "", "odd", Map.of())))
                .withMore(3);

        assertThat(ProblemDetails.of(report).writeString()).isEqualTo("""
                {"type":"tag:rightsdeclarations.org,2026:unsound-declaration",\
                "title":"the document is refused as it stands","status":422,\
                "detail":"1 note, and 3 more: those listed are in \\"problems\\"",\
                "problems":[{"code":"a","severity":"info","pointer":"","message":"odd"}]}""");
        assertThat(ProblemDetails.of(report).getInstance()).isEmpty();
    }

    static List<Locale> languages() {
        return Messages.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speakTheLanguageOfTheReader(Locale language) {
        Report report = BROKEN.in(language);
        ProblemDetails details = ProblemDetails.of(report);

        assertThat(details.getLanguage()).isEqualTo(language);
        assertThat(details.getDetail()).contains(inner(report.getTotals())).contains("problems");
        assertThat(details.getTitle().equals(ProblemDetails.of(BROKEN).getTitle()))
                .isEqualTo(language.equals(Locale.ENGLISH));
        assertThat(details.writeString())
                .contains(report.getProblems().get(0).getMessage().replace("\"", "\\\""));
    }

    /** Returns a text without the isolate around it: it stands inside of one. */
    private static String inner(String text) {
        return text.replaceFirst("^\u2067(.*)\u2069$", "$1");
    }

    @Test
    void speakEnglishToOtherReaders() {
        assertThat(ProblemDetails.of(BROKEN.in(Locale.JAPAN)).getLanguage()).isEqualTo(Locale.ENGLISH);
        assertThat(ProblemDetails.of(BROKEN.in(Locale.CANADA_FRENCH)).getLanguage())
                .isEqualTo(Locale.FRENCH);
    }

    @Test
    void handOverTheirMembersToAFramework() {
        ProblemDetails details = ProblemDetails.of(BROKEN);
        Map<String, Object> host = new LinkedHashMap<>();

        details.forEachExtension(host::put);

        assertThat(details.getType()).isEqualTo(ProblemDetails.TYPE);
        assertThat(details.getStatus()).isEqualTo(422);
        assertThat(host)
                .containsExactly(Map.entry(
                        "problems",
                        List.of(new ProblemDetails.Entry(
                                "json.unknown-member",
                                "error",
                                "/titel",
                                3,
                                3,
                                null,
                                "unknown field \"titel\"",
                                "did you mean \"title\"?"))));
    }

    @Test
    void haveAStatusOfHttp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDetails.of(BROKEN).withStatus(99))
                .withMessage("status must be 100 to 599 - but was: 99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDetails.of(BROKEN).withStatus(600));
        assertThat(ProblemDetails.of(BROKEN).withStatus(599).getStatus()).isEqualTo(599);
    }
}
