package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rightsdeclarations.characters.Spelling;

/** The words of all titles, without plurals, and what each weighs. */
final class Vocabulary {
    private static final double WEIGHT_OF_A_PARTICLE = 0.3;

    /** Of the bits of a number, so many are left to the words that most titles have, one each. */
    private static final int COMMON = 48;

    private final Map<String, Word> byText = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final double heaviest;
    private final Lazy<LikeWords> pieces = new Lazy<>(() -> new LikeWords(words));
    private final Lazy<WordMarks> marks = new Lazy<>(() -> new WordMarks(words));

    /** Takes the words of titles, and tells each title which they are. */
    Vocabulary(List<IndexedTitle> titles, List<PrintedTitle> printed, int owners) {
        for (IndexedTitle title : titles) {
            title.setWords(TitleWords.singulars(title.sequence()).stream()
                    .map(text -> byText.computeIfAbsent(text, this::add))
                    .toArray(Word[]::new));
        }
        for (PrintedTitle one : printed) {
            for (Word word : one.title().words()) {
                word.count(one.owner());
            }
        }
        heaviest = Math.log1p(owners);
        byText.forEach((text, word) -> word.weigh(
                TitleWords.isParticle(text) ? WEIGHT_OF_A_PARTICLE : Math.log1p((double) owners / word.owners())));
        mark();
        titles.forEach(IndexedTitle::weigh);
        List<Integer> lightestFirst = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            lightestFirst.add(i);
        }
        lightestFirst.sort(Comparator.comparingDouble(i -> titles.get(i).weight()));
        for (int i : lightestFirst) {
            for (Word word : titles.get(i).words()) {
                word.add(i);
            }
        }
    }

    /** Gives a mark of its own to each of the words that most have. */
    private void mark() {
        List<Word> commonFirst = new ArrayList<>(words);
        commonFirst.sort(Comparator.comparingInt(Word::owners).reversed());
        for (int i = 0; i < commonFirst.size(); i++) {
            boolean isCommon = i < COMMON;
            int bit = isCommon ? i : COMMON + i % (Long.SIZE - COMMON);
            commonFirst.get(i).setMark(1L << bit, isCommon);
        }
    }

    private Word add(String text) {
        Word word = new Word(words.size(), text);
        words.add(word);
        return word;
    }

    /** Passes on every word that is nearly another, and some that are not; maybe several times. */
    void findNear(Spelling spelling, Consumer<Word> action) {
        pieces.get().find(spelling, action);
    }

    /** Passes on every word that is like another at all, and some that are not. This looks through all words. */
    void findLike(Spelling spelling, Consumer<Word> action) {
        marks.get().find(spelling, action);
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** What a word of one title weighs: no word weighs more. */
    double heaviest() {
        return heaviest;
    }

    /** Looks a word up. One that no title has is as heavy as any, unless it is a particle or number. */
    SoughtWord find(String text) {
        Word known = byText.get(text);
        if (known != null) {
            return new SoughtWord(known, null, known.weight());
        }
        boolean isParticle = TitleWords.isParticle(text);
        double weight = isParticle || TitleWords.isNumber(text) ? WEIGHT_OF_A_PARTICLE : heaviest;
        return new SoughtWord(null, isParticle ? null : Spelling.of(text), weight);
    }
}
