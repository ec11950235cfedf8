package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdeclarations.Declarations.en;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class CitationTest {
    private static final Instrument CHARTER = Instrument.of(en("Charter of the Quays"));
    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag FR = LanguageTag.of("fr");

    @Test
    void leadsToAPlaceInAnInstrument() {
        Citation citation = Citation.of(CHARTER, "article 8", "paragraph 2");

        assertThat(citation.getInstruments()).containsExactly(CHARTER);
        assertThat(citation.getPinpoint()).containsExactly(Label.of("article 8"), Label.of("paragraph 2"));
        assertThat(citation.getTargets()).isEmpty();
        assertThat(citation.toBuilder().build()).isEqualTo(citation);
    }

    @Test
    void leadsToAPartOfTheSameDeclaration() {
        assertThat(Citation.to("section-1/clause-3").getTargets()).containsExactly(Address.of("section-1/clause-3"));
    }

    @Test
    void refusesToCiteNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Citation.builder().addPinpoint("article 8")::build)
                .withMessage("citation must have an instrument or a target - but had neither");
    }

    @Test
    void refusesANumberOfAPlaceBelowOne() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Citation.to("title").toBuilder().instance(0)::build)
                .withMessage("number of the place must be 1 or more - but was: 0");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(NoteAnchor.builder().node("title").instance(-1)::build)
                .withMessage("number of the place must be 1 or more - but was: -1");
    }

    @Test
    void refusesANumberOfAPlaceOfNoWords() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Citation.to("title").toBuilder().instance(7)::build)
                .withMessage("number of a place must stand beside the words that are meant - but was: 7");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(NoteAnchor.builder().node("title").instance(1)::build)
                .withMessage("number of a place must stand beside the words that are meant - but was: 1");
    }

    @Test
    void findsItsWordsInEachLanguage() {
        LocalizedText text = en("The Charter binds. Keep the Charter.")
                .and("fr", "La Charte oblige.")
                .and("ko", "헌장");
        Citation first = Citation.of(CHARTER).toBuilder()
                .words(en("Charter").and("fr", "Charte").and("es", "Carta"))
                .build();

        assertThat(first.placesIn(text)).isEqualTo(Map.of(EN, 4, FR, 3));
        assertThat(first.toBuilder().instance(2).build().placesIn(text)).isEqualTo(Map.of(EN, 28));
        assertThat(Citation.of(CHARTER).placesIn(text)).isEmpty();
    }

    @Test
    void aMarkStandsAfterItsWordsOrAtTheEnd() {
        LocalizedText text = en("Keep the Charter.").and("fr", "Garder la Charte.");

        assertThat(NoteAnchor.at("title").placesIn(text)).isEqualTo(Map.of(EN, 17, FR, 17));
        assertThat(NoteAnchor.builder()
                        .node("title")
                        .words("en", "Charter")
                        .build()
                        .placesIn(text))
                .isEqualTo(Map.of(EN, 16));
    }

    @Test
    void findsWordsInATextInOneLanguage() {
        LocalizedText text = en("one and one");

        assertThat(text.indexOf(EN, "one", 2)).hasValue(8);
        assertThat(text.indexOf(EN, "one", 3)).isEmpty();
        assertThat(text.indexOf(FR, "one", 1)).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> text.indexOf(EN, "one", 0))
                .withMessageContaining("1 or more");
    }
}
