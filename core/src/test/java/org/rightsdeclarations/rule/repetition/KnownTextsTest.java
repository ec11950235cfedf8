package org.rightsdeclarations.rule.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.value.LocalizedText;

class KnownTextsTest {
    private static final String QUAYS = "We keep the quays open to all who arrive by boat.";

    @Test
    void tellWhetherATextWasThereBefore() {
        assertThat(areRepeated()).isFalse();
        assertThat(areRepeated(en(QUAYS))).isFalse();
        assertThat(areRepeated(en(QUAYS), en(QUAYS))).isTrue();
        assertThat(areRepeated(en(QUAYS), en("WE  KEEP the quays open to all who arrive by boat.")))
                .isTrue();
    }

    @Test
    void tellTextsApartThatBeginAndEndAlike() {
        LocalizedText harbours = en(QUAYS.replace("open to all", "shut to all"));
        LocalizedText lamps = en(QUAYS.replace("open to all", "dark to all"));

        assertThat(areRepeated(en(QUAYS), harbours, lamps)).isFalse();
        assertThat(areRepeated(en(QUAYS), harbours, lamps, en(QUAYS))).isTrue();
        assertThat(areRepeated(en(QUAYS), harbours, lamps, harbours)).isTrue();
    }

    @Test
    void areThoseOfOneLanguage() {
        assertThat(areRepeated(en(QUAYS), LocalizedText.of("fr", QUAYS))).isFalse();
        assertThat(areRepeated(en(QUAYS).and("fr", QUAYS))).isFalse();
        assertThat(areRepeated(en(QUAYS).and("fr", "Nous agissons."), en(QUAYS).and("fr", "Nous convenons.")))
                .isTrue();
    }

    @Test
    void areNeitherFormulasNorNotes() {
        LocalizedText formula = en("We keep the quays open to us.");
        LocalizedText note = en("[Omitted by the Third Amendment, 1977, s. 11.]");

        assertThat(areRepeated(formula, formula)).isFalse();
        assertThat(areRepeated(note, note)).isFalse();
    }

    private static boolean areRepeated(LocalizedText... texts) {
        KnownTexts known = new KnownTexts();
        for (LocalizedText text : texts) {
            known.add(text);
        }
        return known.hasRepeated();
    }
}
