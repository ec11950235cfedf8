package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.report.WrittenProblem;
import org.rightsdeclarations.problem.NodePlace;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.LanguageTag;

/** Builds a written problem member by member. Not thread-safe. */
public final class ProblemBuilder {
    private @Nullable String code;
    private @Nullable Severity severity;
    private @Nullable String pointer;
    private @Nullable Integer line;
    private @Nullable Integer column;
    private @Nullable String printedPlace;
    private @Nullable NodePlace node;
    private @Nullable Locale language;
    private @Nullable String message;
    private @Nullable String suggestion;
    private Map<String, Object> arguments = Map.of();

    void code(String value) {
        code = value;
    }

    void severity(Severity value) {
        severity = value;
    }

    void pointer(String value) {
        pointer = value;
    }

    void line(Integer value) {
        line = value;
    }

    void column(Integer value) {
        column = value;
    }

    void printedPlace(String value) {
        printedPlace = value;
    }

    void node(NodePlace value) {
        node = value;
    }

    void language(LanguageTag value) {
        language = value.toLocale();
    }

    void message(String value) {
        message = value;
    }

    void suggestion(String value) {
        suggestion = value;
    }

    void arguments(Map<String, Object> value) {
        arguments = value;
    }

    WrittenProblem build() {
        if (line != null || column != null) {
            require(line, "line");
            require(column, "column");
        }
        return new WrittenProblem(
                require(code, "code"),
                require(severity, "severity"),
                require(pointer, "pointer"),
                line,
                column,
                printedPlace,
                node,
                language,
                require(message, "message"),
                suggestion,
                arguments);
    }
}
