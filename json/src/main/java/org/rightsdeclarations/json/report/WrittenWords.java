package org.rightsdeclarations.json.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Messages;

/**
 * The words of a problem that was written by another program, or another version of this one: in the language in which
 * they were written they stay as they are; in others they are those of the code, if it is known.
 */
final class WrittenWords implements Function<Locale, Messages> {
    private final String code;
    private final Map<String, Object> arguments;
    private final Messages written;
    private final Locale language;

    WrittenWords(
            String code, Map<String, Object> arguments, String message, @Nullable String suggestion, Locale language) {
        Map<String, String> texts = new HashMap<>();
        texts.put(code, message);
        if (suggestion != null) {
            texts.put(code + ".suggestion", suggestion);
        }
        this.code = code;
        this.arguments = arguments;
        this.written = Messages.verbatim(texts);
        this.language = language;
    }

    @Override
    public Messages apply(Locale reader) {
        Locale spoken = WrittenProblem.spoken(reader);
        boolean isSame = reader.getLanguage().equals(language.getLanguage())
                || spoken.getLanguage().equals(language.getLanguage());
        if (isSame && spoken.equals(WrittenProblem.spoken(language))) {
            return written;
        }
        return KnownCodes.messages(code)
                .map(messages -> messages.apply(reader))
                .filter(messages -> messages.find(code, arguments).isPresent())
                .orElse(written);
    }
}
