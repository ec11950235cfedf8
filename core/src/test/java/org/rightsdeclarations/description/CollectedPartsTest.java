package org.rightsdeclarations.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rightsdeclarations.Declarations.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;

class CollectedPartsTest {
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Quay Declaration"))
            .preamble(Preamble.builder()
                    .chapeau(en("We,"))
                    .addRecital(Recital.of(en("Recalling the flood,")))
                    .build())
            .addSection(Section.builder()
                    .id("quays")
                    .addClause(Clause.builder()
                            .label("1.")
                            .text(en("We agree:"))
                            .addClause(Clause.builder().label("(a)").build())
                            .addClause(Clause.builder().label("(b)").build())
                            .build())
                    .addCommitment(
                            Commitment.builder().id("lamps").text(en("Lamps.")).build())
                    .addSection(Section.builder().id("lamps").build())
                    .build())
            .extensions(Extensions.of(Collections.singletonMap("kept", "here")))
            .build();

    private final Parts parts = Parts.of(Part.root(DECLARATION, Declaration.description()));

    private Part<?> part(String address) {
        return parts.find(Address.of(address)).orElseThrow();
    }

    private Part<?> collected(String address) {
        String path = part(address).toString();
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> part.toString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void comeInTheOrderOfTheDocumentEachBeforeWhatItHolds() {
        assertThat(parts)
                .extracting(Part::toString)
                .containsExactly(
                        "",
                        "title",
                        "preamble",
                        "preamble.chapeau",
                        "preamble.recitals[0]",
                        "preamble.recitals[0].text",
                        "sections[0]",
                        "sections[0].id",
                        "sections[0].clauses[0]",
                        "sections[0].clauses[0].label",
                        "sections[0].clauses[0].text",
                        "sections[0].clauses[0].clauses[0]",
                        "sections[0].clauses[0].clauses[0].label",
                        "sections[0].clauses[0].clauses[1]",
                        "sections[0].clauses[0].clauses[1].label",
                        "sections[0].commitments[0]",
                        "sections[0].commitments[0].id",
                        "sections[0].commitments[0].text",
                        "sections[0].sections[0]",
                        "sections[0].sections[0].id");
    }

    @Test
    void beginWithTheObjectWhosePartsTheyAre() {
        assertThat(parts.root().getValue()).isEqualTo(DECLARATION);
        assertThat(parts.iterator().next()).isSameAs(parts.root());
    }

    @Test
    void sortIntoTheOrderOfTheDocument() {
        List<Part<?>> sorted = new ArrayList<>();
        parts.forEach(sorted::add);
        Collections.reverse(sorted);

        sorted.sort(Parts.DOCUMENT_ORDER);

        assertThat(sorted).containsExactlyElementsOf(parts);
    }

    @Test
    void sortWhatWasNotCollectedToWhatHoldsIt() {
        Part<?> text = collected("section-1/clause-1/text");

        assertThat(Parts.DOCUMENT_ORDER.compare(text.member("fr"), text)).isZero();
        assertThat(Parts.DOCUMENT_ORDER.compare(text.member("fr"), collected("section-1/clause-1")))
                .isPositive();
    }

    @Test
    void areFoundByTheTypeOfTheirValue() {
        assertThat(parts.of(Provision.class))
                .extracting(Part::toString)
                .containsExactly(
                        "preamble.recitals[0]",
                        "sections[0].clauses[0]",
                        "sections[0].clauses[0].clauses[0]",
                        "sections[0].clauses[0].clauses[1]",
                        "sections[0].commitments[0]");
        assertThat(parts.of(Label.class))
                .extracting(Part::getValue)
                .containsExactly(Label.of("1."), Label.of("(a)"), Label.of("(b)"));
        assertThat(parts.of(Recital.class)).isSameAs(parts.of(Recital.class));
        assertThat(parts.of(Thread.class)).isEmpty();
    }

    @Test
    void areFoundAsListsByTheTypeOfTheItems() {
        assertThat(parts.lists(Node.class))
                .extracting(Siblings::toString)
                .containsExactly(
                        "preamble.recitals (1)",
                        "sections (1)",
                        "sections[0].clauses (1)",
                        "sections[0].clauses[0].clauses (2)",
                        "sections[0].commitments (1)",
                        "sections[0].sections (1)");
        assertThat(parts.lists(Commitment.class)).hasSize(1);
    }

    @Test
    void tellOfAListWhatItIsAndWhatItHolds() {
        Siblings<? extends Clause> clauses = parts.lists(Clause.class).get(1);

        assertThat(clauses.getHolder()).isEqualTo(part("section-1/clause-1"));
        assertThat(clauses.getName()).isEqualTo("clauses");
        assertThat(clauses.getValues())
                .isEqualTo(DECLARATION.allClauses().get(0).getClauses());
        assertThat(clauses.whole().getPointer()).isEqualTo("/sections/0/clauses/0/clauses");
        assertThat(clauses.whole().getValue()).isEqualTo(clauses.getValues());
        assertThat(Parts.DOCUMENT_ORDER.compare(clauses.whole(), clauses.part(0)))
                .isZero();
        assertThat(clauses.part(1)).isEqualTo(part("section-1/clause-1/clause-2"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> clauses.part(2));
    }

    @Test
    void giveTheItemsOfAListOfAPart() {
        assertThat(parts.items(collected("section-1/clause-1"), Names.CLAUSES, Clause.class))
                .extracting(Part::getPointer)
                .containsExactly("/sections/0/clauses/0/clauses/0", "/sections/0/clauses/0/clauses/1");
        assertThat(parts.items(collected("section-1"), Names.COMMITMENTS, Commitment.class))
                .singleElement()
                .isEqualTo(part("section-1/commitment-1"));
    }

    @Test
    void giveTheItemsOfAPartThatWasFoundByItsAddress() {
        assertThat(parts.items(part("section-1"), Names.SECTIONS, Section.class))
                .extracting(Part::getPointer)
                .containsExactly("/sections/0/sections/0");
        assertThat(parts.items(part("section-1/clause-1"), Names.CLAUSES, Clause.class))
                .hasSize(2);
        assertThat(parts.items(part("preamble"), Names.RECITALS, Recital.class)).hasSize(1);
    }

    @Test
    void giveTheItemsOfAPartOfWhichTheyAre() {
        Parts inside = Parts.of(collected("section-1/clause-1"));

        assertThat(inside.items(inside.root(), Names.CLAUSES, Clause.class)).hasSize(2);
        assertThat(inside.items(part("section-1"), Names.CLAUSES, Clause.class)).isEmpty();
    }

    @Test
    void giveNoItemsOfAnotherNameTypeOrPart() {
        assertThat(parts.items(collected("section-1"), Names.CLAUSES, Commitment.class))
                .isEmpty();
        assertThat(parts.items(collected("section-1/section-1"), Names.CLAUSES, Clause.class))
                .isEmpty();
        assertThat(parts.items(collected("section-1/clause-1/clause-1"), Names.CLAUSES, Clause.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "title, /title",
        "preamble/recital-1/text, /preamble/recitals/0/text",
        "section-1/clause-1/clause-2, /sections/0/clauses/0/clauses/1",
        "#quays, /sections/0",
        "#quays/clause-1/label, /sections/0/clauses/0/label",
        "#lamps, /sections/0/commitments/0",
        "#quays/section-1, /sections/0/sections/0",
    })
    void areFoundByAddressTheFirstOfTwoOfOneName(String address, String pointer) {
        assertThat(part(address).getPointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event",
                "section",
                "section-2",
                "title-1",
                "recital-1",
                "section-1/clause-2",
                "#nobody",
                "#nobody/clause-1",
                "section-999999999",
                "section-1/extensions-1",
                "title/en",
                "title/section-1"
            })
    void areNotFoundByAnAddressThatLeadsNowhere(String address) {
        assertThat(parts.find(Address.of(address))).isEmpty();
    }

    @Test
    void ofAPartKeepTheirPlaceInTheWhole() {
        Parts inside = Parts.of(part("section-1/clause-1"));

        assertThat(inside)
                .extracting(Part::getPointer)
                .startsWith("/sections/0/clauses/0", "/sections/0/clauses/0/label")
                .hasSize(7);
        assertThat(inside.find(Address.of("clause-2")).map(Part::getPointer))
                .hasValue("/sections/0/clauses/0/clauses/1");
    }
}
