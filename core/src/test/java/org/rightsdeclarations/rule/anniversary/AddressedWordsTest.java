package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.NodeId;

class AddressedWordsTest {
    private static final Section SECTION = Section.builder()
            .heading(en("section"))
            .chapeau(en("chapeau"))
            .addClause(Clause.builder()
                    .id(NodeId.of("quays"))
                    .heading(en("clause"))
                    .text(en("quays"))
                    .addClause(Clause.of(en("berths")))
                    .build())
            .addCommitment(Commitment.builder()
                    .heading(en("promise"))
                    .text(en("water"))
                    .build())
            .addSection(Section.builder().heading(en("inner")).build())
            .build();
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("title"))
            .preamble(Preamble.builder()
                    .heading(en("preamble"))
                    .chapeau(en("we"))
                    .addRecital(Recital.of(en("recalling")))
                    .addRecital(Recital.of(en("noting")))
                    .build())
            .addSection(SECTION)
            .addAnnex(Section.builder().chapeau(en("annex")).build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "title, title",
        "preamble/heading, preamble",
        "preamble/chapeau, we",
        "preamble/recital-2, noting",
        "preamble/recital-2/text, noting",
        "section-1/heading, section",
        "section-1/chapeau, chapeau",
        "section-1/clause-1/heading, clause",
        "section-1/clause-1/text, quays",
        "section-1/clause-1/clause-1, berths",
        "#quays/text, quays",
        "section-1/commitment-1/text, water",
        "section-1/section-1, inner",
        "annex-1, annex"
    })
    void findsTheWordsOfAPlace(String address, String words) {
        assertThat(wordsAt(address)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({
        "preamble, preamble we recalling noting",
        "section-1/clause-1, clause quays berths",
        "#quays, clause quays berths",
        "section-1/commitment-1, promise water",
        "section-1, section chapeau clause quays berths promise water inner"
    })
    void findsTheWordsOfEverythingInsideAPlace(String address, String words) {
        assertThat(wordsAt(address)).containsExactlyElementsOf(Arrays.asList(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "preamble/recital-3",
                "section-2",
                "section-1/text",
                "section-1/clause-1/chapeau",
                "section-99999999999",
                "#nobody",
                "title/text"
            })
    void findsNoWordsWhereNoneStand(String address) {
        assertThat(wordsAt(address)).isEmpty();
    }

    private static List<String> wordsAt(String address) {
        return new AddressedWords(DECLARATION)
                .at(Address.of(address)).stream()
                        .map(text -> text.get(LanguageTag.of("en")).orElseThrow())
                        .toList();
    }
}
