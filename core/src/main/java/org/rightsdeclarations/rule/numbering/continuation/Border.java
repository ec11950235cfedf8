package org.rightsdeclarations.rule.numbering.continuation;

import java.util.Collections;
import java.util.List;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.numbering.omission.CountedTogether;
import org.rightsdeclarations.rule.numbering.omission.MissingNumbers;
import org.rightsdeclarations.rule.numbering.omission.Omission;
import org.rightsdeclarations.rule.numbering.omission.OmissionNote;
import org.rightsdeclarations.rule.numbering.series.Stretch;
import org.rightsdeclarations.rule.standard.QuotedWords;
import org.rightsdeclarations.rule.standard.RepealWords;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Where the numbers of a list go on from those of another.
 *
 * @param run the lists that both belong to
 * @param series what both have in common with no list that begins lower than one before
 * @param before the list before
 * @param after the list after
 */
public record Border(Run run, CountedTogether series, Side before, Side after) {
    /** Lists with more sections between them are no neighbours. */
    private static final int MOST_BETWEEN = 100;

    /**
     * A list at a border.
     *
     * @param list the list
     * @param labels its labels
     * @param main its numbers
     */
    record Side(Siblings<? extends Node> list, Labels labels, Stretch main) {}

    /** Returns how many numbers are left out; less than 0 if some are in both lists. */
    int missing() {
        return after.main().first() - before.main().greatest() - 1;
    }

    /** Returns whether no number is left out. */
    public boolean isExact() {
        return missing() == 0;
    }

    /** Returns whether numbers are missing here, and nothing between the lists may stand for them. */
    public boolean isGap(Parts parts) {
        return run.lacks(this)
                && !QuotedWords.beginWith(upper())
                && !OmissionNote.ends(before.labels().nodes().get(before.main().greatestNode()))
                && mayNotStandFor(
                        before,
                        before.main().greatestNode() + 1,
                        before.labels().size())
                && mayNotStandFor(after, 0, after.main().firstNode())
                && isNothingBetween(parts.of(Section.class));
    }

    /** Returns whether the list begins with a label that the one before has already. */
    public boolean isRepeat() {
        return run.overlapsAt(this) && before.labels().has(upper()) && !isQuoted();
    }

    /** Returns whether the list is quoted from another act. */
    private boolean isQuoted() {
        Object holder = after.list().getHolder().getValue();
        return QuotedWords.beginWith(upper())
                || (holder instanceof Section section
                        && section.getHeading()
                                .filter(heading ->
                                        heading.asMap().values().stream().anyMatch(QuotedWords::beginWith))
                                .isPresent());
    }

    /** Looks at some items of a list: none may have a label, or say what was repealed. */
    private static boolean mayNotStandFor(Side side, int from, int to) {
        for (int i = from; i < to; i++) {
            if (side.labels().get(i) != null
                    || (side.labels().nodes().get(i) instanceof Provision provision
                            && provision.getText().filter(Border::saysRepealed).isPresent())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether no section between the lists is empty, has a missing number, or says that one was repealed. */
    private boolean isNothingBetween(List<Part<Section>> sections) {
        Part<?> from = before.list().part(before.main().greatestNode());
        Part<?> to = after.list().part(after.main().firstNode());
        int found = Collections.binarySearch(sections, from, Parts.DOCUMENT_ORDER);
        int between = 0;
        for (int i = found < 0 ? -found - 1 : found + 1; i < sections.size(); i++) {
            if (Parts.DOCUMENT_ORDER.compare(sections.get(i), to) >= 0) {
                break;
            }
            if (++between > MOST_BETWEEN) {
                return false;
            }
            Section section = sections.get(i).getValue();
            if (isEmpty(section)
                    || hasMissing(section)
                    || section.getHeading().filter(Border::saysRepealed).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasMissing(Section section) {
        String label = section.getLabel().map(this::printed).orElse("");
        PrintedNumber number = PrintedNumber.of(label);
        return number.getSeries().equals(after.main().series())
                && number.getReadings().stream()
                        .anyMatch(reading -> reading.style() == after.main().style()
                                && reading.number() > before.main().greatest()
                                && reading.number() < after.main().first());
    }

    private String printed(Label label) {
        LanguageTag language = after.labels().language();
        return language == null ? label.toString() : label.get(language).orElse("");
    }

    private static boolean isEmpty(Section section) {
        return section.getClauses().isEmpty()
                && section.getCommitments().isEmpty()
                && section.getSections().isEmpty()
                && section.getChapeau().isEmpty()
                && section.getClosing().isEmpty();
    }

    private static boolean saysRepealed(LocalizedText text) {
        return text.asMap().values().stream().anyMatch(words -> Unicode.hasWord(words, RepealWords::contain));
    }

    private String upper() {
        return String.valueOf(after.labels().get(after.main().firstNode()));
    }

    /** Returns the place where numbers are left out. */
    public Omission omission(Part<?> whole, Part<?> label) {
        String lower = String.valueOf(before.labels().get(before.main().greatestNode()));
        MissingNumbers missing = new MissingNumbers(
                before.main().style(),
                neighbour(lower, before.main().greatest()),
                neighbour(upper(), after.main().first()),
                1);
        return new Omission(
                whole,
                before.list().part(before.main().greatestNode()),
                after.list().part(after.main().firstNode()),
                label,
                after.labels().language(),
                missing.between(),
                missing.labels());
    }

    private static MissingNumbers.Neighbour neighbour(String label, int number) {
        return new MissingNumbers.Neighbour(label, PrintedNumber.of(label), number);
    }
}
