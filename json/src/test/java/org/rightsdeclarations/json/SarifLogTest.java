package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;

class SarifLogTest {
    private static final URI FILE = URI.create("declarations/a%20b.json");
    private static final URI OTHER = URI.create("declarations/c.json");

    private static final Report BROKEN = DeclarationJson.read("""
            {
              "format": "rights-declaration/1",
              "titel": {"en": "Harbour Declaration"},
              "sections": [{"clauses": [{"label": "1."}]}]
            }
            """).getReport();

    @Test
    void isWrittenInAStableOrder() {
        Report report = Report.of(List.of(
                Problem.of("structure.empty-provision", Severity.WARNING, "/sections/0", "nothing here", Map.of())
                        .withPrintedPlace("Article 5"),
                Problem.of("json.empty", Severity.ERROR, "", "the document is empty", Map.of())
                        .at(new Position(2, 7)),
                Problem.of("house.odd", Severity.INFO, "/a", "odd", Map.of())));

        String log =
                SarifLog.of(Map.of(OTHER, Report.of(List.of()), FILE, report)).writeString(Layout.INDENTED);

        assertThat(log.replaceFirst(
                                "(\"Rights Declarations\",\\s+\"version\": )\"\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\"",
                                "$1\"V\"")
                        .replaceAll("\"problem/v1\": \"[0-9a-f]{32}\"", "\"problem/v1\": \"FINGERPRINT\""))
                .isEqualTo("""
                        {
                          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "Rights Declarations",
                                  "version": "V",
                                  "informationUri": "https://github.com/rightsdeclarations/rights-declarations",
                                  "rules": [
                                    {
                                      "id": "house.odd",
                                      "shortDescription": {
                                        "text": "house.odd"
                                      },
                                      "defaultConfiguration": {
                                        "level": "note"
                                      }
                                    },
                                    {
                                      "id": "json.empty",
                                      "shortDescription": {
                                        "text": "the document is empty"
                                      },
                                      "defaultConfiguration": {
                                        "level": "error"
                                      }
                                    },
                                    {
                                      "id": "structure.empty-provision",
                                      "shortDescription": {
                                        "text": "a provision has neither text nor heading nor nested clauses"
                                      },
                                      "fullDescription": {
                                        "text": "Nobody can keep, cite or translate a provision that says nothing. Usually its text was lost on the way; the rule cannot know what it said."
                                      },
                                      "help": {
                                        "text": "Nobody can keep, cite or translate a provision that says nothing. Usually its text was lost on the way; the rule cannot know what it said.\\n\\nwrite its text, or remove it",
                                        "markdown": "Nobody can keep, cite or translate a provision that says nothing. Usually its text was lost on the way; the rule cannot know what it said.\\n\\n**write its text, or remove it**"
                                      },
                                      "defaultConfiguration": {
                                        "level": "error"
                                      }
                                    }
                                  ]
                                }
                              },
                              "invocations": [
                                {
                                  "executionSuccessful": true,
                                  "toolExecutionNotifications": []
                                }
                              ],
                              "language": "en",
                              "columnKind": "unicodeCodePoints",
                              "artifacts": [
                                {
                                  "location": {
                                    "uri": "declarations/a%20b.json"
                                  },
                                  "roles": [
                                    "analysisTarget"
                                  ]
                                },
                                {
                                  "location": {
                                    "uri": "declarations/c.json"
                                  },
                                  "roles": [
                                    "analysisTarget"
                                  ]
                                }
                              ],
                              "results": [
                                {
                                  "ruleId": "structure.empty-provision",
                                  "ruleIndex": 2,
                                  "level": "warning",
                                  "message": {
                                    "text": "nothing here"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "declarations/a%20b.json",
                                          "index": 0
                                        }
                                      },
                                      "logicalLocations": [
                                        {
                                          "name": "Article 5",
                                          "fullyQualifiedName": "/sections/0"
                                        }
                                      ]
                                    }
                                  ],
                                  "partialFingerprints": {
                                    "problem/v1": "FINGERPRINT"
                                  }
                                },
                                {
                                  "ruleId": "json.empty",
                                  "ruleIndex": 1,
                                  "level": "error",
                                  "message": {
                                    "text": "the document is empty"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "declarations/a%20b.json",
                                          "index": 0
                                        },
                                        "region": {
                                          "startLine": 2,
                                          "startColumn": 7
                                        }
                                      }
                                    }
                                  ],
                                  "partialFingerprints": {
                                    "problem/v1": "FINGERPRINT"
                                  }
                                },
                                {
                                  "ruleId": "house.odd",
                                  "ruleIndex": 0,
                                  "level": "note",
                                  "message": {
                                    "text": "odd"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "declarations/a%20b.json",
                                          "index": 0
                                        }
                                      },
                                      "logicalLocations": [
                                        {
                                          "fullyQualifiedName": "/a"
                                        }
                                      ]
                                    }
                                  ],
                                  "partialFingerprints": {
                                    "problem/v1": "FINGERPRINT"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void tellsProblemsApartWhateverTheLanguageAndTheLine() {
        Problem problem = BROKEN.getProblems().get(0);

        assertThat(fingerprint(problem))
                .isEqualTo(fingerprint(problem.in(Locale.KOREAN).at(new Position(9, 9))))
                .isNotEqualTo(fingerprint(problem.withPointer("/title")))
                .isNotEqualTo(fingerprint(BROKEN.getProblems().get(1)));
    }

    private static String fingerprint(Problem problem) {
        String log = SarifLog.of(Map.of(FILE, Report.of(List.of(problem)))).writeString(Layout.COMPACT);
        String name = "\"problem/v1\":\"";
        int start = log.indexOf(name) + name.length();
        return log.substring(start, log.indexOf('"', start));
    }

    @Test
    void letsADocumentSayNeitherPlaceholdersNorLinks() {
        Problem hostile =
                Problem.of("a", Severity.ERROR, "/{0}", "{value}", Map.of("value", "{0} [x](http://x) \uD800"));

        assertThat(SarifLog.of(Map.of(FILE, Report.of(List.of(hostile)))).writeString(Layout.COMPACT))
                .contains("\"message\":{\"text\":\"{{0}} [x\\\\](http://x) \\\\uD800\"}");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        String log = SarifLog.of(Map.of(FILE, BROKEN)).in(Locale.KOREAN).writeString(Layout.COMPACT);

        assertThat(log)
                .contains("\"language\":\"ko\"")
                .contains(SarifLogTest.literal(
                        BROKEN.in(Locale.KOREAN).getProblems().get(0).getMessage()))
                .contains("\"fullDescription\":{\"text\":\"아무 내용이 없는 규정은");
        assertThat(SarifLog.of(Map.of(FILE, BROKEN)).in(Locale.JAPANESE).writeString(Layout.COMPACT))
                .contains("\"language\":\"en\"");
    }

    private static String literal(String text) {
        return text.replace("\"", "\\\"");
    }

    @Test
    void describesARuleWhoseMessageSpeaksOfOnePlaceByItsReason() {
        assertThat(rules(Locale.ENGLISH, "numbering.gap"))
                .contains(
                        "\"shortDescription\":{\"text\":\"Where a number is left out, a provision may have been lost, "
                                + "and anyone who cites by number cites the wrong one.\"}");
        assertThat(rules(Locale.CHINESE, "numbering.gap"))
                .containsPattern("\"shortDescription\":.\"text\":\"[^…。\"]+。\"");
        assertThat(rules(Locale.GERMAN, "numbering.gap"))
                .contains("\"shortDescription\":{\"text\":\"Zwischen „…“ und „…“");
        assertThat(rules(Locale.GERMAN, "commitment.unverifiable"))
                .contains("\"shortDescription\":{\"text\":\"…: weder Akteur noch Frist");
    }

    @Test
    void helpsWithWhatHelpsInAllCases() {
        assertThat(rules(Locale.ENGLISH, "json.unknown-member"))
                .contains("{\"id\":\"json.unknown-member\",\"shortDescription\":{\"text\":\"unknown field \\\"…\\\"\"},"
                        + "\"defaultConfiguration\":");
        assertThat(rules(Locale.ENGLISH, "json.null-value"))
                .contains("\"help\":{\"text\":\"leave out what is absent\"");
    }

    private static String rules(Locale language, String code) {
        Problem problem = Problem.of(code, Severity.ERROR, "/a", "odd", Map.of());
        return SarifLog.of(Map.of(FILE, Report.of(List.of(problem))))
                .in(language)
                .writeString(Layout.COMPACT);
    }

    @Test
    void explainsRulesOfAHost() {
        Rule rule = Rule.of("house.odd", Severity.WARNING, "odd word {word}", "write another than {word}");
        Problem problem = Problem.of("house.odd", Severity.INFO, "/a", "odd", Map.of());

        assertThat(SarifLog.of(Map.of(FILE, Report.of(List.of(problem))))
                        .withRules(List.of(rule))
                        .in(Locale.FRENCH)
                        .writeString(Layout.COMPACT))
                .contains("{\"id\":\"house.odd\",\"shortDescription\":{\"text\":\"odd word \u2026\"},"
                        + "\"help\":{\"text\":\"write another than \u2026\",\"markdown\":\"**write another than \u2026**\"},"
                        + "\"defaultConfiguration\":{\"level\":\"warning\"}}");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        String log = SarifLog.of(Map.of(OTHER, BROKEN.withMore(3)))
                .withUnread(Map.of(FILE, "no permission"))
                .writeString(Layout.COMPACT);

        assertThat(log).contains("""
                "invocations":[{"executionSuccessful":false,"toolExecutionNotifications":[\
                {"level":"error","message":{"text":"no permission"},"locations":[{"physicalLocation":\
                {"artifactLocation":{"uri":"declarations/a%20b.json"}}}]},\
                {"level":"warning","message":{"text":"… and 3 more: the report was cut here"},"locations":\
                [{"physicalLocation":{"artifactLocation":{"uri":"declarations/c.json"}}}]}]}]""");
    }

    @Test
    void isTheSameInEachForm() throws IOException {
        SarifLog log = SarifLog.of(Map.of(FILE, BROKEN));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        log.write(stream);

        assertThat(stream.toByteArray())
                .isEqualTo(log.writeBytes())
                .isEqualTo(log.writeString(Layout.COMPACT).getBytes(UTF_8));
    }

    @Tag("slow")
    @Test
    void isSarifBySchema() throws IOException {
        Map<URI, Report> reports = new TreeMap<>();
        Documents.invalid()
                .forEach((name, document) -> reports.put(
                        URI.create("documents/" + name.replace(' ', '-')),
                        DeclarationJson.read(document).getReport()));
        Schema schema;
        try (InputStream in =
                Objects.requireNonNull(SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        }

        assertThat(reports).hasSizeGreaterThan(50);
        assertThat(Messages.languages()).allSatisfy(language -> {
            SarifLog log = SarifLog.of(reports).in(language).withUnread(Map.of(FILE, "no permission"));
            assertThat(schema.validate(log.writeString(Layout.INDENTED), InputFormat.JSON))
                    .isEmpty();
        });
        assertThat(schema.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .as("the schema is one that refuses something")
                .isNotEmpty();
    }
}
