package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rightsdeclarations.catalogue.Instruments.ASIAN_HUMAN_RIGHTS_CHARTER;
import static org.rightsdeclarations.catalogue.Instruments.VDPA;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** The catalogue is dear, and most texts say plainly what the list says. */
class TextClaimsTest {
    /** From the declaration of the 13th World Human Rights Cities Forum, 2023. */
    private static final String RECITAL =
            "The 13th World Human Rights Cities Forum (WHRCF) in 2023 coincides with the 75th anniversary of the"
                    + " Universal Declaration on Human Rights, the 30th anniversary of the Vienna Declaration and"
                    + " Programme of Action, the 25th anniversary of the Asian Human Rights Charter, and the 10th"
                    + " anniversary of the Resolutions on Local Government and Human Rights, adopted by the Human"
                    + " Rights Council.";

    @Test
    void needNoCatalogueIfTheTextSaysWhatIsListed() {
        Examination<Declaration> examination = examination(
                LocalizedText.of("en", RECITAL),
                stated(75, called("Universal Declaration on Human Rights")),
                stated(30, VDPA),
                stated(25, ASIAN_HUMAN_RIGHTS_CHARTER),
                stated(10, called("Resolutions on Local Government and Human Rights")));

        assertThat(StatedAnniversaries.of(examination).contradictions()).isEmpty();
        assertThat(UnlistedMentions.of(examination, 2023)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 75 | Charter of the Port | the 75th anniversary of the adoption of the “Charter of the Port”",
                "ko | 75 | 세계인권선언         | 세계인권선언 75주년",
                "ko | 75 | 세계인권선언         | 『세계인권선언』의 채택 제75주년",
            })
    void seePlainNamesWithoutTheCatalogue(String language, int ordinal, String title, String text) {
        Origin origin =
                Occurrence.builder().title(LocalizedText.of(language, title)).build();
        LocalizedText recital = LocalizedText.of("en", "the 30th anniversary of the quay")
                .and(language.equals("en") ? "en-GB" : language, text);

        assertThat(StatedAnniversaries.of(examination(recital, stated(ordinal, origin)))
                        .contradictions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Charter of the Port | the 75th anniversary of the city, and the Charter of the Port",
                "en | Charter of the Port | the 75th anniversary of the city. Charter of the Port",
                "en | Charter of the Port | the 75th and 25th anniversaries of the Charter of the Port and the city",
                "en | Charter of the Port | the 75th anniversary of the Charter of the Ports",
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
        StatedAnniversaries stated = StatedAnniversaries.of(examination(recital, stated(75, origin)));

        assertThatThrownBy(stated::contradictions).hasMessage("asked the catalogue");
    }

    private static Examination<Declaration> examination(LocalizedText recital, Anniversary... anniversaries) {
        return new WithoutCatalogue(Declaration.builder()
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

    private record WithoutCatalogue(Declaration subject, Map<Class<?>, Object> shared)
            implements Examination<Declaration> {
        WithoutCatalogue(Declaration subject) {
            this(subject, new HashMap<>());
        }

        @Override
        public ValuePath path() {
            return ValuePath.root();
        }

        @Override
        public Optional<Declaration> declaration() {
            return Optional.of(subject);
        }

        @Override
        public InstrumentCatalogue catalogue() {
            throw new IllegalStateException("asked the catalogue");
        }

        @Override
        public <V> V share(Class<V> kind, Function<? super Examination<Declaration>, V> work) {
            Object known = shared.get(kind);
            V result = known == null ? work.apply(this) : kind.cast(known);
            shared.put(kind, result);
            return result;
        }

        @Override
        public void report(ValuePath evidence, ValuePath where, Map<String, ?> arguments) {
            throw new IllegalStateException("reports nothing by itself");
        }
    }
}
