package org.rightsdeclarations.anniversary.reading.romance;

import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;

/**
 * Reads numbers of years that are anniversaries: "les 75 ans de la Déclaration", "la Convention fête ses 30 ans", "il y
 * a 75 ans était adoptée la Déclaration". Most numbers of years are not.
 */
final class RomanceYears {
    /** As many words may be between the years and the verb that says what was done then. */
    private static final int MAX_WORDS_BETWEEN = 16;

    private static final int MAX_TITLES = 4;

    private final Sentence before;
    private final Sentence after;
    private final KnownTitles titles;
    private final boolean isGiven;

    /**
     * Creates a reader.
     *
     * @param before the words before the number
     * @param after the words after the years
     * @param isGiven whether "de" follows the years
     */
    RomanceYears(Sentence before, Sentence after, boolean isGiven, KnownTitles titles) {
        this.before = before;
        this.after = after;
        this.isGiven = isGiven;
        this.titles = titles;
    }

    /** Returns what the years are of; empty if they are no anniversary. */
    Optional<Naming> read() {
        int last = before.size() - 1;
        if (before.is(last, Kind.AGO) && !isGiven) {
            return isAgo(last) ? ago(last) : having(last);
        }
        if (before.is(last, Kind.OWN)) {
            return new RomancePossessor(before, titles).read().filter(Naming::isKnown);
        }
        if (!isGiven) {
            return having(last);
        }
        return before.is(before.skipDeterminersBack(last), Kind.DURATION) ? Optional.empty() : after(last);
    }

    /** Tells "il y a" from "la Convention a". */
    private boolean isAgo(int last) {
        return !before.is(last, Kind.HAVING) || before.lower(last - 1).equals("y");
    }

    private Optional<Naming> having(int last) {
        return before.is(last, Kind.HAVING) ? new RomancePossessor(before, titles).known(last) : Optional.empty();
    }

    /** A thing that is not known has a capital letter and an article: "les 18 ans de mariage" are no anniversary. */
    private Optional<Naming> after(int last) {
        Naming naming = new RomanceSubject(after, titles).read();
        int first = after.skipOf(0);
        boolean hasArticle = first > 1 || after.is(0, Kind.CONTRACTION);
        boolean isNamed = naming.subject().isPresent()
                && (before.is(last, Kind.DETERMINER) || before.is(last, Kind.CONTRACTION))
                && ((hasArticle && after.isCapital(first))
                        || naming.countedFrom().isPresent());
        return naming.isKnown() || isNamed ? Optional.of(naming) : Optional.empty();
    }

    /** Reads what was adopted so long ago: the title is known, and stands beside the verb. */
    private Optional<Naming> ago(int last) {
        int first = before.lower(last - 1).equals("y") ? last - 2 : last;
        if (before.startsLike(first - 1, Kind.ADOPTING)) {
            return new RomancePossessor(before, titles).known(first - 1);
        }
        return isAdopted() ? adopted() : Optional.empty();
    }

    private boolean isAdopted() {
        for (int i = 0; i < Math.min(after.size(), MAX_WORDS_BETWEEN); i++) {
            if (after.startsLike(i, Kind.ADOPTING)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Naming> adopted() {
        int tried = 0;
        for (int i = 0; i < after.size() && tried < MAX_TITLES; i++) {
            if (after.isCapital(i) && !after.isSmall(i) && (i == 0 || !after.isCapital(i - 1))) {
                tried++;
                RomanceTitle title = RomanceTitle.known(after, i, titles);
                if (title.isKnown() && isBesideVerb(title)) {
                    return Optional.of(new Naming(
                            after.words().end(title.last()),
                            Optional.of(after.words().run(title.first(), title.last())),
                            Optional.empty(),
                            title.candidates()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBesideVerb(RomanceTitle title) {
        int next = title.last() + 1;
        while (after.is(next, Kind.AUXILIARY)) {
            next++;
        }
        int before = title.first() - 1;
        while (after.is(before, Kind.DETERMINER)) {
            before--;
        }
        return after.startsLike(before, Kind.ADOPTING) || after.startsLike(next, Kind.ADOPTING);
    }
}
