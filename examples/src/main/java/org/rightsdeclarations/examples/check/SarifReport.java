package org.rightsdeclarations.examples.check;

import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.SarifLog;
import org.rightsdeclarations.problem.Report;

/** A report for platforms that host code: one log of SARIF, printed when everything is known. */
final class SarifReport implements Presentation {
    private final PrintStream out;
    private final Locale language;
    private final Map<URI, Report> reports = new TreeMap<>();
    private final Map<URI, String> unread = new TreeMap<>();

    SarifReport(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void show(CheckedFile file) {
        reports.put(address(file.path()), file.report());
    }

    @Override
    public void pass(Unread passed) {
        unread.put(address(passed.path()), passed.reason());
    }

    @Override
    public void finish(Totals totals) {
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
