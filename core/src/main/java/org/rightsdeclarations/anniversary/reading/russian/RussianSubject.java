package org.rightsdeclarations.anniversary.reading.russian;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.SubjectList;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.catalogue.citation.RussianTitle;
import org.rightsdeclarations.term.DateRole;

/** Reads what Russian words after an anniversary say that it is of: "принятия Всеобщей декларации прав человека". */
final class RussianSubject extends SubjectList {
    /** No longer title is known. */
    private static final int MAX_WORDS = 40;

    private static final int MAX_PRINTED_WORDS = 10;

    /** Words between an act and a title: "принятия Генеральной Ассамблеей в 1948 году". */
    private static final int MAX_WORDS_BETWEEN = 9;

    private static final String MARKS_AROUND_TITLES = "\"'«»„“”‘’<>";

    private final KnownTitles titles;

    private RussianSubject(Words words, KnownTitles titles) {
        super(words);
        this.titles = titles;
        this.next = words.lower(0).equals("соответственно") ? 1 : 0;
    }

    /** Reads a naming for each of some ordinals. */
    static List<Naming> of(String text, int start, int limit, int ordinals, KnownTitles titles) {
        Words words = Words.after(text, start, limit);
        boolean isBeside = words.size() > 0 && isBlank(text, start, words.start(0));
        return isBeside
                ? new RussianSubject(words, titles).readAll(ordinals)
                : Collections.nCopies(ordinals, Naming.none(0, Optional.empty()));
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Letters.isBlank(c) && MARKS_AROUND_TITLES.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where an unknown subject ends is not certain, and so neither is whether it is only one. */
    @Override
    protected boolean isOfAll(Naming only) {
        return only.isKnown();
    }

    @Override
    protected boolean isConjunction(int index) {
        return words.lower(index).equals("и");
    }

    @Override
    protected Naming read() {
        int start = next + RussianWords.since(words, next);
        Optional<RussianWords.Act> act = RussianWords.act(words, start);
        Optional<DateRole> role = act.map(RussianWords.Act::role);
        int first = skipSecondAct(start + act.map(RussianWords.Act::size).orElse(0), start);
        if (first >= words.size() || RussianWords.isPointer(words.lower(first))) {
            next = first;
            return Naming.none(first > next ? words.end(first - 1) : 0, role);
        }
        Optional<Naming> known = act.isEmpty() ? known(first, role) : knownBehind(first, role);
        return known.orElseGet(() -> printed(first, role));
    }

    /** Skips the second half of "принятия и провозглашения". */
    private int skipSecondAct(int index, int start) {
        Optional<RussianWords.Act> second =
                index > start && words.lower(index).equals("и") ? RussianWords.act(words, index + 1) : Optional.empty();
        return second.map(act -> index + 1 + act.size()).orElse(index);
    }

    /** Finds a title, maybe behind those who adopted it, and when. */
    private Optional<Naming> knownBehind(int first, Optional<DateRole> role) {
        for (int i = first; i < Math.min(words.size(), first + MAX_WORDS_BETWEEN); i++) {
            Optional<Naming> known = known(i, role);
            if (known.isPresent()) {
                return known;
            }
            boolean isSkipped = words.isCapital(i) || words.isNumber(i) || isTime(words.lower(i));
            if (!isSkipped || RussianTitle.isHead(words.lower(i)) || words.isParted(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isTime(String word) {
        return word.equals("в") || word.equals("году") || word.equals("года") || RussianSetting.isMonth(word);
    }

    private Optional<Naming> known(int first, Optional<DateRole> role) {
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = first; i < Math.min(words.size(), first + MAX_WORDS); i++) {
            if (!RussianWords.isSmall(words.lower(i))) {
                runs.add(words.run(first, i));
            }
        }
        return titles.find(runs, List.of()).map(named -> {
            next = first;
            while (next < words.size() && words.end(next) <= named.run().end()) {
                next++;
            }
            return new Naming(named.run().end(), Optional.of(named.run()), role, named.candidates());
        });
    }

    private Naming printed(int first, Optional<DateRole> role) {
        int last = first;
        while (last < words.size()
                && last - first < MAX_PRINTED_WORDS
                && !words.isParted(last)
                && !RussianWords.isClosedAt(words, last + 1)
                && !isLeft(first, last)) {
            last++;
        }
        last = Math.min(last, words.size() - 1);
        while (last >= first && (RussianWords.isSmall(words.lower(last)) || RussianWords.isClosedAt(words, last))) {
            last--;
        }
        next = Math.max(first, last + 1);
        return last < first || RussianWords.isSmall(words.lower(first)) || words.isNumber(first)
                ? Naming.none(0, role)
                : new Naming(words.end(last), Optional.of(words.run(first, last)), role, List.of());
    }

    /** Returns whether a sentence has left a name that starts and ends with a capital: "Лиги Портов собрала". */
    private boolean isLeft(int first, int last) {
        return last > first
                && last + 1 < words.size()
                && words.isCapital(first)
                && words.isCapital(last)
                && !words.isCapital(last + 1)
                && !words.isNumber(last + 1)
                && !RussianWords.isSmall(words.lower(last + 1));
    }
}
