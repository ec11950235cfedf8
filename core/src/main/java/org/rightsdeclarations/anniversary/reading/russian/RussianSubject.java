package org.rightsdeclarations.anniversary.reading.russian;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/** Reads what Russian words after an anniversary say that it is of: "принятия Всеобщей декларации прав человека". */
final class RussianSubject {
    /** No longer title is known. */
    private static final int MAX_WORDS = 40;

    private static final int MAX_PRINTED_WORDS = 10;

    /** Words between an act and a title: "принятия Генеральной Ассамблеей в 1948 году". */
    private static final int MAX_WORDS_BETWEEN = 9;

    private static final String MARKS_AROUND_TITLES = "\"'«»„“”‘’<>";

    private final KnownTitles titles;
    private final Words words;

    /** The index of the next word to read. */
    private int next;

    private RussianSubject(Words words, KnownTitles titles) {
        this.words = words;
        this.titles = titles;
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

    /** Several ordinals are of as many known subjects, or all of one; otherwise nothing is certain. */
    private List<Naming> readAll(int ordinals) {
        next = words.lower(0).equals("соответственно") ? 1 : 0;
        List<Naming> namings = new ArrayList<>();
        namings.add(read());
        boolean goesOn = ordinals > 1 && namings.get(0).isKnown() && skipSeparator();
        if (!goesOn) {
            boolean isOne = ordinals == 1 || namings.get(0).isKnown();
            return Collections.nCopies(
                    ordinals, isOne ? namings.get(0) : namings.get(0).withoutSubject());
        }
        do {
            namings.add(read());
        } while (namings.size() < ordinals && skipSeparator());
        boolean isCertain = namings.size() == ordinals && namings.stream().allMatch(Naming::isKnown);
        Naming last = namings.get(namings.size() - 1);
        return isCertain
                ? namings.stream().map(naming -> naming.reaching(last.end())).toList()
                : Collections.nCopies(ordinals, namings.get(0).withoutSubject());
    }

    private boolean skipSeparator() {
        if (next == 0 || next >= words.size()) {
            return false;
        }
        boolean hasComma = words.gapAfter(next - 1).strip().endsWith(",");
        boolean hasConjunction = words.lower(next).equals("и");
        next += hasConjunction ? 1 : 0;
        return hasComma || hasConjunction;
    }

    private Naming read() {
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
