package org.rightsdeclarations.description.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declarations;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

class PrintedPlacePropertiesTest {
    @Property(tries = 200)
    void isOneShortLineWhateverLabelsAndHeadingsSay(
            @ForAll("languages") String language, @ForAll("words") @Size(min = 1, max = 12) List<String> words) {
        Clause clause = Clause.builder().text(en("Homes.")).build();
        for (String said : words) {
            clause = Clause.builder()
                    .label(Label.find(said))
                    .heading(LocalizedText.of(language, "x" + said + "x"))
                    .addClause(clause)
                    .build();
        }

        Optional<String> place = PrintedPlace.of(Declarations.declaration(clause)
                .at("/sections/0" + "/clauses/0".repeat(words.size()))
                .orElseThrow());

        assertThat(place).hasValueSatisfying(line -> {
            assertThat(line).isNotBlank().hasSizeLessThanOrEqualTo(PrintedWords.MAX_LENGTH);
            assertThat(line.codePoints()).noneMatch(Excerpt::isBreak);
            assertThat(line.replaceAll("[\u2067\u2068\u2069]", "").codePoints()).allMatch(Excerpt::isPlain);
        });
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "ar", "fr", "zh", "ko", "he", "x-house");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "1",
                        "(a)",
                        ".",
                        ":",
                        " ",
                        "\n",
                        "\u2028",
                        "\u0000",
                        "\u001B",
                        "\u202E",
                        "\u2066",
                        "\u2069",
                        "\u200D",
                        "\u00AD",
                        "\uFEFF",
                        "\uDB40\uDC41",
                        "\uD83D\uDE00",
                        "e\u0301",
                        "المادة",
                        "第一条",
                        "Article",
                        "{text}",
                        "$")
                .list()
                .ofMaxSize(60)
                .map(bits -> String.join("", bits))
                .list();
    }
}
