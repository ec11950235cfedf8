package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class LongQuotationTest {
    private static final int MOST_TEXTS = 200;
    private static final int MOST_OTHERS = 20;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "“The quays are open, | and lit.”",
                "\"The quays are open, | and lit.\"",
                "«The quays are open, | and lit.»",
                "「The quays are open, | and lit.」",
                "»The quays are open, | and lit.«",
                "»The quays of »the harbour« are open, | and lit.«",
                "““Quay” means | a wall.”",
                "It reads: “The quays | are open.”",
                "  “The quays are open, | and lit.”",
                "« | The quays are open.»",
                "„ | The quays are open.“",
                "“The quays are open, | all of them” and lit.",
                "We remove “the quays: | the lamps”;",
                "We remove “the quays: | the lamps”. ;,。",
                "It reads: “the quays: | the lamps”.",
                "\"But,\" people say, \"the quays are open. | The lamps are lit.\"",
                "They say, “the quays are open. | The lamps are lit.”",
                "有人会说，“码头开放。 | 灯也亮着。”"
            })
    void runsFromTheTextThatOpensItToTheOneThatClosesIt(String first, String second) {
        assertThat(unpaired(first, second)).isEmpty();
        assertThat(unpaired(first, "All agree.", second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "We say “the quays are open, | and lit.”",
                "“ | The quays are open.”",
                "We remove “the quays: | the lamps” and more.",
                "We remove \"the quays: | the lamps\".",
                "They say, “the quays are open. | The “lamps are lit.",
                "They say, \" the quays are open. | The lamps are lit.\""
            })
    void beginsATextOrFollowsAColon(String first, String second) {
        assertThat(unpaired(first, second)).hasSize(2);
    }

    @Test
    void mayBeginAnywhereIfTheNextTextEndsAQuotationInsideItToo() {
        assertThat(unpaired("We call it a “pier with “lamps” on it.", "It is lit and “open””."))
                .isEmpty();
        assertThat(unpaired("We call it a “pier with “lamps” on it.", "All agree.", "It is lit and “open””."))
                .hasSize(2);
        assertThat(unpaired("We call it a pier with “lamps” on it.", "It is lit and “open””."))
                .hasSize(1);
    }

    @Test
    void isClosedByTheFrenchMarkOnlyIfTheDanishOneOpensIt() {
        assertThat(unpaired("«The quays are open,", "and lit.«")).hasSize(1);
        assertThat(unpaired("»The quays are open,", "and lit.«")).isEmpty();
    }

    @Test
    void isClosedInTheSameLanguage() {
        List<String> found =
                unpaired(Clause.of(en("“The quays are open,")), Clause.of(LocalizedText.of("fr", "tous.”")));

        assertThat(found).hasSize(2);
    }

    @Test
    void isClosedByATextThatAllThoseBetweenLeadTo() {
        assertThat(unpaired("“The quays are open.", "“The lamps are lit.”")).isEmpty();
        assertThat(unpaired("“The quays are open.", "“The lamps are lit.", "“The sheds are dry.”"))
                .isEmpty();
        assertThat(unpaired("“The quays are open.", "The lamps are lit.", "“The sheds are dry.”"))
                .hasSize(1);
    }

    @Test
    void mayBeginInTheTitle() {
        Declaration declaration = declaration(Clause.of(en("and Lamps.”"))).toBuilder()
                .title(en("“On Quays"))
                .build();

        assertThat(Findings.of("hygiene", declaration)).isEmpty();
    }

    @Test
    void runsOverTwoHundredTextsAtMost() {
        assertThat(unpaired(between("“The quays are open", "and lit.”", MOST_TEXTS - 1, "All agree.")))
                .isEmpty();
        assertThat(unpaired(between("“The quays are open", "and lit.”", MOST_TEXTS, "All agree.")))
                .hasSize(2);
    }

    @Test
    void runsOverTwentyTextsWithHalvesOfOtherPairsAtMost() {
        assertThat(unpaired(between("“The quays are open", "and lit.”", MOST_OTHERS - 1, "It says: “all")))
                .isEmpty();
        assertThat(unpaired(between("“The quays are open", "and lit.”", MOST_OTHERS, "It says: “all")))
                .hasSize(1);
    }

    @Test
    void mayBeginInTheLabelOfASectionBeforeIt() {
        Section section = Section.builder()
                .label("“5.")
                .addClause(Clause.of(en("The quays are open.")))
                .addClause(Clause.of(en("The lamps are lit.”")))
                .build();

        assertThat(Findings.of("hygiene", declaration(section))).isEmpty();
        assertThat(Findings.of(
                        "hygiene", declaration(section.toBuilder().label("5.").build())))
                .hasSize(1);
    }

    @Test
    void doesNotBeginInALabelAfterIt() {
        Section before = Section.builder()
                .addClause(Clause.of(en("The lamps are lit.”")))
                .build();
        Section after = Section.builder()
                .label("“5.")
                .addClause(Clause.of(en("The quays are open.")))
                .build();

        assertThat(Findings.of("hygiene", declaration(before, after))).hasSize(1);
    }

    private static String[] between(String first, String last, int count, String text) {
        List<String> texts = new ArrayList<>(Collections.nCopies(count, text));
        texts.add(0, first);
        texts.add(last);
        return texts.toArray(new String[0]);
    }

    private static List<String> unpaired(String... texts) {
        return unpaired(Arrays.stream(texts).map(text -> Clause.of(en(text))).toArray(Clause[]::new));
    }

    private static List<String> unpaired(Clause... clauses) {
        return Findings.of("hygiene", declaration(clauses));
    }
}
