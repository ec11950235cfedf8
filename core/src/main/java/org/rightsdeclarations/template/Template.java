package org.rightsdeclarations.template;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message with places for arguments: {@code {name}}, {@code {name,format}}, and {@code {name,plural,one{#
 * error} other{# errors}}}, where {@code #} is the number, and {@code =1} the keyword of a form for just that number. A
 * backslash before a brace or {@code #} takes its meaning away. Immutable and thread-safe.
 */
public final class Template {
    private final List<Piece> pieces;

    /** How many characters are likely to be written. */
    private final int length;

    private final @Nullable String mistake;

    Template(List<Piece> pieces, int length, @Nullable String mistake) {
        this.pieces = pieces;
        this.length = length;
        this.mistake = mistake;
    }

    /** A part of a template. */
    sealed interface Piece {}

    /** What stands there as it is. */
    record Words(String text) implements Piece {}

    /** A place for an argument, with the text that says so. */
    record Place(String name, String format, String source) implements Piece {}

    /** Forms by the keyword of a plural, of which {@code other} is there. */
    record Forms(String name, Map<String, Template> byKeyword, String source) implements Piece {
        Template at(Object value, Locale language) {
            Plural plural = value instanceof Number number ? Plural.of(number.longValue(), language) : Plural.OTHER;
            Template exact = byKeyword.get(TemplateParser.EXACTLY + value);
            Template form = exact == null ? byKeyword.get(plural.toString()) : exact;
            return form == null ? byKeyword.getOrDefault("other", EMPTY) : form;
        }
    }

    private static final Template EMPTY = new Template(List.of(), 0, null);

    /** Knows arguments, and shows them. */
    public interface Speaker {
        /**
         * The language of the template.
         *
         * @return the language
         */
        Locale language();

        /**
         * Returns an argument.
         *
         * @param name its name
         * @return null if there is none
         */
        @Nullable
        Object argument(String name);

        /**
         * Shows an argument.
         *
         * @param argument the argument
         * @param format the format that the template names; empty if it names none
         * @return the words
         */
        String shown(Object argument, String format);
    }

    /**
     * Takes a text apart. Braces that do not enclose what a template knows are taken as they are, and are a
     * {@linkplain #getMistake() mistake}.
     *
     * @param text the text
     * @return the template
     */
    public static Template of(String text) {
        return new TemplateParser(text).parse();
    }

    /**
     * What is wrong with the text, if anything.
     *
     * @return a clause in English that names the first mistake; empty if the text is a template
     */
    public Optional<String> getMistake() {
        return Optional.ofNullable(mistake);
    }

    /**
     * The arguments that have a place.
     *
     * @return their names; unmodifiable
     */
    public Set<String> getArguments() {
        Set<String> names = new TreeSet<>();
        addArguments(names);
        return Collections.unmodifiableSet(names);
    }

    private void addArguments(Set<String> names) {
        for (Piece piece : pieces) {
            if (piece instanceof Place place) {
                names.add(place.name());
            } else if (piece instanceof Forms forms) {
                names.add(forms.name());
                forms.byKeyword().values().forEach(form -> form.addArguments(names));
            }
        }
    }

    /**
     * Puts arguments into their places.
     *
     * @param speaker knows the arguments
     * @param keepsPlaces whether a place whose argument is not there is written as it is
     * @return the text; null if an argument is not there and places are not kept
     */
    public @Nullable String fill(Speaker speaker, boolean keepsPlaces) {
        StringBuilder out = new StringBuilder(length + 32);
        return write(speaker, keepsPlaces, out) ? out.toString() : null;
    }

    private boolean write(Speaker speaker, boolean keepsPlaces, StringBuilder out) {
        for (Piece piece : pieces) {
            boolean isThere = true;
            if (piece instanceof Words words) {
                out.append(words.text());
            } else if (piece instanceof Place place) {
                Object argument = speaker.argument(place.name());
                isThere = argument != null;
                out.append(argument == null ? place.source() : speaker.shown(argument, place.format()));
            } else if (piece instanceof Forms forms) {
                Object argument = speaker.argument(forms.name());
                isThere = argument != null;
                if (argument == null) {
                    out.append(forms.source());
                } else {
                    isThere = forms.at(argument, speaker.language()).write(speaker, keepsPlaces, out);
                }
            }
            if (!isThere && !keepsPlaces) {
                return false;
            }
        }
        return true;
    }
}
