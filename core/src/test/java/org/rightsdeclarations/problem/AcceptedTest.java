package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;

class AcceptedTest {
    private static final String INVITES = "Invites [to be confirmed] to speak.";
    private static final String ASKS = "Asks [to be confirmed] to pay for all.";

    @Test
    void isKnownByItsIdBehindAnotherWithTheSameMistake() {
        Report before = judge(clause("1.", "right", "Recognizes it."), clause("2.", "invite", INVITES));
        Report after = judge(
                clause("1.", "right", "Recognizes it."), clause("2.", "pay", ASKS), clause("3.", "invite", INVITES));

        assertThat(after.without(before))
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/1/text/en");
    }

    @Test
    void isKnownByItsWordsBehindAnotherWithTheSameMistake() {
        Report before = judge(clause("1.", "", "Recognizes it."), clause("2.", "", INVITES));
        Report after = judge(clause("1.", "", "Recognizes it."), clause("2.", "", ASKS), clause("3.", "", INVITES));

        assertThat(after.without(before))
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/1/text/en");
    }

    @Test
    void isNothingThatSaysAnotherThingAtTheSamePlace() {
        assertThat(judge(clause("1.", "", ASKS)).without(judge(clause("1.", "", INVITES))))
                .hasSize(1);
        assertThat(judge(clause("1.", "pay", ASKS)).without(judge(clause("1.", "", INVITES))))
                .hasSize(1);
        assertThat(judge(clause("1.", "pay", INVITES)).without(judge(clause("1.", "invite", INVITES))))
                .hasSize(1);
    }

    @Test
    void isKnownWhenItGetsAnIdOrLosesIt() {
        Report without = judge(clause("1.", "", INVITES), clause("2.", "", "Recognizes it."));
        Report with = judge(clause("1.", "pay", ASKS), clause("2.", "invite", INVITES));

        assertThat(with.without(without))
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/0/text/en");
        assertThat(without.without(with)).isEmpty();
    }

    @Test
    void isKnownByItsIdThoughItIsEditedUnlessItsOwnWordsAre() {
        Report before = judge(clause("1.", "invite", INVITES));

        assertThat(judge(clause("1.", "invite", "Also invites [to be confirmed]."))
                        .without(before))
                .isEmpty();
        assertThat(judge(clause("1.", "invite", "Invites [name] to speak.")).without(before))
                .hasSize(1);
    }

    @Test
    void isKnownByItsFirstWordsThoughTheOthersAreEdited() {
        String first = "Invites [to be confirmed] to speak of clean water, of wells and of all that comes with them, ";
        Report before = judge(clause("1.", "", first + "on the first day."));

        assertThat(judge(clause("1.", "", first + "on the second day.")).without(before))
                .isEmpty();
        assertThat(judge(clause("1.", "", "Also " + first + "on the first day."))
                        .without(before))
                .hasSize(1);
    }

    @Test
    void isKnownInASectionThatWasMoved() {
        Section section = section("", clause("1.", "", INVITES));
        Section named = section("guests", clause("1.", "", INVITES));
        Section first = section("", clause("1.", "", "Recognizes it."));

        assertThat(judge(first, section).without(judge(section))).isEmpty();
        assertThat(judge(first, named).without(judge(named))).isEmpty();
        assertThat(judge(first, named).without(judge(section))).isEmpty();
        assertThat(judge(section("other", clause("1.", "", INVITES))).without(judge(named)))
                .hasSize(1);
    }

    @Test
    void standsForOneOfTwoThatSayTheSameAndForTheOneAtItsPlace() {
        NodePlace node = new NodePlace("section-1/clause-1", "Invites all.", "");
        Problem first = wrong("/a/0").withNode(node);
        Problem second = wrong("/a/1").withNode(node);

        assertThat(Report.of(List.of(first, second)).without(Report.of(List.of(second))))
                .containsExactly(first);
        assertThat(Report.of(List.of(first, second)).without(Report.of(List.of(first, second))))
                .isEmpty();
    }

    @Test
    void isKnownByItsWordsWhereAnotherHasItsId() {
        Report after = judge(clause("1.", "invite", ASKS), clause("2.", "invite", INVITES));

        assertThat(after.without(judge(clause("1.", "invite", INVITES))))
                .extracting(Problem::getCode, Problem::getPointer)
                .containsExactly(
                        tuple("hygiene.placeholder", "/sections/0/clauses/0/text/en"),
                        tuple("structure.repeated-id", "/sections/0/clauses/1/id"));
    }

    @Test
    void isKnownByItsPrintedPlaceBehindAnotherWithoutWords() {
        Problem told = wrong("/a/0").withPrintedPlace("A");
        Problem moved = wrong("/a/1").withPrintedPlace("A");
        Problem other = wrong("/a/0").withPrintedPlace("B");

        assertThat(Report.of(List.of(other, moved)).without(Report.of(List.of(told))))
                .containsExactly(other);
    }

    @Test
    void isKnownInAnyLanguageOfTheReader() {
        Report before = judge(clause("1.", "", INVITES)).in(Locale.KOREAN);
        Report after = judge(clause("1.", "", "Recognizes it."), clause("2.", "", INVITES));

        assertThat(after.in(Locale.FRENCH).without(before)).isEmpty();
    }

    @Test
    void isKnownWhereNoProvisionIs() {
        Declaration draft =
                Declaration.builder().title(en("Declaration of [city]")).build();
        Report before = DeclarationValidator.standard().validate(draft);

        assertThat(before)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.getNode()).isEmpty());
        assertThat(DeclarationValidator.standard().validate(draft).without(before))
                .isEmpty();
    }

    @Test
    void isKnownPlaceByPlace() {
        DeclarationValidator each = DeclarationValidator.standard().atEachPlace();
        Report before = each.validate(declaration(section("", clause("1.", "", INVITES), clause("2.", "", ASKS))));
        Report after = each.validate(declaration(
                section("", clause("1.", "", "Thanks all."), clause("2.", "", INVITES), clause("3.", "", ASKS))));

        assertThat(before.getProblems()).hasSize(2);
        assertThat(after.without(before)).isEmpty();
    }

    @Test
    void isNothingElseInTheSameProvision() {
        Problem told = wrong("/a/0/x/0").withNode(new NodePlace("#a", "b", "/x/0"));

        assertThat(Report.of(List.of(wrong("/a/0/x/1").withNode(new NodePlace("#a", "b", "/x/1"))))
                        .without(Report.of(List.of(told))))
                .hasSize(1);
    }

    @Test
    void isNoNoteThatBecameAWarning() {
        Problem note = Problem.of("rule.test", Severity.INFO, "/a", "wrong", Map.of());

        assertThat(Report.of(List.of(wrong("/a"))).without(Report.of(List.of(note))))
                .hasSize(1);
    }

    @Test
    void goesByPointerAndPrintedPlaceWhereAReportSaysNoMore() {
        Problem told = wrong("/a/0").withPrintedPlace("2");
        NodePlace node = new NodePlace("#a", "b", "");

        assertThat(without(wrong("/a/0").withNode(node), told)).isEmpty();
        assertThat(without(wrong("/a/1").withPrintedPlace("2").withNode(node), told))
                .isEmpty();
        assertThat(without(told, wrong("/a/0").withNode(node))).isEmpty();
        assertThat(without(wrong("/a/1").withNode(node), told)).hasSize(1);
    }

    private static Report without(Problem problem, Problem accepted) {
        return Report.of(List.of(problem)).without(Report.of(List.of(accepted)));
    }

    private static Problem wrong(String pointer) {
        return Problem.of("rule.test", Severity.WARNING, pointer, "wrong", Map.of());
    }

    private static Report judge(Clause... clauses) {
        return judge(section("", clauses));
    }

    private static Report judge(Section... sections) {
        return DeclarationValidator.standard().validate(declaration(sections));
    }

    private static Declaration declaration(Section... sections) {
        return Declaration.builder()
                .title(en("Water in cities"))
                .addSections(sections)
                .build();
    }

    private static Section section(String id, Clause... clauses) {
        Section.Builder section = Section.builder().addClauses(clauses);
        return id.isEmpty() ? section.build() : section.id(id).build();
    }

    private static Clause clause(String label, String id, String text) {
        Clause.Builder clause = Clause.builder().label(label).text(LocalizedText.of("en", text));
        return id.isEmpty() ? clause.build() : clause.id(id).build();
    }
}
