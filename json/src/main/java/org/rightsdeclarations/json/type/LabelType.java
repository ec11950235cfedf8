package org.rightsdeclarations.json.type;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Labels: a string that is the same in all languages, or an object with a language tag for each name. */
public final class LabelType implements JsonType<Label> {
    public static final LabelType LABEL = new LabelType();

    private static final StringType<Label> SAME_IN_ALL = new StringType<>(Label::of, "1.");
    private static final LocalizedTextType BY_LANGUAGE = new LocalizedTextType(LabelType::wordsOf);

    private LabelType() {}

    private static LocalizedText wordsOf(LanguageTag language, String printed) {
        return LocalizedText.of(language, Label.of(printed).toString()); // a label refuses more than a text does
    }

    @Override
    public @Nullable Label read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return SAME_IN_ALL.read(in);
        }
        LocalizedText words = BY_LANGUAGE.readObject(in);
        return words == null ? null : Label.of(words);
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        return found instanceof Map ? BY_LANGUAGE.meant(found, language) : SAME_IN_ALL.meant(found, language);
    }

    @Override
    public Object example() {
        return "1.";
    }

    @Override
    public void write(Label value, JsonGenerator out) {
        if (value.isSameInAll()) {
            SAME_IN_ALL.write(value, out);
        } else {
            BY_LANGUAGE.write(value.getWords().orElseThrow(), out);
        }
    }
}
