package org.rightsdeclarations.anniversary.reading.chinese;

import java.util.List;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;

/** Tells by the words around a Chinese ordinal whether it is that of an anniversary, and whether of one of today. */
final class ChineseSetting {
    /** No subject is looked for farther away. */
    private static final int MAX_LENGTH = 120;

    private static final String ENDS_OF_SENTENCES = "。！？；!?;\n";

    /** What a law counts years from, right before a number. */
    private static final List<String> LEGAL_STARTS = List.of(
            "日期", "之日", "该日", "該日", "当日", "當日", "该日的", "該日的", "日期的", "之日的", "日後的", "届满", "屆滿", "起计的", "起計的", "任命",
            "委任");

    /** What laws say right after a time limit. */
    private static final List<String> LEGAL_ENDS = List.of(
            "届满", "屆滿", "期满", "期滿", "之日起", "日起", "当日", "當日", "以内", "以內", "以上", "以下", "内", "內", "日之前", "日前", "前30", "申报",
            "申報", "计算", "計算");

    /** Before it, years are counted: "每满五周年", "任职满三周年". */
    private static final List<String> FULL =
            List.of("之日起", "起满", "起滿", "每满", "每滿", "任职满", "任職滿", "服务满", "服務滿", "年满", "年滿", "按照", "按");

    /** What right after an anniversary says that this is the name of something else. */
    private static final List<String> NAMED =
            List.of("纪念宣言", "紀念宣言", "宣言", "纪念声明", "聲明", "声明", "决议", "決議", "特别会议", "特別會議");

    private static final List<String> OTHER_TIMES_AFTER =
            List.of("前夕", "之前", "以前", "前", "后", "後", "之后", "之後", "以后", "以後", "以来", "以來", "即将", "即將", "临近", "臨近", "在即");

    private static final List<String> OTHER_TIMES_BEFORE = List.of("即将", "即將", "将迎来", "將迎來", "迎接", "下一个", "下一個", "明年");

    private static final int MAX_WORDS_BEFORE = 30;

    private ChineseSetting() {}

    /** Returns where the sentence starts that goes on at a place, or a place that is far enough away. */
    static int startOfSentence(String text, int place) {
        int start = place;
        while (start > 0 && place - start < MAX_LENGTH && ENDS_OF_SENTENCES.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Returns whether a law counts years: "生效日期的五周年", "三周年届满". */
    static boolean isLegalTime(String text, int first, Ordinals ordinals) {
        String before = text.substring(first, ordinals.start()).strip();
        return LEGAL_STARTS.stream().anyMatch(before::endsWith)
                || FULL.stream().anyMatch(before::endsWith)
                || LEGAL_ENDS.stream().anyMatch(words -> text.startsWith(words, ordinals.end()));
    }

    /**
     * Returns whether the anniversary is a part of the name of something else within a sentence: "《联合国五十周年纪念宣言》". A
     * text that starts so is a title of its own.
     */
    static boolean isInName(String text, int first, Ordinals ordinals) {
        String before = text.substring(first, ordinals.start());
        int open = before.lastIndexOf('《');
        if (open >= 0 && before.lastIndexOf('》') < open) {
            return first + open > 0;
        }
        boolean isNamed = NAMED.stream().anyMatch(words -> text.startsWith(words, ordinals.end()));
        return isNamed && ordinals.start() > MAX_WORDS_BEFORE;
    }

    /** Returns whether the anniversary is one before or after the text: "七十五周年前夕". */
    static boolean isOfAnotherTime(String text, Ordinals ordinals) {
        if (OTHER_TIMES_AFTER.stream().anyMatch(words -> text.startsWith(words, ordinals.end()))) {
            return true;
        }
        int first = Math.max(startOfSentence(text, ordinals.start()), ordinals.start() - MAX_WORDS_BEFORE);
        String before = text.substring(first, ordinals.start());
        return OTHER_TIMES_BEFORE.stream().anyMatch(before::contains);
    }
}
