package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Report;

class ReportFuzzTest {
    static Stream<Named<byte[]>> reports() {
        return FuzzSeeds.documents().map(seed -> {
            Report report = DeclarationJson.read(seed.getPayload()).getReport();
            return Named.of(seed.getName(), ReportJson.writeBytes(report));
        });
    }

    @MethodSource("reports")
    @FuzzTest
    void readsAnyReportAndWritesItAgain(byte[] document) {
        Report report;
        try {
            report = ReportJson.read(document);
        } catch (InvalidReportException refused) {
            assertThat(refused.getReport().hasErrors()).isTrue();
            assertThat(refused.getReport().toString()).isNotBlank();
            return;
        }
        byte[] written = ReportJson.writeBytes(report);
        Report read = ReportJson.read(written);

        assertThat(read).isEqualTo(report).hasSameHashCodeAs(report).hasToString(report.toString());
        assertThat(ReportJson.writeBytes(read)).isEqualTo(written);
        assertThat(ReportJson.read(ReportJson.writeBytes(report.in(Locale.KOREAN))))
                .isEqualTo(report);
    }
}
