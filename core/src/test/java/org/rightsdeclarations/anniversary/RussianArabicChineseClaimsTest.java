package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.LanguageTag;

/** What Russian, Arabic and Chinese texts claim of anniversaries, and what they do not. */
class RussianArabicChineseClaimsTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    @ParameterizedTest
    @CsvFileSource(resources = "claims-ru.csv", delimiter = '|', quoteCharacter = '\u0001')
    void readsRussian(String text, String claims) {
        assertThat(claims("ru", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "claims-ar.csv", delimiter = '|', quoteCharacter = '\u0001')
    void readsArabic(String text, String claims) {
        assertThat(claims("ar", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "claims-zh.csv", delimiter = '|', quoteCharacter = '\u0001')
    void readsChinese(String text, String claims) {
        assertThat(claims("zh", text)).isEqualTo(claims);
    }

    private static String claims(String language, String text) {
        List<AnniversaryMention> mentions = READER.read(LanguageTag.of(language), text);
        return mentions.isEmpty()
                ? "none"
                : mentions.stream().map(RussianArabicChineseClaimsTest::claim).collect(Collectors.joining(" + "));
    }

    private static String claim(AnniversaryMention mention) {
        assertThat(mention.candidates()).allMatch(TitleMatch::isExact);
        String ids = mention.candidates().stream()
                .map(match -> match.entry().value().getId().orElseThrow().toString())
                .collect(Collectors.joining("/"));
        return ids.isEmpty() ? mention.toString() : mention + " = " + ids;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Мы отмечаем 75-летие «Портовой хартии» вместе | 75-летие «Портовой хартии» | 75-летие",
                "ru | в семьдесят пятую годовщину принятия Портовой хартии, | семьдесят пятую годовщину принятия Портовой"
                        + " хартии | семьдесят пятую",
                "ar | بمناسبة الذكرى السنوية الـ75 لميثاق الموانئ. | الذكرى السنوية الـ75 لميثاق الموانئ | الـ75",
                "ar | بمناسبة مرور خمسة وسبعين عاما على ميثاق الموانئ. | مرور خمسة وسبعين عاما على ميثاق الموانئ | خمسة وسبعين"
                        + " عاما",
                "zh | 值此《港口宪章》通过第七十五周年之际 | 《港口宪章》通过第七十五周年 | 第七十五",
            })
    void thePhraseAndTheOrdinalAreWhereTheyArePrinted(String language, String text, String phrase, String ordinal) {
        AnniversaryMention mention = READER.read(LanguageTag.of(language), text).get(0);

        assertThat(mention.phrase()).hasToString(phrase);
        assertThat(mention.ordinalWords()).hasToString(ordinal);
        assertThat(text.substring(mention.phrase().start(), mention.phrase().end()))
                .isEqualTo(phrase);
        assertThat(text.substring(
                        mention.ordinalWords().start(), mention.ordinalWords().end()))
                .isEqualTo(ordinal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 10-я годовщина вступления в силу Портовой хартии | in-force",
                "ru | 10-летие подписания Портовой хартии | signed",
                "ru | 10-летие со дня открытия для подписания Портовой хартии | opened-for-signature",
                "ar | الذكرى العاشرة لتوقيع ميثاق الموانئ | signed",
                "ar | الذكرى العاشرة لبدء نفاذ ميثاق الموانئ | in-force",
                "zh | 《港口宪章》生效十周年 | in-force",
                "zh | 《港口宪章》发表十周年 | published",
            })
    void theActSaysFromWhichDateItIsCounted(String language, String text, String role) {
        List<AnniversaryMention> mentions = READER.read(LanguageTag.of(language), text);

        assertThat(mentions)
                .singleElement()
                .satisfies(mention -> assertThat(mention.countedFrom()).hasValue(DateRole.of(role)));
    }
}
