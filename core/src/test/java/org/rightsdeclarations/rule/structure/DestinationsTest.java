package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;

class DestinationsTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "We agree.");
    private static final Quotation QUOTATION = Quotation.builder().text(TEXT).build();
    private static final Section SECTION = Section.builder()
            .heading(TEXT)
            .chapeau(TEXT)
            .addClause(Clause.builder()
                    .id(NodeId.of("quays"))
                    .heading(TEXT)
                    .text(TEXT)
                    .addQuotation(QUOTATION)
                    .addClause(Clause.of(TEXT))
                    .build())
            .addCommitment(Commitment.builder().text(TEXT).build())
            .addSection(Section.builder().build())
            .build();
    private static final Declaration DECLARATION = Declaration.builder()
            .title(TEXT)
            .event(Event.builder().name(TEXT).theme(TEXT).build())
            .addAdopter(Party.of(PartyKind.COUNCIL, TEXT))
            .addEpigraph(QUOTATION)
            .preamble(Preamble.builder()
                    .heading(TEXT)
                    .chapeau(TEXT)
                    .addRecital(Recital.of(TEXT))
                    .build())
            .addSection(SECTION)
            .signatories(Signatories.builder().build())
            .addAnnex(Section.builder().build())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "event",
                "event/name",
                "event/theme",
                "adopter-1",
                "epigraph-1",
                "preamble",
                "preamble/heading",
                "preamble/chapeau",
                "preamble/recital-1",
                "preamble/recital-1/text",
                "section-1",
                "section-1/heading",
                "section-1/chapeau",
                "section-1/clause-1",
                "section-1/clause-1/heading",
                "section-1/clause-1/text",
                "section-1/clause-1/quotation-1",
                "section-1/clause-1/clause-1/text",
                "section-1/commitment-1/text",
                "section-1/section-1",
                "signatories",
                "annex-1",
                "#quays",
                "#quays/heading"
            })
    void leadsToEverythingThatIsThere(String address) {
        assertThat(new Destinations(DECLARATION).exists(Address.of(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title/text",
                "heading",
                "event/heading",
                "event/text",
                "adopter-2",
                "epigraph-2",
                "preamble/text",
                "preamble/name",
                "preamble/recital-2",
                "preamble/clause-1",
                "preamble/recital-1/heading",
                "preamble/recital-1/chapeau",
                "event/recital-1",
                "section-2",
                "section-1/text",
                "section-1/recital-1",
                "section-1/clause-2",
                "section-1/clause-1/chapeau",
                "section-1/clause-1/commitment-1",
                "section-1/commitment-1/heading",
                "section-1/section-1/heading",
                "section-1/section-1/chapeau",
                "annex-2",
                "annex-1/heading",
                "section-12345678901",
                "#nobody"
            })
    void leadsNowhereElse(String address) {
        assertThat(new Destinations(DECLARATION).exists(Address.of(address))).isFalse();
    }
}
