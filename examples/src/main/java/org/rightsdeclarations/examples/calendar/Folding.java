package org.rightsdeclarations.examples.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of iCalendar, folded at {@value #MAX_OCTETS} octets (RFC 5545, 3.1).
 *
 * <p>The library folds too, but counts UTF-16 units: a line in Korean has three times as many octets.
 */
final class Folding {
    static final int MAX_OCTETS = 75;

    private static final String FOLD = "\r\n ";

    private Folding() {}

    /** Returns the lines with breaks between characters where they would be too long. */
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 16);
        int octets = 0;
        for (int i = 0; i < lines.length(); i += Character.charCount(lines.codePointAt(i))) {
            String character = Character.toString(lines.codePointAt(i));
            boolean isBreak = character.equals("\r") || character.equals("\n");
            int size = isBreak ? 0 : character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MAX_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets = isBreak ? 0 : octets + size;
        }
        return folded.toString();
    }
}
