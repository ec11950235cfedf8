package org.rightsdeclarations.anniversary.reading.english;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.SubjectList;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/** Reads what English words after an anniversary say that it is of: "of the adoption of the Universal Declaration". */
final class EnglishSubject extends SubjectList {
    private final KnownTitles titles;

    private EnglishSubject(String text, int start, int limit, KnownTitles titles) {
        super(Words.after(text, start, limit));
        this.titles = titles;
    }

    /** Reads a naming for each of some ordinals; none if the words do not start with "of". */
    static List<Naming> of(String text, int start, int limit, int ordinals, KnownTitles titles) {
        EnglishSubject subject = new EnglishSubject(text, start, limit, titles);
        boolean isGiven = subject.words.lower(0).equals("of") && isBlank(text, start, subject.words.start(0));
        return isGiven ? subject.readAll(ordinals) : List.of();
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Naming read() {
        int start = skipOf(next);
        Optional<Act> act = Act.at(words, start);
        if (act.isEmpty()) {
            return readTitle(start, Optional.empty());
        }
        int end = skipSecondAct(start + act.get().size());
        Optional<DateRole> role = act.map(Act::role);
        if (!words.lower(end).equals("of")) {
            next = end;
            return Naming.none(words.end(end - 1), role);
        }
        Naming named = readTitle(skipOf(end), role);
        if (named.isKnown() || !words.isCapital(start)) {
            return named;
        }
        // "of the Proclamation of Tehran": an instrument that is called after what happened to it
        Naming whole = readTitle(start, Optional.empty());
        return whole.isKnown() ? whole : readTitle(skipOf(end), role);
    }

    /** Skips the second half of "adoption and proclamation". */
    private int skipSecondAct(int index) {
        Optional<Act> second =
                EnglishWords.isConjunction(words.lower(index)) ? Act.at(words, index + 1) : Optional.empty();
        return second.map(act -> index + 1 + act.size()).orElse(index);
    }

    private int skipOf(int index) {
        int first = words.lower(index).equals("of") ? index + 1 : index;
        while (EnglishWords.isDeterminer(words.lower(first))) {
            first++;
        }
        return first;
    }

    private Naming readTitle(int first, Optional<DateRole> role) {
        EnglishTitle title = EnglishTitle.at(words, first, titles);
        next = Math.max(first, title.last() + 1);
        boolean isPointedTo = title.candidates().isEmpty() && EnglishWords.isPointer(words.lower(first - 1));
        return title.isEmpty() || isPointedTo
                ? Naming.none(0, role)
                : new Naming(
                        words.end(title.last()), Optional.of(words.run(first, title.last())), role, title.candidates());
    }

    /** Steps over "," or "and" or both, and over an acronym in parentheses before them. */
    @Override
    protected boolean skipSeparator() {
        skipAcronym();
        return super.skipSeparator();
    }

    @Override
    protected boolean isConjunction(int index) {
        return EnglishWords.isConjunction(words.lower(index));
    }
}
