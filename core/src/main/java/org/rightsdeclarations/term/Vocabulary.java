package org.rightsdeclarations.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * An open vocabulary: the words that this library knows, and what each of them means. Immutable and thread-safe.
 *
 * <p>A form may offer the words to choose from, and lets its users write others.
 *
 * @param <T> the type of the terms
 */
public final class Vocabulary<T extends Term> {
    private final Class<T> type;
    private final Function<String, T> of;
    private final String meaning;
    private final Map<T, String> words;

    private Vocabulary(Class<T> type, Function<String, T> of, String meaning, Map<T, String> words) {
        this.type = type;
        this.of = of;
        this.meaning = meaning;
        this.words = words;
    }

    @SafeVarargs
    static <T extends Term> Vocabulary<T> of(
            Class<T> type, Function<String, T> of, String meaning, Map.Entry<T, String>... words) {
        Map<T, String> known = new LinkedHashMap<>();
        for (Map.Entry<T, String> word : words) {
            known.put(word.getKey(), word.getValue());
        }
        return new Vocabulary<>(type, of, meaning, Collections.unmodifiableMap(known));
    }

    /**
     * The type of the terms.
     *
     * @return its class
     */
    public Class<T> getType() {
        return type;
    }

    /**
     * What the words say.
     *
     * @return one sentence in English
     */
    public String getMeaning() {
        return meaning;
    }

    /**
     * The words that this library knows.
     *
     * @return what each means, one sentence or phrase in English, in the order in which people would list them;
     *     unmodifiable
     */
    public Map<T, String> getWords() {
        return words;
    }

    /**
     * Returns the term of a word.
     *
     * @param word the word as JSON writes it
     * @return the term, known or not
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code word} is not a {@link Term}
     */
    public T term(String word) {
        return of.apply(word);
    }
}
