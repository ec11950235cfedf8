package org.rightsdeclarations.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The anchors that the headings of a page in Markdown have where it is shown. */
final class PageAnchors {
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    private PageAnchors() {}

    /** Returns the anchors of all headings; of those that stand several times, each time. */
    static List<String> of(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .map(PageAnchors::anchor)
                .toList();
    }

    /** Returns what the links within a page lead to. */
    static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    /** Returns the anchor of a heading: letters and digits in small letters, and hyphens for blanks. */
    static String anchor(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                anchor.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                anchor.appendCodePoint(c);
            }
        });
        return anchor.toString();
    }
}
