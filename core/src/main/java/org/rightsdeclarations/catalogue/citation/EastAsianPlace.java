package org.rightsdeclarations.catalogue.citation;

import org.rightsdeclarations.characters.Unicode;

/**
 * Finds places in an instrument as Chinese and Korean texts write them, without blanks between the words: 第十二条第一款,
 * 제12조제1항, 附件一.
 */
final class EastAsianPlace {
    private static final char ORDINAL_CHINESE = '第';
    private static final char ORDINAL_KOREAN = '제';

    private static final String NUMERALS = "一二三四五六七八九十百千〇零两";
    private static final String ROMAN = "IVXivx";
    private static final String BETWEEN = "至到和及与、,，-–—~～〜·";

    /** The longest first, where one starts like another. */
    private static final String[] UNITS = {
        "条", "條", "款", "项", "項", "目", "章", "节", "節", "段", "部分", "编", "編", "页", "原则", "点", //
        "조", "항", "호", "목", "절", "장", "편", "부속서", "부", "단락", "문단", "원칙", "관"
    };

    /** Such units stand with a number alone, too: 12조. */
    private static final String OF_BARE_NUMBERS = "条條款项項조항";

    private static final String[] NUMBERED = {"附件", "附录", "附錄", "目标", "原则", "规则"};
    private static final String[] UNNUMBERED = {"序言", "前言", "弁言"};

    private final String text;

    private EastAsianPlace(String text) {
        this.text = text;
    }

    /** Returns where a place ends that starts somewhere in a text; where it starts, if it is none. */
    static int end(String text, int start, boolean isFirst) {
        char c = text.charAt(start);
        if (c == ORDINAL_CHINESE || c == ORDINAL_KOREAN) {
            return new EastAsianPlace(text).endOfOrdinal(start);
        } else if (c < ORDINAL_CHINESE && Unicode.isDigit(c)) {
            return isFirst ? new EastAsianPlace(text).endOfBare(start) : start;
        }
        return c == '附' || c == '目' || c == '原' || c == '规' || c == '序' || c == '前' || c == '弁'
                ? new EastAsianPlace(text).endOfPart(start)
                : start;
    }

    private int endOfOrdinal(int start) {
        int from = afterBlanks(start + 1);
        int number = endOfNumbers(from);
        if (number == from) {
            return start;
        }
        int unit = afterBlanks(number);
        int end = endOfUnit(unit);
        return end == unit ? start : endOfInserted(end);
    }

    private int endOfBare(int start) {
        int end = start;
        while (end < text.length() && Unicode.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isUnit = end < text.length() && OF_BARE_NUMBERS.indexOf(text.charAt(end)) >= 0;
        boolean goesOn = isUnit && end + 1 < text.length() && Unicode.isLetter(text.charAt(end + 1));
        return isUnit && !goesOn ? end + 1 : start;
    }

    private int endOfPart(int start) {
        for (String part : UNNUMBERED) {
            if (text.startsWith(part, start)) {
                return start + part.length();
            }
        }
        for (String part : NUMBERED) {
            if (text.startsWith(part, start)) {
                int end = start + part.length();
                int number = endOfNumbers(end);
                boolean isWhole = number > end || part.charAt(0) == '附';
                return isWhole ? number : start;
            }
        }
        return start;
    }

    /** Returns where numbers end, as in 2, 2-5 and 第2至第5. */
    private int endOfNumbers(int start) {
        int end = endOfNumber(start);
        int at = end;
        while (end > start && at < text.length()) {
            at = afterBlanks(at);
            if (at >= text.length() || BETWEEN.indexOf(text.charAt(at)) < 0) {
                break;
            }
            at = afterBlanks(at + 1);
            at = at < text.length() && isOrdinal(text.charAt(at)) ? afterBlanks(at + 1) : at;
            int next = endOfNumber(at);
            if (next == at) {
                break;
            }
            end = next;
            at = next;
        }
        return end;
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end < text.length()
                && (Unicode.isDigit(text.charAt(end))
                        || NUMERALS.indexOf(text.charAt(end)) >= 0
                        || ROMAN.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private int endOfUnit(int start) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, start)) {
                return start + unit.length();
            }
        }
        return start;
    }

    /** Reads on over what an inserted article has, as in 第5条之二 and 제5조의2. */
    private int endOfInserted(int end) {
        if (end < text.length() && (text.charAt(end) == '之' || text.charAt(end) == '의')) {
            int number = endOfNumber(end + 1);
            return number > end + 1 ? number : end;
        }
        return end;
    }

    private int afterBlanks(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isOrdinal(char c) {
        return c == ORDINAL_CHINESE || c == ORDINAL_KOREAN;
    }
}
