package org.rightsdeclarations.anniversary.reading.romance;

import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.SubjectList;
import org.rightsdeclarations.term.DateRole;

/** Reads what the words after an anniversary say that it is of: "de l'adoption de la Déclaration universelle". */
final class RomanceSubject extends SubjectList {
    private final KnownTitles titles;
    private final Sentence sentence;

    RomanceSubject(Sentence sentence, KnownTitles titles) {
        super(sentence.words());
        this.titles = titles;
        this.sentence = sentence;
    }

    /** Returns whether "de" follows a place, with only blanks between. */
    static boolean isGiven(Sentence after, String text, int start) {
        return after.is(0, Kind.OF)
                && text.substring(start, after.words().start(0)).isBlank();
    }

    @Override
    protected Naming read() {
        int start = sentence.skipOf(next);
        Optional<Act> act = sentence.actAt(start);
        if (act.isEmpty()) {
            return readTitle(start, Optional.empty());
        }
        int end = skipSecondAct(start + act.get().size());
        Optional<DateRole> role = act.map(Act::role);
        if (!sentence.is(end, Kind.OF)) {
            next = end;
            Naming byOthers = sentence.is(end, Kind.BY) ? afterActors(end, role) : Naming.none(0, role);
            return byOthers.isKnown() ? byOthers : Naming.none(words.end(end - 1), role);
        }
        Naming named = readTitle(sentence.skipOf(end), role);
        if (named.isKnown() || !sentence.isCapital(start)) {
            return named;
        }
        // "de la Proclamation de Téhéran": an instrument that is called after what happened to it
        Naming whole = readTitle(start, Optional.empty());
        return whole.isKnown() ? whole : readTitle(sentence.skipOf(end), role);
    }

    /** Reads the known title after those who acted: "de l'adoption, par l'Assemblée générale, de la Déclaration". */
    private Naming afterActors(int by, Optional<DateRole> role) {
        for (int i = by + 1; i < words.size(); i++) {
            int first = sentence.skipOf(i);
            if (sentence.is(i, Kind.OF) && sentence.isCapital(first)) {
                RomanceTitle title = RomanceTitle.known(sentence, first, titles);
                if (title.isKnown()) {
                    return naming(title, role);
                }
            }
        }
        return Naming.none(0, role);
    }

    /** Skips the second half of "l'adoption et de la proclamation". */
    private int skipSecondAct(int index) {
        if (!sentence.is(index, Kind.CONJUNCTION)) {
            return index;
        }
        int second = sentence.skipOf(index + 1);
        return sentence.actAt(second).map(act -> second + act.size()).orElse(index);
    }

    private Naming readTitle(int first, Optional<DateRole> role) {
        RomanceTitle title = RomanceTitle.at(sentence, first, titles);
        next = Math.max(first, title.last() + 1);
        boolean isPointedTo =
                !title.isKnown() && (sentence.is(first - 1, Kind.POINTER) || sentence.is(first, Kind.POINTER));
        return title.isEmpty() || isPointedTo ? Naming.none(0, role) : naming(title, role);
    }

    private Naming naming(RomanceTitle title, Optional<DateRole> role) {
        return new Naming(
                words.end(title.last()), Optional.of(words.run(title.first(), title.last())), role, title.candidates());
    }

    /** Steps over "," or "et" or both, and over an acronym in parentheses before them. */
    @Override
    protected boolean skipSeparator() {
        skipAcronym();
        return super.skipSeparator();
    }

    @Override
    protected boolean isConjunction(int index) {
        return sentence.is(index, Kind.CONJUNCTION);
    }
}
