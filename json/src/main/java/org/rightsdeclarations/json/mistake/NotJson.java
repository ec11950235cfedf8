package org.rightsdeclarations.json.mistake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.characters.Ascii;

/**
 * Recognises what is no JSON at all, by how it begins. It has a name that is written the same in all languages, or one
 * of {@link #PLAIN_TEXT} and {@link #IMAGE}, of which there are words.
 */
public final class NotJson {
    /** A text in some language. */
    public static final String PLAIN_TEXT = "plain-text";

    /** A picture. */
    public static final String IMAGE = "image";

    private static final int MAX_HEAD = 2000;

    /** How some files begin, and what they are. */
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("\u001F\u008B", "gzip"),
            List.of("PK\u0003\u0004", "ZIP"),
            List.of("7z\u00BC\u00AF", "7z"),
            List.of("%PDF", "PDF"),
            List.of("\u00D0\u00CF\u0011\u00E0", "DOC"),
            List.of("{\\rtf", "RTF"),
            List.of("\u0089PNG", IMAGE),
            List.of("\u00FF\u00D8\u00FF", IMAGE),
            List.of("GIF8", IMAGE),
            List.of("II*\u0000", IMAGE),
            List.of("MM\u0000*", IMAGE));

    private final String head;

    private NotJson(String head) {
        this.head = head;
    }

    /**
     * Looks at the beginning of a file.
     *
     * @param bytes the file
     * @param start where it starts
     * @param end where it ends
     * @return its beginning
     */
    public static NotJson of(byte[] bytes, int start, int end) {
        return new NotJson(new String(bytes, start, Math.min(end - start, MAX_HEAD), ISO_8859_1));
    }

    /**
     * Recognises files of bytes.
     *
     * @return what it is; empty for all that may be text
     */
    public Optional<String> ofBytes() {
        return BEGINNINGS.stream()
                .filter(known -> head.startsWith(known.get(0)))
                .findFirst()
                .map(known -> known.get(1).equals("ZIP") ? zipped() : known.get(1));
    }

    private String zipped() {
        return head.contains("word/") || head.contains("[Content_Types].xml")
                ? "DOCX"
                : head.contains("opendocument.text") ? "ODT" : "ZIP";
    }

    /**
     * Whether others are packed in it.
     *
     * @param what what it is
     * @return {@code true} for archives
     */
    public static boolean isPacked(String what) {
        return what.equals("gzip") || what.equals("ZIP") || what.equals("7z");
    }

    /**
     * Recognises texts that are written in another way than JSON, or in none.
     *
     * @return what it is; empty for all that may be meant to be JSON
     */
    public Optional<String> ofText() {
        String text = head.stripLeading();
        if (text.startsWith("<")) {
            return Optional.of(markup(text));
        }
        String first = text.lines().findFirst().orElse("").strip();
        if (first.startsWith("```")) {
            return Optional.of("Markdown");
        }
        if (first.equals("---") || first.startsWith("%YAML") || isMember(first) || isItem(first, text)) {
            return Optional.of("YAML");
        }
        if (isScript(first)) {
            return Optional.of("JavaScript");
        }
        if (isSetting(first)) {
            return Optional.of("TOML");
        }
        if (isTable(text)) {
            return Optional.of("CSV");
        }
        if (first.startsWith("#") && text.indexOf('{') < 0) {
            return Optional.of("Markdown");
        }
        return isProse(first) ? Optional.of(PLAIN_TEXT) : Optional.empty();
    }

    private static String markup(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.startsWith("<body")) {
            return "HTML";
        }
        return lower.contains("akomantoso") ? "Akoma Ntoso (XML)" : "XML";
    }

    /** Returns whether a line begins with a word and a colon, as in YAML. */
    private static boolean isMember(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ')
                && line.chars().limit(colon).allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || c == '_');
    }

    /** Returns whether a line is a name and what it is set to, as in TOML. */
    private static boolean isSetting(String line) {
        int sign = line.indexOf(" = ");
        return sign > 0
                && line.chars()
                        .limit(sign)
                        .allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || c == '_' || c == '-');
    }

    private static boolean isItem(String first, String text) {
        return first.startsWith("- ")
                && text.lines().skip(1).findFirst().orElse("").strip().length() > 0;
    }

    private static boolean isScript(String line) {
        return line.startsWith("export ")
                || line.startsWith("module.exports")
                || ((line.startsWith("var ") || line.startsWith("const ") || line.startsWith("let "))
                        && line.indexOf('=') > 0)
                || (line.endsWith("({") && Ascii.isLetter(line.charAt(0)));
    }

    /** Returns whether the first lines have as many commas, semicolons or tabs, and begin with a word. */
    private static boolean isTable(String text) {
        List<String> lines = text.lines().limit(2).toList();
        if (lines.size() < 2 || !startsWord(lines.get(0))) {
            return false;
        }
        for (char separator : new char[] {',', ';', '\t'}) {
            long columns = lines.get(0).chars().filter(c -> c == separator).count();
            if (columns > 0
                    && columns
                            == lines.get(1).chars().filter(c -> c == separator).count()) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWord(String line) {
        return !line.isEmpty() && (Ascii.isLetter(line.charAt(0)) || line.charAt(0) >= 0x80);
    }

    /** Returns whether a line begins with two words. */
    private static boolean isProse(String line) {
        int blank = line.indexOf(' ');
        return startsWord(line) && blank > 0 && startsWord(line.substring(blank + 1));
    }
}
