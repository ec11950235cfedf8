package org.rightsdeclarations.anniversary.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.term.DateRole;

/** Reads what Chinese words beside an anniversary say that it is of: a name in brackets, or what a clause ends with. */
final class ChineseSubject {
    private static final int MAX_TITLE = 60;
    private static final int MAX_PRINTED = 24;

    private static final String OPENING = "《〈「『“\"‘<";
    private static final String CLOSING = "》〉」』”\"’>";

    /** What parts a name without brackets from the words before it. */
    private static final String MARKS = "，,。；;：:！!？?（）()\n\r\u3000";

    /** The last characters of what may come right before a name: "纪念", "正值", "今年是", "和". */
    private static final String BEFORE_NAMES = "念祝值逢在是为為系与與和及将將于於年日的了着着到对對来來接此们們迎当當";

    /** Words that a name starts after, the last of them in a clause. */
    private static final List<String> OPENERS = List.of(
            "纪念", "紀念", "庆祝", "慶祝", "正值", "适逢", "適逢", "恰逢", "欣逢", "值此", "迎来", "迎來", "迎接", "今年是", "年是", "这是", "這是", "本年",
            "今年", "在", "值", "逢", "是", "为", "為", "日");

    /** Points to what was named before: "其七十五周年". */
    private static final char ITS = '其';

    private static final char OF = '的';

    /** The last characters of times: "2005年", "一週後". */
    private static final String TIMES = "年月日天后後前";

    private static final List<String> POINTERS = List.of("本", "该", "該", "这", "這", "此", "我", "其", "它");

    private final String text;
    private final int first;
    private final KnownTitles titles;

    private ChineseSubject(String text, int first, KnownTitles titles) {
        this.text = text;
        this.first = first;
        this.titles = titles;
    }

    /** Reads the subject between a place and some ordinals, or after these. */
    static Naming of(String text, int first, Ordinals ordinals, int limit, KnownTitles titles) {
        ChineseSubject subject = new ChineseSubject(text, first, titles);
        Naming before = subject.before(Letters.skipBlanksBack(text, ordinals.start()));
        boolean isOf = ordinals.end() < limit && text.charAt(ordinals.end()) == OF;
        return before.subject().isEmpty() && isOf
                ? subject.after(ordinals.end() + 1, limit).orElse(before)
                : before;
    }

    private Naming before(int place) {
        int end = skipOf(place);
        ChineseAct act = ChineseAct.before(text, first, end);
        ChineseAct earlier = act == null ? null : earlier(act, end);
        end -= act == null ? 0 : act.size();
        end -= earlier == null ? 0 : earlier.size() + 1;
        end = Letters.skipBlanksBack(text, skipOf(end));
        ChineseAct of = earlier == null ? act : earlier;
        Optional<DateRole> role = of == null ? Optional.empty() : of.role();
        if (end <= first) {
            return Naming.none(0, role);
        }
        if (CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            return inBrackets(end - 1, role);
        }
        if (text.charAt(end - 1) == ITS) {
            return named(end, role);
        }
        return bare(end, role);
    }

    /** Returns the first of two acts, as in "通过和发表". */
    private @Nullable ChineseAct earlier(ChineseAct last, int end) {
        int and = end - last.size() - 1;
        boolean isAnd = and > first && "和并並及与與、".indexOf(text.charAt(and)) >= 0;
        return isAnd ? ChineseAct.before(text, first, and) : null;
    }

    private int skipOf(int end) {
        return end > first && text.charAt(end - 1) == OF ? end - 1 : end;
    }

    private Naming inBrackets(int close, Optional<DateRole> role) {
        char opening = OPENING.charAt(CLOSING.indexOf(text.charAt(close)));
        int start = Math.max(first, close - MAX_TITLE);
        int open = text.substring(start, close).lastIndexOf(opening);
        return open < 0 || start + open + 1 == close
                ? Naming.none(0, role)
                : naming(PrintedWords.of(text, start + open + 1, close), role);
    }

    private Naming naming(PrintedWords words, Optional<DateRole> role) {
        return titles.find(List.of(words), List.of())
                .map(named -> new Naming(words.end(), Optional.of(words), role, named.candidates()))
                .orElse(new Naming(words.end(), Optional.of(words), role, List.of()));
    }

    /** Reads the last known title in brackets before "its". */
    private Naming named(int end, Optional<DateRole> role) {
        int close = text.substring(first, end).lastIndexOf('》');
        Naming naming = close < 0 ? Naming.none(0, role) : inBrackets(first + close, role);
        return naming.isKnown() ? naming : Naming.none(0, role);
    }

    /** Reads a name without brackets: the longest title that the words end with, or else all after an opening word. */
    private Naming bare(int end, Optional<DateRole> role) {
        int start = end;
        while (start > first && end - start < MAX_TITLE && isOfName(text.charAt(start - 1))) {
            start--;
        }
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = end - 1; i >= start; i--) {
            if (i == start || BEFORE_NAMES.indexOf(text.charAt(i - 1)) >= 0 || text.startsWith("联合国", i - 3)) {
                runs.add(PrintedWords.of(text, i, end));
            }
        }
        int from = start;
        return titles.find(runs, List.of())
                .map(named -> new Naming(end, Optional.of(named.run()), role, named.candidates()))
                .orElseGet(() -> printed(from, end, role));
    }

    private static boolean isOfName(char c) {
        return (Letters.isLetter(c) || c == '、' || c == '·' || c == ' ') && MARKS.indexOf(c) < 0;
    }

    private Naming printed(int start, int end, Optional<DateRole> role) {
        String words = text.substring(start, end);
        int from = start;
        for (String opener : OPENERS) {
            int place = words.lastIndexOf(opener);
            from = place < 0 ? from : Math.max(from, start + place + opener.length());
        }
        while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '、')) {
            from++;
        }
        int begin = from;
        boolean isName = end - from > 1
                && end - from <= MAX_PRINTED
                && TIMES.indexOf(text.charAt(end - 1)) < 0
                && POINTERS.stream().noneMatch(pointer -> text.startsWith(pointer, begin));
        return isName
                ? new Naming(end, Optional.of(PrintedWords.of(text, from, end)), role, List.of())
                : Naming.none(0, role);
    }

    /** Reads a known title in brackets that starts at a place. */
    private Optional<Naming> after(int place, int limit) {
        int bracket = place < limit ? OPENING.indexOf(text.charAt(place)) : -1;
        String words = text.substring(Math.min(place + 1, limit), Math.min(limit, place + MAX_TITLE));
        int length = bracket < 0 ? -1 : words.indexOf(CLOSING.charAt(bracket));
        return length < 1
                ? Optional.empty()
                : Optional.of(naming(PrintedWords.of(text, place + 1, place + 1 + length), Optional.empty()));
    }
}
