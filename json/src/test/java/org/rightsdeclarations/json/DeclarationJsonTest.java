package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class DeclarationJsonTest {
    private static final String SOUND =
            "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"Declaration\",\"ko\":\"선언 \uD83D\uDD4A\"}}";

    private static final String JUDGED = SOUND.substring(0, SOUND.length() - 1)
            + ",\"sections\":[{\"clauses\":[{\"text\":{\"en\":\"We agree.\",\"ko\":\"우리는 동의한다.\"}}]}]}";

    private static final String BROKEN =
            "{\"format\":\"rights-declaration/1\",\n\"titel\":{\"ko\":\"선언 \uD83D\uDD4A\"},\n \"kind\":3}";

    private static final String MARK = "\uFEFF";

    private static final Declaration DECLARATION =
            titled(LocalizedText.of("en", "Declaration").and("ko", "선언 \uD83D\uDD4A"));

    static List<String> documents() {
        return List.of(SOUND, BROKEN, MARK + SOUND, MARK + BROKEN, "", MARK, "{\"format\": \"rights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", ",\"title\"", "}"})
    void aDocumentMayNameItsSchemaAnywhere(String before) {
        String member = "\"$schema\":\"https://example.org/schema.json\"";
        int at = before.equals("{") ? 1 : SOUND.lastIndexOf(before);
        String named = SOUND.substring(0, at) + (at == 1 ? member + "," : "," + member) + SOUND.substring(at);

        ReadResult<Declaration> result =
                DeclarationJson.read(named, ReadOptions.strict().withoutRules());

        assertThat(result).hasToString("no problems");
        assertThat(DeclarationJson.writeString(result.orElseThrow())).isEqualTo(SOUND);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allKindsOfInputGiveTheSame(String document, @TempDir Path folder) throws IOException {
        byte[] bytes = document.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("declaration.json"), bytes);
        ReadResult<Declaration> expected = DeclarationJson.read(bytes);

        List<ReadResult<Declaration>> results = List.of(
                DeclarationJson.read(document),
                DeclarationJson.read(new ByteArrayInputStream(bytes)),
                DeclarationJson.read(new StringReader(document)),
                DeclarationJson.read(file));

        assertThat(results).allSatisfy(result -> {
            assertThat(result.getReport()).isEqualTo(expected.getReport());
            assertThat(result.getValue()).isEqualTo(expected.getValue());
        });
    }

    @Nested
    class Input {
        @ParameterizedTest
        @ValueSource(chars = {'\uD83D', '\uDD4A'})
        void withHalfASurrogatePairIsRefusedThere(char half) {
            ReadResult<Declaration> result = DeclarationJson.read(SOUND.replace("Declaration", "선언 " + half));

            assertThat(result.getReport().getProblems()).singleElement().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo("json.lone-surrogate");
                assertThat(problem.getPosition().orElseThrow()).hasToString("1:52");
            });
        }

        @Test
        void isNotChanged() {
            byte[] bytes = (MARK + SOUND).getBytes(UTF_8);
            byte[] before = bytes.clone();

            DeclarationJson.read(bytes);

            assertThat(bytes).isEqualTo(before);
        }

        @Test
        void fromAStreamLeavesItOpen() throws IOException {
            InputStream stream = new FilterInputStream(new ByteArrayInputStream(SOUND.getBytes(UTF_8))) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };

            assertThat(DeclarationJson.read(stream).getValue()).contains(DECLARATION);
        }

        @Test
        void fromAReaderLeavesItOpen() throws IOException {
            Reader reader = new StringReader(SOUND) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };

            assertThat(DeclarationJson.read(reader).getValue()).contains(DECLARATION);
        }

        @Test
        void thatFailsIsThrown() {
            InputStream failing = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the line is dead");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    throw new IOException("the line is dead");
                }
            };

            assertThatIOException()
                    .isThrownBy(() -> DeclarationJson.read(failing))
                    .withMessage("the line is dead");
        }

        @Test
        void fromAFileThatIsNotThereIsThrown(@TempDir Path folder) {
            Path missing = folder.resolve("missing.json");

            assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> DeclarationJson.read(missing));
        }

        @Test
        void fromAnEndlessStreamEndsAtTheLimit() throws IOException {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return ' ';
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                    return length;
                }
            };

            ReadResult<Declaration> result = DeclarationJson.read(
                    endless, ReadOptions.strict().withoutRules().withMaxDocumentBytes(5000));

            assertThat(result)
                    .hasToString(
                            "1 error:\n  error at 1:1 (the whole document): the document is larger than 5,000 bytes"
                                    + " [json.document-too-large]");
        }

        @Test
        void fromAnEndlessReaderEndsAtTheLimit() throws IOException {
            Reader endless = new Reader() {
                @Override
                public int read(char[] buffer, int offset, int length) {
                    Arrays.fill(buffer, offset, offset + length, '가');
                    return length;
                }

                @Override
                public void close() {}
            };

            ReadResult<Declaration> result = DeclarationJson.read(
                    endless, ReadOptions.strict().withoutRules().withMaxDocumentBytes(5000));

            assertThat(codes(result)).containsExactly("json.document-too-large");
        }
    }

    @Nested
    class Result {
        @Test
        void ofASoundDocumentIsClean() {
            ReadResult<Declaration> result = DeclarationJson.read(JUDGED);

            assertThat(result.getReport().isClean()).isTrue();
            assertThat(result.orElseThrow().getTitle()).isEqualTo(DECLARATION.getTitle());
        }

        @Test
        void ofABrokenDocumentHasNoDeclaration() {
            ReadResult<Declaration> result = DeclarationJson.read(BROKEN);

            assertThat(result.getValue()).isEmpty();
            assertThat(result.getReport().hasErrors()).isTrue();
        }

        @Test
        void throwsTheWholeReport() {
            ReadResult<Declaration> result = DeclarationJson.read(BROKEN);

            assertThatExceptionOfType(InvalidDeclarationException.class)
                    .isThrownBy(result::orElseThrow)
                    .withMessage(
                            "2 errors:\n  error at 2:1 /titel: unknown field \"titel\"; did you mean \"title\"? [json.unknown-member]\n  error at 3:9 /kind: expected a text in quotation marks, found a number; write something like \"declaration\" [json.wrong-type]\n  not checked: 2 rules that wait until the errors are mended")
                    .satisfies(e -> assertThat(e.getReport()).isEqualTo(result.getReport()));
        }

        @Test
        void showsTheReport() {
            ReadResult<Declaration> result = DeclarationJson.read(BROKEN);

            assertThat(result).hasToString(result.getReport().toString());
        }

        @Test
        void hasArgumentsUnabridged() {
            String kind = "k".repeat(500);

            ReadResult<Declaration> result = DeclarationJson.read(Documents.with("\"kind\": \"" + kind + "\""));

            assertThat(result.getReport().getProblems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getArguments()).containsEntry("value", kind));
        }

        @Test
        void hasPointersUnabridged() {
            ReadResult<Declaration> result = DeclarationJson.read(Documents.with("\"" + "n/".repeat(60) + "\": 1"));

            assertThat(result.getReport().getProblems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getPointer()).isEqualTo("/" + "n~1".repeat(60)));
        }
    }

    @Nested
    class Mode {
        private static final String NEWER = SOUND.substring(0, SOUND.length() - 1) + ",\"mood\":[1]}";

        @Test
        void strictRefusesAnUnknownMember() {
            ReadResult<Declaration> result =
                    DeclarationJson.read(NEWER, ReadOptions.strict().withoutRules());

            assertThat(result.getValue()).isEmpty();
            assertThat(codes(result)).containsExactly("json.unknown-member");
        }

        @Test
        void lenientWarnsOfAnUnknownMember() {
            ReadResult<Declaration> result =
                    DeclarationJson.read(NEWER, ReadOptions.lenient().withoutRules());

            assertThat(result.getValue()).contains(DECLARATION);
            assertThat(result.getReport().getProblems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getSeverity()).isEqualTo(Severity.WARNING));
        }

        @Test
        void lenientForgivesNothingElse() {
            ReadResult<Declaration> result =
                    DeclarationJson.read(BROKEN, ReadOptions.lenient().withoutRules());

            assertThat(result.getValue()).isEmpty();
            assertThat(result.getReport().count(Severity.ERROR)).isEqualTo(1);
            assertThat(result.getReport().count(Severity.WARNING)).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"format\":\"rights-declaration/2\",\"title\":3,\"x\":}",
                    "{\"title\":3,\"x\":1,\"format\":\"rights-declaration/99\"} trailing",
                    "{\"sections\":[{\"label\":\"\"}],\"format\":\"rights-declaration/1.1\"}"
                })
        void ofANewerFormatIsAllThatIsSaid(String document) {
            ReadResult<Declaration> result = DeclarationJson.read(document);

            assertThat(result.getValue()).isEmpty();
            assertThat(result.getReport().getProblems())
                    .singleElement()
                    .extracting(Problem::getMessage)
                    .asString()
                    .startsWith("unsupported version \"rights-declaration/")
                    .endsWith("this program reads \"rights-declaration/1\"");
        }
    }

    @Nested
    class Limit {
        private static final byte[] NESTED = Documents.with("\"sections\": [{\"sections\": [{}]}]");

        @Test
        void ofDepthReportsWhatIsDeeper() {
            ReadResult<Declaration> result = DeclarationJson.read(
                    NESTED, ReadOptions.strict().withoutRules().withMaxDepth(4));

            assertThat(result)
                    .hasToString("1 error:\n  error at 1:95 /sections/0/sections/0:"
                            + " the document is nested more deeply than 4 levels here [json.too-deep]");
        }

        @Test
        void ofDepthAllowsWhatIsJustAsDeep() {
            ReadResult<Declaration> result = DeclarationJson.read(
                    NESTED, ReadOptions.strict().withoutRules().withMaxDepth(5));

            assertThat(result.getReport().isClean()).isTrue();
        }

        @Test
        void ofDepthHoldsForWhatIsUnknown() {
            byte[] document = Documents.with("\"x\": [[[[]]]]");

            ReadResult<Declaration> result = DeclarationJson.read(
                    document, ReadOptions.lenient().withoutRules().withMaxDepth(4));

            assertThat(codes(result)).containsExactly("json.unknown-member", "json.too-deep");
            assertThat(result.getValue()).isEmpty();
        }

        @Test
        void ofDepthAtItsGreatestCanBeReached() {
            byte[] document = Documents.with("\"x\": " + "[{\"x\": ".repeat(199) + "[]" + "}]".repeat(199));

            ReadResult<Declaration> result = DeclarationJson.read(
                    document, ReadOptions.lenient().withoutRules().withMaxDepth(400));

            assertThat(codes(result)).containsExactly("json.unknown-member");
            assertThat(result.getValue()).isPresent();
        }

        @Test
        void ofStringLengthReportsALongerText() {
            ReadResult<Declaration> result = DeclarationJson.read(
                    SOUND, ReadOptions.strict().withoutRules().withMaxStringLength(10));

            assertThat(result)
                    .hasToString("2 errors:\n"
                            + "  error at 1:11 /format: text must be at most 10 characters long - but has 20"
                            + " [json.too-long]\n"
                            + "  error at 1:48 /title/en: text must be at most 10 characters long - but has 11"
                            + " [json.too-long]");
        }

        @Test
        void ofStringLengthAllowsATextOfJustThatLength() {
            ReadResult<Declaration> result = DeclarationJson.read(
                    SOUND, ReadOptions.strict().withoutRules().withMaxStringLength(20));

            assertThat(result.getReport().isClean()).isTrue();
        }

        @Test
        void ofDocumentBytesRefusesALargerDocument() {
            int size = SOUND.getBytes(UTF_8).length;

            ReadResult<Declaration> result = DeclarationJson.read(
                    SOUND, ReadOptions.strict().withoutRules().withMaxDocumentBytes(size - 1));

            assertThat(codes(result)).containsExactly("json.document-too-large");
        }

        @Test
        void ofDocumentBytesAllowsADocumentOfJustThatSize() {
            int size = SOUND.getBytes(UTF_8).length;

            ReadResult<Declaration> result = DeclarationJson.read(
                    SOUND, ReadOptions.strict().withoutRules().withMaxDocumentBytes(size));

            assertThat(result.getReport().isClean()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"authenticLanguages\": [\"en\", \"fr\", 3, {}, \"ko\"]",
                    "\"sections\": [{}, {}, {\"x\": 1}, [[]]]",
                    "\"extensions\": {\"a\": [1, 2, {\"b\": []}, 4]}"
                })
        void ofItemsReportsTheFirstOneTooMany(String member) {
            ReadResult<Declaration> result = DeclarationJson.read(
                    Documents.with(member), ReadOptions.strict().withoutRules().withMaxItems(2));

            assertThat(result.getReport().getProblems()).singleElement().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo("json.too-many");
                assertThat(problem.getMessage()).isEqualTo("more than 2 items");
                assertThat(problem.getPointer()).endsWith("/2");
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"authenticLanguages\": [\"en\", \"fr\", \"es\", \"ru\"]",
                    "\"closing\": {\"en\": \"a\", \"fr\": \"b\", \"es\": \"c\", \"ru\": \"d\"}",
                    "\"sections\": [{}, {\"clauses\": [{}, {}]}]",
                    "\"extensions\": {\"a\": [[{\"b\": 2}]]}"
                })
        void ofAllItemsRefusesTheDocumentWhereverTheyAre(String member) {
            byte[] document = Documents.with(member);
            ReadOptions options = ReadOptions.strict().withoutRules();

            ReadResult<Declaration> tooMany = DeclarationJson.read(document, options.withMaxTotalItems(4));
            ReadResult<Declaration> asMany = DeclarationJson.read(document, options.withMaxTotalItems(5));

            assertThat(tooMany.getValue()).isEmpty();
            assertThat(tooMany.getReport()).last().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo("json.too-many-in-document");
                assertThat(problem.getMessage()).isEqualTo("more than 4 items in the document");
            });
            assertThat(codes(asMany)).doesNotContain("json.too-many-in-document");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"closing\": {\"en\": \"a\", \"fr\": \"b\", \"es\": \"c\", \"ru\": \"d\"}",
                    "\"extensions\": {\"a\": [{\"b\": 2}, {\"b\": 3, \"c\": 4}]}",
                    "\"unknown\": [[{\"b\": 2}, {\"b\": 3}], {\"c\": {\"d\": 4}}]",
                    "\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4"
                })
        void ofNamesCountsThoseThatDifferWhereverTheyAre(String member) {
            byte[] document = Documents.with(member);
            ReadOptions options = ReadOptions.lenient().withoutRules();

            ReadResult<Declaration> tooMany = DeclarationJson.read(document, options.withMaxNames(6));
            ReadResult<Declaration> asMany = DeclarationJson.read(document, options.withMaxNames(7));

            assertThat(tooMany.getValue()).isEmpty();
            assertThat(tooMany.getReport()).last().satisfies(problem -> {
                assertThat(problem.getCode()).isEqualTo("json.too-many-names");
                assertThat(problem.getMessage()).isEqualTo("more than 6 different field names in the document");
            });
            assertThat(asMany.getValue()).isPresent();
        }

        @Test
        void ofProblemsCutsTheReportAndSaysSo() {
            byte[] document = Documents.with("\"a\": 1, \"b\": 2, \"c\": 3");

            ReadResult<Declaration> result = DeclarationJson.read(
                    document, ReadOptions.strict().withoutRules().withMaxProblems(2));

            assertThat(result.getReport().isCut()).isTrue();
            assertThat(codes(result)).hasSize(2);
            assertThat(result.toString()).endsWith("\n  \u2026 and 1 more: the report was cut here");
        }

        @Test
        void ofProblemsCutsNoReportOfJustAsMany() {
            byte[] document = Documents.with("\"a\": 1, \"b\": 2");

            ReadResult<Declaration> result = DeclarationJson.read(
                    document, ReadOptions.strict().withoutRules().withMaxProblems(2));

            assertThat(result.getReport().isCut()).isFalse();
        }

        @Test
        void ofProblemsLeavesRoomForTheFirstError() {
            byte[] document = Documents.with("\"a\": 1, \"b\": 2, \"kind\": 3, \"c\": 4");

            ReadResult<Declaration> result = DeclarationJson.read(
                    document, ReadOptions.lenient().withoutRules().withMaxProblems(2));

            assertThat(codes(result)).containsExactly("json.unknown-member", "json.wrong-type");
            assertThat(result.getReport().isCut()).isTrue();
            assertThat(result.getValue()).isEmpty();
        }
    }

    @Nested
    class Output {
        @Test
        void isCompactUnlessAskedOtherwise() {
            assertThat(DeclarationJson.writeString(DECLARATION)).isEqualTo(SOUND);
            assertThat(DeclarationJson.writeBytes(DECLARATION)).isEqualTo(SOUND.getBytes(UTF_8));
        }

        @Test
        void isIndentedByTwoBlanks() {
            assertThat(DeclarationJson.writeString(DECLARATION, Layout.INDENTED))
                    .isEqualTo("""
                            {
                              "format": "rights-declaration/1",
                              "title": {
                                "en": "Declaration",
                                "ko": "선언 🕊"
                              }
                            }
                            """);
        }

        @Test
        void toAStreamLeavesItOpen() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OutputStream stream = new FilterOutputStream(bytes) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };

            DeclarationJson.write(DECLARATION, stream);

            assertThat(bytes.toString(UTF_8)).isEqualTo(SOUND);
        }

        @Test
        void toAStreamThatFailsIsThrown() {
            OutputStream failing = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("the disk is full");
                }
            };

            assertThatIOException()
                    .isThrownBy(() -> DeclarationJson.write(DECLARATION, failing, Layout.INDENTED))
                    .withMessage("the disk is full");
        }

        @Test
        void isTheSameWhateverOrderLanguagesWereAddedIn() {
            Map<LanguageTag, String> texts = new LinkedHashMap<>();
            texts.put(LanguageTag.of("ar"), "إعلان");
            texts.put(LanguageTag.of("ko"), "선언");
            texts.put(LanguageTag.of("fr"), "Déclaration");

            String one = DeclarationJson.writeString(titled(LocalizedText.of(texts)));
            String other = DeclarationJson.writeString(
                    titled(LocalizedText.of("ko", "선언").and("fr", "Déclaration").and("ar", "إعلان")));

            assertThat(one).isEqualTo(other).contains("{\"ar\":\"إعلان\",\"fr\":\"Déclaration\",\"ko\":\"선언\"}");
        }

        @Test
        void isTheSameWhateverOrderExtensionsWereAddedIn() {
            Map<String, Object> backwards = new LinkedHashMap<>();
            backwards.put("b", List.of(1, 2));
            backwards.put("a", Map.of("z", 1));
            Map<String, Object> forwards = new LinkedHashMap<>();
            forwards.put("a", Map.of("z", 1));
            forwards.put("b", List.of(1, 2));

            String one = DeclarationJson.writeString(extended(backwards));
            String other = DeclarationJson.writeString(extended(forwards));

            assertThat(one).isEqualTo(other).endsWith("\"extensions\":{\"a\":{\"z\":1},\"b\":[1,2]}}");
        }

        @Test
        void isTheSameWhateverOrderMembersWereReadIn() {
            String shuffled = "{\"title\":{\"ko\":\"선언 \uD83D\uDD4A\",\"en\":\"Declaration\"},"
                    + "\"format\":\"rights-declaration/1\"}";

            Declaration declaration = DeclarationJson.read(shuffled).orElseThrow();

            assertThat(DeclarationJson.writeString(declaration)).isEqualTo(SOUND);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "-0",
                    "0.0",
                    "1.50",
                    "1e5",
                    "1E-7",
                    "0e5",
                    "12e999999997",
                    "-1e999999999",
                    "1e-999999999"
                })
        void ofANumberInAnExtensionIsReadBackEqual(String number) {
            byte[] document = Documents.with("\"extensions\": {\"n\": " + number + "}");

            Declaration declaration = DeclarationJson.read(document).orElseThrow();

            assertThat(DeclarationJson.read(DeclarationJson.writeBytes(declaration))
                            .orElseThrow())
                    .isEqualTo(declaration);
        }

        @Test
        void ofTheLongestNumberIsReadBackEqual() {
            byte[] document = Documents.with("\"extensions\": {\"n\": [" + "1".repeat(1000) + "e9, " + "1".repeat(1000)
                    + "e-1005, 0." + "0".repeat(1500) + "1]}");

            Declaration declaration = DeclarationJson.read(document).orElseThrow();

            assertThat(DeclarationJson.read(DeclarationJson.writeBytes(declaration))
                            .orElseThrow())
                    .isEqualTo(declaration);
        }

        @Test
        void leavesOutWhatIsEmptyOrFalse() {
            byte[] document = Documents.with(
                    "\"sections\": [], \"signatories\": {\"open\": false, \"entries\": []}, \"extensions\": {}");

            Declaration declaration = DeclarationJson.read(document).orElseThrow();

            assertThat(DeclarationJson.writeString(declaration))
                    .endsWith("\"title\":{\"en\":\"Declaration\"},\"signatories\":{}}");
        }

        private static Declaration extended(Map<String, Object> values) {
            return DECLARATION.toBuilder().extensions(Extensions.of(values)).build();
        }
    }

    private static Declaration titled(LocalizedText title) {
        return Declaration.builder().title(title).build();
    }

    private static List<String> codes(ReadResult<Declaration> result) {
        return result.getReport().getProblems().stream().map(Problem::getCode).toList();
    }
}
