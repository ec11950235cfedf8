package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/**
 * What happened to an instrument, as Arabic texts put it: "li-iʿtimād", "the adoption of".
 *
 * @param words the words in plain letters
 * @param role the role of the date
 */
record ArabicAct(List<String> words, DateRole role) {
    private static final List<ArabicAct> ALL = List.of(
            act("اعتماد", DateRole.ADOPTED),
            act("اقرار", DateRole.ADOPTED),
            act("تبني", DateRole.ADOPTED),
            act("صدور", DateRole.PUBLISHED),
            act("اصدار", DateRole.PUBLISHED),
            act("نشر", DateRole.PUBLISHED),
            act("فتح باب التوقيع علي", DateRole.OPENED_FOR_SIGNATURE),
            act("فتح باب توقيع", DateRole.OPENED_FOR_SIGNATURE),
            act("توقيع", DateRole.SIGNED),
            act("التوقيع علي", DateRole.SIGNED),
            act("بدء نفاذ", DateRole.IN_FORCE),
            act("بدء سريان", DateRole.IN_FORCE),
            act("نفاذ", DateRole.IN_FORCE),
            act("دخول", DateRole.IN_FORCE));

    private static ArabicAct act(String words, DateRole role) {
        return new ArabicAct(List.of(words.split(" ")), role);
    }

    /** Finds the act that words name from an index on, the first of them with a particle or not. */
    static Optional<ArabicAct> at(Words words, int index) {
        for (ArabicAct act : ALL) {
            if (act.matches(words, index)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a word is an act by itself. */
    static boolean isOne(String word) {
        return ALL.stream().anyMatch(act -> act.words.size() == 1 && act.isFirst(word));
    }

    private boolean matches(Words text, int index) {
        for (int i = 0; i < words.size(); i++) {
            String word = ArabicWord.at(text, index + i);
            boolean isSame = i == 0 ? isFirst(word) : word.equals(words.get(i));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    private boolean isFirst(String word) {
        String first = words.get(0);
        return word.equals(first)
                || word.equals("ل" + first)
                || (first.startsWith("ال") && word.equals("ل" + first.substring(1)));
    }

    /** Returns whether a word is an act with "its": "li-iʿtimādihi", "its adoption". */
    static Optional<DateRole> own(String word) {
        for (ArabicAct act : ALL) {
            String first = act.words.get(0);
            if (act.words.size() == 1 && (word.equals("ل" + first + "ه") || word.equals("ل" + first + "ها"))) {
                return Optional.of(act.role);
            }
        }
        return Optional.empty();
    }

    int size() {
        return words.size();
    }
}
