package org.rightsdeclarations.examples.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** How many cells of a terminal a character takes. */
final class CellWidth {
    /** First and last code point of each range of wide characters. */
    private static final NavigableMap<Integer, Integer> WIDE = load("wide-characters.csv");

    private CellWidth() {}

    /** Returns 0, 1 or 2. */
    static int of(int c) {
        if (isCombining(c)) {
            return 0;
        }
        Map.Entry<Integer, Integer> range = WIDE.floorEntry(c);
        return range != null && c <= range.getValue() ? 2 : 1;
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

    private static NavigableMap<Integer, Integer> load(String name) {
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(CellWidth.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int comma = line.indexOf(',');
                    ranges.put(
                            Integer.valueOf(line.substring(0, comma), 16),
                            Integer.valueOf(line.substring(comma + 1), 16));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ranges;
    }
}
