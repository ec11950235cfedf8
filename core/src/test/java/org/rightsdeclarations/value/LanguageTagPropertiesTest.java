package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.rightsdeclarations.problem.InvalidValueException;

@Tag("slow")
class LanguageTagPropertiesTest {
    /** Of extensions only those that a letter starts: the JDK refuses digits, which RFC 5646 allows. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void acceptsWhatTheGrammarGivesAsTheJdkDoes(@ForAll("wellFormed") String tag) {
        assertThat(LanguageTag.of(tag)).hasToString(tag);
        assertThatNoException().isThrownBy(() -> new Locale.Builder().setLanguageTag(tag));
    }

    @Property
    void rejectsWhatTheJdkRejects(@ForAll("nearlyWellFormed") String tag) {
        if (!isWellFormedForTheJdk(tag)) {
            assertThat(isWellFormed(tag)).as(tag).isFalse();
        }
    }

    private static boolean isWellFormed(String tag) {
        try {
            return LanguageTag.of(tag).toString().equals(tag);
        } catch (InvalidValueException refusal) {
            return false;
        }
    }

    private static boolean isWellFormedForTheJdk(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException refusal) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> wellFormed() {
        return Combinators.combine(
                        subtag("a-zA-Z", 2, 3),
                        part(subtag("a-z", 3, 3)),
                        part(subtag("A-Za-z", 4, 4)),
                        part(Arbitraries.oneOf(subtag("A-Za-z", 2, 2), subtag("0-9", 3, 3))),
                        part(Arbitraries.oneOf(subtag("a-z0-9", 5, 8), Arbitraries.of("1994", "1abc"))),
                        part(subtag("a-tv-wy-z", 1, 1)
                                .flatMap(s -> subtag("a-z0-9", 2, 8).map(value -> s + "-" + value))),
                        part(subtag("a-z0-9", 1, 8).map(value -> "x-" + value)))
                .as((language, extlang, script, region, variant, extension, own) ->
                        language + extlang + script + region + variant + extension + own);
    }

    /** Without a digit alone: that starts an extension by RFC 5646, which the JDK refuses. */
    @Provide
    Arbitrary<String> nearlyWellFormed() {
        return Arbitraries.strings()
                .withChars("aAxXuz19-_é")
                .ofMaxLength(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("-", parts))
                .filter(tag -> Stream.of(tag.split("-")).noneMatch(part -> part.equals("1") || part.equals("9")));
    }

    private static Arbitrary<String> part(Arbitrary<String> subtag) {
        return Arbitraries.oneOf(Arbitraries.just(""), subtag.map(value -> "-" + value));
    }

    /** Strings of the characters of ranges such as {@code a-z0-9}. */
    private static Arbitrary<String> subtag(String ranges, int min, int max) {
        var strings = Arbitraries.strings().ofMinLength(min).ofMaxLength(max);
        for (int i = 0; i < ranges.length(); i += 3) {
            strings = strings.withCharRange(ranges.charAt(i), ranges.charAt(i + 2));
        }
        return strings;
    }
}
