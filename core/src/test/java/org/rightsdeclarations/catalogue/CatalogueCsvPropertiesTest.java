package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.Instrument;

@Tag("slow")
class CatalogueCsvPropertiesTest {
    @Property
    void readsOrReportsAnyText(@ForAll String text) throws IOException {
        assertReadOrReported(text);
        assertReadOrReported("id,title,symbol,adopted,verified_at,conflicting_claim,claimed\n" + text);
    }

    @Property
    void readsOrReportsAnythingLikeATable(@ForAll("almostTables") String text) throws IOException {
        assertReadOrReported(text);
    }

    @Property
    void readsBackEveryTitle(@ForAll("titles") List<String> titles) throws IOException {
        StringBuilder table = new StringBuilder("id,title\n");
        for (int i = 0; i < titles.size(); i++) {
            table.append(i)
                    .append(",\"")
                    .append(titles.get(i).replace("\"", "\"\""))
                    .append("\"\n");
        }

        List<CatalogueEntry<Instrument>> entries = CatalogueCsv.readInstruments(new StringReader(table.toString()));

        assertThat(entries)
                .extracting(entry -> entry.value().getTitle().in(Locale.ENGLISH))
                .isEqualTo(titles);
    }

    private static void assertReadOrReported(String text) throws IOException {
        try {
            CatalogueCsv.readInstruments(new StringReader(text));
        } catch (InvalidCatalogueException failure) {
            assertSound(failure.getReport());
        }
        try {
            CatalogueCsv.readEditions(Series.WHRCF, new StringReader(text));
        } catch (InvalidCatalogueException failure) {
            assertSound(failure.getReport());
        }
    }

    private static void assertSound(Report report) {
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.getProblems())
                .extracting(problem -> problem.getPosition().orElseThrow())
                .isSorted();
        assertThat(report.getProblems())
                .extracting(Problem::toString)
                .allMatch(line -> line.lines().count() == 1);
    }

    @Provide
    Arbitrary<String> almostTables() {
        return Arbitraries.of(
                        "id",
                        "title",
                        "edition",
                        "held",
                        "claimed",
                        "verified_at",
                        ",",
                        ",",
                        ",",
                        "\n",
                        "\n",
                        "\r\n",
                        "\"",
                        "\"\"",
                        "#",
                        "\uFEFF",
                        " ",
                        "1",
                        "2020-02",
                        "a;b",
                        "\uD800",
                        "\u0000")
                .list()
                .ofMaxSize(40)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }

    @Provide
    Arbitrary<List<String>> titles() {
        return Arbitraries.strings()
                .withChars('a', '"', ',', '\n', '\r', '#', ' ', '\uAD11')
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(text -> "[" + text + "]")
                .list()
                .ofMaxSize(5);
    }
}
