package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.language.CommonWords;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.numbering.label.ListRules;
import org.rightsdeclarations.rule.standard.RepealWords;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Two wordings of one provision side by side, as editions of acts print what was in force before an amendment and what
 * is in force since: they have one label, and words that begin alike but are not the same. Used by one thread.
 */
final class TwoWordings {
    private static final int FEWEST_ALIKE = 20;

    /** One sign of Han or Hangul says as much as two letters and a half. */
    private static final char FIRST_DENSE = 0x2E80;

    private static final int FEWEST_DENSE = 8;

    /** All but one of so many words, at the least, are the same. */
    private static final int MOST = 4;

    /** In a document with so many, other labels that stand twice side by side are those of wordings, too. */
    private static final int FEWEST_OF_EDITION = 3;

    private final List<Repeat> repeats = new ArrayList<>();
    private int alike;

    /**
     * A label that stands twice in a list.
     *
     * @param list the list
     * @param labels its labels in the language in which it was found
     * @param finding that it stands there twice
     * @param isBesideItself whether the other item with it is the one before
     * @param beginsAlike whether the words of both begin alike
     */
    private record Repeat(
            Siblings<? extends Node> list,
            Labels labels,
            LabelFinding finding,
            boolean isBesideItself,
            boolean beginsAlike) {}

    /** Adds a label that stands twice. */
    void add(Siblings<? extends Node> list, Labels labels, LabelFinding finding) {
        List<? extends Node> nodes = list.getValues();
        int before = Announcement.sameBefore(nodes, finding.node());
        boolean isBesideItself = before >= 0;
        boolean beginsAlike = isBesideItself
                && areWordings(words(nodes.get(before)), words(nodes.get(finding.node())))
                && !isNextMissing(labels, finding.node());
        alike += beginsAlike ? 1 : 0;
        repeats.add(new Repeat(list, labels, finding, isBesideItself, beginsAlike));
    }

    /** Reports all of them, as wordings or as repeats. */
    void report(Examination<Declaration> examination) {
        for (Repeat repeat : repeats) {
            Part<?> whole = repeat.list.whole();
            Part<?> label = repeat.labels.part(repeat.list, repeat.finding.node());
            if (repeat.beginsAlike || (repeat.isBesideItself && alike >= FEWEST_OF_EDITION)) {
                String printed = String.valueOf(repeat.labels.get(repeat.finding.node()));
                examination.report(
                        NumberingRules.WORDINGS, whole, label, Map.of("label", printed, "cause", "wordings"));
            } else {
                examination.report(ListRules.REPEAT, whole, label, repeat.finding.arguments());
            }
        }
    }

    /** Returns whether the number after a repeated one is missing, so that this may have been meant: 2, 2, 4. */
    private static boolean isNextMissing(Labels labels, int node) {
        int next = labels.next(node);
        List<Numeral> own = PrintedNumber.of(String.valueOf(labels.get(node))).getReadings();
        List<Numeral> others =
                PrintedNumber.of(String.valueOf(labels.get(next))).getReadings();
        return !own.isEmpty()
                && !others.isEmpty()
                && own.get(0).style() == others.get(0).style()
                && others.get(0).number() > own.get(0).number() + 1;
    }

    /** Returns whether texts begin alike, are not the same, and have most words of the shorter one in common. */
    private static boolean areWordings(String one, String other) {
        if (RepealWords.isNote(one) != RepealWords.isNote(other)) {
            return true;
        }
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        boolean isDense = alike > 0 && one.charAt(0) >= FIRST_DENSE;
        return alike >= (isDense ? FEWEST_DENSE : FEWEST_ALIKE) && !one.equals(other) && shareMost(one, other);
    }

    private static boolean shareMost(String one, String other) {
        List<String> words = CommonWords.words(one);
        List<String> others = CommonWords.words(other);
        Set<String> known = new HashSet<>(others);
        long shared = words.stream().filter(known::contains).count();
        return MOST * shared >= (MOST - 1L) * Math.min(words.size(), others.size());
    }

    /** Returns the first words of a provision or of what is in it, without its heading. */
    private static String words(Node node) {
        if (!(node instanceof Provision provision)) {
            return "";
        }
        Optional<LocalizedText> text = provision.getText();
        return text.isEmpty() && !provision.getClauses().isEmpty()
                ? words(provision.getClauses().get(0))
                : text.map(words -> words.in(Locale.ROOT)).orElse("");
    }
}
