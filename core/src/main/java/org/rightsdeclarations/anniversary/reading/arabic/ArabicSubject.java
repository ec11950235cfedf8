package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/** Reads what Arabic words after an anniversary say that it is of. */
final class ArabicSubject {
    private static final int MAX_WORDS = 30;
    private static final int MAX_PRINTED_WORDS = 8;

    private static final String MARKS_AROUND_TITLES = "\"'«»“”‘’<>)ـ";

    /** Between an act and a title: "the adoption by the General Assembly of the United Nations of". */
    private static final Set<String> AGENTS = Set.of(
            "الجمعيه", "العامه", "للامم", "المتحده", "الامم", "مجلس", "من", "قبل", "جانب", "في", "عام", "سنه",
            "المؤتمر", "العام");

    private static final int MAX_AGENTS = 8;

    /** Between an anniversary and its subject. */
    private static final Set<String> COMING = Set.of("المقبله", "القادمه");

    /** Words that no name goes on with. */
    private static final Set<String> CLOSERS = Set.of(
            "في", "التي", "الذي", "الذين", "اللذين", "هذا", "هذه", "عام", "سنه", "ان", "وقد", "حيث", "خلال", "مع",
            "بحضور", "علي", "تحت", "الي", "عن", "والتي", "والذي", "ونحن", "هو", "هي", "حيز", "كما", "قد");

    /** Words that point to a thing without naming it. */
    private static final Set<String> POINTERS = Set.of("لهذا", "لهذه", "هذا", "هذه", "لها", "له");

    private final String text;
    private final Words words;
    private final KnownTitles titles;

    /** Whether the first word of the subject has the particle "li". */
    private boolean isTo;

    private ArabicSubject(String text, Words words, KnownTitles titles) {
        this.text = text;
        this.words = words;
        this.titles = titles;
    }

    /** Reads what follows after some ordinals. */
    static Naming of(String text, Ordinals ordinals, int limit, KnownTitles titles) {
        Words words = Words.after(text, ordinals.end(), limit);
        boolean isBeside = words.size() > 0 && isBlank(text, ordinals.end(), words.start(0));
        return isBeside ? new ArabicSubject(text, words, titles).read() : Naming.none(0, Optional.empty());
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

    private Naming read() {
        int first = start();
        Optional<DateRole> own = ArabicAct.own(ArabicWord.at(words, first));
        if (own.isPresent()) {
            return Naming.none(words.end(first), own);
        }
        Optional<ArabicAct> act = ArabicAct.at(words, first);
        Optional<DateRole> role = act.map(ArabicAct::role);
        if (act.isEmpty()) {
            String word = ArabicWord.at(words, first);
            isTo = ArabicTitle.isTo(word);
            boolean isGiven = first < words.size() && (first > 0 || isTo);
            return !isGiven || POINTERS.contains(word) || isOwn(words.lower(first)) || isPointed(first)
                    ? Naming.none(0, role)
                    : known(first, role).orElseGet(() -> printed(first, role));
        }
        int start = first + act.get().size();
        String second = ArabicWord.at(words, start);
        if (second.startsWith("و") && ArabicAct.isOne(second.substring(1))) {
            start++;
        }
        if (start >= words.size() || POINTERS.contains(ArabicWord.at(words, start))) {
            return Naming.none(words.end(start - 1), role);
        }
        int last = start;
        Optional<Naming> known = known(last, role);
        while (known.isEmpty() && last < words.size() - 1 && last - start < MAX_AGENTS && isAgent(last)) {
            known = known(++last, role);
        }
        int printed = last;
        return known.orElseGet(() -> printed(printed, role));
    }

    /** Skips "coming", "on" and a particle before a quotation mark. */
    private int start() {
        int first = COMING.contains(ArabicWord.at(words, 0)) ? 1 : 0;
        String particle = ArabicWord.at(words, first);
        return particle.equals("علي") || particle.equals("ل") ? first + 1 : first;
    }

    private boolean isAgent(int index) {
        return AGENTS.contains(ArabicWord.at(words, index)) || words.isNumber(index);
    }

    /** Returns whether a word ends with "its", as in "its founding"; no name starts so. */
    private static boolean isOwn(String word) {
        return word.endsWith("ها") || (word.endsWith("ه") && !word.endsWith("الله"));
    }

    /** Returns whether "this" follows a noun for an instrument. */
    private boolean isPointed(int index) {
        String next = ArabicWord.at(words, index + 1);
        return next.equals("هذا") || next.equals("هذه");
    }

    private Optional<Naming> known(int first, Optional<DateRole> role) {
        List<PrintedWords> runs = new ArrayList<>();
        for (int i = first; i < Math.min(words.size(), first + MAX_WORDS); i++) {
            runs.add(run(first, i));
        }
        return titles.find(runs, List.of())
                .map(named -> new Naming(named.run().end(), Optional.of(named.run()), role, named.candidates()));
    }

    private PrintedWords run(int first, int last) {
        return isTo ? ArabicTitle.runOf(text, words, first, last) : ArabicTitle.run(text, words, first, last);
    }

    private Naming printed(int first, Optional<DateRole> role) {
        int last = first;
        while (last + 1 < words.size()
                && last - first + 1 < MAX_PRINTED_WORDS
                && !words.isParted(last)
                && !isClosed(last + 1)) {
            last++;
        }
        return isClosed(first)
                ? Naming.none(0, role)
                : new Naming(words.end(last), Optional.of(run(first, last)), role, List.of());
    }

    private boolean isClosed(int index) {
        return CLOSERS.contains(ArabicWord.at(words, index)) || words.isNumber(index);
    }
}
