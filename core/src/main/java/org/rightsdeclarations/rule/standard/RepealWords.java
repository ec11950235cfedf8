package org.rightsdeclarations.rule.standard;

import java.util.Set;
import org.rightsdeclarations.characters.Unicode;

/** Words by which a text says that there is nothing: what was there was repealed, or is to come. */
public final class RepealWords {
    /** A longer text says more than what repealed it. */
    private static final int LONGEST_NOTE = 80;

    /** One that begins with one of the words may also say when that came into force. */
    private static final int LONGEST_SENTENCE = 200;

    private static final Set<String> WORDS = Set.of(
            ("reserved repealed omitted deleted revoked excluded expired vacant réservé abrogé abrogée abrogés abrogées"
                            + " supprimé supprimée supprimés supprimées aufgehoben weggefallen entfallen"
                            + " reserviert reservado derogado derogada derogados derogadas suprimido suprimida suprimidos suprimidas"
                            + " revogado revogada revogados revogadas abrogato abrogata abrogati riservato soppresso soppressa"
                            + " soppressi vervallen abrogat abrogată abrogaţi abrogați"
                            + " gereserveerd uchylony uchylona uchylone skreślony skreślona zrušen zrušena zrušeno zrušený zrušená"
                            + " brisan brisana brisano črtan črtana črtano razveljavljen razveljavljena"
                            + " opphevet oppheva ophævet upphävd upphävts upphävda atcelts izslēgts izslēgta kumottu kehtetu mülga καταργήθηκε"
                            + " καταργείται виключено відмінено отменен отменена отменено отменени отм"
                            + " заличен заличена заличено dihapus ยกเลิก исключена исключен исключён исключено зарезервировано محجوز ملغاة 삭제 删除 刪除 削除 保留 欠番")
                    .split(" ", -1));

    private RepealWords() {}

    /**
     * Returns whether a word is one of them.
     *
     * @param word a word in small letters
     * @return {@code true} if it is
     */
    public static boolean contain(String word) {
        return WORDS.contains(word);
    }

    /**
     * Returns whether a text is a note of what was repealed, and by what, such as {@code Repealed by Act 7 of 1998}.
     *
     * @param text a whole text
     * @return {@code true} if it is short or begins with one of the words, and has one and a number
     */
    public static boolean isNote(String text) {
        return (text.length() <= LONGEST_NOTE || (text.length() <= LONGEST_SENTENCE && beginsWithOne(text)))
                && text.chars().anyMatch(Unicode::isDigit)
                && Unicode.hasWord(text, RepealWords::contain);
    }

    private static boolean beginsWithOne(String text) {
        int end = text.indexOf(' ');
        return end > 0 && contain(Unicode.lower(text.substring(0, end)));
    }
}
