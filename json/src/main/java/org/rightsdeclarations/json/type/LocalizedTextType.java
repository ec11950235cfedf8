package org.rightsdeclarations.json.type;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        LocalizedText first = null;
        Map<LanguageTag, String> several = null;
        Set<LanguageTag> refused = Set.of();
        int good = 0;
        int all = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            all++;
            LanguageTag language = language(name, in);
            if (language != null && (isIn(first, several, language) || refused.contains(language))) {
                in.duplicateMember();
                continue;
            }
            in.next();
            String text = StringType.ANY.read(in);
            LocalizedText one = language == null || text == null ? null : one(language, text, in);
            if (one == null) {
                if (language != null) {
                    refused = refused.isEmpty() ? new HashSet<>() : refused;
                    refused.add(language);
                }
                continue;
            }
            good++;
            if (first == null) {
                first = one;
            } else {
                several = several == null ? new TreeMap<>(first.asMap()) : several;
                several.putAll(one.asMap());
            }
        }
        in.leave();
        if (all == 0) {
            in.reportAt(start, InvalidValueException.of("value.text-empty", "{}"));
        }
        return several == null || good < 2 ? first : LocalizedText.of(several);
    }

    private static boolean isIn(
            @Nullable LocalizedText first, @Nullable Map<LanguageTag, String> several, LanguageTag language) {
        return several == null ? first != null && first.get(language).isPresent() : several.containsKey(language);
    }

    private static @Nullable LanguageTag language(String name, Reading in) {
        try {
            return LanguageTag.of(name);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    private static @Nullable LocalizedText one(LanguageTag language, String text, Reading in) {
        try {
            return LocalizedText.of(language, text);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
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
