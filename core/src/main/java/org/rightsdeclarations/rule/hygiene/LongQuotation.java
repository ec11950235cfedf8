package org.rightsdeclarations.rule.hygiene;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.standard.LeadIn;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A quotation that runs over several texts, as over the recitals of a preamble or the new wording of another act: one
 * text or label opens it, a later text closes it.
 */
final class LongQuotation {
    /** How many texts are looked at for the other half. */
    private static final int MOST_TEXTS = 200;

    /** Behind how many other texts with half a pair the other half is not looked for. */
    private static final int MOST_OTHERS = 20;

    private static final String OPENING = "\u201C\u201E\u00AB\u300C\u300E\u300A\"\u201D\u00BB";
    private static final String OPENING_ONLY = "\u201E\u00AB\u300C\u300E\u300A";
    private static final String CLOSING = "\u201D\u201C\u00BB\u00AB\u300D\u300F\u300B\"";

    /** Marks that open and, in the same text, close nothing. */
    private static final String LEADING = "\u201C" + OPENING_ONLY;

    private static final String AFTER = " .;,\u3002";

    private LongQuotation() {}

    /**
     * Returns whether the other half of a mark is in another text of the same language.
     *
     * @param examination the text with the mark
     * @param index where the mark is
     * @return {@code true} if the mark begins the text or follows a colon and a later text closes, or stands before
     *     what leads into the texts that follow or what somebody says, of which one ends with the other half, or
     *     anywhere if the next text ends with two; or if an earlier text or label opened in one of these ways
     */
    static boolean holds(Examination<Passage> examination, int index) {
        Passage passage = examination.subject();
        Part<?> own = examination.part().getParent().orElseThrow();
        List<Part<LocalizedText>> texts = examination.parts(LocalizedText.class);
        int at = Collections.binarySearch(texts, own, Parts.DOCUMENT_ORDER);
        String text = passage.text();
        LanguageTag language = passage.language();
        if (begins(text, index)) {
            return isFound(texts, at, MOST_TEXTS, language, (other, mark) -> !begins(other, mark));
        }
        if (CLOSING.indexOf(text.charAt(index)) >= 0) {
            boolean mayEnd = ends(text, index);
            boolean isDanish = text.charAt(index) == '\u00AB';
            OtherHalf opening = (other, mark) -> (!isDanish || other.charAt(mark) == '\u00BB')
                    && (begins(other, mark) || (mayEnd && goesOn(other, mark)));
            if (isFound(texts, at, -MOST_TEXTS, language, opening)
                    || (endsTwo(text, index) && isFound(texts, at, -1, language, LongQuotation::leads))
                    || isInLabel(examination)) {
                return true;
            }
        }
        return (goesOn(text, index) && isFound(texts, at, MOST_TEXTS, language, LongQuotation::ends))
                || (leads(text, index) && isFound(texts, at, 1, language, LongQuotation::endsTwo));
    }

    /** Returns whether a label before the text opens the quotation: a section that an act puts into another. */
    private static boolean isInLabel(Examination<Passage> examination) {
        List<Part<Label>> labels = examination.parts(Label.class);
        LanguageTag language = examination.subject().language();
        int after = -1 - Collections.binarySearch(labels, examination.part(), Parts.DOCUMENT_ORDER);
        for (int i = after - 1; i >= Math.max(0, after - MOST_TEXTS); i--) {
            Optional<String> label = labels.get(i).getValue().get(language);
            if (label.isPresent() && OPENING.indexOf(label.get().charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Says of a text and its unpaired mark whether this is the other half. */
    private interface OtherHalf {
        boolean isAt(String text, int mark);
    }

    /** Looks at so many texts behind one, or before it if the reach is negative. */
    private static boolean isFound(
            List<Part<LocalizedText>> texts, int at, int reach, LanguageTag language, OtherHalf half) {
        int step = Integer.signum(reach);
        boolean isRepeated = step > 0; // each text so far begins with the mark
        int others = 0;
        for (int i = at + step;
                i != at + reach + step && i >= 0 && i < texts.size() && others < MOST_OTHERS;
                i += step) {
            Optional<String> words = texts.get(i).getValue().get(language);
            if (words.isPresent()) {
                String other = words.get();
                OptionalInt mark = Quotes.findUnpaired(other, language);
                isRepeated &= OPENING.indexOf(other.strip().charAt(0)) >= 0;
                if (mark.isPresent() ? half.isAt(other, mark.getAsInt()) : isRepeated) {
                    return true;
                }
                others += mark.isPresent() ? 1 : 0;
            }
        }
        return false;
    }

    /** Returns whether a mark has words behind it, and nothing before it in its text, or a colon; or can only open. */
    private static boolean begins(String text, int index) {
        String before = text.substring(0, index).strip();
        boolean hasWords = text.substring(index).codePoints().anyMatch(Unicode::isLetterOrDigit);
        return OPENING.indexOf(text.charAt(index)) >= 0
                && (before.isEmpty() || before.endsWith(":"))
                && (hasWords || OPENING_ONLY.indexOf(text.charAt(index)) >= 0);
    }

    /**
     * Returns whether a quotation begins here of which the text has no more than the words before a list, or the first
     * paragraph of what somebody says.
     */
    private static boolean goesOn(String text, int index) {
        return (leads(text, index) && LeadIn.is(text)) || isSaid(text, index);
    }

    private static boolean leads(String text, int index) {
        return LEADING.indexOf(text.charAt(index)) >= 0;
    }

    /** Returns whether a mark stands before a word and behind a comma. */
    private static boolean isSaid(String text, int index) {
        String before = text.substring(0, index).stripTrailing();
        return OPENING.indexOf(text.charAt(index)) >= 0
                && (before.endsWith(",") || before.endsWith("\uFF0C"))
                && index + 1 < text.length()
                && Unicode.isLetter(text.charAt(index + 1));
    }

    /** Returns whether nothing but a full stop and the like follows a mark that closes. */
    private static boolean ends(String text, int index) {
        return CLOSING.indexOf(text.charAt(index)) >= 0
                && text.substring(index + 1).chars().allMatch(c -> AFTER.indexOf(c) >= 0);
    }

    /** Returns whether the mark behind the other half of a quotation inside the quotation ends a text. */
    private static boolean endsTwo(String text, int index) {
        return ends(text, index) && index > 0 && text.charAt(index - 1) == text.charAt(index);
    }
}
