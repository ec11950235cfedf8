package org.rightsdeclarations.examples.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.rightsdeclarations.value.LanguageTag;

/** Pages of HTML, and foreign text in them. */
public final class Html {
    private Html() {}

    /**
     * Returns a page that loads and runs nothing, and is well-formed as XML too.
     *
     * @param words the words of its reader
     * @param title its title, as plain text
     * @param style the rules that it needs beside those of every page
     * @param body what it shows
     * @return the content of the file, to be written in UTF-8
     */
    public static String page(Words words, String title, String style, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>%s</title>
                <link rel="icon" href="data:," />
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        words.language().toLanguageTag(),
                        words.isRightToLeft() ? "rtl" : "ltr",
                        text(title),
                        style(Html.class, "page.css") + style,
                        body);
    }

    /**
     * Reads a style sheet.
     *
     * @param owner the class in whose package it lies
     * @param name the name of the file
     * @return its rules
     */
    public static String style(Class<?> owner, String name) {
        try (InputStream css = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a text so that it is shown as it is, in an element and in an attribute between double quotes.
     *
     * @param text the text
     * @return the text in one line, with escapes
     */
    public static String text(String text) {
        return Title.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * Returns the attributes of an element in another language than that of the page.
     *
     * @param other the language; empty if it is that of the page
     * @return the attributes; none if there is no other language
     */
    public static String language(Optional<LanguageTag> other) {
        return other.map(tag -> " lang=\"" + text(tag.toString()) + "\" dir=\"auto\"")
                .orElse("");
    }
}
