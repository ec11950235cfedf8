package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.rightsdeclarations.anniversary.AnniversaryReader;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

class ClaimsFuzzTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    private static final List<LanguageTag> LANGUAGES = Stream.of("en", "ko", "fr", "es", "ru", "ar", "zh")
            .map(LanguageTag::of)
            .toList();

    @FuzzTest
    void readsAnniversariesOfAnyText(byte[] input) {
        String text = Input.text(input);

        for (LanguageTag language : LANGUAGES) {
            assertThat(READER.read(language, text)).allSatisfy(mention -> {
                assertPrinted(mention.phrase(), text);
                assertPrinted(mention.ordinalWords(), text);
                mention.subject().ifPresent(subject -> assertPrinted(subject, text));
                assertThat(mention.candidates()).isSorted();
            });
        }
    }

    private static void assertPrinted(PrintedWords words, String text) {
        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.words());
    }
}
