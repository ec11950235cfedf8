package org.rightsdeclarations.json.type;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.reading.StructureCode;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Texts by language: an object with a language tag for each name. */
public final class LocalizedTextType implements JsonType<LocalizedText> {
    public static final LocalizedTextType LOCALIZED_TEXT = new LocalizedTextType();

    private LocalizedTextType() {}

    @Override
    public @Nullable LocalizedText read(Reading in) {
        if (in.token() == JsonToken.VALUE_STRING) {
            in.report(StructureCode.TEXT_WITHOUT_LANGUAGE, Map.of());
            return null;
        }
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("object");
            return null;
        }
        long start = in.offset();
        if (!in.enter()) {
            return null;
        }
        Map<LanguageTag, Optional<LocalizedText>> texts = Map.of();
        boolean isEmpty = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            isEmpty = false;
            LanguageTag language = language(name, in);
            if (language != null && texts.containsKey(language)) {
                in.duplicateMember();
                continue;
            }
            in.next();
            String text = StringType.ANY.read(in);
            if (language != null) {
                texts = with(texts, language, text == null ? Optional.empty() : one(language, text, in));
            }
        }
        in.leave();
        if (isEmpty) {
            in.reportAt(start, InvalidValueException.of("value.text-empty", "{}"));
        }
        return join(texts.values());
    }

    /** Adds a text, which is empty if it was refused. Most objects hold one: it costs no tree. */
    private static Map<LanguageTag, Optional<LocalizedText>> with(
            Map<LanguageTag, Optional<LocalizedText>> texts, LanguageTag language, Optional<LocalizedText> text) {
        if (texts.isEmpty()) {
            return Map.of(language, text);
        }
        Map<LanguageTag, Optional<LocalizedText>> more = texts.size() == 1 ? new TreeMap<>(texts) : texts;
        more.put(language, text);
        return more;
    }

    private static @Nullable LocalizedText join(Collection<Optional<LocalizedText>> texts) {
        if (texts.size() == 1) {
            return texts.iterator().next().orElse(null);
        }
        Map<LanguageTag, String> all = new TreeMap<>();
        texts.forEach(text -> text.ifPresent(one -> one.forEach(all::put)));
        return all.isEmpty() ? null : LocalizedText.of(all);
    }

    private static @Nullable LanguageTag language(String name, Reading in) {
        try {
            return LanguageTag.of(name);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    private static Optional<LocalizedText> one(LanguageTag language, String text, Reading in) {
        try {
            return Optional.of(LocalizedText.of(language, text));
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return Optional.empty();
        }
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
