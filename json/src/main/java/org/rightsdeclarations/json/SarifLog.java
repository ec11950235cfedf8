package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rightsdeclarations.json.report.SarifRun;
import org.rightsdeclarations.json.writing.DocumentWriter;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.rule.Rule;
import tools.jackson.core.JsonGenerator;

/**
 * Reports of one document or of many as a log of SARIF 2.1.0, which platforms that host code show beside the lines.
 * Immutable and thread-safe: each {@code with} method returns a changed copy.
 *
 * <pre>{@code
 * URI file = URI.create("declarations/riverside.json"); // relative to the root of the repository
 * byte[] sarif = SarifLog.of(Map.of(file, report)).writeBytes(Layout.INDENTED);
 * }</pre>
 *
 * <p>There is one run. Its documents stand in the order of their addresses, the results of each in the order of the
 * document, and the rules that were broken in the order of their codes. A column is a code point, and the log says so.
 * A result has the JSON Pointer as its logical location, and a fingerprint that stays the same where only the position
 * or the language changes. What documents say can be neither a placeholder nor a link of the log. Equal reports are
 * always the same bytes.
 */
public final class SarifLog {
    private final SarifRun run;

    private SarifLog(SarifRun run) {
        this.run = run;
    }

    /**
     * Returns a log in English.
     *
     * @param reports what was found, also where that is nothing, by the address of the document: usually relative to
     *     the root of a repository
     * @return the log
     */
    public static SarifLog of(Map<URI, Report> reports) {
        require(reports, "reports");
        return log(new TreeMap<>(reports), Collections.emptySortedMap(), List.of(), Locale.ENGLISH);
    }

    private static SarifLog log(
            SortedMap<URI, Report> reports, SortedMap<URI, String> unread, List<Rule> rules, Locale language) {
        SortedMap<URI, Report> translated = new TreeMap<>();
        reports.forEach((document, report) -> translated.put(document, report.in(language)));
        return new SarifLog(new SarifRun(translated, unread, rules, language));
    }

    /**
     * Returns the log in another language. Nothing is judged again.
     *
     * @param reader the language of the reader; for one that has no messages it is in English
     * @return the changed copy
     */
    public SarifLog in(Locale reader) {
        return log(run.reports(), run.unread(), run.rules(), require(reader, "locale"));
    }

    /**
     * Explains rules of a host as it explains those of this library.
     *
     * @param rules the rules, such as those of a validator; all others are left out
     * @return the changed copy
     */
    public SarifLog withRules(Collection<Rule> rules) {
        require(rules, "rules");
        return new SarifLog(new SarifRun(run.reports(), run.unread(), List.copyOf(rules), run.language()));
    }

    /**
     * Says that there are documents of which nothing is known, since they could not be read. The run is not successful
     * then.
     *
     * @param reasons why, in one line, by the address of the document
     * @return the changed copy
     */
    public SarifLog withUnread(Map<URI, String> reasons) {
        require(reasons, "reasons");
        return new SarifLog(new SarifRun(run.reports(), new TreeMap<>(reasons), run.rules(), run.language()));
    }

    /**
     * Writes the log compactly.
     *
     * @return the log in UTF-8
     */
    public byte[] writeBytes() {
        return writeBytes(Layout.COMPACT);
    }

    /**
     * Writes the log.
     *
     * @param layout how to lay it out
     * @return the log in UTF-8
     */
    public byte[] writeBytes(Layout layout) {
        require(layout, "layout");
        return DocumentWriter.write(this::write, layout == Layout.INDENTED);
    }

    /**
     * Writes the log.
     *
     * @param layout how to lay it out
     * @return the log
     */
    public String writeString(Layout layout) {
        return new String(writeBytes(layout), UTF_8);
    }

    /**
     * Writes the log compactly to a stream, which stays open.
     *
     * @param out where to write the log in UTF-8
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        out.write(writeBytes());
    }

    /**
     * Writes the log as one value of a larger document.
     *
     * @param out where a value may stand; stays open, and is not flushed
     */
    public void write(JsonGenerator out) {
        run.write(out);
    }
}
