package org.rightsdeclarations.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.instrument.Instrument;
import org.rightsdeclarations.symbol.SymbolKey;

/**
 * Finds titles that are like another. Two titles are as much alike as the words that they share weigh beside all their
 * words: a word of many titles weighs little, and a misspelt word counts as much as it is like the right one.
 */
final class TitleIndex {
    /** How a resolution is cited: by the matter it is on. */
    private static final String CITED_RESOLUTION = "Resolution on ";

    /** Those of one entry follow each other, in the order of the entries. */
    private final List<IndexedTitle> titles = new ArrayList<>();

    /** By the words with blanks between: strings that are made to have one hash still have an order, lists do not. */
    private final Map<String, List<CatalogueEntry<Instrument>>> byWords = new HashMap<>();

    /** By the title as it is, which is how most are cited: to part the words of a title takes longer. */
    private final Map<String, List<CatalogueEntry<Instrument>>> byText = new HashMap<>();

    private final TitleVocabulary vocabulary;
    private final double[] weights;

    TitleIndex(Collection<CatalogueEntry<Instrument>> entries) {
        for (CatalogueEntry<Instrument> entry : entries) {
            for (String title : citedAs(entry.value())) {
                List<String> words = TitleWords.of(title);
                if (!words.isEmpty()) {
                    IndexedTitle indexed = new IndexedTitle(entry, title, words);
                    titles.add(indexed);
                    List<CatalogueEntry<Instrument>> same =
                            byWords.computeIfAbsent(key(words), w -> new ArrayList<>(1));
                    if (!indexed.isOfLastOf(same)) {
                        same.add(entry);
                    }
                    byText.put(title, same);
                }
            }
        }
        vocabulary = new TitleVocabulary(titles, entries.size());
        weights = titles.stream()
                .mapToDouble(title -> vocabulary.weigh(title.words()))
                .toArray();
    }

    private static List<String> citedAs(Instrument instrument) {
        boolean isResolution = instrument.getIdentifiers().stream()
                .anyMatch(identifier -> SymbolKey.isResolution(identifier.getValue()));
        List<String> titles = new ArrayList<>();
        instrument.getTitle().forEach((language, title) -> {
            titles.add(title);
            instrument
                    .getAcronym()
                    .flatMap(acronym -> acronym.get(language))
                    .ifPresent(acronym -> titles.add(title + " (" + acronym + ")"));
            int colon = title.indexOf(": ");
            if (colon >= 0) {
                titles.add(title.substring(colon + 2)); // "the 2030 Agenda for Sustainable Development"
            }
            if (isResolution && language.getLanguage().equals("en")) {
                titles.add(CITED_RESOLUTION + title);
            }
        });
        return titles;
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** Returns the entries whose titles have the same words in the same order. */
    List<CatalogueEntry<Instrument>> exact(String title) {
        List<CatalogueEntry<Instrument>> same = byText.get(title);
        return List.copyOf(same != null ? same : byWords.getOrDefault(key(TitleWords.of(title)), List.of()));
    }

    /** Returns the entries whose titles are alike, each with its best title, the best first. */
    List<TitleMatch> near(String title) {
        SoughtTitle sought = SoughtTitle.of(title);
        double[] shared = new double[titles.size()];
        double weight = 0;
        for (String word : sought.words()) {
            weight += vocabulary.share(word, shared);
        }
        List<TitleMatch> matches = new ArrayList<>();
        TitleMatch best = null;
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                double score = titles.get(i).score(sought, weight, shared[i], weights[i]);
                if (best == null || score > best.score()) {
                    best = titles.get(i).match(score);
                }
            }
            boolean isLastOfEntry = i + 1 == shared.length || !titles.get(i).isOfEntryOf(titles.get(i + 1));
            if (isLastOfEntry && best != null) {
                matches.add(best);
                best = null;
            }
        }
        matches.sort(null);
        return List.copyOf(matches);
    }
}
