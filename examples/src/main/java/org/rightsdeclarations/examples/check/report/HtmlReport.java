package org.rightsdeclarations.examples.check.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.examples.words.Html;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * A report for people who have the printed text at hand, and read no JSON: a page that says where something is in
 * print, what it is, what may help, and once why it matters.
 */
public final class HtmlReport implements Presentation {
    /** Where what was found stands in the page. */
    private static final String BODY = "<!-- body -->\n";

    private static final Map<String, Rule> RULES = DeclarationValidator.standard().getRules().stream()
            .collect(Collectors.toMap(Rule::getCode, Function.identity()));

    private final PrintStream out;
    private final Locale reader;
    private final Words words;

    /** The page before and after what was found. */
    private final String[] frame;

    private final Set<String> explained = new HashSet<>();
    private final StringBuilder passed = new StringBuilder();

    /** The file whose list was begun. */
    private @Nullable Path current;

    public HtmlReport(PrintStream out, Locale reader) {
        this.out = out;
        this.reader = reader;
        this.words = Words.in(reader);
        String title = words.of("report.title");
        String body = "<header>\n<h1>%s</h1>\n</header>\n<main>\n".formatted(Html.text(title)) + BODY + "</main>\n";
        this.frame = Html.page(words, title, Html.style(HtmlReport.class, "report.css"), body)
                .split(BODY, 2);
        out.print(frame[0]);
    }

    /** Its name stands before its first problem. */
    @Override
    public void begin(Path file) {}

    @Override
    public Runnable prepare(CheckedDocument document) {
        Report report = document.report().in(reader);
        if (report.isClean() && !report.isCut()) {
            return () -> {};
        }
        List<Problem> problems = report.getProblems();
        return () -> {
            if (!document.path().equals(current)) {
                end();
                current = document.path();
                out.print("<section>\n<h2><bdi>%s</bdi></h2>\n<ol>\n"
                        .formatted(Html.text(Printable.line(current.toString()))));
            }
            problems.forEach(problem -> out.print(item(problem)));
            if (report.isCut()) {
                String more = Report.of(List.of())
                        .in(reader)
                        .withMore(report.getMore())
                        .toString();
                out.print("<li>"
                        + Html.text(more.substring(more.indexOf('\n') + 1).strip()) + "</li>\n");
            }
        };
    }

    private String item(Problem problem) {
        String severity = problem.getSeverity().toString();
        String name = problem.getSeverity().getName(reader);
        String line = problem.getPosition()
                .map(at -> words.line("report.line", Map.of("line", at.line())))
                .orElse("");
        String place = problem.getPrintedPlace().orElse(problem.getPointer());
        Optional<String> why = explained.add(problem.getCode()) ? reason(problem.getCode()) : Optional.empty();
        return """
                <li class="%s">
                <p class="place"><b>%s</b> <bdi>%s</bdi> <small>%s</small></p>
                <p>%s</p>
                %s%s</li>
                """.formatted(
                        severity,
                        Html.text(name),
                        Html.text(place),
                        Html.text(line),
                        Html.text(problem.getMessage()),
                        paragraph("help", problem.getSuggestion()),
                        paragraph("why", why));
    }

    /** Returns why a rule matters, if that is said in the language of the reader. */
    private Optional<String> reason(String code) {
        return Optional.ofNullable(RULES.get(code))
                .flatMap(rule -> rule.getRationale(reader)
                        .filter(why -> words.language().equals(Locale.ENGLISH)
                                || !rule.getRationale(Locale.ENGLISH).equals(Optional.of(why))));
    }

    private static String paragraph(String kind, Optional<String> text) {
        return text.map(said -> "<p class=\"%s\">%s</p>\n".formatted(kind, Html.text(said)))
                .orElse("");
    }

    @Override
    public void end() {
        if (current != null) {
            out.print("</ol>\n</section>\n");
            current = null;
        }
    }

    @Override
    public void pass(Unread unread) {
        passed.append("<p>").append(Html.text(unread.line(reader))).append("</p>\n");
    }

    @Override
    public void finish(Totals totals) {
        end();
        out.print(passed);
        String unchecked = Report.of(List.of())
                .in(reader)
                .withUnchecked(totals::unchecked)
                .getUncheckedLine()
                .map(line -> "<p>" + Html.text(line) + "</p>\n")
                .orElse("");
        String accepted = totals.acceptedLine(reader)
                .map(line -> "<p>" + Html.text(line) + "</p>\n")
                .orElse("");
        out.print("<footer>\n%s%s<p><b>%s</b></p>\n</footer>\n"
                .formatted(unchecked, accepted, Html.text(totals.in(reader))));
        out.print(frame[1]);
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {
        out.flush();
    }
}
