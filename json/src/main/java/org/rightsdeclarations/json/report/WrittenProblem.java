package org.rightsdeclarations.json.report;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.problem.NodePlace;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;

/**
 * A problem as it is written: in the words of one language.
 *
 * @param code the code
 * @param severity how much it matters
 * @param pointer the value that it is about
 * @param line the line from 1, or null if there is no position
 * @param column the column from 1, or null if there is no position
 * @param printedPlace where it is by what the document prints, or null if nothing is printed there
 * @param node the node that it is about or in, or null if there is none
 * @param language the language of the words, or null if that of the report is meant
 * @param message what is wrong
 * @param suggestion what may help, or null
 * @param arguments texts and numbers by name, in the order of the names
 */
public record WrittenProblem(
        String code,
        Severity severity,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String printedPlace,
        @Nullable NodePlace node,
        @Nullable Locale language,
        String message,
        @Nullable String suggestion,
        Map<String, Object> arguments) {
    /**
     * Writes a problem in its language.
     *
     * @param problem the problem
     * @param alone whether no report says what the language is
     * @return the written problem
     */
    public static WrittenProblem of(Problem problem, boolean alone) {
        Integer line = problem.getPosition().map(Position::line).orElse(null);
        Integer column = problem.getPosition().map(Position::column).orElse(null);
        return new WrittenProblem(
                Excerpt.wellFormed(problem.getCode()),
                problem.getSeverity(),
                Excerpt.wellFormed(problem.getPointer()),
                line,
                column,
                problem.getPrintedPlace().map(Excerpt::wellFormed).orElse(null),
                problem.getNode().orElse(null),
                alone ? spoken(problem.getLocale()) : null,
                Excerpt.wellFormed(problem.getMessage()),
                problem.getSuggestion().map(Excerpt::wellFormed).orElse(null),
                problem.getArguments());
    }

    /**
     * Returns the language in which a reader is told of problems.
     *
     * @param reader the language of the reader
     * @return a language that there are messages in
     */
    public static Locale spoken(Locale reader) {
        Locale language = Messages.languageFor(reader);
        return language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
    }

    /**
     * Makes a problem of it.
     *
     * @param ofReport the language of the words if this does not say it
     * @return the problem, in the language of its words
     * @throws MissingValueException if there is a line without a column, or the other way round
     */
    public Problem toProblem(Locale ofReport) {
        Locale words = language == null ? ofReport : language;
        Problem problem = Problem.of(
                        code,
                        severity,
                        pointer,
                        arguments,
                        new WrittenWords(code, arguments, message, suggestion, words))
                .withPrintedPlace(printedPlace == null ? "" : printedPlace)
                .in(words);
        Problem placed = node == null ? problem : problem.withNode(node);
        return line == null && column == null
                ? placed
                : placed.at(new Position(
                        MissingValueException.require(line, "line"), MissingValueException.require(column, "column")));
    }
}
