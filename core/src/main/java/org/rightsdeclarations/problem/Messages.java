package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.translation.Translation;
import org.rightsdeclarations.translation.Translations;

/**
 * Message texts by code in the language of one reader, with named arguments. Immutable and thread-safe.
 *
 * <p>A template names its arguments in braces: {@code ordinal must be {min} or more}. {@code {length,number}} groups
 * the digits of a number as the language does; {@code {what,word}} is one of the words of these messages, whose key for
 * {@code name} is {@code word.name}; {@code {allowed,list}} is shown whole, however long it is. Any other argument is
 * data, never a template: braces in it mean nothing, line breaks and control characters are shown as escapes, and a
 * long text is cut in the middle with its length, but never in a suggestion, which readers copy. In a language that is
 * written from right to left, arguments and message are isolated from the text around them (UAX #9).
 */
public final class Messages {
    private static final Function<Locale, Messages> OF_VALUES =
            byLanguage(language -> ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", language));

    /** The most characters of an argument that somebody would copy. */
    private static final int MOST_COPIED = 1000;

    /** The argument that says how many places there are. */
    private static final String PLACES = "places";

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Function<String, @Nullable String> templates;
    private final Locale locale;
    private final boolean rightToLeft;

    private final Braces braces;

    /** What braces in a template mean. */
    private enum Braces {
        /** Each pair names an argument, which must be given. */
        ARGUMENTS,
        /** Those that name no argument are no mistake, but mean nothing. */
        PLAIN,
        /** Nothing: the templates are texts as they are said, in which all arguments stand already. */
        VERBATIM
    }

    private Messages(Function<String, @Nullable String> templates, Locale locale, Braces braces) {
        this.templates = templates;
        this.locale = locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
        this.rightToLeft = Translations.isRightToLeft(locale);
        this.braces = braces;
    }

    /**
     * Creates messages from the templates of a bundle.
     *
     * @param templates templates by code
     * @param locale the language that they are in
     */
    public Messages(ResourceBundle templates, Locale locale) {
        this(templatesOf(require(templates, "templates")), require(locale, "locale"), Braces.ARGUMENTS);
    }

    private static Function<String, @Nullable String> templatesOf(ResourceBundle bundle) {
        return code -> bundle.containsKey(code) ? bundle.getString(code) : null;
    }

    /**
     * Returns messages in English.
     *
     * @param templates templates by code; the key of a suggestion is the code and {@code .suggestion}
     * @return the messages
     */
    public static Messages of(Map<String, String> templates) {
        return new Messages(lines(templates)::get, Locale.ENGLISH, Braces.PLAIN);
    }

    /**
     * Returns messages that were put into words before, in whatever language: arguments are neither looked for nor put
     * into them.
     *
     * @param texts texts by code; the key of a suggestion is the code and {@code .suggestion}; line breaks are shown as
     *     escapes
     * @return the messages
     */
    public static Messages verbatim(Map<String, String> texts) {
        return new Messages(lines(texts)::get, Locale.ENGLISH, Braces.VERBATIM);
    }

    private static Map<String, String> lines(Map<String, String> texts) {
        Map<String, String> lines = new HashMap<>();
        texts.forEach((code, text) -> lines.put(code, Excerpt.line(text)));
        return lines;
    }

    /** Returns one message that may come from anywhere. */
    static Messages plain(String code, String message) {
        return new Messages(Map.of(code, Excerpt.line(message))::get, Locale.ENGLISH, Braces.PLAIN);
    }

    /**
     * The languages that there are messages in.
     *
     * @return English and the others, in the order of their tags; unmodifiable
     */
    public static List<Locale> languages() {
        return Translations.languages();
    }

    /**
     * Finds the language of messages that suits a reader.
     *
     * @param reader the language of the reader, with or without script and region; Chinese for Taiwan, Hong Kong and
     *     Macao is in traditional characters
     * @return that language, if there are messages in it; otherwise {@link Locale#ROOT}, the messages in English
     */
    public static Locale languageFor(Locale reader) {
        return Translations.languageFor(reader);
    }

    /**
     * Returns messages in all languages, of which each is loaded when it is asked for, and kept. What a
     * {@link Translation} says comes before what they say.
     *
     * @param load loads the templates in one language, or in English for {@link Locale#ROOT}
     * @return the messages by the language of the reader
     */
    public static Function<Locale, Messages> byLanguage(Function<Locale, ResourceBundle> load) {
        require(load, "load");
        Map<Locale, Messages> loaded = new ConcurrentHashMap<>();
        return reader -> loaded.computeIfAbsent(
                languageFor(reader),
                language -> new Messages(Translations.texts(load, language), language, Braces.ARGUMENTS));
    }

    /**
     * Returns the messages of values and translations, and the words of reports.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return the messages
     */
    public static Messages in(Locale reader) {
        return OF_VALUES.apply(reader);
    }

    /**
     * Writes the message of a code, and if the argument {@code places} is more than 1, that there are so many.
     *
     * @param code the code
     * @param arguments values by argument name; a template may leave some unused
     * @return one line of text
     * @throws IllegalArgumentException if there is no template for the code, or it names an argument that is not given
     */
    public String format(String code, Map<String, ?> arguments) {
        require(code, "code");
        require(arguments, "arguments");
        return render(code, arguments, braces == Braces.PLAIN, false)
                        .orElseThrow(() -> new IllegalArgumentException("message " + code
                                + " is unknown, or needs another argument than " + arguments.keySet()))
                + places(arguments);
    }

    /** Says that a problem is the first of several that have one cause, if it is. */
    private String places(Map<String, ?> arguments) {
        boolean isFirst = braces != Braces.VERBATIM && arguments.get(PLACES) instanceof Integer places && places > 1;
        return isFirst
                ? in(locale).render("report.places", arguments, false, false).orElse("")
                : "";
    }

    /**
     * Writes the message of a code that may have none.
     *
     * @param code the code
     * @param arguments values by argument name; a template may leave some unused
     * @return one line of text; empty if there is no template for the code, or it names an argument that is not given
     */
    public Optional<String> find(String code, Map<String, ?> arguments) {
        require(code, "code");
        require(arguments, "arguments");
        return render(code, arguments, false, false);
    }

    /**
     * Writes a suggestion, with arguments as they are, because readers copy them. There is none if an argument is
     * missing, or longer than anybody would copy.
     */
    Optional<String> suggestion(String key, Map<String, ?> arguments) {
        return render(key, arguments, false, true);
    }

    private Optional<String> render(String code, Map<String, ?> arguments, boolean keepsBraces, boolean isCopied) {
        String template = templates.apply(code);
        if (template == null || braces == Braces.VERBATIM) {
            return Optional.ofNullable(template);
        }
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = close < 0 ? "" : template.substring(open + 1, close);
            int comma = name.indexOf(',');
            String kind = comma < 0 ? "" : name.substring(comma + 1);
            Object value = arguments.get(comma < 0 ? name : name.substring(0, comma));
            out.append(template, from, open);
            boolean isTooLong = isCopied && value instanceof String text && text.length() > MOST_COPIED;
            if (value != null && !isTooLong) {
                out.append(shown(value, isCopied && kind.isEmpty() ? "list" : kind));
                from = close + 1;
            } else if (keepsBraces) {
                out.append('{');
                from = open + 1;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(isolate(out.append(template, from, template.length()).toString()));
    }

    /**
     * Returns the text of a code that is no template.
     *
     * @param code the code
     * @return the text as it is written; empty if there is none for the code
     */
    public Optional<String> text(String code) {
        require(code, "code");
        return Optional.ofNullable(templates.apply(code));
    }

    private String shown(Object argument, String kind) {
        Object value = argument instanceof Localized text ? text.in(locale) : argument;
        return switch (kind) {
            case "number" -> NumberFormat.getIntegerInstance(locale).format(value);
            case "word" -> text("word." + value).orElseGet(() -> isolate(Excerpt.of(value.toString(), locale)));
            case "list" -> isolate(Excerpt.whole(value.toString()));
            default -> isolate(Excerpt.of(value.toString(), locale));
        };
    }

    /** Returns the template of a code that has no arguments. */
    String word(String code) {
        return Objects.requireNonNull(templates.apply(code), code);
    }

    /** Isolates a text if these messages are written from right to left. */
    String isolate(String text) {
        return rightToLeft ? isolated(text) : text;
    }

    /**
     * Keeps a text and what is around it from scrambling one another (UAX #9, 2.7).
     *
     * @param text the text
     * @return the text between a first strong isolate and its end
     */
    public static String isolated(String text) {
        require(text, "text");
        return ISOLATE + text + END_OF_ISOLATE;
    }
}
