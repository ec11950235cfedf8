package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Report;

/**
 * Maps of the JDK have another order in each virtual machine, and people have other languages, calendars and encodings:
 * nothing that is written may depend on it.
 */
@Tag("slow")
class FreshMachinesTest {
    /** Prints every report in every form. */
    public static final class Everything {
        private Everything() {}

        public static void main(String[] args) throws IOException {
            Map<URI, Report> reports = new HashMap<>();
            Map<String, byte[]> documents = new TreeMap<>(Documents.invalid());
            for (String folder : List.of("documents", "rules", "languages", "frozen")) {
                documents.putAll(Documents.within(folder));
            }
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                Report report = DeclarationJson.read(document.getValue()).getReport();
                reports.put(URI.create("documents/" + document.getKey().replace(' ', '-')), report);
                System.out.write(ReportJson.writeBytes(report));
                if (!report.isClean()) {
                    System.out.write(ProblemDetails.of(report.in(Locale.KOREAN)).writeBytes());
                }
                System.out.write(report.toString().getBytes(UTF_8));
            }
            SarifLog.of(Map.copyOf(reports)).write(System.out);
            System.out.flush();
        }
    }

    @Test
    void writeTheSameBytes() throws Exception {
        byte[] first = run();

        assertThat(new String(first, UTF_8)).contains("rights-declaration-report/1", "unsound-declaration", "2.1.0");
        assertThat(run(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(first);
    }

    private static byte[] run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Everything.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream out = process.getInputStream()) {
            out.transferTo(bytes);
        }
        assertThat(process.waitFor()).isZero();
        return bytes.toByteArray();
    }
}
