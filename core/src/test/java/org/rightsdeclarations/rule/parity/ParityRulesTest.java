package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class ParityRulesTest {
    private static final String ENGLISH = "We keep the quays open to all who live in the town, by day and by night.";
    private static final LocalizedText BOTH = LocalizedText.of("en", ENGLISH)
            .and("fr", "Nous gardons les quais ouverts à tous ceux qui vivent en ville, jour et nuit.");

    @Test
    void leaveNamesAsTheyAre() {
        LocalizedText same = LocalizedText.of("en", ENGLISH).and("fr", ENGLISH);
        Quotation spoken = Quotation.builder().text(BOTH).speaker(same).build();

        assertThat(Findings.of(
                        "parity",
                        of(Clause.builder().text(BOTH).addQuotation(spoken).build())))
                .isEmpty();
        assertThat(Findings.of("parity", of(Clause.of(same))))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0/text/fr")
                .endsWith("[parity.copy]");
    }

    @Test
    void tellTheTextThatIsDoubledInOneLanguage() {
        LocalizedText doubled = LocalizedText.of("en", "We keep the quays open. We keep the quays open.")
                .and("fr", "Nous gardons les quais ouverts.");

        assertThat(Findings.of("parity", of(Clause.of(doubled))))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0/text/en")
                .endsWith("[parity.doubled-sentence]");
    }

    @Test
    void compareANumberWithAnAuthenticLanguageOrElseWithEnglish() {
        Declaration homes = of(Clause.of(LocalizedText.of("de", "15 Häuser")
                .and("en", "15 homes")
                .and("es", "50 casas")
                .and("fr", "15 logements")));

        assertThat(Findings.of("parity", homes))
                .singleElement()
                .asString()
                .contains("Spanish (es) has the number 50, where English (en) has 15");
        assertThat(Findings.of(
                        "parity",
                        homes.toBuilder()
                                .addAuthenticLanguages(LanguageTag.of("fr"))
                                .build()))
                .singleElement()
                .asString()
                .contains("where French (fr) has 15");
    }

    @Test
    void tellEachNumberThatIsAnother() {
        LocalizedText homes = LocalizedText.of("en", "20 homes").and("fr", "200 logements");
        LocalizedText lamps = LocalizedText.of("en", "70 lamps").and("fr", "90 lampes");

        assertThat(Findings.of("parity", of(Clause.of(homes), Clause.of(lamps), Clause.of(homes))))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("200").contains("first of 2 such places"))
                .anySatisfy(line -> assertThat(line).contains("90").doesNotContain("such places"));
    }

    @ParameterizedTest
    @CsvSource({
        "We keep the quays open to all who live in the town.,'',de",
        "We keep the quays open to all who live in the town.,de,de",
        "Wir halten die Kais und Häfen offen für alle.,'',en",
        "Wir halten die Kais und Häfen offen für alle.,en,en",
        "Mantsemos kajojn malfermitajn al ciuj jare,'',de",
        "Mantsemos kajojn malfermitajn al ciuj jare,de,en",
        "Mantsemos kajojn malfermitajn al ciuj jare,en,de",
        "Mantsemos kajojn malfermitajn al ciuj jare,de en,de"
    })
    void callACopyWhatIsInTheLanguageOfTheOriginal(String words, String authentic, String copy) {
        LocalizedText same = LocalizedText.of("en", words).and("de", words);
        Declaration.Builder declaration = Declaration.builder()
                .from(of(
                        Clause.of(BOTH.and(
                                "de",
                                "Wir halten die Kais offen für alle, die in der Stadt leben, bei Tag und bei Nacht.")),
                        Clause.of(same),
                        Clause.of(same),
                        Clause.of(same)));
        for (String language : authentic.isEmpty() ? new String[0] : authentic.split(" ", -1)) {
            declaration.addAuthenticLanguage(LanguageTag.of(language));
        }

        assertThat(Findings.of("parity", declaration.build()))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/1/text/" + copy);
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Office – «\u202FHow to keep the quays of old harbours open\u202F» – 2022, 0",
        "We keep the quays open for all who live in the town, 1"
    })
    void expectNoTranslationOfTitlesInNotes(String note, int found) {
        Declaration declaration = Declaration.builder()
                .from(of(Clause.of(BOTH)))
                .addNote(Note.of("1", LocalizedText.of("en", note).and("fr", note)))
                .build();

        assertThat(Findings.of("parity", declaration)).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"hsb, dsb, 0", "hsb, en, 1"})
    void expectNearLanguagesToShareHeadings(String one, String other, int found) {
        String heading = "Zdźěłanje a rozwiće, za wšěch";
        LocalizedText text = LocalizedText.of(one, heading).and(other, heading);

        Clause headed = Clause.builder().heading(text).build();
        assertThat(Findings.of("parity", of(headed))).hasSize(found);
    }

    @Test
    void takeAFewTextsWithoutWordsThatTellTheirLanguageForNames() {
        String address = "passatge del moll vell, cantonada carrer nou";
        LocalizedText street = LocalizedText.of("en", address).and("fr", address);
        Clause named = Clause.of(BOTH);

        assertThat(Findings.of("parity", of(named, Clause.of(street), Clause.of(street))))
                .isEmpty();
        assertThat(Findings.of("parity", of(named, Clause.of(street), Clause.of(street), Clause.of(street))))
                .singleElement()
                .asString()
                .contains("the first of 3 such places");
    }

    @Test
    void callEachCopyOfTheSameOriginalSo() {
        LocalizedText same = BOTH.and("ca", ENGLISH).and("gl", ENGLISH);

        assertThat(Findings.of("parity", of(Clause.of(same))))
                .hasSize(2)
                .allMatch(line -> line.contains("English (en)"));
    }

    @Test
    void leaveWordsAloneOfWhichNobodyKnowsWhoseTheyAre() {
        String greeting = "Euskaraz hitz egitera gonbidatzen zaitugu.";
        LocalizedText kept = LocalizedText.of("ast", greeting)
                .and("es", greeting)
                .and("eu", greeting)
                .and("fr", "Nous vous invitons à parler basque.");

        assertThat(Findings.of("parity", of(Clause.of(kept)))).isEmpty();
    }

    private static Declaration of(Clause... clauses) {
        return declaration(Section.builder().addClauses(clauses).build());
    }
}
