package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.report.WrittenProblem;
import org.rightsdeclarations.json.report.WrittenReport;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.value.LanguageTag;

/** Builds a written report member by member. Not thread-safe. */
public final class ReportBuilder {
    private @Nullable Locale language;
    private int more;
    private WrittenReport.@Nullable Totals totals;
    private List<WrittenProblem> problems = List.of();
    private List<Unchecked> unchecked = List.of();

    void language(LanguageTag value) {
        language = value.toLocale();
    }

    void more(Integer value) {
        more = value;
    }

    void totals(WrittenReport.Totals value) {
        totals = value;
    }

    void problems(List<WrittenProblem> value) {
        problems = value;
    }

    void unchecked(List<Unchecked> value) {
        unchecked = value;
    }

    WrittenReport build() {
        return new WrittenReport(require(language, "language"), more, require(totals, "totals"), problems, unchecked);
    }
}
