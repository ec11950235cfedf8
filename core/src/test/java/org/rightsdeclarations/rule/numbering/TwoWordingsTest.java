package org.rightsdeclarations.rule.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class TwoWordingsTest {
    private static final Clause FIRST = clause("1", "This act is about quays.");
    private static final Clause OLD = clause("2", "The quays are open to all until ten.");
    private static final Clause NEW = clause("2", "The quays are open to all until midnight.");
    private static final Clause LAST = clause("3", "The keeper counts the boats.");

    @ParameterizedTest
    @CsvSource({
        "The quays are open to all until ten., The quays are open to all until midnight., note",
        "The quays are open to all., The quays are open to all., warning",
        "The quays are opener, The quays are openly, warning",
        "The quays are openings to all, The quays are openings for all, note",
        "Urges all States to adopt plans for quays, Urges all States to report on lamps and boats, warning",
        "The quays are openings., The quays are openings, note",
        "부두를 모두에게 열어 둔다, 부두를 모두에게 열어 놓는다, note",
        "부두를 모든 이에게, 부두를 모두에게, warning"
    })
    void beginAlikeAndAreNotTheSame(String one, String other, String severity) {
        assertThat(found(FIRST, clause("2", one), clause("2", other), LAST))
                .containsExactly(
                        severity.equals("note")
                                ? "note /sections/0/clauses/2 numbering.wordings"
                                : "warning /sections/0/clauses/2 numbering.repeat");
    }

    @Test
    void standSideBySideButForWhatHasNoLabel() {
        Clause between = Clause.builder().text(text("Until 2020:")).build();
        Clause remark = Clause.builder().text(text("A remark")).build();

        assertThat(found(FIRST, OLD, remark, NEW, LAST))
                .containsExactly("note /sections/0/clauses/3 numbering.wordings");
        assertThat(found(FIRST, OLD, LAST, NEW)).containsExactly("warning /sections/0/clauses/3 numbering.repeat");
        assertThat(found(between, OLD, NEW, LAST)).contains("note /sections/0/clauses/2 numbering.wordings");
    }

    @Test
    void mayBeANoteOfRepeal() {
        assertThat(found(FIRST, OLD, clause("2", "(Repealed by Act 5 of 2001)"), LAST))
                .containsExactly("note /sections/0/clauses/2 numbering.wordings");
    }

    @Test
    void areNoneWhereTheNextNumberIsMissing() {
        assertThat(found(FIRST, OLD, NEW, clause("4", "The keeper counts the boats.")))
                .containsExactly("warning /sections/0/clauses/2 numbering.repeat");
    }

    @ParameterizedTest
    @CsvSource({"2 -, 2 –", "Art. 2., Art. 2", "2., (2)"})
    void mayHaveLabelsThatArePrintedOtherwise(String one, String other) {
        assertThat(found(
                        FIRST,
                        OLD.toBuilder().label(one).build(),
                        NEW.toBuilder().label(other).build(),
                        LAST))
                .containsExactly("note /sections/0/clauses/2 numbering.wordings");
    }

    @Test
    void areComparedByTheirFirstWords() {
        Clause old = Clause.builder()
                .label("2")
                .heading(text("Quays"))
                .addClause(OLD.toBuilder().label("a)").build())
                .build();
        Clause today = Clause.builder()
                .label("2")
                .heading(text("Quays"))
                .addClause(NEW.toBuilder().label("a)").build())
                .build();
        Clause empty = Clause.builder()
                .label("2")
                .heading(text("The quays are open to all"))
                .build();

        assertThat(found(FIRST, old, today, LAST)).containsExactly("note /sections/0/clauses/2 numbering.wordings");
        assertThat(found(FIRST, empty, empty, LAST)).contains("warning /sections/0/clauses/2 numbering.repeat");
    }

    @Test
    void ofAnEditionMayBeginOtherwise() {
        Clause other = clause("2", "Nobody is kept away.");

        assertThat(found(FIRST, OLD, other, LAST)).containsExactly("warning /sections/0/clauses/2 numbering.repeat");
        assertThat(edition(2, other)).contains("warning /sections/0/clauses/2 numbering.repeat");
        assertThat(edition(3, other)).containsExactly("note /sections/0/clauses/2 numbering.wordings");
        assertThat(edition(3, other, LAST)).doesNotContain("warning /sections/0/clauses/2 numbering.repeat");
    }

    /** A list with another repeat, behind which come lists with two wordings each. */
    private static List<String> edition(int wordings, Clause... more) {
        Section first =
                section(Stream.concat(Stream.of(FIRST, OLD), Stream.of(more)).toArray(Clause[]::new));
        return found(Stream.concat(
                        Stream.of(first),
                        Stream.generate(() -> section(FIRST, OLD, NEW, LAST)).limit(wordings))
                .toArray(Section[]::new));
    }

    private static List<String> found(Clause... clauses) {
        return found(section(clauses));
    }

    private static List<String> found(Section... sections) {
        return Findings.of(
                        "numbering",
                        Declaration.builder().sections(List.of(sections)).build())
                .stream()
                .filter(line -> line.contains("numbering.wordings") || line.contains("numbering.repeat"))
                .map(line -> line.replaceFirst("/label: .*\\[", " ").replace("]", ""))
                .toList();
    }

    private static Section section(Clause... clauses) {
        return Section.builder().clauses(List.of(clauses)).build();
    }

    private static Clause clause(String label, String words) {
        return Clause.builder().label(label).text(text(words)).build();
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }
}
