package org.rightsdeclarations.json.report;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Report;

/** The words of problem details. */
public final class DetailsMessages {
    private static final Function<Locale, Messages> BY_LANGUAGE = Messages.byLanguage(
            language -> ResourceBundle.getBundle("org.rightsdeclarations.json.report.messages", language));

    private DetailsMessages() {}

    /**
     * Says what kind of problem it is.
     *
     * @param report the report
     * @return one line in the language of the report
     */
    public static String title(Report report) {
        return BY_LANGUAGE.apply(report.getLocale()).format("details.title", Map.of());
    }

    /**
     * Says how much was found.
     *
     * @param report the report
     * @return one line in the language of the report
     */
    public static String detail(Report report) {
        return BY_LANGUAGE
                .apply(report.getLocale())
                .format(
                        report.isCut() ? "details.totals-cut" : "details.totals",
                        Map.of("totals", report.getTotals(), "more", report.getMore()));
    }
}
