package org.rightsdeclarations.json.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.document.Document;
import org.rightsdeclarations.json.document.Locator;
import org.rightsdeclarations.json.document.Offsets;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

/** Where in a text those problems are that were found without looking at the text. */
public final class Places {
    /** What is no matter of any format, but of JSON alone. */
    private static final List<StructureCode> OF_ANY_JSON = Stream.of(StructureCode.values())
            .filter(code -> code.name().startsWith(StructureCode.SYNTAX.name()))
            .toList();

    private static final List<StructureCode> OF_ANY_TEXT = List.of(
            StructureCode.EMPTY,
            StructureCode.TRAILING_CONTENT,
            StructureCode.ENCODING,
            StructureCode.ENCODING_UTF16,
            StructureCode.LONE_SURROGATE);

    /** A problem, and the offset of what it is about. */
    private record Placed(Problem problem, long offset) {}

    private Places() {}

    /**
     * Says where the problems of a report are. One whose pointer leads nowhere in the text gets no position.
     *
     * @param report the report; a problem that has a position keeps it
     * @param document the text in UTF-8 that it is about
     * @return the report, in the order of the text
     */
    public static Report place(Report report, byte[] document) {
        Document text = new Document(document);
        if (report.isClean() || text.checkEncoding() != null) {
            return report;
        }
        List<Problem> problems = report.getProblems();
        Offsets offsets = Offsets.of(problems.stream().map(Problem::getPointer).toList(), text);
        Locator locator = text.locator();
        return Report.of(problems.stream()
                        .map(problem -> new Placed(problem, offsets.get(problem.getPointer())))
                        .sorted(Comparator.comparingLong(Placed::offset))
                        .map(one -> offsets.leadsTo(one.problem().getPointer())
                                ? at(one.problem(), locator.locate(one.offset()))
                                : one.problem())
                        .toList())
                .in(report.getLocale())
                .withMore(report.getMore())
                .withUnchecked(report::getUnchecked);
    }

    private static Problem at(Problem problem, @Nullable Position position) {
        return position == null || problem.getPosition().isPresent() ? problem : problem.at(position);
    }

    /**
     * Finds why a text is not JSON at all.
     *
     * @param document the text in UTF-8
     * @return the report, in English; empty if the text is JSON
     */
    public static Optional<Report> explain(byte[] document) {
        List<String> codes = Stream.concat(OF_ANY_JSON.stream(), OF_ANY_TEXT.stream())
                .map(StructureCode::code)
                .toList();
        List<Problem> found =
                DocumentReader.read(document, Limits.STRICT, Places::skip, Rules.NONE).report().getProblems().stream()
                        .filter(problem -> codes.contains(problem.getCode()))
                        .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Report.of(found));
    }

    private static @Nullable Object skip(Reading in) {
        in.skip();
        return null;
    }
}
