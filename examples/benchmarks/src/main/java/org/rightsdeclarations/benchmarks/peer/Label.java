package org.rightsdeclarations.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A label: the same in all languages, or by language.
 *
 * @param plain the label in all languages
 * @param byLanguage the label in each language
 */
public record Label(
        @Nullable @Size(min = 1, max = Lines.MAX_LENGTH) String plain,
        @Nullable @Size(min = 1) Map<String, @NotBlank String> byLanguage) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Label of(String plain) {
        return new Label(plain, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Label of(Map<String, String> byLanguage) {
        return new Label(null, byLanguage);
    }

    @JsonValue
    @Nullable
    Object value() {
        return plain != null ? plain : byLanguage;
    }
}
