package org.rightsdeclarations.examples.check.report;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.terminal.Palette;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.examples.terminal.Words;
import org.rightsdeclarations.examples.terminal.text.Glyph;
import org.rightsdeclarations.examples.terminal.text.Isolation;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/**
 * A report for people: a block for each problem, with the line of the file that it is about. Clean documents are only
 * counted.
 */
public final class TextReport implements Presentation {
    private static final String MARGIN = "  ";
    private static final String NO_POSITION = "-";

    private final PrintStream out;
    private final Palette palette;
    private final Locale reader;
    private final int severityWidth;

    /** The file whose problems are being shown; null if the next one starts with its name. */
    private @Nullable Path current;

    public TextReport(PrintStream out, Palette palette, Locale reader) {
        this.out = out;
        this.palette = palette;
        this.reader = reader;
        int width = 0;
        for (Severity severity : Severity.values()) {
            width = Math.max(width, Glyph.cells(Glyph.of(severity.getName(reader))));
        }
        this.severityWidth = width;
    }

    /** Its name stands before its first problem. */
    @Override
    public void begin(Path file) {}

    @Override
    public Runnable prepare(CheckedDocument document) {
        if (document.report().isClean() && !document.report().isCut()) {
            return () -> {};
        }
        String blocks = blocks(document);
        return () -> {
            if (!document.path().equals(current)) {
                out.println(palette.bold(Printable.line(document.path().toString())));
                current = document.path();
            }
            out.print(blocks);
            if (document.isLine()) {
                out.flush();
            } else {
                end();
            }
        };
    }

    @Override
    public void end() {
        if (current != null) {
            out.println();
            out.flush();
            current = null;
        }
    }

    /** The totals count it. */
    @Override
    public void pass(Unread unread) {}

    @Override
    public void finish(Totals totals) {
        if (totals.documents() > 1) {
            showKinds(totals);
        }
        Report.of(List.of())
                .in(reader)
                .withUnchecked(totals::unchecked)
                .getUncheckedLine()
                .ifPresent(out::println);
        totals.acceptedLine(reader).ifPresent(out::println);
        out.println(palette.bold(totals.in(reader)));
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {
        out.flush();
    }

    private void showKinds(Totals totals) {
        int width = totals.kinds().stream()
                .mapToInt(kind -> String.valueOf(kind.count()).length())
                .max()
                .orElse(0);
        for (Totals.Kind kind : totals.kinds()) {
            String count = String.valueOf(kind.count());
            out.println(" ".repeat(width - count.length())
                    + count
                    + MARGIN
                    + padded(kind.severity())
                    + MARGIN
                    + kind.code());
        }
        if (width > 0) {
            out.println();
        }
    }

    private String blocks(CheckedDocument document) {
        Report report = document.report();
        int width = report.getProblems().stream()
                .mapToInt(problem -> position(problem).length())
                .max()
                .orElse(0);
        StringWriter text = new StringWriter();
        PrintWriter blocks = new PrintWriter(text);
        for (Problem problem : report) {
            write(problem, document.source(), width, blocks);
        }
        if (report.isCut()) {
            blocks.println(MARGIN + Messages.in(reader).format("report.cut", Map.of("more", report.getMore())));
        }
        return text.toString();
    }

    private void write(Problem problem, SourceText source, int width, PrintWriter blocks) {
        Severity severity = problem.getSeverity();
        String position = position(problem);
        blocks.println(MARGIN
                + " ".repeat(width - position.length())
                + position
                + MARGIN
                + padded(severity)
                + MARGIN
                + Isolation.isolate(problem.getText())
                + palette.faint(" [" + problem.getCode() + "]"));
        String indent = " ".repeat(3 * MARGIN.length() + width + severityWidth);
        problem.getPosition().flatMap(source::excerpt).ifPresent(excerpt -> {
            String gutter = indent + palette.faint("|") + " ";
            blocks.println(gutter + excerpt.text());
            blocks.println(gutter + " ".repeat(excerpt.caret()) + palette.severe(severity, "^"));
        });
        blocks.println(indent + palette.faint(place(problem)));
    }

    private String padded(Severity severity) {
        String name = severity.getName(reader);
        return palette.severe(severity, name) + " ".repeat(severityWidth - Glyph.cells(Glyph.of(name)));
    }

    private static String position(Problem problem) {
        return problem.getPosition().map(Position::toString).orElse(NO_POSITION);
    }

    /** Says where a problem is in the printed document, as far as that says something, and in the file. */
    private String place(Problem problem) {
        if (problem.getPointer().isEmpty()) {
            return Messages.in(reader).text("problem.document").orElseThrow();
        }
        String pointer = Printable.line(problem.getPointer());
        return problem.getPrintedPlace()
                .map(place -> at(Isolation.isolate(place)) + MARGIN + pointer)
                .orElseGet(() -> at(pointer));
    }

    private String at(String place) {
        return Words.in(reader).format("at", Map.of("place", place));
    }
}
