package org.rightsdeclarations.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with the numbers in words that CLDR writes. */
@Tag("slow")
class WordsOfManyLanguagesTest {
    private static final int GREATEST = 199;
    private static final int GREATEST_OF_LANGUAGE = 20;

    private static List<String> rules(RuleBasedNumberFormat format, String kind) {
        return Arrays.stream(format.getRuleSetNames())
                .filter(rules -> rules.startsWith(kind))
                .toList();
    }

    private static String write(RuleBasedNumberFormat format, int number, String rules) {
        return format.format(number, rules).replace("\u00AD", "").replace("\u200B", "");
    }

    @Test
    void areReadAsAWholeOrNotAtAll() {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (locale.getCountry().isEmpty() && locale.getScript().isEmpty()) {
                RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
                for (String rules : rules(format, "%spellout")) {
                    for (int number = 1; number <= GREATEST; number++) {
                        String words = write(format, number, rules);
                        List<Numeral> read = words.length() > 1 ? Numeral.read("Kapitel " + words) : List.of();
                        if (!read.isEmpty() && read.get(0).number() == number) {
                            right++;
                        } else if (!read.isEmpty()) {
                            wrong.add(locale + " " + rules + ": " + words + " is " + number + ", read as " + read);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(right).isGreaterThan(4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "az", "be", "bg", "ca", "da", "de", "el", "en", "fi", "fr", "hi", "hr", "hu", "it", "kk", "ko", "ky",
                "nb", "nl", "pl", "pt", "ru", "sr", "sv", "tr"
            })
    void areReadAsOrdinalsUpToTwenty(String language) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);

        for (int i = 1; i <= GREATEST_OF_LANGUAGE; i++) {
            int number = i;
            assertThat(rules(format, "%spellout-ordinal"))
                    .as("%s in %s", number, language)
                    .anyMatch(rules -> Numeral.holds(Numeral.read(write(format, number, rules)), number));
        }
    }
}
