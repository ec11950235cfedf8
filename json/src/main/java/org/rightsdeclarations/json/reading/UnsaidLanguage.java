package org.rightsdeclarations.json.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.json.mistake.Fragment;
import org.rightsdeclarations.json.mistake.Synonyms;
import org.rightsdeclarations.language.LikelyLanguage;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.LanguageTag;

/** The language of texts that stand in a document without one. Not thread-safe. */
final class UnsaidLanguage {
    /** So many of the languages that a document says it has are tried. */
    private static final int MOST_DECLARED = 8;

    private final Supplier<Fragment> document;
    private @Nullable LanguageTag met;

    /** What the document says of itself, as far as somebody looked. */
    private @Nullable List<LanguageTag> declared;

    UnsaidLanguage(Supplier<Fragment> document) {
        this.document = document;
    }

    /** Remembers the language of a text that has one: the first is the likeliest for others. */
    void meet(LanguageTag language) {
        if (met == null) {
            met = language;
        }
    }

    /**
     * Finds the language of a value: what its words tell, or else the language of the texts before, or what the
     * document says of itself.
     */
    Optional<LanguageTag> of(Object found) {
        String words = wordsOf(found);
        List<LanguageTag> known = new ArrayList<>(declared());
        if (met != null) {
            known.add(0, met);
        }
        for (LanguageTag own : known) {
            if (LikelyLanguage.of(words, own.getLanguage()).equals(Optional.of(own.getLanguage()))) {
                return Optional.of(own);
            }
        }
        String first = known.isEmpty() ? null : known.get(0).getLanguage();
        return LikelyLanguage.of(words, first).map(LanguageTag::of);
    }

    private List<LanguageTag> declared() {
        if (declared == null) {
            declared = document.get()
                    .find(UnsaidLanguage::saysLanguage)
                    .map(UnsaidLanguage::languages)
                    .orElse(List.of());
        }
        return declared;
    }

    private static boolean saysLanguage(String member) {
        return member.equals(Names.AUTHENTIC_LANGUAGES)
                || member.equals(Names.LANGUAGES)
                || Synonyms.of(member).contains(Names.AUTHENTIC_LANGUAGES);
    }

    private static List<LanguageTag> languages(Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        return items.stream()
                .filter(String.class::isInstance)
                .flatMap(tag -> languageCalled((String) tag).stream())
                .map(LanguageTag::canonical)
                .filter(LanguageTag::isRegistered)
                .limit(MOST_DECLARED)
                .toList();
    }

    /** Returns a language by its tag, or by another name that people give it. */
    private static Optional<LanguageTag> languageCalled(String name) {
        try {
            return Optional.of(LanguageTag.of(name));
        } catch (InvalidValueException refusal) {
            Object meant = refusal.getArguments().get("meant");
            return meant == null ? Optional.empty() : LanguageTag.find(meant.toString());
        }
    }

    private static String wordsOf(Object found) {
        if (found instanceof Map<?, ?> map) {
            return wordsOf(new ArrayList<>(map.values()));
        }
        return found instanceof List<?> items
                ? items.stream().map(UnsaidLanguage::wordsOf).collect(Collectors.joining(" "))
                : found.toString();
    }
}
