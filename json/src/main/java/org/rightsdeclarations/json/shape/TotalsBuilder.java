package org.rightsdeclarations.json.shape;

import org.rightsdeclarations.json.report.WrittenReport;

/** Builds the totals of a report number by number. Not thread-safe. */
final class TotalsBuilder {
    private int errors;
    private int warnings;
    private int infos;

    void errors(Integer value) {
        errors = value;
    }

    void warnings(Integer value) {
        warnings = value;
    }

    void infos(Integer value) {
        infos = value;
    }

    WrittenReport.Totals build() {
        return new WrittenReport.Totals(errors, warnings, infos);
    }
}
