package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.value.DateRange;

class ProblemTest {
    private static final Map<String, String> ENGLISH = Map.of(
            "json.unknown-member", "unknown field \"{member}\"",
            "json.unknown-member.suggestion", "did you mean \"{suggested}\"?");
    private static final Map<String, String> KOREAN =
            Map.of("json.unknown-member", "알 수 없는 필드: “{member}”", "json.unknown-member.suggestion", "“{suggested}”?");

    private static final Problem UNKNOWN_MEMBER = Problem.of(
                    "json.unknown-member",
                    Severity.ERROR,
                    "/titel",
                    Map.of("member", "titel", "suggested", "title"),
                    reader -> Messages.of(reader.equals(Locale.KOREAN) ? KOREAN : ENGLISH))
            .at(new Position(4, 9));

    @Test
    void keepsTheNodeThatItIsInAsOneLine() {
        NodePlace node = new NodePlace("#homes\n", "All\u202E have\nhomes.", "/label");
        Problem problem = UNKNOWN_MEMBER.withNode(node);

        assertThat(List.of(
                        problem.withPointer("/a"),
                        problem.withPrintedPlace("a"),
                        problem.in(Locale.GERMAN),
                        problem.at(new Position(1, 1))))
                .allSatisfy(same -> assertThat(same.getNode()).contains(node));
        assertThat(UNKNOWN_MEMBER.getNode()).isEmpty();
        assertThat(problem).isEqualTo(UNKNOWN_MEMBER);
        assertThat(node).isEqualTo(new NodePlace("#homes\\n", "All\\u202E have\\nhomes.", "/label"));
    }

    @Test
    void showsEverythingInOneLine() {
        assertThat(UNKNOWN_MEMBER)
                .hasToString("error at 4:9 /titel: unknown field \"titel\"; did you mean \"title\"?"
                        + " [json.unknown-member]");
    }

    @Test
    void keepsWhereTheDocumentPrintsItWhateverElseChanges() {
        Problem problem = UNKNOWN_MEMBER.withPrintedPlace("§ 5");

        assertThat(List.of(
                        problem, problem.at(new Position(1, 1)), problem.withPointer("/a"), problem.in(Locale.KOREAN)))
                .allSatisfy(same -> assertThat(same.getPrintedPlace()).contains("§ 5"));
        assertThat(UNKNOWN_MEMBER.getPrintedPlace()).isEmpty();
        assertThat(problem.withPrintedPlace("").getPrintedPlace()).isEmpty();
        assertThat(problem.withPrintedPlace("§ 5\n\u202E6").getPrintedPlace()).contains("§ 5\\n\\u202E6");
    }

    @Test
    void isTheSameWhereverTheDocumentPrintsIt() {
        assertThat(UNKNOWN_MEMBER.withPrintedPlace("§ 5"))
                .isEqualTo(UNKNOWN_MEMBER)
                .hasSameHashCodeAs(UNKNOWN_MEMBER)
                .hasToString(UNKNOWN_MEMBER.toString());
    }

    @Test
    void showsOnlyWhatThereIs() {
        Problem problem = Problem.of("rule.no-id", Severity.INFO, "", "declaration has no id", Map.of());

        assertThat(problem).hasToString("note (the whole document): declaration has no id [rule.no-id]");
    }

    @Test
    void showsForeignTextInOneLine() {
        Problem problem = Problem.of("my\ncode", Severity.ERROR, "/a\nb", "two\nlines", Map.of());

        assertThat(problem).hasToString("error /a\\nb: two\\nlines [my\\ncode]");
    }

    @Test
    void speaksTheLanguageItIsAskedFor() {
        Problem korean = UNKNOWN_MEMBER.in(Locale.KOREAN);

        assertThat(korean.getMessage()).isEqualTo("알 수 없는 필드: “titel”");
        assertThat(korean.getSuggestion()).contains("“title”?");
        assertThat(korean.getMessage(Locale.ENGLISH)).isEqualTo("unknown field \"titel\"");
        assertThat(korean.getSuggestion(Locale.ENGLISH)).contains("did you mean \"title\"?");
        assertThat(korean).hasToString("오류 4:9 /titel: 알 수 없는 필드: “titel”; “title”? [json.unknown-member]");
    }

    @Test
    void neverCutsWhatSomebodyCopies() {
        String title =
                "International Convention on the Protection of ".repeat(4).strip();
        Messages messages =
                Messages.of(Map.of("a", "not {title}", "a.suggestion", "write {title}", "a.suggestion-2", "-"));

        assertThat(suggestion(title, messages)).contains("write " + title);
        assertThat(suggestion(title.repeat(10), messages)).contains("-");
    }

    private static Optional<String> suggestion(String title, Messages messages) {
        return Problem.of("a", Severity.ERROR, "", Map.of("title", title), language -> messages)
                .getSuggestion();
    }

    @Test
    void suggestsTheFirstOfSeveralWhoseArgumentsAreThere() {
        Map<String, String> words =
                Map.of("a", "b", "a.suggestion", "did you mean {one}?", "a.suggestion-2", "there is {other}");

        assertThat(suggestion(words, Map.of("one", 1, "other", 2))).isEqualTo("did you mean 1?");
        assertThat(suggestion(words, Map.of("other", 2))).isEqualTo("there is 2");
        assertThat(suggestion(words, Map.of())).isEmpty();
    }

    private static String suggestion(Map<String, String> words, Map<String, ?> arguments) {
        return Problem.of("a", Severity.INFO, "", arguments, reader -> Messages.of(words))
                .getSuggestion()
                .orElse("");
    }

    @Test
    void isPutIntoWordsOnlyWhenAsked() {
        AtomicInteger asked = new AtomicInteger();
        Problem problem = Problem.of("a", Severity.INFO, "", Map.of(), reader -> {
            asked.incrementAndGet();
            return Messages.of(Map.of("a", "b"));
        });

        assertThat(problem.at(new Position(1, 1)).in(Locale.KOREAN)).isNotEqualTo(problem);
        assertThat(asked).hasValue(0);
        assertThat(problem.getMessage()).isEqualTo("b");
        assertThat(asked).hasValue(1);
    }

    @Test
    void putsArgumentsIntoAMessageOfItsOwn() {
        Problem problem = Problem.of("my.guests", Severity.ERROR, "/a", "more than {max} guests", Map.of("max", 3));

        assertThat(problem.getMessage()).isEqualTo("more than 3 guests");
        assertThat(problem.getSuggestion()).isEmpty();
        assertThat(problem.getArguments()).containsOnly(Map.entry("max", 3));
    }

    @Test
    void takesOtherBracesOfAMessageAsTheyAre() {
        Problem problem = Problem.of("a", Severity.ERROR, "", "{x} {} {{max}} {max", Map.of("max", 3));

        assertThat(problem.getMessage()).isEqualTo("{x} {} {3} {max");
    }

    @Test
    void showsItsPointerWholeUnlessNobodyWouldCopyIt() {
        String longest = "/" + "a".repeat(999);

        assertThat(Problem.of("a", Severity.ERROR, longest, "b", Map.of())).hasToString("error " + longest + ": b [a]");
        assertThat(Problem.of("a", Severity.ERROR, longest + "a", "b", Map.of()).toString())
                .contains("(1,001 characters)")
                .hasSizeLessThan(100);
    }

    @Test
    void saysWhyAValueWasRefused() {
        Problem problem = Problem.of(InvalidValueException.of("value.text-blank", " "), "/title/en");

        assertThat(problem)
                .hasToString(
                        "error /title/en: text must not be empty or consist of blanks only - but was: \"\\u0020\" [value.text-blank]");
        assertThat(problem.getMessage(Locale.KOREAN)).contains("텍스트");
    }

    @Test
    void equalsTheSameProblemInOtherWords() {
        assertThat(UNKNOWN_MEMBER.in(Locale.KOREAN)).isEqualTo(UNKNOWN_MEMBER).hasSameHashCodeAs(UNKNOWN_MEMBER);
        assertThat(Problem.of("a", Severity.INFO, "", "one", Map.of()))
                .isEqualTo(Problem.of("a", Severity.INFO, "", "other", Map.of()))
                .isNotEqualTo(Problem.of("b", Severity.INFO, "", "one", Map.of()))
                .isNotEqualTo(Problem.of("a", Severity.ERROR, "", "one", Map.of()))
                .isNotEqualTo(Problem.of("a", Severity.INFO, "/a", "one", Map.of()))
                .isNotEqualTo(Problem.of("a", Severity.INFO, "", "one", Map.of("b", 1)));
        assertThat(UNKNOWN_MEMBER.at(new Position(4, 8))).isNotEqualTo(UNKNOWN_MEMBER);
        assertThat(UNKNOWN_MEMBER.withPointer("/a/titel").getPointer()).isEqualTo("/a/titel");
    }

    @Test
    void keepsItsArguments() {
        Map<String, Object> arguments = new HashMap<>(Map.of("b", 1, "a", "x"));
        Problem problem = Problem.of("a", Severity.INFO, "", "one", arguments);

        arguments.clear();

        assertThat(problem.getArguments()).containsExactly(Map.entry("a", "x"), Map.entry("b", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> problem.getArguments().clear());
    }

    @Test
    void saysArgumentsThatAreNoNumbersAsText() {
        Map<String, Object> arguments = Map.of(
                "date",
                DateRange.parse("2023"),
                "far",
                new BigDecimal("1E+999999999"),
                "long",
                BigInteger.TEN.pow(34),
                "share",
                Double.NaN,
                "small",
                3.5f);

        Problem problem = Problem.of("a", Severity.INFO, "", "one", arguments);

        assertThat(problem.getArguments())
                .containsExactly(
                        Map.entry("date", "2023"),
                        Map.entry("far", "1E+999999999"),
                        Map.entry("long", "1" + "0".repeat(34)),
                        Map.entry("share", "NaN"),
                        Map.entry("small", 3.5f));
    }

    @Test
    void equalsAProblemWithTheSameNumbersOfOtherTypes() {
        assertThat(withNumber(3))
                .isEqualTo(withNumber(3L))
                .isEqualTo(withNumber(BigInteger.valueOf(3)))
                .isEqualTo(withNumber(new BigDecimal("3.00")))
                .isEqualTo(withNumber(3.0))
                .hasSameHashCodeAs(withNumber((short) 3))
                .isNotEqualTo(withNumber(4))
                .isNotEqualTo(withNumber("3"));
    }

    private static Problem withNumber(Object number) {
        return Problem.of("a", Severity.INFO, "", "one", Map.of("max", number));
    }
}
