package org.rightsdeclarations.examples.check.report;

import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.SarifLog;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

/**
 * A report for platforms that host code: one log of SARIF, printed when everything is known. It holds as many problems
 * as platforms take, and says of which files it does not hold all.
 */
public final class SarifReport implements Presentation {
    /** What GitHub takes of one run. */
    static final int MAX_RESULTS = 25_000;

    private final PrintStream out;
    private final Locale language;
    private final Map<URI, List<Problem>> problems = new TreeMap<>();
    private final Map<URI, Integer> more = new TreeMap<>();
    private final Map<URI, String> unread = new TreeMap<>();
    private int results;

    public SarifReport(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void begin(Path file) {
        problems.computeIfAbsent(address(file), address -> new ArrayList<>());
    }

    @Override
    public Runnable prepare(CheckedDocument document) {
        URI address = address(document.path());
        // A report whose problems are known does not hold its document any more.
        List<Problem> found = document.report().getProblems();
        int others = document.report().getMore();
        return () -> keep(address, found, others);
    }

    @Override
    public void end() {}

    private void keep(URI address, List<Problem> found, int others) {
        List<Problem> kept = problems.computeIfAbsent(address, file -> new ArrayList<>());
        int count = Math.min(found.size(), MAX_RESULTS - results);
        kept.addAll(found.subList(0, count));
        results += count;
        more.merge(address, others + found.size() - count, (one, two) ->
                (int) Math.min((long) one + two, Integer.MAX_VALUE));
    }

    @Override
    public void pass(Unread passed) {
        unread.put(address(passed.path()), passed.reason(language));
    }

    @Override
    public void finish(Totals totals) {
        Map<URI, Report> reports = new TreeMap<>();
        problems.forEach((file, found) -> reports.put(file, Report.of(found).withMore(more.getOrDefault(file, 0))));
        byte[] log = SarifLog.of(reports).withUnread(unread).in(language).writeBytes(Layout.INDENTED);
        out.write(log, 0, log.length);
    }

    /** Leaves the stream open: it is the caller's. */
    @Override
    public void close() {
        out.flush();
    }

    /** Returns the address of a file: relative to where the program was started, as long as the path is. */
    static URI address(Path path) {
        if (path.isAbsolute()) {
            return path.toUri();
        }
        StringJoiner steps = new StringJoiner("/");
        for (Path step : path.normalize()) {
            steps.add(step.toString());
        }
        String relative = steps.toString();
        // Before a colon in the first step there would be a scheme.
        boolean hasColon = path.normalize().getName(0).toString().indexOf(':') >= 0;
        try {
            return new URI(null, null, hasColon ? "./" + relative : relative, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path of a file has an address: " + relative, e);
        }
    }
}
