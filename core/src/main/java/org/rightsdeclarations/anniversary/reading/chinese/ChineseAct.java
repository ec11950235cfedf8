package org.rightsdeclarations.anniversary.reading.chinese;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.term.DateRole;

/**
 * What happened to an instrument, as Chinese texts put it before an anniversary.
 *
 * @param words the words
 * @param role the role of the date; empty if the catalogue has none
 */
record ChineseAct(String words, Optional<DateRole> role) {
    /** A longer one before its end. */
    private static final List<ChineseAct> ALL = List.of(
            act("开放供签署", DateRole.OPENED_FOR_SIGNATURE),
            act("開放供簽署", DateRole.OPENED_FOR_SIGNATURE),
            act("开放签署", DateRole.OPENED_FOR_SIGNATURE),
            act("開放簽署", DateRole.OPENED_FOR_SIGNATURE),
            act("获得通过", DateRole.ADOPTED),
            act("獲得通過", DateRole.ADOPTED),
            act("获通过", DateRole.ADOPTED),
            act("獲通過", DateRole.ADOPTED),
            act("通过", DateRole.ADOPTED),
            act("通過", DateRole.ADOPTED),
            act("制定", DateRole.ADOPTED),
            act("宣布", DateRole.ADOPTED),
            act("宣佈", DateRole.ADOPTED),
            act("发表", DateRole.PUBLISHED),
            act("發表", DateRole.PUBLISHED),
            act("发布", DateRole.PUBLISHED),
            act("發布", DateRole.PUBLISHED),
            act("颁布", DateRole.PUBLISHED),
            act("頒布", DateRole.PUBLISHED),
            act("公布", DateRole.PUBLISHED),
            act("签署", DateRole.SIGNED),
            act("簽署", DateRole.SIGNED),
            act("签订", DateRole.SIGNED),
            act("簽訂", DateRole.SIGNED),
            act("生效", DateRole.IN_FORCE),
            act("成立", null),
            act("诞生", null),
            act("誕生", null),
            act("诞辰", null),
            act("誕辰", null),
            act("问世", null),
            act("問世", null),
            act("创立", null),
            act("創立", null),
            act("建立", null));

    private static ChineseAct act(String words, @Nullable DateRole role) {
        return new ChineseAct(words, Optional.ofNullable(role));
    }

    /** Finds the act that words end with before a place. */
    static @Nullable ChineseAct before(String text, int first, int end) {
        for (ChineseAct act : ALL) {
            if (end - act.words.length() >= first && text.startsWith(act.words, end - act.words.length())) {
                return act;
            }
        }
        return null;
    }

    int size() {
        return words.length();
    }
}
