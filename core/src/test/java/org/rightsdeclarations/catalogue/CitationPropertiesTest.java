package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsdeclarations.world.Instrument;

class CitationPropertiesTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    /** Words and signs of which citations are made, in the languages in which these are read. */
    private static final List<String> PIECES = List.of(
            "article ",
            "art. 12",
            "the ",
            "de ",
            "la ",
            "le",
            "del ",
            "en ",
            "en annexe",
            "résolution 217 A (III)",
            "resolución ",
            "статья 12 ",
            "пункт 1",
            "المادة 12 ",
            "من ",
            "القرار ",
            "第十二条",
            "第1款",
            "제12조 ",
            "제1항",
            "《",
            "》",
            "(",
            ")",
            ", ",
            "，",
            "、",
            "; ",
            " ",
            "1948",
            "(1948)",
            "No. 29",
            "annex",
            "See ",
            "UDHR",
            "Convention on the Rights of the Child",
            "Convention relative aux droits de l’enfant",
            "Конвенции о правах ребенка",
            "اتفاقية حقوق الطفل",
            "儿童权利公约",
            "아동권리협약",
            "in-force",
            "77 UNTS 3");

    @Property(tries = 3000)
    void readAnyWordsOfCitations(@ForAll("likeCitations") String text) {
        check(text);
    }

    @Property
    void readAnyText(@ForAll String text) {
        check(text);
    }

    @Example
    void mayHoldNothingButJointsBeforeADetail() {
        List.of("de (القرار", "del, las de человека, ,", "en (1948)").forEach(CitationPropertiesTest::check);
    }

    private static void check(String text) {
        CATALOGUE.findPinpointed(text).ifPresent(found -> {
            assertThat(found.entries()).isNotEmpty();
            assertThat(text).contains(found.title());
        });
        List<CatalogueEntry<Instrument>> together = CATALOGUE.findTogether(text);
        assertThat(together.size()).isNotEqualTo(1);
    }

    @Provide
    Arbitrary<String> likeCitations() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }
}
