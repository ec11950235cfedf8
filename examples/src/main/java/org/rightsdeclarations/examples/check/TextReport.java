package org.rightsdeclarations.examples.check;

import java.io.PrintStream;
import org.rightsdeclarations.examples.terminal.Isolation;
import org.rightsdeclarations.examples.terminal.Printable;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/**
 * A report for people: a block for each problem, with the line of the file that it is about. Clean files are only
 * counted.
 */
final class TextReport implements Presentation {
    private static final String MARGIN = "  ";
    private static final String NO_POSITION = "-";
    private static final int SEVERITY_WIDTH = Severity.WARNING.toString().length();

    private final PrintStream out;
    private final Palette palette;

    TextReport(PrintStream out, Palette palette) {
        this.out = out;
        this.palette = palette;
    }

    @Override
    public void show(CheckedFile file) {
        Report report = file.report();
        if (report.isClean()) {
            return;
        }
        out.println(palette.bold(Printable.line(file.path().toString())));
        int width = report.getProblems().stream()
                .mapToInt(problem -> position(problem).length())
                .max()
                .orElse(0);
        for (Problem problem : report) {
            show(problem, file.source(), width);
        }
        if (report.isCut()) {
            out.println(MARGIN + "… and " + report.getMore() + " more: the report was cut here");
        }
        out.println();
        out.flush();
    }

    /** The totals count it. */
    @Override
    public void pass(Unread unread) {}

    @Override
    public void finish(Totals totals) {
        out.println(palette.bold(totals.toString()));
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {
        out.flush();
    }

    private void show(Problem problem, SourceText source, int width) {
        Severity severity = problem.getSeverity();
        String position = position(problem);
        String message = problem.getMessage()
                + problem.getSuggestion().map(suggestion -> "; " + suggestion).orElse("");
        out.println(MARGIN
                + " ".repeat(width - position.length())
                + position
                + MARGIN
                + palette.severe(severity, severity.toString())
                + " ".repeat(SEVERITY_WIDTH - severity.toString().length())
                + MARGIN
                + Isolation.isolate(message)
                + palette.faint(" [" + problem.getCode() + "]"));
        String indent = " ".repeat(3 * MARGIN.length() + width + SEVERITY_WIDTH);
        problem.getPosition().flatMap(source::excerpt).ifPresent(excerpt -> {
            String gutter = indent + palette.faint("|") + " ";
            out.println(gutter + excerpt.text());
            out.println(gutter + " ".repeat(excerpt.caret()) + palette.severe(severity, "^"));
        });
        out.println(indent + palette.faint("at " + pointer(problem)));
    }

    private static String position(Problem problem) {
        return problem.getPosition().map(Position::toString).orElse(NO_POSITION);
    }

    private static String pointer(Problem problem) {
        return problem.getPointer().isEmpty() ? "(document)" : Printable.line(problem.getPointer());
    }
}
