package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Occurrence;

class AnniversaryInTextTest {
    private static final String FAMILY = "anniversary";

    @ParameterizedTest
    @CsvSource({
        "en, the 70th anniversary",
        "en, the seventieth anniversary",
        "en, the fifth of the seventy proposals",
        "en, seventy of the fifth proposals",
        "en, seventy intergovernmental fifth bodies",
        "en, Seventy (V) fifth",
        "en-GB, its anniversary in 2023",
        "ko, 강변선언 70주년",
        "ja, 第70周年",
        "ar, الذكرى السبعون المادة ٧",
        "fr, le 7e anniversaire"
    })
    void findsAnOrdinalThatTheTextDoesNotSay(String language, String text) {
        Anniversary anniversary = seventyFifthIn("preamble/recital-1");

        assertThat(Findings.of(FAMILY, declaration(LocalizedText.of(language, text), anniversary)))
                .containsExactly(
                        "warning /anniversaries/0/statedIn: the text at \"preamble/recital-1\" does not mention the 75th anniversary; give the part of the text that mentions it, or correct the ordinal [anniversary.not-in-text]");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the 75th anniversary",
        "en, the seventy-fifth anniversary",
        "en, Seventy-Fifth anniversary",
        "en, seventy fifth anniversary",
        "en, seventy-five years on",
        "en, the fiftieth and the seventy-fifth anniversaries",
        "en, the LXXV anniversary",
        "en, the diamond jubilee",
        "en, the second seventy-fifth anniversary",
        "de, zum 75. Jahrestag",
        "ko, 세계인권선언 75주년",
        "ja, 第75周年",
        "zh, 值此世界人权宣言七十五周年之际，回顾第24号决议",
        "ar, الذكرى الـ٧٥",
        "fa, هفتاد و پنجمین سالگرد ۱۹۴۸",
        "fr, soixante-quinzième anniversaire de 1948",
        "es, LXXV aniversario de los 30 artículos"
    })
    void findsAnOrdinalInAnyLanguage(String language, String text) {
        Anniversary anniversary = seventyFifthIn("preamble/recital-1");

        assertThat(Findings.of(FAMILY, declaration(LocalizedText.of(language, text), anniversary)))
                .isEmpty();
    }

    @Test
    void acceptsAnOrdinalThatOneLanguageSays() {
        LocalizedText text = en("the anniversary").and("ko", "75주년");
        Anniversary anniversary = seventyFifthIn("preamble");

        assertThat(Findings.of(FAMILY, declaration(text, anniversary))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title, 1",
        "preamble/chapeau, 2",
        "preamble/recital-1, 3",
        "section-1/chapeau, 4",
        "section-1/clause-2, 6",
        "section-1/clause-2/clause-1, 6",
        "#kept, 6",
        "section-1/section-1/heading, 7",
        "annex-1/clause-1/text, 8"
    })
    void readsTheWordsAtAnAddress(String address, int said) {
        LocalizedText title = en("Declaration 1");
        Clause kept = Clause.builder()
                .id(NodeId.of("kept"))
                .addClause(Clause.of(en("Six")))
                .build();
        Section inner = Section.builder().heading(en("Seventh")).build();
        Declaration.Builder declaration = Declaration.builder()
                .title(title)
                .preamble(Preamble.builder()
                        .chapeau(en("second"))
                        .addRecital(Recital.of(en("3.")))
                        .build())
                .addSection(Section.builder()
                        .chapeau(en("4"))
                        .addClause(Clause.of(en("5")))
                        .addClause(kept)
                        .addSection(inner)
                        .build())
                .addAnnex(Section.builder().addClause(Clause.of(en("8"))).build());
        for (int ordinal = 1; ordinal <= 8; ordinal++) {
            declaration.addAnniversary(Anniversary.builder()
                    .ordinal(ordinal)
                    .origin(Occurrence.builder().title(en("Founding")).build())
                    .statedIn(Address.of(address))
                    .build());
        }

        assertThat(Findings.of(FAMILY, declaration.build()))
                .hasSize(7)
                .noneMatch(line -> line.contains(" do not say " + said + ";"));
    }

    @ParameterizedTest
    @CsvSource({"preamble/recital-2", "section-1", "section-99999999999999", "#nobody", "#nobody/text", "title/chapeau"
    })
    void leavesAddressesThatLeadNowhereToOthers(String address) {
        Anniversary anniversary = seventyFifthIn(address);

        assertThat(Findings.of(FAMILY, declaration(en("the 70th anniversary"), anniversary)))
                .isEmpty();
    }

    @Test
    @Tag("large")
    void readsAGreatTextOnceForManyAnniversaries() {
        StringBuilder text = new StringBuilder();
        Declaration.Builder declaration = Declaration.builder().title(en("Declaration"));
        for (int i = 1; i <= 50_000; i++) {
            text.append(i).append(" seventy fifth ");
            declaration.addAnniversary(Anniversary.builder()
                    .ordinal(i)
                    .origin(Occurrence.builder().title(en("Founding " + i)).build())
                    .statedIn(Address.of("#great"))
                    .build());
        }
        Clause great = Clause.builder()
                .id(NodeId.of("great"))
                .text(en(text.toString()))
                .build();

        assertThat(Findings.of(
                        FAMILY,
                        declaration
                                .addSection(Section.builder().addClause(great).build())
                                .build()))
                .isEmpty();
    }

    private static Anniversary seventyFifthIn(String address) {
        return Anniversary.builder()
                .ordinal(75)
                .origin(Occurrence.builder().title(en("Founding")).build())
                .statedIn(Address.of(address))
                .build();
    }
}
