package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "All agree.", "All agree!", "Who agrees?", "All agree…", "人人同意。", "人人同意．", "人人同意！",
                "谁同意？", "من يوافق؟", "سب متفق ہیں۔", "सब सहमत हैं।", "Բոլորը համաձայն են։", "ሁሉም ይስማማሉ።", ".",
                "(All agree.)", "“All agree.”", "All agree. \n"
            })
    void isAMarkInAnyScript(String text) {
        assertThat(SentenceEnd.isOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"All agree", "All agree. All", "All agree:", "All agree;", "(All agree)", "\"", " "})
    void isNothingElse(String text) {
        assertThat(SentenceEnd.isOf(text)).isFalse();
    }
}
