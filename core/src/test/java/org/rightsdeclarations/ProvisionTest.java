package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.CommitmentKind;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Party;

class ProvisionTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "We house everyone.");
    private static final LocalizedText HEADING = LocalizedText.of("en", "Housing");
    private static final Extensions EXTENSIONS = Extensions.of(Map.of("a", 1));
    private static final Quotation QUOTATION = Quotation.builder().text(TEXT).build();
    private static final Iri SUBJECT = Iri.of("http://metadata.un.org/sdg/11");

    @Test
    void ofTextAloneHasNothingElse() {
        assertThat(List.of(Clause.of(TEXT), Recital.of(TEXT))).allSatisfy(provision -> {
            assertThat(provision.getText()).hasValue(TEXT);
            assertThat(provision.getId()).isEmpty();
            assertThat(provision.getLabel()).isEmpty();
            assertThat(provision.getHeading()).isEmpty();
            assertThat(provision.getActs()).isEmpty();
            assertThat(provision.getClauses()).isEmpty();
            assertThat(provision.getExtensions()).isEqualTo(Extensions.none());
        });
    }

    static Stream<Named<BiFunction<String, LocalizedText, Provision>>> labelled() {
        return Stream.of(
                Named.of("clause", Clause::of),
                Named.of("commitment", Commitment::of),
                Named.of(
                        "recital",
                        (label, text) ->
                                Recital.builder().label(label).text(text).build()));
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void keepsItsLabel(BiFunction<String, LocalizedText, Provision> of) {
        Provision provision = of.apply("Article 1", TEXT);

        assertThat(provision.getLabel()).hasValue(Label.of("Article 1"));
        assertThat(provision.getText()).hasValue(TEXT);
    }

    @ParameterizedTest
    @MethodSource("labelled")
    void rejectsBlankLabels(BiFunction<String, LocalizedText, Provision> of) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> of.apply(" ", TEXT))
                .withMessage(
                        "label must be one line of 1 to 100 characters without blanks before or after - but was: \"\\u0020\"");
    }

    @Test
    void rejectsBlankLabelsOfSections() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Section.builder().label("1\n"))
                .withMessage(
                        "label must be one line of 1 to 100 characters without blanks before or after - but was: \"1\\n\"");
    }

    static Stream<Named<Function<String, Node>>> rebuilt() {
        return Stream.of(
                Named.of("clause", label -> clause(label).toBuilder().build()),
                Named.of("commitment", label -> commitment(label).toBuilder().build()),
                Named.of("recital", label -> recital(label).toBuilder().build()),
                Named.of("section", label -> section(label).toBuilder().build()));
    }

    @ParameterizedTest
    @MethodSource("rebuilt")
    void isRebuiltEqual(Function<String, Node> rebuilt) {
        assertThat(rebuilt.apply("1."))
                .isEqualTo(rebuilt.apply("1."))
                .hasSameHashCodeAs(rebuilt.apply("1."))
                .isNotEqualTo(rebuilt.apply("2."));
        assertThat(Stream.of(clause("1."), commitment("1."), recital("1."), section("1.")))
                .contains(rebuilt.apply("1."));
    }

    @ParameterizedTest
    @MethodSource("rebuilt")
    void showsLabelAndHeading(Function<String, Node> rebuilt) {
        assertThat(rebuilt.apply("1.").toString())
                .matches("(Clause|Commitment|Recital|Section)\\{1\\. Housing(, 1 \\w+)*} #[0-9a-f]+");
    }

    @Test
    void showsNothingWhereThereIsNothing() {
        assertThat(Clause.builder().build().toString()).startsWith("Clause{} #");
        assertThat(Commitment.builder().build().toString()).startsWith("Commitment{} #");
        assertThat(Recital.builder().build().toString()).startsWith("Recital{} #");
        assertThat(Section.builder().build().toString()).startsWith("Section{} #");
    }

    @Test
    void cannotBeChanged() {
        assertThat(commitment("1.").getClauses()).isUnmodifiable();
        assertThat(commitment("1.").getMeans()).isUnmodifiable();
        assertThat(section("1.").getSections()).isUnmodifiable();
    }

    private static Clause clause(String label) {
        return Clause.builder()
                .id(NodeId.of("housing"))
                .label(label)
                .heading(HEADING)
                .text(TEXT)
                .addAct(SpeechAct.of(Verb.PROMISE, TEXT))
                .addQuotation(QUOTATION)
                .addSubject(SUBJECT)
                .addCitation(Instrument.of(TEXT))
                .addClause(Clause.of(TEXT))
                .extensions(EXTENSIONS)
                .build();
    }

    private static Recital recital(String label) {
        return Recital.builder()
                .id(NodeId.of("housing"))
                .label(label)
                .heading(HEADING)
                .text(TEXT)
                .addAct(SpeechAct.of(Verb.RECALL))
                .addQuotation(QUOTATION)
                .addSubject(SUBJECT)
                .addCitation(Instrument.of(TEXT))
                .addClause(Clause.of(TEXT))
                .extensions(EXTENSIONS)
                .build();
    }

    private static Commitment commitment(String label) {
        return Commitment.builder()
                .id(NodeId.of("housing"))
                .label(label)
                .heading(HEADING)
                .text(TEXT)
                .addAct(SpeechAct.of(Verb.COMMIT))
                .addQuotation(QUOTATION)
                .addSubject(SUBJECT)
                .addCitation(Instrument.of(TEXT))
                .addClause(Clause.of(TEXT))
                .kind(CommitmentKind.PROMISE)
                .addActor(Party.of(PartyKind.LOCAL_GOVERNMENT, TEXT))
                .addBeneficiary(Party.of(PartyKind.GROUP, TEXT))
                .due(Deadline.on("2030"))
                .addReporting(Reporting.at(EventReference.next(Series.WHRCF)))
                .addMeans(TEXT)
                .addMeasure(TEXT)
                .extensions(EXTENSIONS)
                .build();
    }

    private static Section section(String label) {
        return Section.builder()
                .id(NodeId.of("housing"))
                .label(label)
                .heading(HEADING)
                .chapeau(TEXT)
                .addClause(clause("1."))
                .addCommitment(commitment("1."))
                .addSection(Section.builder().build())
                .extensions(EXTENSIONS)
                .build();
    }
}
