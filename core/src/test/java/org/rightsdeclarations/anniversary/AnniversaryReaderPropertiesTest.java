package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.value.LanguageTag;

@Tag("slow")
class AnniversaryReaderPropertiesTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(
            InstrumentCatalogue.standard().with(AnniversaryReaderTest.instrument("udhr-ko", "ko", "세계인권선언")));

    private static final List<String> UNITS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    private static final List<String> TENS =
            List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

    @Property
    void readsAnyText(@ForAll @StringLength(max = 200) String text) {
        checkBoth(text);
    }

    @Property(tries = 2000)
    void readsTextsLikeMentions(@ForAll("likeMentions") String text) {
        checkBoth(text);
    }

    private static void checkBoth(String text) {
        check(text, READER.read(LanguageTag.of("en"), text));
        check(text, READER.read(LanguageTag.of("ko"), text));
    }

    private static void check(String text, List<AnniversaryMention> mentions) {
        int start = 0;
        for (AnniversaryMention mention : mentions) {
            assertThat(mention.ordinal()).isPositive();
            assertThat(mention.phrase().start()).isGreaterThanOrEqualTo(start);
            checkWords(text, mention.phrase());
            checkWords(text, mention.ordinalWords());
            mention.subject().ifPresent(subject -> checkWords(text, subject));
            assertThat(mention.candidates()).isSorted().allMatch(match -> match.score() >= TitleMatch.NEAR);
            assertThat(mention.subject().isPresent() || mention.candidates().isEmpty())
                    .isTrue();
            start = mention.phrase().start();
        }
    }

    private static void checkWords(String text, PrintedWords words) {
        assertThat(words.words()).isNotEmpty();
        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.words());
    }

    @Provide
    Arbitrary<String> likeMentions() {
        return Arbitraries.of(
                        "75",
                        "th",
                        "st",
                        " ",
                        " ",
                        " ",
                        "-",
                        "first",
                        "twenty",
                        "hundred",
                        "and",
                        "the",
                        "of",
                        ",",
                        ".",
                        "(",
                        ")",
                        "'s",
                        "’",
                        "“",
                        "anniversary",
                        "anniversaries",
                        "ANNIVERSARY",
                        "centenary",
                        "year",
                        "adoption",
                        "entry into force",
                        "UDHR",
                        "Universal Declaration of Human Rights",
                        "Vienna Declaration",
                        "Child",
                        "in 2023",
                        "\n",
                        "\uD83D",
                        "\uDE00",
                        "𝟙",
                        "٣",
                        "é",
                        "주년",
                        "제",
                        "세계인권선언",
                        "의",
                        "을",
                        "맞은",
                        "채택",
                        "『",
                        "』",
                        "·",
                        "올해")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property
    void readsAllOrdinalsInDigits(@ForAll @IntRange(min = 1, max = 999) int ordinal) {
        checkDeclaration(ordinal, ordinal + suffix(ordinal));
    }

    private static String suffix(int ordinal) {
        int unit = ordinal / 10 % 10 == 1 ? 0 : ordinal % 10;
        return unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th";
    }

    @Property
    void readsAllOrdinalsInWords(@ForAll @IntRange(min = 1, max = 100) int ordinal) {
        checkDeclaration(ordinal, inWords(ordinal));
        checkDeclaration(ordinal, inWords(ordinal).replace('-', ' '));
        checkDeclaration(ordinal, inWords(ordinal).toUpperCase(Locale.ROOT));
    }

    private static String inWords(int ordinal) {
        if (ordinal == 100) {
            return "one hundredth";
        }
        if (ordinal < 20) {
            return UNITS.get(ordinal - 1);
        }
        String tens = TENS.get(ordinal / 10 - 2);
        return ordinal % 10 == 0 ? tens + "ieth" : tens + "y-" + UNITS.get(ordinal % 10 - 1);
    }

    private static void checkDeclaration(int ordinal, String words) {
        String text = "the " + words + " anniversary of the Universal Declaration of Human Rights";

        List<AnniversaryMention> mentions = READER.read(LanguageTag.of("en"), text);

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.ordinal()).isEqualTo(ordinal);
            assertThat(mention.phrase().start()).isEqualTo(4);
            assertThat(mention.phrase().end()).isEqualTo(text.length());
            assertThat(mention.ordinalWords().words()).isEqualTo(words);
            assertThat(mention.candidates())
                    .extracting(
                            match -> match.entry().value().getId().orElseThrow().toString())
                    .containsExactly("udhr");
        });
    }
}
