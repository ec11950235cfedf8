package org.rightsdeclarations.json;

import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;

/** A document in which somebody followed a suggestion to the letter. */
final class Correction {
    private final String document;
    private final Problem problem;
    private final int at;

    private Correction(String document, Problem problem) {
        this.document = document;
        this.problem = problem;
        this.at = problem.getPosition().map(this::indexOf).orElse(0);
    }

    /** Returns the corrected document, or empty if the suggestion leaves it to the reader what to write. */
    static Optional<String> of(String document, Problem problem) {
        return new Correction(document, problem).corrected();
    }

    private Optional<String> corrected() {
        Map<String, Object> arguments = problem.getArguments();
        return switch (problem.getCode()) {
            case "json.unknown-member" -> member();
            case "json.duplicate-member" -> Optional.of(without(document.lastIndexOf(',', at), endOf(valueOf(at))));
            case "json.missing-member" ->
                argument("known", "example").map(value -> {
                    String json = arguments.containsKey("known") ? "\"" + value + "\"" : value;
                    return with(at + 1, "\"" + arguments.get("member") + "\": " + json + ", ");
                });
            case "json.nested-texts" ->
                argument("written").map(json -> replaced(document.lastIndexOf('{', at - 1), json));
            case "json.not-an-array" ->
                argument("written", "guessed")
                        .map(json -> replaced(at, json))
                        .or(() -> argument("brackets")
                                .map(both -> replaced(at, "[" + document.substring(at, endOf(at)) + "]")));
            case "json.syntax" ->
                argument("instead")
                        .or(() -> argument("unseen").map(unseen -> " "))
                        .map(plain -> with(at, plain).substring(0, at + plain.length()) + document.substring(at + 1));
            case "json.syntax-comma" -> Optional.of(without(document.lastIndexOf(',', at - 1), at));
            case "json.syntax-missing-comma" -> Optional.of(with(at, ","));
            case "json.syntax-missing-colon" -> Optional.of(with(at, ":"));
            case "json.syntax-end" -> argument("closing").map(closing -> document + closing);
            case "json.trailing-content" -> argument("extra").map(extra -> without(at, at + 1));
            case "json.wrapped" -> Optional.of(document.substring(valueOf(at), endOf(valueOf(at))));
            case "json.in-an-array" ->
                Optional.of(document.substring(document.indexOf('[') + 1, document.lastIndexOf(']')));
            default ->
                argument("written", "quoted", "unquoted", "guessed", "whole")
                        .or(() -> argument("meant", "dayFirst").map(text -> "\"" + text + "\""))
                        .map(json -> replaced(at, json));
        };
    }

    private Optional<String> member() {
        int value = valueOf(at);
        Optional<String> written = argument("written");
        String as = document.substring(value, endOf(value));
        Optional<String> inside = argument("inside");
        if (inside.isPresent()) {
            boolean isAlone = !document.contains("\"" + inside.get() + "\":")
                    && !written.orElse("").contains("\"identifiers\"");
            return written.filter(json -> isAlone).map(json -> member(inside.get(), json));
        }
        String own = "{" + document.substring(at, endOf(value)) + "}";
        return argument("suggested")
                .map(name -> member(name, written.orElse(as)))
                .or(() -> argument("own").map(name -> member(name, own)));
    }

    private String member(String name, String value) {
        return document.substring(0, at) + "\"" + name + "\": " + value + document.substring(endOf(valueOf(at)));
    }

    private Optional<String> argument(String... names) {
        for (String name : names) {
            if (problem.getArguments().containsKey(name)) {
                return Optional.of(problem.getArguments().get(name).toString());
            }
        }
        return Optional.empty();
    }

    private String with(int index, String more) {
        return document.substring(0, index) + more + document.substring(index);
    }

    private String without(int start, int end) {
        return document.substring(0, start) + document.substring(end);
    }

    private String replaced(int start, String json) {
        return document.substring(0, start) + json + document.substring(endOf(start));
    }

    private int indexOf(Position position) {
        int line = 1;
        int index = 0;
        for (; line < position.line(); index++) {
            char c = document.charAt(index);
            line += c == '\n' || (c == '\r' && !document.startsWith("\n", index + 1)) ? 1 : 0;
        }
        return document.offsetByCodePoints(index, position.column() - 1);
    }

    /** Returns where the value of the member starts whose name starts somewhere. */
    private int valueOf(int name) {
        int index = endOf(name);
        while (document.charAt(index) == ':' || Character.isWhitespace(document.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Returns where a value ends. */
    private int endOf(int start) {
        int depth = 0;
        boolean inText = false;
        for (int i = start; i < document.length(); i++) {
            char c = document.charAt(i);
            if (inText) {
                i += c == '\\' ? 1 : 0;
                inText = c != '"';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (!inText && depth == 0 && "\"}]".indexOf(c) >= 0) {
                return i + 1;
            }
            boolean isBeforeEnd = i + 1 < document.length() && ",]} \r\n:".indexOf(document.charAt(i + 1)) >= 0;
            if (!inText && depth == 0 && isBeforeEnd) {
                return i + 1;
            }
        }
        return document.length();
    }
}
