package org.rightsdeclarations.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One problem in the words of each language. */
interface Wording {
    /** The keys of suggestions behind the code: the first is given whose arguments are there. */
    List<String> SUGGESTIONS = List.of(
            ".suggestion",
            ".suggestion-2",
            ".suggestion-3",
            ".suggestion-4",
            ".suggestion-5",
            ".suggestion-6",
            ".suggestion-7",
            ".suggestion-8");

    /** Returns what is wrong, in one line. */
    String message(Locale reader);

    /** Returns what may help, in one line. */
    Optional<String> suggestion(Locale reader);

    /** Returns the words of messages, which are looked up when somebody asks. */
    static Wording of(String code, Map<String, ?> arguments, Function<Locale, Messages> messages) {
        return new Wording() {
            @Override
            public String message(Locale reader) {
                return messages.apply(reader).format(code, arguments);
            }

            @Override
            public Optional<String> suggestion(Locale reader) {
                Messages words = messages.apply(reader);
                return SUGGESTIONS.stream()
                        .flatMap(key -> words.suggestion(code + key, arguments).stream())
                        .findFirst();
            }
        };
    }
}
