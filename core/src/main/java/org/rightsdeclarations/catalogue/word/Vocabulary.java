package org.rightsdeclarations.catalogue.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rightsdeclarations.characters.Spelling;

/**
 * The words of all titles, without plurals, and what each weighs. First titles are added, and what has them is counted
 * at their words; then the words are weighed, once; and then it answers, to any number of threads.
 */
public final class Vocabulary {
    private static final double WEIGHT_OF_A_PARTICLE = 0.3;

    /** Of the bits of a number, so many are left to the words that most titles have, one each. */
    private static final int COMMON = 48;

    private final Map<String, Word> byText = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Lazy<LikeWords> pieces = new Lazy<>(() -> new LikeWords(words));
    private final Lazy<WordMarks> marks = new Lazy<>(() -> new WordMarks(words));
    private double heaviest;

    /**
     * Adds a title.
     *
     * @param title its words
     * @return these without plurals, each once
     */
    public Word[] add(List<String> title) {
        return TitleWords.singulars(title).stream()
                .map(text -> byText.computeIfAbsent(text, this::create))
                .toArray(Word[]::new);
    }

    private Word create(String text) {
        Word word = new Word(words.size(), text);
        words.add(word);
        return word;
    }

    /**
     * Weighs the words, and marks them.
     *
     * @param owners how many things have titles
     */
    public void weigh(int owners) {
        heaviest = Math.log1p(owners);
        byText.forEach((text, word) -> word.weigh(
                TitleWords.isParticle(text) ? WEIGHT_OF_A_PARTICLE : Math.log1p((double) owners / word.owners())));
        mark();
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

    /**
     * Passes on every word that is like another, and some that are not; maybe several times. All words are looked
     * through unless only those matter that are nearly the other.
     *
     * @param spelling how the other is spelt
     * @param least how much alike words must be to matter
     * @param action takes the words
     */
    public void find(Spelling spelling, double least, Consumer<Word> action) {
        if (least >= Changes.LEAST_NEAR) {
            pieces.get().find(spelling, action);
        } else {
            marks.get().find(spelling, action);
        }
    }

    /**
     * Returns how many words there are.
     *
     * @return their number
     */
    public int size() {
        return words.size();
    }

    /**
     * Returns what a word of one title weighs: no word weighs more.
     *
     * @return the weight
     */
    public double heaviest() {
        return heaviest;
    }

    /**
     * Looks a word up. One that no title has is as heavy as any, unless it is a particle or number.
     *
     * @param text the word, without a plural
     * @return the word that it is, or how it is spelt
     */
    public SoughtWord find(String text) {
        Word known = byText.get(text);
        if (known != null) {
            return new SoughtWord(known, null, known.weight());
        }
        boolean isParticle = TitleWords.isParticle(text);
        double weight = isParticle || TitleWords.isNumber(text) ? WEIGHT_OF_A_PARTICLE : heaviest;
        return new SoughtWord(null, isParticle ? null : Spelling.of(text), weight);
    }
}
