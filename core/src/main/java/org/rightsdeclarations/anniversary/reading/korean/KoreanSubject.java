package org.rightsdeclarations.anniversary.reading.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/** Reads what Korean words beside an anniversary say that it is of. */
final class KoreanSubject {
    /** After a verb: "채택된 지 75주년". */
    private static final String SINCE = "지";

    private static final int MAX_WORDS = 10;
    private static final int MAX_PRINTED_WORDS = 6;

    private final KnownTitles titles;
    private final Words words;

    KoreanSubject(KnownTitles titles, Words words) {
        this.titles = titles;
        this.words = words;
    }

    /** Reads the subject that the words end with: "세계인권선언의", "세계인권선언 채택". */
    Naming last() {
        int end = words.size() - 1;
        boolean isSince = words.lower(end).equals(SINCE);
        Optional<DateRole> act =
                isSince ? KoreanWords.actDone(words.lower(end - 1)) : KoreanWords.act(words.lower(end));
        int last = skipLoneParticle(end - (act.isEmpty() ? 0 : isSince ? 2 : 1));
        if (last < 0 || KoreanWords.isTime(words.lower(last))) {
            return Naming.none(0, act);
        }
        int particle = KoreanWords.ownParticle(words.lower(last));
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = last; i >= 0 && last - i < MAX_WORDS; i--) {
            addRuns(words.run(i, last), particle, runs);
        }
        return named(runs, act).orElseGet(() -> lastPrinted(last, particle, act));
    }

    /** Steps back over the particle of a name in brackets: "「세계인권선언」의". */
    private int skipLoneParticle(int last) {
        return last > 0 && KoreanWords.isOwnParticle(words.lower(last)) && words.isParted(last - 1) ? last - 1 : last;
    }

    private Naming lastPrinted(int last, int particle, Optional<DateRole> act) {
        if (particle == 0 && KoreanWords.particle(words.lower(last)) > 0) {
            return Naming.none(0, act); // "서울에서 75주년"
        }
        int first = last;
        while (first > 0 && last - first + 1 < MAX_PRINTED_WORDS && isOneName(first - 1)) {
            first--;
        }
        return printed(shorten(words.run(first, last), particle), act);
    }

    /** Reads the subject that the words start with: "세계인권선언은". */
    Naming first() {
        if (words.size() == 0 || KoreanWords.isTime(words.lower(0))) {
            return Naming.none(0, Optional.empty());
        }
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MAX_WORDS); i++) {
            addRuns(words.run(0, i), KoreanWords.particle(words.lower(i)), runs);
        }
        return named(runs, Optional.empty()).orElseGet(this::firstPrinted);
    }

    private Naming firstPrinted() {
        return firstPrinted(false);
    }

    /** Reads the name that the words start with: "등대의 날을". */
    Naming name() {
        return words.size() == 0 ? Naming.none(0, Optional.empty()) : firstPrinted(true);
    }

    private Naming firstPrinted(boolean isName) {
        int last = 0;
        while (last + 1 < MAX_PRINTED_WORDS && (isOneName(last) || (isName && isOwner(last)))) {
            last++;
        }
        String word = words.lower(last);
        int particle = last > 0 && isOwner(last - 1) ? KoreanWords.anyParticle(word) : KoreanWords.particle(word);
        return printed(shorten(words.run(0, last), particle), Optional.empty());
    }

    /** Returns whether a name may go on after a word. */
    private boolean isOneName(int index) {
        String word = words.lower(index);
        return !words.isParted(index) && KoreanWords.particle(word) == 0 && !KoreanWords.isTime(word);
    }

    private boolean isOwner(int index) {
        return !words.isParted(index) && words.lower(index).endsWith("의");
    }

    private Optional<Naming> named(List<PrintedWords> runs, Optional<DateRole> act) {
        return titles.find(runs, runs)
                .map(named -> new Naming(named.run().end(), Optional.of(named.run()), act, named.candidates()));
    }

    private Naming printed(PrintedWords run, Optional<DateRole> act) {
        return new Naming(run.end(), Optional.of(run), act, List.of());
    }

    private static void addRuns(PrintedWords run, int particle, List<PrintedWords> runs) {
        runs.add(run);
        if (particle > 0) {
            runs.add(shorten(run, particle));
        }
    }

    private static PrintedWords shorten(PrintedWords run, int particle) {
        return new PrintedWords(run.words().substring(0, run.length() - particle), run.start());
    }
}
