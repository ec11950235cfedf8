package org.rightsdeclarations.description.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Declarations;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;

class PrintedPlaceTest {
    /** An act in two languages, of which each has labels and headings of its own. */
    private static final Declaration ACT = Declaration.builder()
            .title(LocalizedText.of("de", "Wohngesetz").and("fr", "Loi sur le logement"))
            .preamble(Preamble.builder()
                    .addRecital(Recital.of(
                            LocalizedText.of("de", "in Kenntnis der Not").and("fr", "vu la misère")))
                    .build())
            .addSection(Section.builder()
                    .heading(LocalizedText.of("de", "Wohnen").and("fr", "Le logement"))
                    .addClause(Clause.builder()
                            .label(Label.of("de", "§ 5.").and("fr", "Article 5 :"))
                            .addClause(Clause.builder()
                                    .label(Label.of("de", "Abs. 2").and("fr", "al. 2"))
                                    .text(LocalizedText.of("de", "Alle wohnen.").and("fr", "Chacun habite."))
                                    .build())
                            .addClause(Clause.builder()
                                    .addLanguage("fr")
                                    .label(Label.of("fr", "al. 3"))
                                    .text("fr", "Chacune aussi.")
                                    .build())
                            .build())
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /sections/0/clauses/0/clauses/0/text/de  | „Wohnen“, § 5, Abs. 2
            /sections/0/clauses/0/clauses/0/text/fr  | «\u00a0Le logement\u00a0», Article 5, al. 2
            /sections/0/clauses/0/clauses/0/label/fr | «\u00a0Le logement\u00a0», Article 5, al. 2
            /sections/0/clauses/0/clauses/0/text     | „Wohnen“, § 5, Abs. 2
            /sections/0/clauses/0                    | „Wohnen“, § 5
            /sections/0/clauses/0/clauses/1          | «\u00a0Le logement\u00a0», Article 5, al. 3
            /sections/0/clauses/0/clauses/1/text     | «\u00a0Le logement\u00a0», Article 5, al. 3
            /preamble/recitals/0/text/fr             | «\u00a0vu la misère\u00a0»
            /preamble/recitals/0                     | „in Kenntnis der Not“
            """)
    void isSaidInTheLanguageOfTheTextOrInTheFirstOfTheDeclaration(String pointer, String place) {
        assertThat(place(ACT, pointer)).contains(place);
    }

    @Test
    void isInALanguageThatTheLabelHasIfItLacksThatOfTheText() {
        Declaration declaration = Declarations.declaration(Clause.builder()
                .label(Label.of("de", "Nummer 7").and("it", "numero 7"))
                .text("en", "Homes.")
                .build());

        assertThat(place(declaration, "/sections/0/clauses/0/text/en")).contains("Nummer 7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Article 5. | Article 5
            Artikel 5: | Artikel 5
            Art. 5     | Art. 5
            (a)        | (a)
            1)         | 1)
            1.1.       | 1.1
            第一条：     | 第一条
            一、        | 一
            ㉠         | ㉠
            """)
    void losesTheLastPointOfALabel(String label, String place) {
        Declaration declaration = Declarations.declaration(Section.builder()
                .label("II")
                .addClause(Clause.of(label, en("Homes.")))
                .build());

        assertThat(place(declaration, "/sections/0/clauses/0")).contains("II, " + place);
    }

    @Test
    void isInAnAuthenticLanguageThatThePartHasOrElseInEnglish() {
        Declaration declaration = Declarations.declaration(
                Clause.of(LocalizedText.of("ar", "المساكن.")
                        .and("en", "Homes.")
                        .and("es", "Hogares.")
                        .and("fr", "Logements.")),
                Clause.of(LocalizedText.of("ar", "الأرصفة.").and("es", "Muelles.")));
        Declaration authentic = declaration.toBuilder()
                .addAuthenticLanguages(LanguageTag.of("fr"), LanguageTag.of("es"))
                .build();

        assertThat(place(declaration, "/sections/0/clauses/0")).contains("\"Homes.\"");
        assertThat(place(declaration, "/sections/0/clauses/0/text")).contains("\"Homes.\"");
        assertThat(place(declaration, "/sections/0/clauses/0/text/ar"))
                .get()
                .asString()
                .contains("المساكن");
        assertThat(place(authentic, "/sections/0/clauses/0")).get().asString().contains("Logements");
        assertThat(place(authentic, "/sections/0/clauses/1/text"))
                .get()
                .asString()
                .contains("Muelles");
    }

    @Test
    void addsTheFirstWordsToAShortLabelAlone() {
        assertThat(place(Declarations.declaration(Clause.of("2.", en("Homes."))), "/sections/0/clauses/0/label"))
                .contains("2, \"Homes.\"");
        assertThat(place(
                        Declarations.declaration(Section.builder()
                                .label("2.")
                                .heading(en("Homes"))
                                .build()),
                        "/sections/0/heading/en"))
                .contains("2, \"Homes\"");
    }

    @Test
    void leavesOutWhatNobodySeesInPrint() {
        assertThat(place(
                        Declarations.declaration(Clause.builder()
                                .text("en", "\uFEFFHo\u00ADmes\u200B\u00A0 \u3164 now\uFE0F")
                                .build()),
                        "/sections/0/clauses/0"))
                .contains("\"Homes now\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "–", "*"})
    void takesTheFirstWordsWhereTheLabelIsABullet(String bullet) {
        assertThat(place(Declarations.declaration(Clause.of(bullet, en("Homes."))), "/sections/0/clauses/0"))
                .contains("\"Homes.\"");
    }

    @Test
    void takesTheFirstWordsOfTheInnermostNodeAlone() {
        Declaration declaration = Declarations.declaration(Clause.builder()
                .text("en", "Homes are\n\tplaces  in which people live and nobody may be put out of one")
                .addClause(Clause.builder().text("en", "with light;").build())
                .build());

        assertThat(place(declaration, "/sections/0/clauses/0/text/en"))
                .contains("\"Homes are places in which people live…\"");
        assertThat(place(declaration, "/sections/0/clauses/0/clauses/0")).contains("\"with light;\"");
    }

    @Test
    void tellsListsThatStartAtOneApartByTheWordsThatLeadIntoThem() {
        Declaration declaration = Declarations.declaration(Section.builder()
                .chapeau("en", "The council commits:")
                .addClause(Clause.of("1.", en("To build.")))
                .build());

        assertThat(place(declaration, "/sections/0/clauses/0/text/en")).contains("\"The council commits:\", 1");
    }

    @Test
    void namesWhatIsNoNodeByWhatItPrints() {
        Declaration declaration = Declaration.builder()
                .title(en("Riverside Declaration"))
                .event(Event.builder()
                        .name("en", "Assembly")
                        .theme("en", "Homes")
                        .build())
                .addSection(Section.builder()
                        .label("II.")
                        .addClause(Clause.builder()
                                .label("3.")
                                .text("en", "Recalling the Charter of the Quays,")
                                .addCitation(Citation.builder()
                                        .words("en", "the Charter")
                                        .addInstrument(Instrument.of(en("Charter of the Quays")))
                                        .build())
                                .addCitation(Instrument.of(en("Charter of the Quays")))
                                .build())
                        .build())
                .addSection(Section.builder()
                        .addClause(Clause.builder()
                                .text("en", "As the Charter says,")
                                .addCitation(Citation.builder()
                                        .words("en", "the Charter")
                                        .addInstrument(Instrument.of(en("Charter of the Quays")))
                                        .build())
                                .build())
                        .build())
                .signatories(Signatories.builder()
                        .addEntry(Signatory.builder()
                                .party(Party.builder().name("en", "Council").build())
                                .build())
                        .build())
                .addNote(Note.builder()
                        .label("*")
                        .addParagraph("en", "As amended.")
                        .addAnchor("section-1")
                        .build())
                .addNote(Note.builder().addParagraph("en", "As printed.").build())
                .addAnniversary(Anniversary.builder()
                        .ordinal(10)
                        .origin(Instrument.of(en("Charter")))
                        .build())
                .build();

        assertThat(place(declaration, "/sections/0/clauses/0/citations/0")).contains("II, 3, \"the Charter\"");
        assertThat(place(declaration, "/sections/0/clauses/0/citations/0/instruments/0/title/en"))
                .contains("II, 3, \"Charter of the Quays\"");
        assertThat(place(declaration, "/sections/0/clauses/0/citations/1")).contains("II, 3");
        assertThat(place(declaration, "/sections/1/clauses/0/citations/0"))
                .contains("\"As the Charter says,\", \"the Charter\"");
        assertThat(place(declaration, "/signatories/entries/0")).contains("\"Council\"");
        assertThat(place(declaration, "/signatories/entries/0/party/name/en")).contains("\"Council\"");
        assertThat(place(declaration, "/notes/0/paragraphs/0/en")).contains("*");
        assertThat(place(declaration, "/notes/1/paragraphs/0/en")).isEmpty();
        assertThat(place(declaration, "/anniversaries/0/ordinal")).contains("\"Charter\"");
        assertThat(place(declaration, "/event/theme/en")).contains("\"Assembly\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/title", "/title/fr", "/sections"})
    void isEmptyWhereNothingIsPrintedOnTheWay(String pointer) {
        assertThat(place(ACT, pointer)).isEmpty();
    }

    @Test
    void isThatOfTheMemberThatIsMissing() {
        Declaration declaration = Declarations.declaration(Clause.of("1.", en("Homes.")));

        assertThat(PrintedPlace.of(
                        declaration.at("/sections/0/clauses/0").orElseThrow().member("heading")))
                .contains("1, \"Homes.\"");
    }

    @Test
    void isIsolatedInAScriptThatIsWrittenFromRightToLeft() {
        Declaration declaration = Declaration.in("ar")
                .title("إعلان المدينة")
                .heading("السكن")
                .clause("المادة 5:", "لكل شخص الحق في السكن.")
                .build();

        assertThat(place(declaration, "/sections/0/clauses/0/text/ar"))
                .contains("\u2067\u2068«\u2068السكن\u2069»\u2069، \u2068المادة 5\u2069\u2069");
    }

    @Test
    void isQuotedAsTheLanguageQuotes() {
        Declaration declaration = Declaration.in("ko")
                .title("도시 선언")
                .heading("주거의 권리")
                .clause("제5조", "모든 사람은 살 곳을 가진다.")
                .build();

        assertThat(place(declaration, "/sections/0/clauses/0")).contains("“주거의 권리”, 제5조");
    }

    @Test
    void keepsTheOutermostAndTheInnermostOfADeepPlace() {
        Clause clause = Clause.of("Subparagraph number 14", en("Homes."));
        for (int depth = 13; depth > 0; depth--) {
            clause = Clause.builder()
                    .label("Subparagraph number " + depth)
                    .addClause(clause)
                    .build();
        }
        Declaration declaration = Declarations.declaration(
                Section.builder().label("Chapter I").addClause(clause).build());

        assertThat(place(declaration, "/sections/0/clauses/0" + "/clauses/0".repeat(13))
                        .orElseThrow())
                .startsWith("Chapter I, …, Subparagraph number 8, ")
                .endsWith(", Subparagraph number 14")
                .hasSizeLessThanOrEqualTo(PrintedWords.MAX_LENGTH);
    }

    @Test
    void isOneShortLineWhateverTheDocumentHolds() {
        String bidi = "\u202E".repeat(90);
        Declaration declaration = Declarations.declaration(Section.builder()
                .label("(\u202Ea\u2069\u200F)")
                .addSection(Section.builder()
                        .heading("en", "x" + "\u2028".repeat(10_000))
                        .addClause(Clause.builder()
                                .label("a" + bidi)
                                .addClause(Clause.builder()
                                        .text("en", " \r\n\u0085\u001B[2J" + "\uD83D\uDE00".repeat(10_000))
                                        .build())
                                .build())
                        .build())
                .build());

        String place =
                place(declaration, "/sections/0/sections/0/clauses/0/clauses/0").orElseThrow();

        assertThat(place)
                .startsWith("(a), \"x\", a, \"[2J\uD83D\uDE00")
                .endsWith("\uD83D\uDE00…\"")
                .hasSizeLessThanOrEqualTo(PrintedWords.MAX_LENGTH);
    }

    private static Optional<String> place(Declaration declaration, String pointer) {
        Part<?> where = declaration.at(pointer).orElseThrow();
        return PrintedPlace.of(where);
    }
}
