package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

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
import org.rightsdeclarations.template.Template;
import org.rightsdeclarations.template.Translations;
import org.rightsdeclarations.translation.Translation;

/**
 * Message texts by code in the language of one reader, with named arguments. Immutable and thread-safe.
 *
 * <p>A template names its arguments in braces: {@code ordinal must be {min} or more}. Behind a comma it may say how one
 * is shown:
 *
 * <ul>
 *   <li>{@code {length,number}}: with the digits grouped as the language does, {@code {ordinal,ordinal}}: as in "75th
 *       anniversary";
 *   <li>{@code {count,plural,one{# error} other{# errors}}}: the form that the language wants beside the number, by the
 *       keywords of CLDR, or {@code =1} for just that number; {@code #} is the number;
 *   <li>{@code {tag,language}}, {@code {code,script}}: the name in the language of the reader, with the tag behind;
 *       {@code {tags,languages}} for several;
 *   <li>{@code {codes,list}}, {@code {fields,quoted}}, {@code {fields,choice}}: what is in a collection, with commas
 *       and "and", in quotation marks, or in these with "or";
 *   <li>{@code {what,word}}: one of the words of these messages, whose key for {@code name} is {@code word.name};
 *       {@code {role,term}} is in quotation marks if it is none of them;
 *   <li>{@code {written,whole}}: shown whole, however long it is;
 *   <li>{@code {meant,json}}: as a string of JSON, in straight quotation marks whatever the language, to be copied;
 *   <li>{@code {character,letter}}: a letter with its code and its script, in English with its name;
 *   <li>{@code {totals,said}}: what messages of the same language said before, as it is.
 * </ul>
 *
 * <p>Any other argument is data, never a template: braces in it mean nothing, line breaks and control characters are
 * shown as escapes, and a long text is cut in the middle with its length, but never in a suggestion, which readers
 * copy. A brace that is meant itself has a backslash before it. In a language that is written from right to left,
 * arguments and message are isolated from the text around them (UAX #9).
 */
public final class Messages {
    private static final Function<Locale, Messages> OF_VALUES =
            byLanguage(language -> ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", language));

    /** The argument that says how many places there are. */
    private static final String PLACES = "places";

    private static final char ISOLATE = '\u2068';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Function<String, @Nullable String> templates;
    private final Locale locale;
    private final boolean rightToLeft;

    private final Braces braces;

    /** Templates that were needed, by code. */
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

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
        return Translations.languageFor(require(reader, "reader"));
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
        String said = bare(code, arguments, braces == Braces.PLAIN, false)
                .orElseThrow(() -> new IllegalArgumentException(
                        "message " + code + " is unknown, or needs another argument than " + arguments.keySet()));
        return braces == Braces.VERBATIM ? said : isolateAll(said + places(arguments));
    }

    /** Says that a problem is the first of several that have one cause, if it is. */
    private String places(Map<String, ?> arguments) {
        boolean isFirst = arguments.get(PLACES) instanceof Integer places && places > 1;
        return isFirst
                ? in(locale).bare("report.places", arguments, false, false).orElse("")
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
        Optional<String> said = bare(code, arguments, keepsBraces, isCopied);
        return braces == Braces.VERBATIM ? said : said.map(this::isolateAll);
    }

    /** Returns what a code says, without the isolate around it. */
    private Optional<String> bare(String code, Map<String, ?> arguments, boolean keepsBraces, boolean isCopied) {
        if (braces == Braces.VERBATIM) {
            return Optional.ofNullable(templates.apply(code));
        }
        Template template = template(code);
        return template == null
                ? Optional.empty()
                : Optional.ofNullable(template.fill(new Formats(this, arguments, isCopied), keepsBraces));
    }

    /** Returns a template, which is taken apart once. */
    private @Nullable Template template(String code) {
        Template known = parsed.get(code);
        if (known == null) {
            String text = templates.apply(code);
            if (text != null) {
                known = Template.of(text);
                refuseMalformed(code, known);
                parsed.put(code, known);
            }
        }
        return known;
    }

    private void refuseMalformed(String code, Template template) {
        if (braces == Braces.ARGUMENTS && template.getMistake().isPresent()) {
            throw new IllegalArgumentException("message " + code + " is malformed: "
                    + template.getMistake().get());
        }
    }

    /**
     * Writes texts from elsewhere side by side, as they are, with the sign between them that the language has.
     *
     * @param texts the texts, one or more
     * @return one text, such as {@code Chapter II, Article 5, (a)}
     */
    public String row(List<String> texts) {
        require(texts, "texts");
        String row = isolate(bare(texts.get(0)));
        for (String next : texts.subList(1, texts.size())) {
            row = in(locale).frame("list.row", Map.of("list", row, "next", isolate(bare(next))));
        }
        return isolateAll(row);
    }

    /**
     * Puts texts into a template of a frame, as they are.
     *
     * @throws IllegalArgumentException if there is no template for the code
     */
    String frame(String code, Map<String, String> texts) {
        Template template = template(code);
        if (template == null) {
            throw new IllegalArgumentException("message " + code + " is unknown");
        }
        return Objects.requireNonNull(template.fill(new Frame(locale, texts), true), code);
    }

    private record Frame(Locale language, Map<String, String> texts) implements Template.Speaker {
        @Override
        public @Nullable Object argument(String name) {
            return texts.get(name);
        }

        @Override
        public String shown(Object argument, String format) {
            return argument.toString();
        }
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

    /** Returns the template of a code that has no arguments. */
    String word(String code) {
        return Objects.requireNonNull(templates.apply(code), code);
    }

    /**
     * Whether these messages are written from right to left.
     *
     * @return {@code true} for Arabic, for example
     */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The language of these messages. */
    Locale locale() {
        return locale;
    }

    /** Isolates what is written in the language of these messages, if that is from right to left. */
    String isolateAll(String text) {
        return rightToLeft ? RIGHT_TO_LEFT_ISOLATE + text + END_OF_ISOLATE : text;
    }

    /** Takes away what {@link #isolateAll} put around a text. */
    static String bare(String text) {
        boolean isIsolated = !text.isEmpty()
                && text.charAt(0) == RIGHT_TO_LEFT_ISOLATE
                && text.charAt(text.length() - 1) == END_OF_ISOLATE;
        return isIsolated ? text.substring(1, text.length() - 1) : text;
    }

    /** Isolates a foreign text if these messages are written from right to left. */
    String isolate(String text) {
        return rightToLeft ? isolated(text) : text;
    }

    /**
     * Keeps a foreign text and what is around it from scrambling one another (UAX #9, 2.7).
     *
     * @param text the text
     * @return the text between a first strong isolate and its end
     */
    public static String isolated(String text) {
        require(text, "text");
        return ISOLATE + text + END_OF_ISOLATE;
    }
}
