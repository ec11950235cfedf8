package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import org.rightsdeclarations.value.LanguageTag;

class LanguageTagFuzzTest {
    @FuzzTest
    void findsALocaleForAnyTag(byte[] input) {
        String text = Input.text(input);

        Input.assertAgreeing(text, LanguageTag::find, LanguageTag::of);
        LanguageTag.find(text).ifPresent(tag -> {
            assertThat(LanguageTag.find(text.toUpperCase(Locale.ROOT))).isPresent();
            assertThat(text.toLowerCase(Locale.ROOT)).startsWith(tag.getLanguage());
            assertThat(tag.toLocale()).isNotNull();
        });
    }
}
