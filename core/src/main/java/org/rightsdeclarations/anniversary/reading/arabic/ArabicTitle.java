package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.Set;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.characters.LetterForms;

/** Titles in Arabic sentences, where a particle is joined to the first word. */
final class ArabicTitle {
    private static final String TO_THE = "لل";

    /** Two covenants, in the genitive. */
    private static final String TWO_OF = "ين";

    private static final String TWO = "ان";

    /** Nouns for instruments, in plain letters: what "li" before them is a particle. */
    private static final Set<String> HEADS = Set.of(
            "اعلان",
            "اتفاقيه",
            "اتفاقيات",
            "عهد",
            "ميثاق",
            "بروتوكول",
            "برتوكول",
            "قواعد",
            "مبادئ",
            "مدونه",
            "نظام",
            "قرار",
            "معاهده",
            "دستور",
            "خطه",
            "برنامج",
            "مجموعه",
            "توصيه",
            "وثيقه",
            "الاعلان",
            "الاتفاقيه",
            "العهد",
            "الميثاق",
            "البروتوكول");

    private ArabicTitle() {}

    /** Returns a title without the particle that is joined to its article, and two covenants in the nominative. */
    static String alone(String title) {
        String words = title;
        int article = ArabicWord.skip(words, 0, TO_THE.length());
        if (LetterForms.fold(words.substring(0, article)).equals(TO_THE)) {
            words = "ال" + words.substring(article);
        }
        return inNominative(words);
    }

    /** Puts the first words that end like a pair into the nominative, up to one that does not. */
    private static String inNominative(String title) {
        StringBuilder words = new StringBuilder(title);
        for (int start = 0; start < words.length(); ) {
            int blank = words.indexOf(" ", start);
            int end = blank < 0 ? words.length() : blank;
            boolean isPair = end - start > 4
                    && words.substring(start, end).startsWith("ال")
                    && words.substring(start, end).endsWith(TWO_OF);
            if (!isPair) {
                break;
            }
            words.replace(end - TWO_OF.length(), end, TWO);
            start = end + 1;
        }
        return words.toString();
    }

    /** Returns the words from one to another, without a particle that can be taken from the first. */
    static PrintedWords run(String text, Words words, int first, int last) {
        int start = words.start(first) + particle(text, words, first);
        return PrintedWords.of(text, start, words.end(last));
    }

    /** Returns the length of "li" or "bi" before a noun for an instrument, or before the article where it is whole. */
    private static int particle(String text, Words words, int index) {
        String word = ArabicWord.at(words, index);
        boolean isParticle = word.length() > 2
                && "لب".indexOf(word.charAt(0)) >= 0
                && (HEADS.contains(word.substring(1)) || word.startsWith("بال"));
        return isParticle ? ArabicWord.skip(text, words.start(index), 1) - words.start(index) : 0;
    }

    /** Returns the words from one to another, the first of which has the particle "li", without that. */
    static PrintedWords runOf(String text, Words words, int first, int last) {
        boolean isWhole = ArabicWord.at(words, first).startsWith(TO_THE);
        int start = isWhole ? words.start(first) : ArabicWord.skip(text, words.start(first), 1);
        return PrintedWords.of(text, start, words.end(last));
    }

    /** Returns whether a word is "li" joined to anything. */
    static boolean isTo(String word) {
        return word.length() > 2 && word.startsWith("ل");
    }
}
