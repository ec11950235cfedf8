package org.example;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;

class CheckFolderTest {
    private static final SparkSession SPARK = SparkSession.builder()
            .appName("test")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();

    @TempDir
    private static Path folder;

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    @Test
    void countsProblemsByCodeOverAllFiles() throws IOException {
        String clean = DeclarationJson.writeString(Declaration.in("en")
                .title("Riverside Declaration")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .build());
        String twoUnknown = clean.replace("{\"format\"", "{\"a\":1,\"b\":2,\"format\"");
        String latin = clean.replace("Riverside", "Bordeaux-Mérignac");
        Files.createDirectories(folder.resolve("archive"));
        Files.writeString(folder.resolve("a.ndjson"), (clean + "\r\n\r\n" + twoUnknown + "\n").repeat(100));
        Files.write(folder.resolve("archive/b.jsonl"), (twoUnknown + "\n" + latin + "\n{\n").getBytes(ISO_8859_1));
        Files.writeString(folder.resolve("archive/notes.txt"), "no documents", UTF_8);

        assertThat(CheckFolder.problemsByCode(SPARK, folder.toString()).collectAsList())
                .extracting(Row::toString)
                .containsExactly(
                        "[json.unknown-member,error,202,101]",
                        "[json.encoding,error,1,1]",
                        "[json.syntax-end,error,1,1]");
    }
}
