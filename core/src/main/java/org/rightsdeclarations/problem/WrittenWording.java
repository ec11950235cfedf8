package org.rightsdeclarations.problem;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of one problem as they were said, for a program that has not the messages they were made from.
 *
 * @param english the words for readers of a language that has none
 * @param others the words by language, where they are not the English ones
 */
record WrittenWording(Line english, Map<Locale, Line> others) implements Wording, Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * What is said in one language.
     *
     * @param message what is wrong
     * @param suggestion what may help; null if nothing is suggested
     */
    private record Line(String message, @Nullable String suggestion) implements Serializable {
        private static final long serialVersionUID = 1L;

        Line {
            Objects.requireNonNull(message, "message");
        }

        static Line of(Wording words, Locale reader) {
            return new Line(words.message(reader), words.suggestion(reader).orElse(null));
        }
    }

    WrittenWording {
        Objects.requireNonNull(english, "english");
        others = new HashMap<>(others);
    }

    /** Writes down the words in all languages of this library, and in one more. */
    static WrittenWording of(Wording words, Locale more) {
        Line english = Line.of(words, Locale.ENGLISH);
        Map<Locale, Line> others = new HashMap<>();
        Messages.languages().forEach(language -> others.put(language, Line.of(words, language)));
        others.put(more, Line.of(words, more));
        others.values().removeIf(english::equals);
        return new WrittenWording(english, others);
    }

    @Override
    public String message(Locale reader) {
        return line(reader).message();
    }

    @Override
    public Optional<String> suggestion(Locale reader) {
        return Optional.ofNullable(line(reader).suggestion());
    }

    private Line line(Locale reader) {
        Line own = others.get(reader);
        return own != null ? own : others.getOrDefault(Messages.languageFor(reader), english);
    }
}
