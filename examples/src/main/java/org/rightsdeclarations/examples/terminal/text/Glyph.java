package org.rightsdeclarations.examples.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.problem.Excerpt;

/**
 * One code point as it is shown on a terminal. What a terminal would obey instead of showing it becomes an escape:
 * control characters, bidirectional controls and whatever else is invisible.
 *
 * @param text what is printed
 * @param cells the terminal cells that it takes: 0 for a combining mark, 2 for a wide East Asian character
 */
public record Glyph(String text, int cells) {
    private static final String TAB = "    ";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /**
     * Reads a text.
     *
     * @param text the text
     * @return its glyphs, one for each code point
     */
    public static List<Glyph> of(String text) {
        int[] codePoints = text.codePoints().toArray();
        return of(codePoints, 0, codePoints.length);
    }

    /**
     * Reads some code points of a text.
     *
     * @param codePoints the code points
     * @param from the first to read
     * @param to the first not to read
     * @return their glyphs, one for each
     */
    public static List<Glyph> of(int[] codePoints, int from, int to) {
        List<Glyph> glyphs = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            glyphs.add(of(codePoints[i], i == 0 ? 0 : codePoints[i - 1]));
        }
        return glyphs;
    }

    /**
     * Measures glyphs that are printed side by side.
     *
     * @param glyphs the glyphs
     * @return the terminal cells that they take together
     */
    public static int cells(List<Glyph> glyphs) {
        return glyphs.stream().mapToInt(Glyph::cells).sum();
    }

    private static Glyph of(int c, int before) {
        if (c == '\t') {
            return new Glyph(TAB, TAB.length());
        }
        if (Excerpt.isPlain(c) || (isJoiner(c) && isLetter(before))) {
            return new Glyph(Character.toString(c), CellWidth.of(c));
        }
        String escape = String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c);
        return new Glyph(escape, escape.length());
    }

    /**
     * Persian and the scripts of India are misspelt without joiners; between emoji each terminal takes them
     * differently.
     */
    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
