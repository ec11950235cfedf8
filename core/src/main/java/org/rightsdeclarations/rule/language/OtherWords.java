package org.rightsdeclarations.rule.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.language.CommonWords;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.standard.NameLike;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Texts in another language than they are said to be in, told by {@linkplain CommonWords words that no text can do
 * without}: hardly any of those that only the one has, and many of those that only the other has.
 *
 * @param language the primary subtag of the language in which the text is
 * @param words the words that tell it, each once
 */
record OtherWords(String language, List<String> words) {
    /** Shorter texts may be names, or mottos in another language. */
    private static final int MIN_LENGTH = 60;

    private static final String CODE = "/#$<>{}|\\@";

    private static final int MIN_FOUND = 5;
    private static final int MIN_DIFFERENT = 3;

    /** One of so many words must be one that tells the language. */
    private static final int MIN_SHARE = 6;

    /** Beside so many words of the other language, one may be of its own: "on" is French, too. */
    private static final int MOST_OF_OWN = 8;

    /** Finds out in which other language a text is; empty if nothing speaks against its own, or that is not known. */
    static Optional<OtherWords> find(Passage passage) {
        String text = passage.text();
        int own = text.length() < MIN_LENGTH
                ? -1
                : CommonWords.number(passage.language().getLanguage());
        if (own < 0 || CommonWords.isPlainlyIn(text, own) || NameLike.is(text) || isCode(text)) {
            return Optional.empty();
        }
        List<String> words = CommonWords.words(text);
        int other = likeliest(words, own);
        return other < 0 ? Optional.empty() : Optional.of(other(words, own, other));
    }

    /** Returns whether a text begins as lines of programs and their remarks do. */
    private static boolean isCode(String text) {
        return CODE.indexOf(text.charAt(0)) >= 0;
    }

    /** Counts the words that each language has and the own one has not, and the other way round. */
    private static int likeliest(List<String> words, int own) {
        int[] found = new int[CommonWords.languages()];
        int[] shared = new int[found.length];
        int ownWords = 0;
        for (String word : words) {
            long languages = CommonWords.languagesOf(word);
            boolean isOwn = (languages >>> own & 1) != 0;
            ownWords += isOwn ? 1 : 0;
            for (long left = languages & ~(1L << own); left != 0; left &= left - 1) {
                (isOwn ? shared : found)[Long.numberOfTrailingZeros(left)]++;
            }
        }
        int likeliest = -1;
        for (int i = 0; i < found.length; i++) {
            boolean mayBe = found[i] >= MIN_FOUND
                    && MOST_OF_OWN * (ownWords - shared[i]) <= found[i]
                    && MIN_SHARE * found[i] >= words.size()
                    && (likeliest < 0 || found[i] > found[likeliest]);
            if (mayBe && countOfWhole(other(words, own, i).words) >= MIN_DIFFERENT) {
                likeliest = i;
            }
        }
        return likeliest;
    }

    /** Counts those that are no single letters, which may be anything. */
    private static long countOfWhole(List<String> words) {
        return words.stream().filter(word -> word.length() > 1).count();
    }

    private static OtherWords other(List<String> words, int own, int other) {
        List<String> telling = words.stream()
                .distinct()
                .filter(word -> {
                    long languages = CommonWords.languagesOf(word);
                    return (languages >>> other & 1) != 0 && (languages >>> own & 1) == 0;
                })
                .toList();
        return new OtherWords(CommonWords.language(other), telling);
    }

    /** Returns whether the other language has most words of a text in its own: then the text is a copy of that. */
    boolean isCopy(String text, LocalizedText translations) {
        Set<String> own = new HashSet<>(CommonWords.words(text));
        return translations.getLanguages().stream()
                .filter(tag -> tag.getLanguage().equals(language))
                .map(tag -> CommonWords.words(translations.get(tag).orElseThrow()))
                .anyMatch(others ->
                        2 * others.stream().distinct().filter(own::contains).count() >= own.size());
    }
}
