package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.instrument.Instrument;
import org.rightsdeclarations.symbol.SymbolKey;

/**
 * Finds titles that are like another. Two titles are as much alike as the words that they share weigh beside all their
 * words: a word of many titles weighs little, a word of few letters less, and a misspelt word counts as much as it is
 * like the right one.
 */
final class TitleIndex {
    private static final double MIN_LIKENESS_OF_WORDS = 0.55;
    private static final double BEST_OF_DIFFERENT = 0.99;
    private static final int WORDS_OF_A_START = 2;
    private static final double LEAST_PART_OF_A_START = 0.25;
    private static final int LETTERS_OF_A_PARTICLE = 3;
    private static final double WEIGHT_OF_A_PARTICLE = 0.3;

    /** How a resolution is cited: by the matter it is on. */
    private static final String CITED_RESOLUTION = "Resolution on ";

    private final Collection<CatalogueEntry<Instrument>> entries;
    private final List<Name> names = new ArrayList<>();

    /** By the words with blanks between: strings that are made to have one hash still have an order, lists do not. */
    private final Map<String, List<Name>> byWords = new HashMap<>();

    private final Map<String, Word> vocabulary = new LinkedHashMap<>();

    TitleIndex(Collection<CatalogueEntry<Instrument>> entries) {
        this.entries = entries;
        for (CatalogueEntry<Instrument> entry : entries) {
            boolean isResolution = entry.value().getIdentifiers().stream()
                    .anyMatch(identifier -> SymbolKey.isResolution(identifier.getValue()));
            entry.value().getTitle().forEach((language, title) -> {
                add(entry, title);
                int colon = title.indexOf(": ");
                if (colon >= 0) {
                    add(entry, title.substring(colon + 2)); // "the 2030 Agenda for Sustainable Development"
                }
                if (isResolution && language.getLanguage().equals("en")) {
                    add(entry, CITED_RESOLUTION + title);
                }
            });
        }
        for (Name name : names) {
            name.weight = weigh(name.words);
        }
    }

    private void add(CatalogueEntry<Instrument> entry, String title) {
        List<String> words = TitleWords.of(title);
        Name name = new Name(entry, title, words);
        names.add(name);
        byWords.computeIfAbsent(key(words), w -> new ArrayList<>(1)).add(name);
        for (String word : name.words) {
            Word known = vocabulary.computeIfAbsent(word, Word::new);
            known.names.add(name);
            known.entries.add(entry);
        }
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** Returns the entries whose titles have the same words in the same order. */
    List<TitleMatch> exact(String title) {
        return byWords.getOrDefault(key(TitleWords.of(title)), List.of()).stream()
                .map(name -> new TitleMatch(name.entry, name.title, TitleMatch.EXACT))
                .toList();
    }

    /** Returns the entries whose titles are alike, each with its best title, the best first. */
    List<TitleMatch> near(String title) {
        List<String> sequence = TitleWords.of(title);
        Set<String> words = new HashSet<>(sequence);
        Map<Name, Double> shared = new LinkedHashMap<>();
        for (String word : words) {
            share(word, shared);
        }
        double weight = weigh(words);
        Set<Name> same = Set.copyOf(byWords.getOrDefault(key(sequence), List.of()));
        Map<CatalogueEntry<Instrument>, TitleMatch> best = new HashMap<>();
        shared.forEach((name, sum) -> {
            double score = same.contains(name)
                    ? TitleMatch.EXACT
                    : Math.min(
                            BEST_OF_DIFFERENT,
                            Math.max(2 * sum / (weight + name.weight), name.scoreOfStart(sequence, sum)));
            TitleMatch match = new TitleMatch(name.entry, name.title, score);
            best.merge(name.entry, match, (one, other) -> one.score() >= other.score() ? one : other);
        });
        return entries.stream()
                .filter(best::containsKey)
                .map(best::get)
                .sorted()
                .toList();
    }

    /** Adds the weight that a word shares with each title. */
    private void share(String word, Map<Name, Double> shared) {
        Map<Name, Double> best = new LinkedHashMap<>();
        Word known = vocabulary.get(word);
        if (known != null) {
            double weight = weigh(word);
            known.names.forEach(name -> best.put(name, weight));
        } else {
            Bigrams pairs = Bigrams.of(word);
            for (Word other : vocabulary.values()) {
                double likeness = pairs.likeness(other.pairs);
                if (likeness >= MIN_LIKENESS_OF_WORDS) {
                    double weight = likeness * weigh(other.text);
                    other.names.forEach(name -> best.merge(name, weight, Math::max));
                }
            }
        }
        best.forEach((name, weight) -> shared.merge(name, weight, Double::sum));
    }

    private double weigh(Set<String> words) {
        return words.stream().mapToDouble(this::weigh).sum();
    }

    private double weigh(String word) {
        if (word.length() <= LETTERS_OF_A_PARTICLE && word.charAt(0) < 128) {
            return WEIGHT_OF_A_PARTICLE;
        }
        Word known = vocabulary.get(word);
        return Math.log1p((double) entries.size() / (known == null ? 1 : known.entries.size()));
    }

    private static final class Word {
        private final String text;
        private final Bigrams pairs;
        private final List<Name> names = new ArrayList<>(1);

        /** By identity: the hash of an entry takes all of it, for each word again. */
        private final Set<CatalogueEntry<Instrument>> entries = Collections.newSetFromMap(new IdentityHashMap<>(2));

        Word(String text) {
            this.text = text;
            this.pairs = Bigrams.of(text);
        }
    }

    private static final class Name {
        private final CatalogueEntry<Instrument> entry;
        private final String title;
        private final List<String> sequence;
        private final Set<String> words;
        private double weight;

        Name(CatalogueEntry<Instrument> entry, String title, List<String> sequence) {
            this.entry = entry;
            this.title = title;
            this.sequence = sequence;
            this.words = new HashSet<>(sequence);
        }

        /** A long title is cited by its first words, as "Vienna Declaration": these are near, the more the nearer. */
        double scoreOfStart(List<String> cited, double shared) {
            boolean isStart = cited.size() >= WORDS_OF_A_START
                    && cited.size() < sequence.size()
                    && sequence.subList(0, cited.size()).equals(cited);
            double part = shared / weight;
            return isStart && part >= LEAST_PART_OF_A_START
                    ? TitleMatch.NEAR + part * (BEST_OF_DIFFERENT - TitleMatch.NEAR)
                    : 0;
        }
    }
}
