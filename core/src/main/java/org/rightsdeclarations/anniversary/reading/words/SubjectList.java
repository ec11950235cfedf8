package org.rightsdeclarations.anniversary.reading.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads one after the other what several ordinals are of: "the 50th and 75th anniversaries of the one and the other".
 */
public abstract class SubjectList {
    protected final Words words;

    /** The index of the next word to read. */
    protected int next;

    /** Creates a reader of words that start with a subject. */
    protected SubjectList(Words words) {
        this.words = words;
    }

    /** Reads one subject. */
    protected abstract Naming read();

    /** Returns whether a word is "and". */
    protected abstract boolean isConjunction(int index);

    /** Returns whether several ordinals are all of one subject, behind which no other is. */
    protected boolean isOfAll(Naming only) {
        return only.isKnown() || !hasConjunction();
    }

    /**
     * Reads a naming for each of some ordinals: they are of as many known subjects, or all of one; otherwise nothing is
     * certain.
     */
    public final List<Naming> readAll(int ordinals) {
        List<Naming> namings = new ArrayList<>();
        Naming first = read();
        namings.add(first);
        boolean goesOn = ordinals > 1 && skipSeparator();
        if (!goesOn) {
            return Collections.nCopies(ordinals, ordinals == 1 || isOfAll(first) ? first : first.withoutSubject());
        }
        do {
            namings.add(read());
        } while (namings.size() < ordinals && skipSeparator());
        boolean isCertain = namings.size() == ordinals && namings.stream().allMatch(Naming::isKnown);
        Naming last = namings.get(namings.size() - 1);
        return isCertain
                ? namings.stream().map(naming -> naming.reaching(last.end())).toList()
                : Collections.nCopies(ordinals, first.withoutSubject());
    }

    /** Passes by a comma, "and", or both; returns whether there was one and something follows. */
    protected boolean skipSeparator() {
        if (next == 0 || next >= words.size()) {
            return false;
        }
        boolean hasComma = words.gapAfter(next - 1).strip().endsWith(",");
        boolean hasConjunction = isConjunction(next);
        next += hasConjunction ? 1 : 0;
        return hasComma || hasConjunction;
    }

    /** Passes by an acronym in parentheses behind a title. */
    protected final void skipAcronym() {
        if (next > 0 && next < words.size() && words.gapAfter(next - 1).contains("(")) {
            next++;
        }
    }

    private boolean hasConjunction() {
        for (int i = 0; i < next; i++) {
            if (isConjunction(i)) {
                return true;
            }
        }
        return false;
    }
}
