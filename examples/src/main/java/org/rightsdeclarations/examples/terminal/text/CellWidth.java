package org.rightsdeclarations.examples.terminal.text;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** How many cells of a terminal a character takes. */
final class CellWidth {
    /** The jamo of Korean; nothing before them takes two cells. */
    private static final int FIRST_WIDE = 0x1100;

    private static final int FIRST_PICTOGRAPH = 0x1F300;
    private static final int LAST_PICTOGRAPH = 0x1FAFF;

    /** Picocli would make one for each character. */
    private static final ColorScheme NO_COLORS = CommandLine.Help.defaultColorScheme(Ansi.OFF);

    private CellWidth() {}

    /** Returns 0, 1 or 2. */
    static int of(int c) {
        if (isCombining(c)) {
            return 0;
        }
        if (c < FIRST_WIDE) {
            return 1;
        }
        boolean isPictograph = c >= FIRST_PICTOGRAPH && c <= LAST_PICTOGRAPH;
        return isPictograph ? 2 : Ansi.OFF.new Text(Character.toString(c), NO_COLORS).getCJKAdjustedLength();
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || isInnerJamo(c);
    }

    /** Vowels and finals of Korean syllables that are written apart, as some file systems do, join the initial. */
    private static boolean isInnerJamo(int c) {
        return (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FF);
    }
}
