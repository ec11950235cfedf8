package org.rightsdeclarations.examples;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.ProblemDetails;
import org.rightsdeclarations.json.ReportJson;
import org.rightsdeclarations.json.SarifLog;
import org.rightsdeclarations.problem.Report;

/** Reports in the forms that other programs read. */
public final class MachineReports {
    private MachineReports() {}

    static Report keep(Report report) {
        byte[] json = ReportJson.writeBytes(report, Layout.INDENTED);
        return ReportJson.read(json); // equal, and it speaks the other languages again
    }

    static byte[] answer(Report report, Locale reader, URI request) {
        ProblemDetails details = ProblemDetails.of(report.in(reader)).withInstance(request);
        return details.writeBytes(); // ProblemDetails.MEDIA_TYPE, details.getStatus()
    }

    static byte[] log(Map<URI, Report> reports) {
        return SarifLog.of(reports).writeBytes();
    }
}
