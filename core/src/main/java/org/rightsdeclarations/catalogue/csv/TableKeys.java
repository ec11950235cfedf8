package org.rightsdeclarations.catalogue.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rows of a table are looked up by before anything is made of them: ids, and hashes of all that they are
 * called. A test makes it of the table.
 *
 * <p>A line tells of a line of the table its id, its length in bytes, and the hashes. That of a comment has the id
 * {@code #}, and that of the header the name of the column.
 */
public final class TableKeys {
    /** The id of a comment. */
    public static final String COMMENT = "#";

    /** A hash is short, for whatever it leads to is looked at. */
    private static final int DIGITS = 6;

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;

    private final byte[] text;
    private int at;

    /** The numbers of the rows by id; that of the header is 0. */
    private final Map<String, Integer> rows = new HashMap<>();

    /** Where each row starts, and where the last ends. */
    private int[] starts;

    private int[] hashes;
    private int[] rowsOfHashes;
    private int hashCount;

    /**
     * Reads keys.
     *
     * @param text the lines, in ASCII
     */
    public TableKeys(byte[] text) {
        this.text = text;
        this.starts = new int[text.length];
        this.hashes = new int[text.length];
        this.rowsOfHashes = new int[hashes.length];
        int start = 0;
        while (at < text.length) {
            String id = id();
            int length = number(DECIMAL);
            if (!id.equals(COMMENT)) {
                starts[rows.size()] = start;
                readHashes(rows.size());
                rows.put(id, rows.size());
            }
            at++;
            start += length;
            starts[rows.size()] = start;
        }
        starts = Arrays.copyOf(starts, rows.size() + 1);
        hashes = Arrays.copyOf(hashes, hashCount);
        rowsOfHashes = Arrays.copyOf(rowsOfHashes, hashCount);
    }

    private String id() {
        int start = at;
        while (text[at] != ' ') {
            at++;
        }
        return new String(text, start, at - start, ISO_8859_1);
    }

    private void readHashes(int row) {
        while (text[at] == ' ') {
            hashes[hashCount] = number(HEXADECIMAL);
            rowsOfHashes[hashCount] = row;
            hashCount++;
        }
    }

    /** Reads a blank and a number. */
    private int number(int radix) {
        int number = 0;
        for (int c = text[++at]; c > ' '; c = text[++at]) {
            number = radix * number + (c <= '9' ? c - '0' : c - 'a' + DECIMAL);
        }
        return number;
    }

    /**
     * Returns the hash of what a row is called.
     *
     * @param key what it is called
     * @return a number of six hexadecimal digits
     */
    public static int hash(String key) {
        return key.hashCode() >>> (Integer.SIZE - 4 * DIGITS);
    }

    /**
     * How many rows there are.
     *
     * @return the number of rows, the header included
     */
    public int count() {
        return rows.size();
    }

    /**
     * Returns the row with an id.
     *
     * @param id the id
     * @return the number of the row; 0 if there is none
     */
    public int row(String id) {
        return rows.getOrDefault(id, 0);
    }

    /**
     * Returns where a row starts.
     *
     * @param row its number; the number of rows for the end of the last
     * @return the place of its first byte
     */
    public int start(int row) {
        return starts[row];
    }

    /**
     * Returns the rows of all that are called so, and maybe of others.
     *
     * @param key what they are called
     * @return their numbers, in order
     */
    public List<Integer> rowsOf(String key) {
        int hash = hash(key);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < hashCount; i++) {
            if (hashes[i] == hash) {
                found.add(rowsOfHashes[i]);
            }
        }
        return found;
    }
}
