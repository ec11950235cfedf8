package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

@Tag("slow")
class ReportPropertiesTest {
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "/",
            "//",
            "/*",
            "#",
            "'",
            "`",
            "\"format\"",
            "\"title\"",
            "\"rights-declaration/1\"",
            "\"rights-declaration/2\"",
            "\"sections\"",
            "\"clauses\"",
            "\"en\"",
            "\"a/b~\"",
            "\"extensions\"",
            "\"\"",
            "\" \"",
            "\"\\uD83D\"",
            "\"\\uDE00\"",
            "\"\\u00",
            "\"\\x\"",
            "\"\u0001\"",
            "0",
            "-",
            "+1",
            "01",
            "1.",
            ".5",
            "1e",
            "1e9",
            "1e99999999999",
            "-0",
            "12345678901",
            "true",
            "false",
            "null",
            "tru",
            "nullx",
            "NaN",
            "Infinity",
            "undefined",
            "True",
            "\n",
            "\r",
            "\r\n",
            " ",
            "\t",
            "\f",
            "\u00A0",
            "\uFEFF",
            "\u2028",
            "가",
            "é",
            "\uD83D\uDE00",
            "\u0000",
            "\"가\uD83D\uDE00\"");

    @Property(tries = 1000)
    void holdsForRandomBytes(@ForAll byte[] document) {
        assertLaws(document);
    }

    @Property(tries = 1000)
    void holdsForRandomTokens(@ForAll Random random) {
        StringBuilder document = new StringBuilder(random.nextBoolean() ? "{\"format\":\"rights-declaration/1\"," : "");
        for (int i = random.nextInt(30); i > 0; i--) {
            document.append(TOKENS.get(random.nextInt(TOKENS.size())));
        }

        assertLaws(document.toString().getBytes(UTF_8));
    }

    @Property(tries = 1000)
    void holdsForDamagedDocuments(@ForAll Random random, @ForAll Layout layout) {
        byte[] document = DeclarationJson.writeBytes(DeclarationArbitraries.small(random), layout);
        for (int i = random.nextInt(4); i >= 0; i--) {
            document = damage(document, random);
        }

        assertLaws(document);
    }

    @Property(tries = 600)
    void holdsForWellFormedDocumentsWithMistakes(@ForAll Random random) {
        String sound = DeclarationJson.writeString(DeclarationArbitraries.small(random));
        JsonTree tree = JsonTree.parse(sound).orElseThrow();
        for (int i = random.nextInt(4); i >= 0; i--) {
            tree = mistaken(tree, random);
        }

        byte[] document = tree.scrambled(random).getBytes(UTF_8);

        assertThat(JsonTree.parse(new String(document, UTF_8))).isPresent();
        assertLaws(document);
    }

    @Property(tries = 500)
    void isTheSameForTextAndBytes(@ForAll Random random) {
        byte[] document = DeclarationJson.writeBytes(DeclarationArbitraries.small(random), Layout.INDENTED);
        String damaged = new String(damage(document, random), UTF_8);

        for (ReadOptions options : List.of(ReadOptions.strict(), ReadOptions.lenient())) {
            ReadResult<Declaration> ofText = DeclarationJson.read(damaged, options);
            ReadResult<Declaration> ofBytes = DeclarationJson.read(damaged.getBytes(UTF_8), options);

            assertThat(ofText.getReport()).isEqualTo(ofBytes.getReport());
            assertThat(ofText.getValue()).isEqualTo(ofBytes.getValue());
        }
    }

    @Property(tries = 500)
    void holdsForTextsWithHalvesOfSurrogatePairs(@ForAll Random random) {
        String sound = DeclarationJson.writeString(DeclarationArbitraries.small(random), Layout.INDENTED);
        int cut = random.nextInt(sound.length());
        String document =
                sound.substring(0, cut) + (random.nextBoolean() ? '\uD83D' : '\uDE00') + " " + sound.substring(cut);

        ReadResult<Declaration> result = DeclarationJson.read(document);

        assertThat(result.getReport().hasErrors()).isTrue();
        assertSoundReport(result, document.getBytes(UTF_8));
    }

    @Property(tries = 100)
    void holdsForArraysOfTooManyItems(@ForAll @IntRange(min = 1, max = 5) int most, @ForAll boolean extension) {
        String items = "[\"ko\"" + ",\"ko\"".repeat(most) + "]";
        String member = extension ? "\"extensions\":{\"a\":" + items + "}" : "\"authenticLanguages\":" + items;
        String document = "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"x\"}," + member + "}";

        ReadResult<Declaration> sound = DeclarationJson.read(
                document, ReadOptions.strict().withoutRules().withMaxItems(most + 1));
        ReadResult<Declaration> refused = DeclarationJson.read(
                document, ReadOptions.strict().withoutRules().withMaxItems(most));

        assertThat(sound.getReport()).isEmpty();
        assertThat(refused.getReport())
                .extracting(problem -> problem.getMessage() + problem.getPointer())
                .containsExactly("more than " + most + " items"
                        + (extension ? "/extensions/a/" : "/authenticLanguages/") + most);
    }

    private static void assertLaws(byte[] document) {
        Optional<JsonTree> tree = decode(document).flatMap(JsonTree::parse);
        for (ReadOptions options : List.of(ReadOptions.strict(), ReadOptions.lenient())) {
            byte[] given = document.clone();

            ReadResult<Declaration> result = DeclarationJson.read(given, options);

            assertThat(given).isEqualTo(document);
            assertSoundReport(result, document);
            if (tree.isPresent()) {
                assertThat(result.getReport())
                        .as(() -> decode(document).orElseThrow())
                        .allSatisfy(problem -> assertThat(problem.getCode()).doesNotStartWith("json.syntax"))
                        .allMatch(problem -> tree.get().has(problem.getPointer()), "leads somewhere");
            } else {
                assertThat(result.getReport().hasErrors())
                        .as(() -> new String(document, UTF_8))
                        .isTrue();
            }
        }
    }

    private static boolean isAboutStructure(Problem problem) {
        return problem.getCode().startsWith("json.") || problem.getCode().startsWith("value.");
    }

    private static void assertSoundReport(ReadResult<Declaration> result, byte[] document) {
        Report report = result.getReport();
        List<Integer> lines = lengthsOfLines(document);
        boolean broken = report.getProblems().stream()
                .anyMatch(problem -> problem.getSeverity() == Severity.ERROR && isAboutStructure(problem));
        assertThat(result.getValue().isEmpty()).isEqualTo(broken);
        Position last = new Position(1, 1);
        for (Problem problem : report) {
            Position position = problem.getPosition().orElseThrow();
            assertThat(position.line()).as(() -> at(problem, document)).isBetween(1, lines.size());
            assertThat(position.column())
                    .as(() -> at(problem, document))
                    .isBetween(1, lines.get(position.line() - 1) + 1);
            assertThat(position).as(() -> at(problem, document)).isGreaterThanOrEqualTo(last);
            assertThat(problem.toString().chars())
                    .as(problem::toString)
                    .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
            last = position;
        }
    }

    private static String at(Problem problem, byte[] document) {
        return problem + " in " + new String(document, UTF_8);
    }

    /** The lengths in characters, whatever starts none being part of the one before. */
    private static List<Integer> lengthsOfLines(byte[] document) {
        boolean marked = document.length >= 3 && Arrays.equals(document, 0, 3, "\uFEFF".getBytes(UTF_8), 0, 3);
        List<Integer> lengths = new ArrayList<>();
        int length = 0;
        for (int i = marked ? 3 : 0; i < document.length; i++) {
            byte b = document[i];
            if (b == '\n' || b == '\r') {
                lengths.add(length);
                length = 0;
                i += b == '\r' && i + 1 < document.length && document[i + 1] == '\n' ? 1 : 0;
            } else if ((b & 0xC0) != 0x80) {
                length++;
            }
        }
        lengths.add(length);
        return lengths;
    }

    private static Optional<String> decode(byte[] document) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] damage(byte[] document, Random random) {
        if (document.length == 0) {
            return document;
        }
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 40));
        byte[] head = Arrays.copyOf(document, from);
        byte[] part = Arrays.copyOfRange(document, from, to);
        byte[] tail = Arrays.copyOfRange(document, to, document.length);
        return switch (random.nextInt(7)) {
            case 0 -> {
                part[0] ^= (byte) (1 << random.nextInt(8));
                yield join(head, part, tail);
            }
            case 1 -> join(head, tail);
            case 2 -> join(head, part, part, tail);
            case 3 -> head;
            case 4 -> tail;
            case 5 -> {
                int other = random.nextInt(document.length);
                yield join(head, Arrays.copyOfRange(document, other, document.length), part, tail);
            }
            default -> join(head, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8), part, tail);
        };
    }

    private static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }

    /** Makes one mistake somewhere in a well-formed document. */
    private static JsonTree mistaken(JsonTree tree, Random random) {
        if (random.nextInt(5) == 0) {
            return mistake(random);
        }
        if (tree instanceof JsonTree.Members object && !object.members().isEmpty()) {
            List<JsonTree.Member> members = new ArrayList<>(object.members());
            int i = random.nextInt(members.size());
            JsonTree.Member member = members.get(i);
            switch (random.nextInt(8)) {
                case 0 -> members.remove(i);
                case 1 -> members.add(new JsonTree.Member(member.name(), mistaken(member.value(), random)));
                case 2 -> members.set(i, new JsonTree.Member(name(member.name(), random), member.value()));
                default -> members.set(i, new JsonTree.Member(member.name(), mistaken(member.value(), random)));
            }
            return new JsonTree.Members(members);
        }
        if (tree instanceof JsonTree.Items array && !array.items().isEmpty()) {
            List<JsonTree> items = new ArrayList<>(array.items());
            int i = random.nextInt(items.size());
            items.set(i, mistaken(items.get(i), random));
            return new JsonTree.Items(items);
        }
        return mistake(random);
    }

    private static String name(String name, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> "a/b~c";
            case 1 -> "";
            case 2 -> name + "s\n";
            case 3 -> name + "n".repeat(2000);
            case 4 -> "\uD83D\uDE00";
            case 5 -> "\uD83D";
            default -> name.toUpperCase(Locale.ROOT);
        };
    }

    private static JsonTree mistake(Random random) {
        return switch (random.nextInt(7)) {
            case 0 ->
                new JsonTree.Other(List.of("null", "true", "-0", "1e5", "0", "99999999999999999999", "1E-9999999999")
                        .get(random.nextInt(7)));
            case 1 ->
                new JsonTree.Text(List.of("", " ", "x\ny", "rights-declaration/2", "\uFFFF", "a".repeat(3000))
                        .get(random.nextInt(6)));
            case 2 -> new JsonTree.Members(List.of());
            case 3 -> new JsonTree.Items(List.of());
            case 4 -> new JsonTree.Members(List.of(new JsonTree.Member("a/b", new JsonTree.Other("1"))));
            case 5 -> deep(random.nextInt(100));
            default -> new JsonTree.Items(List.of(new JsonTree.Text("x"), new JsonTree.Other("null")));
        };
    }

    private static JsonTree deep(int depth) {
        JsonTree tree = new JsonTree.Other("1");
        for (int i = 0; i < depth; i++) {
            tree = i % 2 == 0
                    ? new JsonTree.Items(List.of(tree))
                    : new JsonTree.Members(List.of(new JsonTree.Member("m~/" + "n".repeat(i % 3 * 600), tree)));
        }
        return tree;
    }
}
