package org.rightsdeclarations.json.type;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Texts by language: an object with a language tag for each name. */
public final class LocalizedTextType implements JsonType<LocalizedText> {
    public static final LocalizedTextType LOCALIZED_TEXT = new LocalizedTextType(LocalizedText::of);

    /** The most letters of a language, without its script and region, that has a short code: almost all have. */
    private static final int LONGEST_LANGUAGE = 3;

    private final BiFunction<LanguageTag, String, LocalizedText> one;

    /**
     * Creates a type of texts of which each must pass a check.
     *
     * @param one makes the text in one language; refuses it by an {@link InvalidValueException}
     */
    LocalizedTextType(BiFunction<LanguageTag, String, LocalizedText> one) {
        this.one = one;
    }

    @Override
    public @Nullable LocalizedText read(Reading in) {
        if (in.token() == JsonToken.VALUE_STRING) {
            in.misfits().textWithoutLanguage(this);
            return null;
        }
        if (in.token() != JsonToken.START_OBJECT) {
            in.misfits().wrongType("object", this);
            return null;
        }
        return readObject(in);
    }

    @Nullable
    LocalizedText readObject(Reading in) {
        long start = in.offset();
        if (!in.enter()) {
            return null;
        }
        Texts texts = new Texts();
        LanguageAsValue asValue = null;
        boolean isEmpty = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            isEmpty = false;
            if (LanguageAsValue.isName(name)) {
                asValue = asValue == null ? new LanguageAsValue() : asValue;
                readAsValue(name, asValue, start, in);
                continue;
            }
            LanguageTag language = language(name, in);
            if (language != null && texts.has(language)) {
                in.duplicateMember(start);
                continue;
            }
            in.next();
            String text = string(in);
            if (language != null) {
                if (text != null) {
                    in.meet(language);
                }
                texts.add(language, text == null ? null : one(language, text, in));
            }
        }
        in.leave();
        if (asValue != null) {
            addTo(texts, asValue, start, in);
        }
        if (isEmpty) {
            in.reportAt(start, InvalidValueException.of("value.text-empty", "{}"));
        }
        return texts.join();
    }

    private void readAsValue(String name, LanguageAsValue asValue, long start, Reading in) {
        if (asValue.has(name)) {
            in.duplicateMember(start);
            return;
        }
        in.next();
        String value = string(in);
        if (value != null) {
            asValue.add(name, value);
        }
    }

    /** Adds the text that is meant; or the texts in what look like languages, for rules to say that they are none. */
    private void addTo(Texts texts, LanguageAsValue asValue, long start, Reading in) {
        Optional<LanguageTag> meant = asValue.language();
        if (meant.isPresent()) {
            asValue.report(meant.get(), start, in);
            in.meet(meant.get());
            if (!texts.has(meant.get())) {
                texts.add(meant.get(), one(meant.get(), asValue.text(), in));
            }
            return;
        }
        asValue.values().forEach((name, value) -> {
            try {
                LanguageTag language = LanguageTag.of(name);
                texts.add(language, one(language, value, in));
            } catch (InvalidValueException refusal) {
                in.reportAt(start, refusal);
            }
        });
    }

    /** The texts so far. Most objects hold one: it costs no map. */
    private static final class Texts {
        /** Stands for a text that was refused. */
        private static final String REFUSED = "";

        private @Nullable LanguageTag first;
        private @Nullable LocalizedText text;
        private @Nullable Map<LanguageTag, String> several;

        boolean has(LanguageTag language) {
            return several == null ? language.equals(first) : several.containsKey(language);
        }

        void add(LanguageTag language, @Nullable LocalizedText added) {
            if (first == null) {
                first = language;
                text = added;
                return;
            }
            Map<LanguageTag, String> all = several;
            if (all == null) {
                all = new HashMap<>();
                all.put(first, wordsOf(first, text));
                several = all;
            }
            all.put(language, wordsOf(language, added));
        }

        private static String wordsOf(LanguageTag language, @Nullable LocalizedText one) {
            return one == null ? REFUSED : one.get(language).orElse(REFUSED);
        }

        @Nullable
        LocalizedText join() {
            if (several == null) {
                return text;
            }
            several.values().removeIf(REFUSED::equals);
            return several.isEmpty() ? null : LocalizedText.of(several);
        }
    }

    private static @Nullable LanguageTag language(String name, Reading in) {
        try {
            return LanguageTag.of(name);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    private @Nullable LocalizedText one(LanguageTag language, String text, Reading in) {
        try {
            return one.apply(language, text);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    /** What is meant by a list in place of the text in one language. */
    private record Paragraphs(LocalizedTextType type) implements Repair {
        @Override
        public Optional<Object> meant(Object found, String language) {
            return joined(found)
                    .filter(text -> type.accepted(language, text).isPresent())
                    .map(text -> text);
        }

        /** Returns the text whose paragraphs are the items of a list; empty if these are no texts. */
        static Optional<String> joined(Object found) {
            return found instanceof List<?> items && items.stream().allMatch(String.class::isInstance)
                    ? Optional.of(items.stream().map(String.class::cast).collect(Collectors.joining("\n")))
                    : Optional.empty();
        }

        @Override
        public Object example() {
            return StringType.ANY.example();
        }
    }

    /** Returns a text; one by language inside another is no text of a language that is called so. */
    private @Nullable String string(Reading in) {
        if (in.token() == JsonToken.START_ARRAY) {
            in.misfits().wrongType("string", new Paragraphs(this));
            return null;
        }
        if (in.token() != JsonToken.START_OBJECT || in.name().length() <= LONGEST_LANGUAGE) {
            return StringType.ANY.read(in);
        }
        in.misfits().nestedTexts(this);
        return null;
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        if (found instanceof String text) {
            return accepted(language, text).map(tag -> Map.of(language, text));
        }
        if (found instanceof List<?> items) {
            return Paragraphs.joined(found).map(text -> meant(text, language)).orElseGet(() -> joined(items, language));
        }
        return found instanceof Map<?, ?> map ? meant(map, language) : Optional.empty();
    }

    /** Returns an object by language, or what an object says of one text in one language. */
    private Optional<Object> meant(Map<?, ?> map, String language) {
        Optional<String> tag = first(map, "lang", "language", "@language", "locale");
        Optional<String> text = first(map, "value", "text", "@value", "content");
        if (text.isPresent() && map.size() == (tag.isPresent() ? 2 : 1)) {
            String meant = tag.orElse(language);
            return accepted(meant, text.get()).map(known -> Map.of(meant, text.get()));
        }
        if (map.size() == 1 && map.values().iterator().next() instanceof Map<?, ?> inner) {
            return meant(inner, language);
        }
        boolean isRight = !map.isEmpty()
                && map.entrySet().stream()
                        .allMatch(entry -> entry.getValue() instanceof String words
                                && accepted(entry.getKey().toString(), words).isPresent());
        return isRight ? Optional.of(map) : Optional.empty();
    }

    private static Optional<String> first(Map<?, ?> map, String... names) {
        return Stream.of(names)
                .map(map::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    /** Returns the objects of a list as one. */
    private Optional<Object> joined(List<?> items, String language) {
        Map<Object, Object> texts = new LinkedHashMap<>();
        for (Object item : items) {
            if (meant(item, language).orElse(null) instanceof Map<?, ?> one) {
                one.forEach(texts::putIfAbsent);
            }
        }
        return texts.size() == items.size() ? Optional.of(texts) : Optional.empty();
    }

    private Optional<LanguageTag> accepted(String language, String text) {
        return LanguageTag.find(language).filter(tag -> {
            try {
                return one.apply(tag, text) != null;
            } catch (InvalidValueException refusal) {
                return false;
            }
        });
    }

    @Override
    public Object example() {
        return Map.of("en", "\u2026");
    }

    @Override
    public void write(LocalizedText value, JsonGenerator out) {
        out.writeStartObject();
        value.forEach((language, text) -> {
            out.writeName(language.toString());
            out.writeString(text);
        });
        out.writeEndObject();
    }
}
