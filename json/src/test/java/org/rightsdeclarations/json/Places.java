package org.rightsdeclarations.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.problem.Position;

/**
 * Where the values and names of a JSON document stand, by JSON Pointer: a second opinion that shares no code with the
 * reader.
 */
final class Places {
    private final Map<String, List<Position>> found = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final int[] characters;
    private int at;
    private int line = 1;
    private int column = 1;

    private Places(String document) {
        this.characters = document.codePoints().toArray();
    }

    /**
     * Finds all places.
     *
     * @throws IllegalStateException if the document is no JSON
     */
    static Map<String, List<Position>> of(String document) {
        Places places = new Places(document.startsWith("\uFEFF") ? document.substring(1) : document);
        places.skipBlanks();
        places.value();
        places.skipBlanks();
        places.expect(places.peek() == -1);
        return places.found;
    }

    private void value() {
        record();
        switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void object() {
        step();
        skipBlanks();
        boolean first = true;
        while (peek() != '}') {
            separate(first);
            first = false;
            Position start = new Position(line, column);
            String name = string();
            if (name.length() > 1000) {
                record(start); // too long to be pointed to
            }
            path.addLast(name.replace("~", "~0").replace("/", "~1"));
            record(start);
            skipBlanks();
            expect(step() == ':');
            skipBlanks();
            value();
            path.removeLast();
            skipBlanks();
        }
        step();
    }

    private void array() {
        step();
        skipBlanks();
        for (int i = 0; peek() != ']'; i++) {
            separate(i == 0);
            path.addLast(Integer.toString(i));
            value();
            path.removeLast();
            skipBlanks();
        }
        step();
    }

    private void separate(boolean first) {
        if (!first) {
            expect(step() == ',');
            skipBlanks();
        }
    }

    private String string() {
        expect(step() == '"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            int c = step();
            expect(c >= ' ');
            text.appendCodePoint(c == '\\' ? escaped() : c);
        }
        step();
        return text.toString();
    }

    private int escaped() {
        int c = step();
        if (c == 'u') {
            int unit = 0;
            for (int i = 0; i < 4; i++) {
                int digit = Character.digit(step(), 16);
                expect(digit >= 0);
                unit = unit * 16 + digit;
            }
            return unit;
        }
        int index = "\"\\/bfnrt".indexOf(c);
        expect(index >= 0);
        return "\"\\/\b\f\n\r\t".charAt(index);
    }

    private void word(String word) {
        word.chars().forEach(c -> expect(step() == c));
    }

    private void number() {
        int start = at;
        while (peek() != -1 && "+-.0123456789eE".indexOf(peek()) >= 0) {
            step();
        }
        String number = new String(characters, start, at - start);
        expect(number.matches("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]++)?"));
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            step();
        }
    }

    private int peek() {
        return at < characters.length ? characters[at] : -1;
    }

    private int step() {
        int c = peek();
        at++;
        column++;
        if (c == '\n' || (c == '\r' && peek() != '\n')) {
            line++;
            column = 1;
        }
        return c;
    }

    private void record() {
        record(new Position(line, column));
    }

    private void record(Position position) {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step));
        found.computeIfAbsent(pointer.toString(), key -> new ArrayList<>()).add(position);
    }

    private void expect(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("no JSON at " + line + ":" + column);
        }
    }
}
