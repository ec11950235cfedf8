package org.rightsdeclarations.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.translation.Translation;

/**
 * The languages of messages, those of the embedding system included, and where a text is looked for. Immutable and
 * thread-safe.
 */
public final class Translations {
    /** All but English. */
    private static final Set<Locale> TRANSLATED = Stream.concat(
                    LanguageList.TRANSLATED.stream().map(Locale::forLanguageTag),
                    OwnTranslations.FOUND.stream().map(Translation::getLanguage))
            .filter(language -> !language.equals(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Locale> LANGUAGES = Stream.concat(Stream.of(Locale.ENGLISH), TRANSLATED.stream())
            .sorted(Comparator.comparing(Locale::toLanguageTag))
            .toList();

    /** Languages that are written from right to left if no script is named, as a locale calls them. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

    private Translations() {}

    /**
     * The languages that there are messages in.
     *
     * @return English and the others, in the order of their tags; unmodifiable
     */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /**
     * Finds the language of messages that suits a reader. Chinese for Taiwan, Hong Kong and Macao is in traditional
     * characters, as where the script says so.
     *
     * @param reader the language of the reader, with or without script and region
     * @return that language, if there are messages in it; otherwise {@link Locale#ROOT}, the messages in English
     */
    public static Locale languageFor(Locale reader) {
        if (TRANSLATED.contains(reader)) {
            return reader;
        }
        return levels(reader).get(0);
    }

    /**
     * Returns whether a language is written from right to left.
     *
     * @param language the language
     * @return whether it is
     */
    public static boolean isRightToLeft(Locale language) {
        return language.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
    }

    /**
     * Returns the texts of a bundle in one language: what the embedding system says, then what the bundle says, and
     * then the same in English.
     *
     * @param load loads the bundle in a language, or in English for {@link Locale#ROOT}
     * @param language a language that there are messages in, or {@link Locale#ROOT}
     * @return texts by key; null for a key that there is none for
     */
    public static Function<String, @Nullable String> texts(Function<Locale, ResourceBundle> load, Locale language) {
        if (OwnTranslations.FOUND.isEmpty()) {
            return texts(bundle(load, language));
        }
        List<Locale> levels = levels(language);
        List<Function<String, @Nullable String>> bundles = new ArrayList<>();
        levels.forEach(level -> bundles.add(texts(bundle(load, level))));
        return key -> find(key, levels, bundles);
    }

    private static @Nullable String find(
            String key, List<Locale> levels, List<Function<String, @Nullable String>> bundles) {
        int last = levels.size() - 1;
        for (int i = 0; i < last; i++) {
            String own = fitting(
                    OwnTranslations.find(key, levels.get(i)), bundles.get(last).apply(key));
            String text = own == null ? bundles.get(i).apply(key) : own;
            // A bundle hands on what the next one says: before that, the embedding system is asked.
            if (text != null && (own != null || !text.equals(bundles.get(i + 1).apply(key)))) {
                return text;
            }
        }
        String english = bundles.get(last).apply(key);
        String own = fitting(OwnTranslations.find(key, Locale.ENGLISH), english);
        return own == null ? english : own;
    }

    /** Returns a text of the embedding system if it can be said wherever the English one can; null otherwise. */
    private static @Nullable String fitting(@Nullable String own, @Nullable String english) {
        if (own == null || english == null) {
            return own;
        }
        Template template = Template.of(own);
        boolean fits = template.getMistake().isEmpty()
                && Template.of(english).getArguments().containsAll(template.getArguments());
        return fits ? own : null;
    }

    private static Function<String, @Nullable String> texts(ResourceBundle bundle) {
        return key -> bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    /** A bundle that lacks a language would be taken in that of the machine. */
    private static ResourceBundle bundle(Function<Locale, ResourceBundle> load, Locale language) {
        ResourceBundle bundle = load.apply(language);
        Locale found = bundle.getLocale();
        boolean isOfMachine = found != null && !candidates(language).contains(found);
        return isOfMachine ? load.apply(Locale.ROOT) : bundle;
    }

    /**
     * Returns the languages that there are messages in among those for a reader, the best first, English as the root.
     */
    private static List<Locale> levels(Locale reader) {
        List<Locale> levels = new ArrayList<>(candidates(reader));
        levels.removeIf(candidate -> !TRANSLATED.contains(candidate) && !candidate.equals(Locale.ROOT));
        return levels;
    }

    /** As the JDK looks for bundles, which knows for example where Chinese is written how; the last is the root. */
    private static List<Locale> candidates(Locale reader) {
        return ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
                .getCandidateLocales("", reader.stripExtensions());
    }
}
