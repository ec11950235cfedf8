package org.rightsdeclarations.problem;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Message texts by code in the language of one reader, with named arguments. Immutable and thread-safe.
 *
 * <p>A template names its arguments in braces: {@code ordinal must be {min} or more}. {@code {length,number}} groups
 * the digits of a number as the language does. An argument is data, never a template: braces in it mean nothing, line
 * breaks and control characters are shown as escapes, and a long text is cut in the middle with its length. In a
 * language that is written from right to left, arguments and message are isolated from what stands around them (UAX
 * #9).
 */
public final class Messages {
    /** The languages of the messages beside English: those of the United Nations and of the forum. */
    private static final List<Locale> TRANSLATED = Stream.of("ar", "es", "fr", "ko", "ru", "zh")
            .map(Locale::forLanguageTag)
            .toList();

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final ResourceBundle templates;
    private final Locale locale;
    private final boolean rightToLeft;

    /**
     * Creates messages from the templates of a bundle.
     *
     * @param templates templates by code
     * @param locale the language that they are in
     */
    public Messages(ResourceBundle templates, Locale locale) {
        this.templates = templates;
        this.locale = locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
        this.rightToLeft = RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /**
     * Finds the language of messages that suits a reader.
     *
     * @param reader the language of the reader, with or without region
     * @return that language, if there are messages in it; otherwise {@link Locale#ROOT}, the messages in English
     */
    public static Locale languageFor(Locale reader) {
        return TRANSLATED.stream()
                .filter(locale -> locale.getLanguage().equals(reader.getLanguage()))
                .findFirst()
                .orElse(Locale.ROOT);
    }

    /** Returns the messages of the value types. */
    static Messages ofValues(Locale reader) {
        Locale language = languageFor(reader);
        return new Messages(ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", language), language);
    }

    /**
     * Writes the message of a code.
     *
     * @param code the code
     * @param arguments values by argument name; a template may leave some unused
     * @return one line of text
     * @throws IllegalArgumentException if there is no template for the code, or it names an argument that is not given
     */
    public String format(String code, Map<String, ?> arguments) {
        return find(code, arguments)
                .orElseThrow(() -> new IllegalArgumentException(
                        "message " + code + " is unknown, or needs another argument than " + arguments.keySet()));
    }

    /**
     * Writes the message of a code that may have none.
     *
     * @param code the code
     * @param arguments values by argument name; a template may leave some unused
     * @return one line of text; empty if there is no template for the code, or it names an argument that is not given
     */
    public Optional<String> find(String code, Map<String, ?> arguments) {
        if (!templates.containsKey(code)) {
            return Optional.empty();
        }
        String template = templates.getString(code);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            int comma = template.indexOf(',', open);
            boolean grouped = comma >= 0 && comma < close;
            Object value = arguments.get(template.substring(open + 1, grouped ? comma : close));
            if (value == null) {
                return Optional.empty();
            }
            out.append(template, from, open).append(grouped ? grouped(value) : isolated(Excerpt.of(value.toString())));
            from = close + 1;
        }
        return Optional.of(
                isolated(out.append(template, from, template.length()).toString()));
    }

    /**
     * Returns the text of a code that is no template.
     *
     * @param code the code
     * @return the text as it is written; empty if there is none for the code
     */
    public Optional<String> text(String code) {
        return templates.containsKey(code) ? Optional.of(templates.getString(code)) : Optional.empty();
    }

    private String grouped(Object number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String isolated(String text) {
        return rightToLeft ? ISOLATE + text + END_OF_ISOLATE : text;
    }
}
