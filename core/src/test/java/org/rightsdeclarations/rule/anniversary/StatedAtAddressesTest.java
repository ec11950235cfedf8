package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;
import static org.rightsdeclarations.catalogue.Instruments.UDHR;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.stated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.world.Event;

/** An anniversary may be stated outside the text proper: in words of others, or of the event. */
class StatedAtAddressesTest {
    private static final String FAMILY = "anniversary";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epigraph-1",
                "epigraph-1/text",
                "event",
                "event/theme",
                "preamble/recital-1/quotation-1",
                "preamble/recital-1/quotation-1/text",
                "section-1/clause-1/quotation-1",
                "section-1/clause-1/clause-1/quotation-2/text"
            })
    void findsAnOrdinalThatTheWordsContradict(String address) {
        Declaration declaration = saying("The 60th anniversary of the Universal Declaration of Human Rights", address);

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("warning /anniversaries/0/ordinal: the text at \"" + address
                        + "\" mentions the 60th anniversary of "
                        + "\"Universal Declaration of Human Rights\", not the 75th; correct whichever is wrong, or give "
                        + "the part of the text that mentions the 75th [anniversary.contradicts-text]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epigraph-1",
                "event/theme",
                "preamble/recital-1/quotation-1",
                "section-1/clause-1/quotation-1/text"
            })
    void findsAnOrdinalThatTheWordsDoNotSay(String address) {
        Declaration declaration = saying("Sixty years of human rights", address);

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "warning /anniversaries/0/statedIn: the text at \"" + address
                                + "\" does not mention the 75th anniversary; "
                                + "give the part of the text that mentions it, or correct the ordinal [anniversary.not-in-text]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"epigraph-1", "event/theme", "preamble/recital-1/quotation-1", "section-1/clause-1/quotation-1"})
    void acceptsAnOrdinalThatTheWordsSay(String address) {
        Declaration declaration = saying("The 75th anniversary of the Universal Declaration of Human Rights", address);

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    @Test
    void doesNotTakeQuotationsInsideAProvisionForItsOwnWords() {
        Declaration declaration =
                saying("The 75th anniversary of the Universal Declaration of Human Rights", "section-1/clause-1");

        assertThat(Findings.of(FAMILY, declaration))
                .singleElement()
                .asString()
                .contains("the text at \"section-1/clause-1\" does not mention the 75th anniversary;");
    }

    private static Declaration saying(String words, String address) {
        Quotation quotation = Quotation.builder().text(en(words)).build();
        Quotation other = Quotation.builder().text(en("We meet.")).build();
        Clause inner = Clause.builder()
                .text(en("We recall:"))
                .addQuotations(other, quotation)
                .build();
        Clause clause = Clause.builder()
                .text(en("We agree:"))
                .addQuotation(quotation)
                .addClause(inner)
                .build();
        Recital recital =
                Recital.builder().text(en("We note:")).addQuotation(quotation).build();
        return Declaration.builder()
                .title(en("Declaration"))
                .event(Event.builder().theme(en(words)).build())
                .addEpigraph(quotation)
                .preamble(Preamble.builder().addRecital(recital).build())
                .addSection(Section.builder().addClause(clause).build())
                .addAnniversary(stated(75, UDHR).toBuilder()
                        .statedIn(Address.of(address))
                        .build())
                .build();
    }

    @Test
    void readsTheWordsOfAPartOnceByWhateverAddressItIsCalled() {
        Declaration declaration = Declaration.builder()
                .addSection(Section.builder()
                        .id("housing")
                        .addClause(Clause.builder()
                                .id("quays")
                                .text("en", "The 60th anniversary of the Charter of the Port")
                                .build())
                        .build())
                .addAnniversaries(
                        statedIn("#quays"),
                        statedIn("section-1/clause-1"),
                        statedIn("#housing/clause-1"),
                        statedIn("#housing"))
                .build();
        StatedAnniversaries stated =
                new StatedAnniversaries(declaration, new TextMentions(declaration.parts(), InstrumentCatalogue::empty));

        List<MentioningText> read = stated.textsAt(Address.of("#quays"));

        assertThat(read).hasSize(1);
        assertThat(stated.textsAt(Address.of("section-1/clause-1"))).isSameAs(read);
        assertThat(stated.textsAt(Address.of("#housing/clause-1"))).isSameAs(read);
        assertThat(stated.textsAt(Address.of("#housing"))).first().isSameAs(read.get(0));
    }

    private static Anniversary statedIn(String address) {
        return stated(60, UDHR).toBuilder().statedIn(Address.of(address)).build();
    }
}
