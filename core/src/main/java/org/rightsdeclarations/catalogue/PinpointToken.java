package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/**
 * A word of a citation.
 *
 * @param text the word in lower case
 * @param start where it starts
 * @param end where it ends
 * @param kind what it is for
 */
record PinpointToken(String text, int start, int end, Kind kind) {
    /** What a word is for. */
    enum Kind {
        /** A unit that is followed by its number, such as "article". */
        UNIT,
        /** A part of which there may be one only, such as "annex". */
        PART,
        NUMBER,
        /** What joins the others, such as "of the". */
        JOINT,
        /** What refers to the whole, such as "See also". */
        SIGNAL,
        OTHER
    }

    private static final int LONGEST_ROMAN = 6;
    private static final int YEAR_DIGITS = 4;

    private static final Set<String> SIGNALS = words("see also cf voir aussi v\u00e9ase tambi\u00e9n");

    /** In English, French and Spanish. */
    private static final Set<String> JOINTS = words("and or to of the its in no nos "
            + "et ou \u00e0 de du des la le les l d au aux n "
            + "y o del el los las al en");

    private static final Set<String> PARTS =
            words("annex annexes appendix preamble annexe pr\u00e9ambule anexo anexos pre\u00e1mbulo");

    /**
     * What tells where and when an instrument was adopted, and where it is printed: "General Assembly resolution
     * 44/25".
     */
    private static final Set<String> DETAILS =
            words("adopted adopt\u00e9 adopt\u00e9e adoptada adoptado signed opened for signature "
                    + "entered into force by on at united nations un unga ga hrc sc ecosoc unesco ilo res resolution resolutions r\u00e9solution resoluci\u00f3n dec "
                    + "decision doc document general assembly g\u00e9n\u00e9rale assembl\u00e9e asamblea security human rights council "
                    + "conf unts ilm ets cets series treaty treaties vol volume oas oau "
                    + "january february march april may june july august september october november december "
                    + "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre "
                    + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    /** After these, pages are those of a collection, and no place in the instrument. */
    private static final Set<String> COLLECTIONS = words("unts ilm series vol volume");

    private static final Set<String> PAGES = words("p pp page pages");

    /** The letters with which parts and signals begin. */
    private static final String FIRST_LETTERS = "aApPsScCvV";

    /** Signs, short forms, and what they are in English, French and Spanish. */
    private static final Set<String> UNITS = words("\u00a7 \u00a7\u00a7 \u00b6 "
            + "art arts para paras par sec sect sects chap ch pt p pp op "
            + "article articles paragraph paragraphs subparagraph subparagraphs preambular operative section sections "
            + "chapter chapters part parts clause clauses principle principles rule rules goal goals target targets "
            + "point points item items guideline guidelines page pages commitment commitments "
            + "paragraphe paragraphes alin\u00e9a alin\u00e9as chapitre chapitres partie parties principe principes "
            + "objectif objectifs cible cibles "
            + "art\u00edculo art\u00edculos p\u00e1rrafo p\u00e1rrafos cap\u00edtulo cap\u00edtulos parte secci\u00f3n "
            + "principio principios objetivo objetivos meta metas");

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Sees at one glance that most titles are nothing more: no word counts, and none refers to a part or a title. */
    static boolean mayHaveMore(String text) {
        int start = 0;
        boolean isFirst = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPartOfWord(text.charAt(i))) {
                if (i > start && isMore(text, start, i, isFirst)) {
                    return true;
                }
                isFirst &= i == start;
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isMore(String text, int start, int end, boolean isFirst) {
        if (end - start == 1) {
            return true;
        }
        boolean isRoman = end - start <= LONGEST_ROMAN;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Unicode.isDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
            isRoman &= "ivxIVX".indexOf(c) >= 0;
        }
        boolean mayRefer = isFirst || FIRST_LETTERS.indexOf(text.charAt(start)) >= 0;
        return isRoman || (mayRefer && isWordOfMore(Unicode.lower(text.substring(start, end)), isFirst));
    }

    private static boolean isWordOfMore(String word, boolean isFirst) {
        return SIGNALS.contains(word) || PARTS.contains(word) || (isFirst && JOINTS.contains(word));
    }

    /** Returns the words of a text in order. */
    static List<PinpointToken> of(String text) {
        List<PinpointToken> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isInside = i < text.length() && isPartOfWord(text.charAt(i));
            if (isInside && start < 0) {
                start = i;
            } else if (!isInside && start >= 0) {
                String word = Unicode.lower(text.substring(start, i));
                tokens.add(new PinpointToken(word, start, i, kind(word)));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isPartOfWord(char c) {
        return Ascii.isLetter(c)
                || Unicode.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Unicode.type(c) == Character.NON_SPACING_MARK
                || c == '\u00a7'
                || c == '\u00b6';
    }

    private static Kind kind(String word) {
        if (UNITS.contains(word)) {
            return Kind.UNIT;
        } else if (PARTS.contains(word)) {
            return Kind.PART;
        } else if (JOINTS.contains(word)) {
            return Kind.JOINT;
        } else if (SIGNALS.contains(word)) {
            return Kind.SIGNAL;
        }
        return isNumber(word) ? Kind.NUMBER : Kind.OTHER;
    }

    /** Returns whether a word counts: one with a digit, a single letter, a Roman number up to 39, or such as "bis". */
    private static boolean isNumber(String word) {
        return word.length() == 1
                || word.chars().anyMatch(Character::isDigit)
                || (word.length() <= LONGEST_ROMAN && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x'))
                || word.equals("bis")
                || word.equals("ter");
    }

    /** Returns the year that the word is, or 0 if it is none. */
    int year() {
        boolean isYear = text.length() == YEAR_DIGITS
                && text.chars().allMatch(Ascii::isDigit)
                && (text.startsWith("18") || text.startsWith("19") || text.startsWith("20"));
        return isYear ? Integer.parseInt(text) : 0;
    }

    /** Returns whether the word tells where and when an instrument was adopted, or where it is printed. */
    boolean isDetail() {
        return DETAILS.contains(text);
    }

    boolean isCollection() {
        return COLLECTIONS.contains(text);
    }

    boolean isPage() {
        return PAGES.contains(text);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
