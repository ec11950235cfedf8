package org.rightsdeclarations.rule.structure;

import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.rule.standard.LeadIn;
import org.rightsdeclarations.rule.standard.SentenceEnd;

/**
 * Empty sections that are probably the heading of those that follow: Part I above Chapter 1, as programs leave them
 * that do not know how deep a heading is. Article 2 above Article 3 is none.
 */
final class LoneHeadings {
    /** No more stand above one another: book, title, chapter, section. */
    private static final int MOST = 4;

    private static final char FIGURES = '\0';

    private LoneHeadings() {}

    /**
     * Returns whether an empty section has a heading or label, and one with content follows that it does not count
     * with.
     */
    static boolean isOne(Part<Section> part) {
        Section section = part.getValue();
        List<Section> siblings = siblings(part);
        if (wordsOf(section).isEmpty()) {
            return false;
        }
        int end = Math.min(siblings.size(), part.getIndex() + 1 + MOST);
        for (int i = part.getIndex() + 1; i < end; i++) {
            Section next = siblings.get(i);
            if (section.getLabel().isPresent() == next.getLabel().isPresent()
                    && areOfOneSeries(wordsOf(section), wordsOf(next))) {
                return false;
            }
            if (!StructureRules.isEmpty(next)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the heading of a section without a label is a sentence, or leads into what follows. */
    static boolean isText(Section section) {
        return section.getLabel().isEmpty()
                && section.getHeading()
                        .filter(heading -> heading.asMap().values().stream()
                                .allMatch(words -> LeadIn.is(words) || SentenceEnd.isOf(words)))
                        .isPresent();
    }

    private static List<Section> siblings(Part<Section> part) {
        Object holder =
                part.getParent().map(around -> (Object) around.getValue()).orElse("");
        if (holder instanceof Declaration declaration) {
            return part.getName().equals(Names.ANNEXES) ? declaration.getAnnexes() : declaration.getSections();
        }
        return holder instanceof Section around ? around.getSections() : List.of();
    }

    private static String wordsOf(Section section) {
        return section.getLabel()
                .map(label -> label.in(Locale.ROOT))
                .or(() -> section.getHeading().map(heading -> heading.in(Locale.ROOT)))
                .orElse("");
    }

    /** Returns whether one label counts on from another: § 1-2 and § 1-3 a, Annex A and Annex B, but not 3 and 3.1. */
    private static boolean areOfOneSeries(String label, String next) {
        String form = withoutFigures(label);
        if (form.indexOf(FIGURES) >= 0 || label.equals(next)) {
            return form.equals(withoutFigures(next));
        }
        return differInOneWord(label, next)
                && Numeral.read(label).stream()
                        .mapToInt(Numeral::number)
                        .anyMatch(number -> Numeral.read(next).stream().anyMatch(later -> later.number() > number));
    }

    private static boolean differInOneWord(String label, String next) {
        String[] words = label.split(" ", -1);
        String[] others = next.split(" ", -1);
        int different = Math.abs(words.length - others.length);
        for (int i = 0; i < words.length && i < others.length; i++) {
            different += words[i].equals(others[i]) ? 0 : 1;
        }
        return different == 1;
    }

    /** Puts one sign for each number in figures, and leaves out a letter behind it and the last full stop. */
    private static String withoutFigures(String label) {
        StringBuilder form = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            if (!Unicode.isDigit(label.charAt(i))) {
                form.append(label.charAt(i));
                continue;
            }
            while (i + 1 < label.length() && Unicode.isDigit(label.charAt(i + 1))) {
                i++;
            }
            form.append(FIGURES);
            int letter = i + 1 < label.length() && label.charAt(i + 1) == ' ' ? i + 2 : i + 1;
            i = isLetter(label, letter) && !isLetter(label, letter + 1) ? letter : i;
        }
        int last = form.length() - 1;
        return last > 0 && form.charAt(last) == '.' ? form.substring(0, last) : form.toString();
    }

    private static boolean isLetter(String label, int at) {
        return at < label.length() && Unicode.isLetter(label.charAt(at));
    }
}
