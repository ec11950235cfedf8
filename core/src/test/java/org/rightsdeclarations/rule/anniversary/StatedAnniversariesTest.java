package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdeclarations.catalogue.Instruments.ASIAN_HUMAN_RIGHTS_CHARTER;
import static org.rightsdeclarations.catalogue.Instruments.VDPA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** The catalogue is dear, and most texts say plainly what the list says. */
class StatedAnniversariesTest {
    /** From the declaration of the 13th World Human Rights Cities Forum, 2023. */
    private static final String RECITAL =
            "The 13th World Human Rights Cities Forum (WHRCF) in 2023 coincides with the 75th anniversary of the"
                    + " Universal Declaration on Human Rights, the 30th anniversary of the Vienna Declaration and"
                    + " Programme of Action, the 25th anniversary of the Asian Human Rights Charter, and the 10th"
                    + " anniversary of the Resolutions on Local Government and Human Rights, adopted by the Human"
                    + " Rights Council.";

    @Test
    void needNoCatalogueIfTheTextSaysWhatIsListed() {
        Stated examination = examination(
                LocalizedText.of("en", RECITAL),
                stated(75, called("Universal Declaration on Human Rights")),
                stated(30, VDPA),
                stated(25, ASIAN_HUMAN_RIGHTS_CHARTER),
                stated(10, called("Resolutions on Local Government and Human Rights")));

        assertThat(examination.stated().otherOrdinals()).isEmpty();
        assertThat(examination.unlisted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 75 | Charter of the Port | the 75th anniversary of the adoption of the “Charter of the Port”",
                "en | 75 | Charter of the Port | the 75th anniversary of the Charter on the ports",
                "ko | 75 | 세계인권선언         | 세계인권선언 75주년",
                "ko | 75 | 세계인권선언         | 『세계인권선언』의 채택 제75주년",
            })
    void seePlainNamesWithoutTheCatalogue(String language, int ordinal, String title, String text) {
        Origin origin =
                Occurrence.builder().title(LocalizedText.of(language, title)).build();
        LocalizedText recital = LocalizedText.of("en", "the 30th anniversary of the quay")
                .and(language.equals("en") ? "en-GB" : language, text);

        assertThat(examination(recital, stated(ordinal, origin)).stated().otherOrdinals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Charter of the Port | the 75th anniversary of the city, and the Charter of the Port",
                "en | Charter of the Port | the 75th anniversary of the city. Charter of the Port",
                "en | Charter of the Port | the 75th and 25th anniversaries of the Charter of the Port and the city",
                "en | Charter of the Port | the 75th anniversary of the Charter of the Porters",
                "en | Charter of the Port | the 75th anniversary of the Charter of the Port's Authority",
                "en | Charter             | the 75th anniversary of the SubCharter",
                "en | Port                | the 75th anniversary of the very old and very famous charter of and for the Port",
                "en | Charter of the Port | the 75th anniversary of the Charter of",
                "ko | 세계인권선언         | 75주년을 맞은 세계인권선언",
                "ko | 세계인권선언         | 세계인권선언, 75주년",
                "ko | 인권선언            | 세계인권선언 75주년",
            })
    void lookAtOtherNamesMoreClosely(String language, String title, String text) {
        Origin origin =
                Occurrence.builder().title(LocalizedText.of(language, title)).build();
        LocalizedText recital =
                LocalizedText.of("fr", "-").and(language, text).and("en-GB", "the 30th anniversary of the quay");
        Stated examination = examination(recital, stated(75, origin));

        assertThatThrownBy(examination::stated).hasMessage("asked the catalogue");
    }

    private static Stated examination(LocalizedText recital, Anniversary... anniversaries) {
        return new Stated(Declaration.builder()
                .title(LocalizedText.of("en", "Harbour Declaration"))
                .preamble(Preamble.builder().addRecital(Recital.of(recital)).build())
                .addAnniversaries(anniversaries)
                .build());
    }

    private static Anniversary stated(int ordinal, Origin origin) {
        return Anniversary.builder()
                .ordinal(ordinal)
                .origin(origin)
                .statedIn(Address.of("preamble/recital-1"))
                .build();
    }

    private static Instrument called(String title) {
        return Instrument.of(LocalizedText.of("en", title));
    }

    /** What is stated in a declaration, read without a catalogue. */
    private record Stated(Declaration declaration, TextMentions texts) {
        Stated(Declaration declaration) {
            this(declaration, new TextMentions(Parts.of(Part.root(declaration, Declaration.description())), () -> {
                throw new IllegalStateException("asked the catalogue");
            }));
        }

        StatedAnniversaries stated() {
            return new StatedAnniversaries(declaration, texts);
        }

        List<UnlistedMention> unlisted() {
            return new UnlistedMentions(declaration, texts, stated()).all();
        }
    }
}
