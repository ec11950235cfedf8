package org.rightsdeclarations.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** JSON by RFC 8259, read by other means than the library reads it, names that stand twice included. */
sealed interface JsonTree {
    /** An object. */
    record Members(List<Member> members) implements JsonTree {}

    /** A name and its value. */
    record Member(String name, JsonTree value) {}

    /** An array. */
    record Items(List<JsonTree> items) implements JsonTree {}

    /** A string. */
    record Text(String text) implements JsonTree {}

    /** A number or word as written. */
    record Other(String written) implements JsonTree {}

    /** Reads a document, or returns empty if it is not well-formed. */
    static Optional<JsonTree> parse(String document) {
        try {
            return Optional.of(new Parser(document).document());
        } catch (IllFormed e) {
            return Optional.empty();
        }
    }

    /** Tells whether a pointer by RFC 6901 leads to something. */
    default boolean has(String pointer) {
        if (pointer.isEmpty()) {
            return true;
        }
        List<JsonTree> found = List.of(this);
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            found = found.stream().flatMap(tree -> tree.children(name)).toList();
        }
        return pointer.charAt(0) == '/' && !found.isEmpty();
    }

    private Stream<JsonTree> children(String name) {
        if (this instanceof Members object) {
            return object.members().stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value);
        }
        if (this instanceof Items array) {
            return Stream.iterate(0, i -> i < array.items().size(), i -> i + 1)
                    .filter(i -> name.equals(Integer.toString(i)))
                    .map(array.items()::get);
        }
        return Stream.empty();
    }

    /** Writes the same document another way: members in any order, with white space and escapes here and there. */
    default String scrambled(Random random) {
        StringBuilder out = new StringBuilder();
        new Scrambler(random, out).value(this);
        return out.toString();
    }

    /** Thrown for what is not JSON. */
    final class IllFormed extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Writes carelessly. */
    final class Scrambler {
        private final Random random;
        private final StringBuilder out;

        Scrambler(Random random, StringBuilder out) {
            this.random = random;
            this.out = out;
        }

        private void value(JsonTree tree) {
            blank();
            if (tree instanceof Members object) {
                List<Member> members = new ArrayList<>(object.members());
                Collections.shuffle(members, random);
                out.append('{');
                for (int i = 0; i < members.size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    blank();
                    string(members.get(i).name());
                    blank();
                    out.append(':');
                    value(members.get(i).value());
                }
                blank();
                out.append('}');
            } else if (tree instanceof Items array) {
                out.append('[');
                for (int i = 0; i < array.items().size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    value(array.items().get(i));
                }
                blank();
                out.append(']');
            } else if (tree instanceof Text text) {
                string(text.text());
            } else {
                out.append(((Other) tree).written());
            }
            blank();
        }

        private void blank() {
            while (random.nextInt(4) == 0) {
                out.append(" \t\r\n".charAt(random.nextInt(4)));
            }
        }

        private void string(String text) {
            boolean all = random.nextInt(10) == 0;
            out.append('"');
            text.codePoints().forEach(c -> {
                int shorthand = "\"\\/\b\f\n\r\t".indexOf(c);
                if (shorthand >= 0 && random.nextBoolean()) {
                    out.append('\\').append("\"\\/bfnrt".charAt(shorthand));
                } else if (all || c < ' ' || c == '"' || c == '\\' || random.nextInt(6) == 0) {
                    for (char unit : Character.toChars(c)) {
                        out.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) unit));
                    }
                } else {
                    out.appendCodePoint(c);
                }
            });
            out.append('"');
        }
    }

    /** Reads strictly. */
    final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        JsonTree document() throws IllFormed {
            JsonTree tree = value();
            if (peek() != -1) {
                throw new IllFormed();
            }
            return tree;
        }

        private JsonTree value() throws IllFormed {
            JsonTree tree = switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> new Text(string());
                default -> other();
            };
            peek();
            return tree;
        }

        /** Passes over white space. */
        private int peek() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : -1;
        }

        private boolean skip(char c) {
            boolean found = peek() == c;
            at += found ? 1 : 0;
            return found;
        }

        private void expect(char c) throws IllFormed {
            if (!skip(c)) {
                throw new IllFormed();
            }
        }

        private JsonTree object() throws IllFormed {
            List<Member> members = new ArrayList<>();
            expect('{');
            if (!skip('}')) {
                do {
                    peek();
                    String name = string();
                    expect(':');
                    members.add(new Member(name, value()));
                } while (skip(','));
                expect('}');
            }
            return new Members(members);
        }

        private JsonTree array() throws IllFormed {
            List<JsonTree> items = new ArrayList<>();
            expect('[');
            if (!skip(']')) {
                do {
                    items.add(value());
                } while (skip(','));
                expect(']');
            }
            return new Items(items);
        }

        private String string() throws IllFormed {
            StringBuilder out = new StringBuilder();
            expect('"');
            for (char c = next(); c != '"'; c = next()) {
                if (c < ' ') {
                    throw new IllFormed();
                }
                out.append(c == '\\' ? escape() : c);
            }
            return out.toString();
        }

        private char escape() throws IllFormed {
            char c = next();
            if (c == 'u') {
                int unit = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = "0123456789abcdef0123456789ABCDEF".indexOf(next());
                    if (digit < 0) {
                        throw new IllFormed();
                    }
                    unit = unit * 16 + digit % 16;
                }
                return (char) unit;
            }
            int shorthand = "\"\\/bfnrt".indexOf(c);
            if (shorthand < 0) {
                throw new IllFormed();
            }
            return "\"\\/\b\f\n\r\t".charAt(shorthand);
        }

        private char next() throws IllFormed {
            if (at >= text.length()) {
                throw new IllFormed();
            }
            return text.charAt(at++);
        }

        private JsonTree other() throws IllFormed {
            int start = at;
            while (at < text.length() && "{}[],:\" \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String written = text.substring(start, at);
            if (!List.of("true", "false", "null").contains(written)
                    && !written.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
                throw new IllFormed();
            }
            return new Other(written);
        }
    }
}
