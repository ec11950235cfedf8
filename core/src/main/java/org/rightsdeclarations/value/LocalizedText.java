package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.characters.Places;
import org.rightsdeclarations.language.LanguageChoice;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Localized;
import org.rightsdeclarations.problem.NeedsJsonModule;

/**
 * A text in one or more languages of equal standing, never empty. Immutable and thread-safe.
 *
 * <p>The texts are kept as they were given: nothing is trimmed or normalised. In each text there is something to be
 * seen, beside blanks and invisible characters, and no half of a surrogate pair; its length has no limit. The languages
 * are in the order of their tags, so that equal texts are always written the same.
 */
public final class LocalizedText implements Comparable<LocalizedText>, Localized, NeedsJsonModule {
    private static final SortedMap<LanguageTag, String> NONE = Collections.emptySortedMap();
    private static final List<Locale.LanguageRange> ENGLISH = List.of(new Locale.LanguageRange("en"));
    private static final int SHOWN_LANGUAGES = 5;
    private static final int SHOWN_CHARACTERS = 40;
    private static final int SHOWN_LENGTH = 1000;

    private final LanguageTag language;
    private final String text;

    /** All languages if there are several. Most texts have one: it costs two fields and no map. */
    private final SortedMap<LanguageTag, String> several;

    /** Written without a lock: each thread that does not see it lists the same again. */
    private @Nullable List<LanguageTag> languages;

    private LocalizedText(LanguageTag language, String text, SortedMap<LanguageTag, String> several) {
        this.language = language;
        this.text = text;
        this.several = several;
    }

    /**
     * Returns a text in one language.
     *
     * @param language the BCP 47 tag of the language, such as {@code ko}
     * @param text the text
     * @return the text
     * @throws InvalidValueException {@code value.language}, if the tag is not well-formed; {@code value.text-blank}, if
     *     the text is blank; {@code value.text}, if it holds half of a surrogate pair
     */
    public static LocalizedText of(String language, String text) {
        return of(LanguageTag.of(language), text);
    }

    /**
     * Returns a text in one language.
     *
     * @param language the language
     * @param text the text
     * @return the text
     * @throws InvalidValueException {@code value.text-blank}, if the text is blank; {@code value.text}, if it holds
     *     half of a surrogate pair
     */
    public static LocalizedText of(LanguageTag language, String text) {
        return new LocalizedText(require(language, "language"), check(text), NONE);
    }

    /**
     * Returns a text in all languages of a map.
     *
     * @param texts texts by language, in any order
     * @return the text
     * @throws InvalidValueException {@code value.text-empty}, if there is no language; {@code value.text-blank}, if a
     *     text is blank; {@code value.text}, if one holds half of a surrogate pair
     */
    public static LocalizedText of(Map<LanguageTag, String> texts) {
        SortedMap<LanguageTag, String> sorted = new TreeMap<>();
        require(texts, "text").forEach((language, text) -> sorted.put(require(language, "language"), check(text)));
        if (sorted.isEmpty()) {
            throw InvalidValueException.of("value.text-empty", texts);
        }
        return ofSorted(sorted);
    }

    private static LocalizedText ofSorted(SortedMap<LanguageTag, String> sorted) {
        LanguageTag first = sorted.firstKey();
        SortedMap<LanguageTag, String> several = sorted.size() > 1 ? Collections.unmodifiableSortedMap(sorted) : NONE;
        return new LocalizedText(first, sorted.getOrDefault(first, ""), several);
    }

    private static String check(String text) {
        if (Invisible.isBlank(require(text, "text"))) {
            throw InvalidValueException.of("value.text-blank", text);
        }
        return Line.checkPairs(text);
    }

    /**
     * Returns a copy with one more language.
     *
     * @param language the BCP 47 tag of the language
     * @param text the text in that language
     * @return the changed copy
     * @throws InvalidValueException as {@link #and(LanguageTag, String)}; {@code value.language}, if the tag is not
     *     well-formed
     */
    public LocalizedText and(String language, String text) {
        return and(LanguageTag.of(language), text);
    }

    /**
     * Returns a copy with one more language.
     *
     * @param language the language
     * @param text the text in that language
     * @return the changed copy
     * @throws InvalidValueException {@code value.text-language}, if there is a text in that language already;
     *     {@code value.text-blank}, if the text is blank; {@code value.text}, if it holds half of a surrogate pair
     */
    public LocalizedText and(LanguageTag language, String text) {
        require(language, "language");
        SortedMap<LanguageTag, String> more = copy();
        if (more.put(language, check(text)) != null) {
            throw InvalidValueException.of("value.text-language", language);
        }
        return ofSorted(more);
    }

    private SortedMap<LanguageTag, String> copy() {
        SortedMap<LanguageTag, String> copy = new TreeMap<>(several);
        copy.put(language, text);
        return copy;
    }

    /**
     * The languages that the text is in.
     *
     * @return one or more languages in the order of their tags; unmodifiable
     */
    public List<LanguageTag> getLanguages() {
        List<LanguageTag> known = languages;
        if (known == null) {
            known = several.isEmpty() ? List.of(language) : List.copyOf(several.keySet());
            languages = known;
        }
        return known;
    }

    /**
     * The text in exactly one language; {@link #in(Locale)} finds the best one instead.
     *
     * @param wanted the language
     * @return the text, or empty if there is none with that tag
     */
    public Optional<String> get(LanguageTag wanted) {
        return wanted.equals(language) ? Optional.of(text) : Optional.ofNullable(several.get(wanted));
    }

    /**
     * Returns the text in one language alone; if it has no words with exactly that tag, in the forms of the language,
     * such as {@code zh-Hans} and {@code zh-Hant} for {@code zh}.
     *
     * @param wanted the language
     * @return the text with that language or its forms, or empty if it has none of them
     */
    public Optional<LocalizedText> only(LanguageTag wanted) {
        if (get(wanted).isPresent()) {
            return Optional.of(several.isEmpty() ? this : of(wanted, get(wanted).get()));
        }
        SortedMap<LanguageTag, String> forms = copy();
        forms.keySet().removeIf(tag -> !tag.toString().startsWith(wanted + "-"));
        return forms.isEmpty() ? Optional.empty() : Optional.of(ofSorted(forms));
    }

    /**
     * The text in the language that suits a reader best, as {@link #best(List)} finds it.
     *
     * @param locale the locale of the reader
     * @return the text
     */
    @Override
    public String in(Locale locale) {
        require(locale, "locale");
        if (several.isEmpty()) {
            return text;
        }
        String tag = locale.toLanguageTag();
        return LanguageTag.find(tag).flatMap(this::get).orElseGet(() -> best(Locale.LanguageRange.parse(tag)));
    }

    /**
     * The text in the language that suits a reader best, such as one who sent {@code Accept-Language}.
     *
     * <p>Tags are compared in their {@linkplain LanguageTag#canonical() canonical form}. For each language that the
     * reader understands, the best first, these are looked for in this order:
     *
     * <ol>
     *   <li>the same tag;
     *   <li>one that says less, the longest first (lookup, RFC 4647 section 3.4), in the same script: {@code zh-Hant}
     *       for {@code zh-TW}, as Chinese is written there, before {@code zh}; {@code es-419} for {@code es-MX}, before
     *       {@code es};
     *   <li>one that says more, in the same script (filtering, section 3.3.2): {@code zh-Hans-SG} for {@code zh};
     *   <li>one of another region, in the same script: {@code pt-BR} for {@code pt-PT}, {@code zh-Hant-HK} for
     *       {@code zh-TW};
     *   <li>a language that is taken for the same, in the same script: {@code nb}, then {@code nn} for {@code no}.
     * </ol>
     *
     * <p>If nothing is found for any of the languages, the same is looked for in other scripts: {@code zh-Hans} for
     * {@code zh-TW}. If there is nothing either, it is English, and without English the first language of the text. Of
     * several that suit equally, it is the first in the order of the tags. A range that starts with {@code *} or has
     * the weight 0 finds nothing.
     *
     * @param ranges what the reader understands, the best first
     * @return the text
     */
    public String best(List<Locale.LanguageRange> ranges) {
        require(ranges, "ranges");
        if (several.isEmpty()) {
            return text;
        }
        List<LanguageTag> tagged = getLanguages();
        List<String> tags =
                tagged.stream().map(tag -> tag.canonical().toString()).toList();
        int found = LanguageChoice.indexOf(ranges, tags);
        found = found >= 0 ? found : Math.max(0, LanguageChoice.indexOf(ENGLISH, tags));
        return several.getOrDefault(tagged.get(found), text);
    }

    /**
     * Finds words in the text in one language. They are compared as they are, case and blanks included.
     *
     * @param wanted the language
     * @param words the words
     * @param instance which of their places is meant, 1 for the first; places do not overlap
     * @return the index of the first character, in UTF-16 units; empty if there is no text with that tag, or the words
     *     are not in it so often
     * @throws InvalidValueException {@code value.instance}, if {@code instance} is less than 1
     */
    public OptionalInt indexOf(LanguageTag wanted, String words, int instance) {
        if (instance < 1) {
            throw InvalidValueException.of("value.instance", instance, "min", 1);
        }
        int index = get(wanted).map(own -> Places.indexOf(own, words, instance)).orElse(-1);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Finds words in the text, in each language that both have.
     *
     * @param words the words by language
     * @param instance which of their places is meant, 1 for the first, counted in each language
     * @return the index of the first character by language, as {@link #indexOf} finds it; without the languages in
     *     which it finds nothing
     * @throws InvalidValueException {@code value.instance}, if {@code instance} is less than 1
     */
    public SortedMap<LanguageTag, Integer> indexesOf(LocalizedText words, int instance) {
        SortedMap<LanguageTag, Integer> indexes = new TreeMap<>();
        words.forEach(
                (wanted, sought) -> indexOf(wanted, sought, instance).ifPresent(index -> indexes.put(wanted, index)));
        return indexes;
    }

    /**
     * Passes on each language and its text, in the order of the tags.
     *
     * @param action what to do with them
     */
    public void forEach(BiConsumer<? super LanguageTag, ? super String> action) {
        if (several.isEmpty()) {
            action.accept(language, text);
        } else {
            several.forEach(action);
        }
    }

    /**
     * The texts by language.
     *
     * @return one entry or more in the order of the tags; unmodifiable
     */
    public SortedMap<LanguageTag, String> asMap() {
        return several.isEmpty() ? Collections.unmodifiableSortedMap(copy()) : several;
    }

    /** Orders by language and text, in the order of the tags; what ends sooner comes first. */
    @Override
    public int compareTo(LocalizedText other) {
        int order = compare(language, text, other.language, other.text);
        Iterator<Map.Entry<LanguageTag, String>> own = several.entrySet().iterator();
        Iterator<Map.Entry<LanguageTag, String>> others =
                other.several.entrySet().iterator();
        while (order == 0 && own.hasNext() && others.hasNext()) {
            Map.Entry<LanguageTag, String> one = own.next();
            Map.Entry<LanguageTag, String> two = others.next();
            order = compare(one.getKey(), one.getValue(), two.getKey(), two.getValue());
        }
        return order != 0 ? order : Integer.compare(several.size(), other.several.size());
    }

    private static int compare(LanguageTag one, String text, LanguageTag two, String other) {
        int order = one.compareTo(two);
        return order != 0 ? order : text.compareTo(other);
    }

    /** Two texts are equal if they hold the same texts in the same languages. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that
                && language.equals(that.language)
                && text.equals(that.text)
                && several.equals(that.several);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * language.hashCode() + text.hashCode()) + several.hashCode();
    }

    /**
     * Returns the text if it is in one language, otherwise the beginnings of the first few texts.
     *
     * @return one line for people only, without line breaks or control characters and cut if it is very long, such as
     *     {@code {en=All human beings, ko=모든 인간}}
     */
    @Override
    public String toString() {
        if (several.isEmpty()) {
            return shown(text);
        }
        String more =
                several.size() > SHOWN_LANGUAGES ? ", \u2026 " + (several.size() - SHOWN_LANGUAGES) + " more}" : "}";
        return several.entrySet().stream()
                .limit(SHOWN_LANGUAGES)
                .map(entry -> entry.getKey() + "=" + shown(shorten(entry.getValue())))
                .collect(Collectors.joining(", ", "{", more));
    }

    /** Shows line breaks, and other characters that would spoil a line, as one blank. */
    private static String shown(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = Excerpt.isBreak(c);
            if (!breaks) {
                line.append(c);
            } else if (!broken) {
                line.append(' ');
            }
            broken = breaks;
        }
        return Excerpt.of(line.toString(), SHOWN_LENGTH);
    }

    private static String shorten(String text) {
        if (text.length() <= SHOWN_CHARACTERS) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(SHOWN_CHARACTERS - 1));
        return text.substring(0, splits ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS) + "\u2026";
    }

    @JsonCreator
    private static LocalizedText fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
