package org.rightsdeclarations.anniversary;

import java.text.Bidi;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.template.Translations;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/**
 * The words around ordinals and titles in one language.
 *
 * <p>These are not {@link Messages}: a title is printed whole, and nothing is isolated without need.
 */
final class Phrases {
    private final Locale reader;
    private final Function<String, @Nullable String> templates;

    private Phrases(Locale reader, Function<String, @Nullable String> templates) {
        this.reader = reader;
        this.templates = templates;
    }

    static Phrases in(Locale reader) {
        return new Phrases(
                reader,
                Translations.texts(
                        language -> ResourceBundle.getBundle("org.rightsdeclarations.anniversary.phrases", language),
                        Messages.languageFor(reader)));
    }

    String name(String ordinal) {
        return fill(template("name"), "{ordinal}", ordinal);
    }

    String description(Origin origin, String name) {
        return describe("description", origin, name);
    }

    String descriptionOfTheEnd(Origin origin, String name) {
        return describe("description.end", origin, name);
    }

    private String describe(String key, Origin origin, String name) {
        // The title last: braces in it mean nothing.
        return fill(fill(template(key), "{name}", name), "{title}", isolate(title(origin), name));
    }

    /** Puts the title between the marks of the language, unless it brings such marks. */
    private String title(Origin origin) {
        LocalizedText titles = origin instanceof Instrument instrument
                ? InstrumentCatalogue.standard().distinctTitle(instrument)
                : origin.getTitle();
        String title = titles.in(reader);
        String template = template(origin instanceof Instrument ? "instrument" : "occurrence");
        String mark = template.substring(0, template.indexOf('{'));
        return !mark.isEmpty() && title.contains(mark) ? title : fill(template, "{title}", title);
    }

    /** Keeps a title that is written the other way than the name from scrambling it (UAX #9, 2.7). */
    private static String isolate(String title, String name) {
        return isLeftToRight(title) == isLeftToRight(name) ? title : Messages.isolated(title);
    }

    private static boolean isLeftToRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private String template(String key) {
        return Objects.requireNonNull(templates.apply("anniversary." + key), key);
    }

    private static String fill(String template, String argument, String value) {
        return template.replace(argument, value);
    }
}
