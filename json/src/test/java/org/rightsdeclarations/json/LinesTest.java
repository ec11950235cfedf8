package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

class LinesTest {
    private static final ReadOptions STRUCTURE = ReadOptions.strict().withoutRules();

    private static final String FIRST = "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"Harbour\"}}";
    private static final String SECOND = "{\"format\":\"rights-declaration/1\",\"title\":{\"ko\":\"항구 \uD83D\uDD4A\"}}";
    private static final String MARK = "\uFEFF";

    @Nested
    class Lines {
        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\n\n", "\n \t\n", "\r\n\r\n", "\n\r\n\t\r\n", "\r\r\n"})
        void endAtALineFeedAndMayBeBlank(String end) {
            assertThat(titles(FIRST + end + SECOND + end)).containsExactly("Harbour", "항구 \uD83D\uDD4A");
            assertThat(titles(end + FIRST + end + SECOND)).containsExactly("Harbour", "항구 \uD83D\uDD4A");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", " ", "\r", "\n\n", "\t\r\n \n", MARK, MARK + "\n \n"})
        void mayAllBeBlank(String text) {
            assertThat(read(text)).isEmpty();
        }

        @Test
        void areCountedWithBlankOnes() {
            assertThat(read("\n" + FIRST + "\r\n\r\n \n{\n" + SECOND))
                    .extracting(LineResult::getNumber)
                    .containsExactly(2L, 5L, 6L);
        }

        @Test
        void mayStartWithAByteOrderMark() {
            assertThat(read(MARK + FIRST + "\n" + SECOND))
                    .allSatisfy(line -> assertThat(line).hasToString("no problems"))
                    .hasSize(2);
        }

        @Test
        void mayHaveByteOrderMarksWhereFilesWereJoined() {
            assertThat(titles(MARK + FIRST + "\n" + MARK + FIRST + "\n")).containsExactly("Harbour", "Harbour");
        }

        @Test
        void doNotEndAtACarriageReturnAlone() {
            String wide = FIRST.replace(",", ",\r");

            assertThat(titles(wide + "\n" + wide + "\r")).containsExactly("Harbour", "Harbour");
            assertThat(read("\n\n{\r\"titel\":\r{\"en\":\"A\"}}"))
                    .singleElement()
                    .satisfies(line -> assertThat(places(line))
                            .containsExactly("3:1 json.missing-member", "3:3 json.unknown-member"));
        }

        @Test
        void areWhatWasWritten() {
            assertThat(read(MARK + FIRST + " \r\n\nnull"))
                    .extracting(line -> new String(line.getBytes().orElseThrow(), UTF_8))
                    .containsExactly(MARK + FIRST + " ", "null");
        }

        @Test
        void cannotBeChanged() {
            LineResult line = read(FIRST).get(0);

            Arrays.fill(line.getBytes().orElseThrow(), (byte) 'x');

            assertThat(line).hasToString("no problems");
            assertThat(new String(line.getBytes().orElseThrow(), UTF_8)).isEqualTo(FIRST);
        }

        @Test
        void mayBeLongerThanAnyBuffer() {
            String title = "Hafen".repeat(50_000);
            String document = FIRST.replace("Harbour", title);

            assertThat(titles(document + "\n" + FIRST + "\r\n" + document)).containsExactly(title, "Harbour", title);
        }

        @Test
        void areFoundHoweverTheStreamHandsThemOut() {
            String text = "\r\n" + (FIRST + "\r\n\n" + SECOND + "\n").repeat(700);
            byte[] bytes = text.getBytes(UTF_8);

            for (int most : new int[] {1, 2, 61, 4096, 65_536}) {
                InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        return super.read(buffer, offset, Math.min(length, most));
                    }
                };
                assertThat(DeclarationJson.readLines(slow, STRUCTURE))
                        .hasSize(1400)
                        .allMatch(line -> line.getResult().getReport().isClean());
            }
        }
    }

    @Nested
    class ABadLine {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "[]",
                    "null",
                    "\"",
                    "{}{}",
                    "{\"format\":\"rights-declaration/1\"",
                    "{\"format\":\"rights-declaration/9\"}",
                    "\u0000",
                    "# a comment",
                })
        void costsOnlyItself(String bad) {
            List<LineResult> lines = read(FIRST + "\n" + bad + "\n" + SECOND + "\n");

            assertThat(lines)
                    .extracting(line -> line.getResult().getValue().isPresent())
                    .containsExactly(true, false, true);
            assertThat(lines.get(1).getResult().getReport())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(
                                    problem.getPosition().orElseThrow().line())
                            .isEqualTo(2));
        }

        @Test
        void mayBeInAnotherEncoding() {
            byte[] latin = SECOND.replace("항구 \uD83D\uDD4A", "Hôtel").getBytes(ISO_8859_1);

            List<LineResult> lines = list(new SequenceInputStream(
                    new ByteArrayInputStream((FIRST + "\n").getBytes(UTF_8)),
                    new SequenceInputStream(
                            new ByteArrayInputStream(latin),
                            new ByteArrayInputStream(("\n" + SECOND).getBytes(UTF_8)))));

            assertThat(lines)
                    .extracting(LinesTest::codes)
                    .containsExactly(List.of(), List.of("json.encoding"), List.of());
        }

        @Test
        void isEachOneOfAFileInUtf16() {
            assertThat(list(new ByteArrayInputStream((MARK + FIRST + "\n" + FIRST).getBytes(UTF_16LE))))
                    .extracting(LinesTest::codes)
                    .containsExactly(List.of("json.encoding-utf16"), List.of("json.encoding-utf16"));
        }

        @Test
        void isToldInThePlacesOfTheFile() {
            LineResult line = read("\n\n{\"format\":\"rights-declaration/1\",\"titel\":{}}\n")
                    .get(0);

            assertThat(line).hasToString(line.getResult().getReport().toString());
            assertThat(line.toString()).contains("error at 3:34 /titel: unknown field \"titel\"");
            assertThatExceptionOfType(InvalidDeclarationException.class)
                    .isThrownBy(() -> line.getResult().orElseThrow())
                    .withMessageContaining("3:34");
        }

        @Test
        void thatBreaksARuleIsToldInThePlacesOfTheFile() {
            String text = FIRST + "\n" + FIRST.replace("Harbour", " Harbour");

            LineResult line =
                    DeclarationJson.readLines(stream(text)).skip(1).findFirst().orElseThrow();

            assertThat(places(line)).contains("2:48 hygiene.leading-blank");
        }

        @Test
        void ofADocumentOnSeveralLinesIsToldHowToWriteIt() {
            String document = DeclarationJson.writeString(
                    Declaration.in("en").title("Harbour").build(), Layout.INDENTED);

            assertThat(read(document).get(0)).hasToString("""
                            1 error:
                              error at 1:2 (the whole document): the line ends before the document is complete; \
                            write each document on one line; if it is, it may have been cut off: compare it with its source \
                            [json.syntax-end-of-line]""");
        }

        @Test
        void speaksTheLanguageOfTheReader() {
            assertThat(DeclarationJson.readLines(stream("{"), STRUCTURE.withLocale(Locale.KOREAN)))
                    .singleElement()
                    .asString()
                    .contains("문서가 완결되기 전에 줄이 끝남");
        }
    }

    @Nested
    class ALineThatIsTooLong {
        private final int most = FIRST.length();
        private final ReadOptions options = STRUCTURE.withMaxDocumentBytes(most);

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "\r\n", "\r"})
        void isOneWithMoreBytesThanADocumentMayHave(String end) {
            assertThat(DeclarationJson.readLines(stream(FIRST + end), options))
                    .singleElement()
                    .satisfies(line -> assertThat(codes(line)).isEmpty());
            assertThat(DeclarationJson.readLines(stream(FIRST + " " + end), options))
                    .singleElement()
                    .satisfies(line -> assertThat(codes(line)).containsExactly("json.document-too-large"));
        }

        @Test
        void isRefusedLikeADocumentThatIsAndIsNotThere() {
            String tooLong = FIRST + "x";
            List<LineResult> lines = DeclarationJson.readLines(stream("\n" + tooLong + "\n" + FIRST), options)
                    .toList();

            assertThat(lines.get(0).getResult().getReport().getProblems())
                    .singleElement()
                    .satisfies(problem -> {
                        Problem alone = DeclarationJson.read(tooLong, options)
                                .getReport()
                                .getProblems()
                                .get(0);
                        assertThat(problem.getPosition().orElseThrow()).hasToString("2:1");
                        assertThat(problem.at(alone.getPosition().orElseThrow()))
                                .isEqualTo(alone);
                    });
            assertThat(lines.get(0).getBytes()).isEmpty();
            assertThat(lines.get(1)).hasToString("no problems");
        }

        @Test
        void mayBeLongerThanAnyBuffer() {
            InputStream text = stream("x".repeat(300_000) + "\r\n" + FIRST);

            assertThat(DeclarationJson.readLines(text, options))
                    .extracting(LinesTest::codes)
                    .containsExactly(List.of("json.document-too-large"), List.of());
        }
    }

    @Nested
    class AStream {
        @Test
        void isReadOnlyAsFarAsItIsAskedFor() {
            AtomicInteger asked = new AtomicInteger();
            InputStream in = new InputStream() {
                @Override
                public int read() {
                    throw new AssertionError("read a byte");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    byte[] line = (FIRST + "\n").getBytes(UTF_8);
                    System.arraycopy(line, 0, buffer, offset, line.length);
                    asked.incrementAndGet();
                    return line.length;
                }
            };
            Iterator<LineResult> lines =
                    DeclarationJson.readLines(in, STRUCTURE).iterator();
            assertThat(asked).hasValue(0);

            assertThat(lines.next().getNumber()).isEqualTo(1);
            assertThat(lines.next().getNumber()).isEqualTo(2);

            assertThat(asked).hasValue(2);
        }

        @Test
        void readsADocumentOnceAndOnlyWhenItIsAskedFor() {
            AtomicInteger judged = new AtomicInteger();
            Rule counted = Rule.of("house.counted", Severity.INFO, "counted", "nothing");
            ReadOptions counting = ReadOptions.strict()
                    .withValidator(DeclarationValidator.standard()
                            .with(Check.of(Declaration.class, examination -> judged.incrementAndGet(), counted)));
            List<LineResult> lines = DeclarationJson.readLines(stream(FIRST + "\n" + SECOND), counting)
                    .toList();
            assertThat(judged).hasValue(0);

            ReadResult<Declaration> result = lines.get(1).getResult();

            assertThat(lines.get(1).getResult()).isSameAs(result);
            assertThat(judged).hasValue(1);
        }

        @Test
        void failsWithTheReasonOfTheStream() {
            InputStream failing = new SequenceInputStream(stream(FIRST + "\n"), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("disk on fire");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    throw new IOException("disk on fire");
                }
            });
            Iterator<LineResult> lines = DeclarationJson.readLines(failing).iterator();

            assertThat(lines.next().getNumber()).isEqualTo(1);
            assertThatThrownBy(lines::next)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(IOException.class)
                    .hasMessageContaining("disk on fire");
        }

        @Test
        void staysOpen() {
            InputStream in = new FilterInputStream(stream(FIRST)) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };

            try (Stream<LineResult> lines = DeclarationJson.readLines(in)) {
                assertThat(lines).hasSize(1);
            }
        }

        @Test
        void ofAFileClosesIt(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("a.ndjson"), FIRST + "\n" + FIRST);

            Stream<LineResult> lines = DeclarationJson.readLines(file);
            Iterator<LineResult> rest = lines.iterator();
            lines.close();

            assertThatThrownBy(rest::next).isInstanceOf(UncheckedIOException.class);
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> DeclarationJson.readLines(folder.resolve("b.ndjson")));
        }

        @Test
        void givesThreadsEveryLineOnceAndKeepsTheirOrder() {
            String text = IntStream.rangeClosed(1, 1000)
                    .mapToObj(i -> FIRST.replace("Harbour", "Harbour " + i))
                    .collect(Collectors.joining("\n"));
            Set<Long> seen = new ConcurrentSkipListSet<>();

            List<String> titles = DeclarationJson.readLines(stream(text), STRUCTURE)
                    .parallel()
                    .peek(line -> assertThat(seen.add(line.getNumber())).isTrue())
                    .map(LinesTest::title)
                    .toList();

            assertThat(titles)
                    .isEqualTo(IntStream.rangeClosed(1, 1000)
                            .mapToObj(i -> "Harbour " + i)
                            .toList());
        }
    }

    @Nested
    class Writing {
        private final Declaration broken = Declaration.in("en")
                .title("Harbour\r\nDeclaration\u2028of \u0085")
                .clause("1.", "One\rtwo\nthree.")
                .build();

        @Test
        void putsEachDeclarationOnALine() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            DeclarationJson.writeLines(Stream.of(broken, broken), out);
            DeclarationJson.writeLine(broken, out);

            String line = DeclarationJson.writeString(broken) + "\n";
            assertThat(out.toString(UTF_8)).isEqualTo(line.repeat(3));
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(line).doesNotContain("\r");
            assertThat(DeclarationJson.readLines(new ByteArrayInputStream(out.toByteArray()), STRUCTURE))
                    .extracting(read -> read.getResult().orElseThrow())
                    .containsExactly(broken, broken, broken);
        }

        @Test
        void keepsTheOrderOfAParallelStream() throws IOException {
            List<Declaration> many = IntStream.range(0, 500)
                    .mapToObj(i -> Declaration.in("en").title("Harbour " + i).build())
                    .toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            DeclarationJson.writeLines(many.parallelStream(), out);

            assertThat(DeclarationJson.readLines(new ByteArrayInputStream(out.toByteArray()), STRUCTURE))
                    .extracting(line -> line.getResult().orElseThrow())
                    .isEqualTo(many);
        }

        @Test
        void writesALineAtOnce() throws IOException {
            AtomicInteger writes = new AtomicInteger();
            OutputStream out = new OutputStream() {
                @Override
                public void write(int b) {
                    throw new AssertionError("wrote a byte");
                }

                @Override
                public void write(byte[] bytes, int offset, int length) {
                    writes.incrementAndGet();
                }
            };

            DeclarationJson.writeLines(Stream.of(broken, broken), out);

            assertThat(writes).hasValue(2);
        }

        @Test
        void failsWithTheReasonOfTheStream() {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("disk is full");
                }
            };

            assertThatIOException()
                    .isThrownBy(() -> DeclarationJson.writeLines(Stream.of(broken), full))
                    .withMessage("disk is full");
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<LineResult> read(String text) {
        return list(stream(text));
    }

    private static List<LineResult> list(InputStream in) {
        return DeclarationJson.readLines(in, STRUCTURE).toList();
    }

    private static List<String> titles(String text) {
        return read(text).stream().map(LinesTest::title).toList();
    }

    private static String title(LineResult line) {
        return line.getResult()
                .orElseThrow()
                .getTitle()
                .orElseThrow()
                .asMap()
                .values()
                .iterator()
                .next();
    }

    private static List<String> codes(LineResult line) {
        return line.getResult().getReport().getProblems().stream()
                .map(Problem::getCode)
                .toList();
    }

    private static List<String> places(LineResult line) {
        return line.getResult().getReport().getProblems().stream()
                .map(problem -> problem.getPosition().orElseThrow() + " " + problem.getCode())
                .toList();
    }
}
