package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;
import static org.rightsdeclarations.catalogue.Instruments.UDHR;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.heldIn;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.ko;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.occurrence;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.stated;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;

class UnlistedMentionTest {
    private static final String FAMILY = "anniversary";

    @Test
    void notesAnAnniversaryThatTheListDoesNotHave() {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(
                                en("On the 75th anniversary of the UDHR and the 30th anniversary of the Vienna"
                                        + " Declaration"),
                                stated(75, UDHR))))
                .containsExactly(
                        "note /preamble/recitals/0/text/en: the text speaks of the 30th anniversary of \"Vienna Declaration\", which is not in the list of anniversaries; list it, if the declaration marks it [anniversary.unlisted]");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, الذكرى السنوية الخامسة والسبعين للإعلان العالمي لحقوق الإنسان, الإعلان العالمي لحقوق الإنسان",
        "ar, الذكرى السنوية الخامسة والسبعين للجنة الميناء, للجنة الميناء",
        "ru, В 75-ю годовщину Всеобщей декларации прав человека, Всеобщая декларация прав человека",
        "ru, В 75-ю годовщину Хартии Порта, Хартии Порта"
    })
    void namesAKnownInstrumentAsItIsCalledAlone(String language, String text, String name) {
        assertThat(Findings.of(FAMILY, declaration(LocalizedText.of(language, text))))
                .singleElement()
                .asString()
                .contains(" of \"" + name + "\", which");
    }

    @Test
    void isNotNotedWhereALanguageBeforeSaysAnotherOrdinal() {
        String english = "On the %s anniversary of the Universal Declaration of Human Rights";
        String french = "À l’occasion du %se anniversaire de la Déclaration universelle des droits de l’homme";

        assertThat(unlisted(String.format(english, "75th"), String.format(french, "80")))
                .containsExactly("/preamble/recitals/0/text/en");
        assertThat(unlisted(String.format(english, "75th") + " and in the tenth year", String.format(french, "80")))
                .containsExactly("/preamble/recitals/0/text/en");
        assertThat(unlisted("We meet at the quay", String.format(french, "80")))
                .containsExactly("/preamble/recitals/0/text/fr");
        assertThat(unlisted(
                        String.format(english, "75th") + " and the 30th anniversary of the Vienna Declaration",
                        String.format(french, "80")))
                .contains("/preamble/recitals/0/text/fr");
    }

    private static List<String> unlisted(String english, String french) {
        return Findings.of(FAMILY, declaration(LocalizedText.of("en", english).and("fr", french))).stream()
                .filter(finding -> finding.endsWith("[anniversary.unlisted]"))
                .map(finding -> finding.split("[ :]", -1)[1])
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In the year of the city's tenth anniversary |",
                "en | In the year of Korea's tenth anniversary    | Korea",
                "en | On the bicentenary of the abolition         | abolition",
                "ko | 세계인권선언 75주년을 맞아                          | 세계인권선언",
                "ko | 75주년을 맞은 아시아인권헌장은                        | 아시아인권헌장",
                "en | On its 10th anniversary                     |",
                "en | On the 10th and 20th anniversaries of this and that |",
                "en | In the Centenary Hall                       |",
                "en | In the 10th year of the forum               |",
                "en | Ten years after the Vienna Declaration      |",
                "ko | 올해로 75주년                                  |",
                "fr | le 75e anniversaire de la Déclaration       | Déclaration",
                "fr | le 10e anniversaire de notre réseau         |",
                "fr | à la salle du Centenaire                    |",
                "es | el 75.º aniversario de la Declaración       | Declaración",
                "es | este 75.º aniversario                       |",
                "de | der 75. Jahrestag der Erklärung             |",
            })
    void notesOnlyWhatIsNamed(String language, String text, String subject) {
        List<String> found = Findings.of(FAMILY, declaration(LocalizedText.of(language, text)));

        assertThat(found).hasSize(subject == null ? 0 : 1).allMatch(line -> line.contains(" of \"" + subject + "\", "));
    }

    @ParameterizedTest
    @ValueSource(ints = {75, 30})
    void acceptsAnyListedAnniversaryWithTheOrdinal(int ordinal) {
        Declaration declaration = declaration(
                en("On the 75th anniversary of the declaration of Paris, and its 30th anniversary"),
                stated(ordinal, occurrence(en("Founding"))));

        assertThat(Findings.of(FAMILY, declaration)).hasSize(ordinal == 75 ? 0 : 1);
    }

    @Test
    void notesAThingOnceInWhateverWordsTheTextRepeatsIt() {
        Declaration declaration =
                declaration(en("On the 75th anniversary of the UDHR").and("ko", "UDHR 75주년을 맞아")).toBuilder()
                        .title(en("Declaration on the 75th anniversary of the Universal Declaration of Human Rights"))
                        .addSection(Section.builder()
                                .addClause(Clause.of(
                                        en("the 75th anniversary of the Port, the 75th anniversary of the port")))
                                .addClause(
                                        Clause.of(en("the 75th anniversary of the port. The UDHR's 80th anniversary")))
                                .build())
                        .build();

        assertThat(Findings.of(FAMILY, declaration))
                .extracting(line -> line.substring(0, line.indexOf(", which")))
                .containsExactly(
                        "note /title/en: the text speaks of the 75th anniversary of \"Universal Declaration of Human Rights\"",
                        "note /sections/0/clauses/0/text/en: the text speaks of the 75th anniversary of \"Port\"",
                        "note /sections/0/clauses/1/text/en: the text speaks of the 80th anniversary of \"UDHR\"");
    }

    @Test
    void readsTheTextAndNotTheWordsOfOthers() {
        Recital recital = Recital.builder()
                .text(en("Recalling what the mayor said,"))
                .addQuotation(Quotation.builder()
                        .text(en("the 1st anniversary of the quay"))
                        .build())
                .build();
        Declaration declaration = Declaration.builder()
                .title(en("Declaration on the 2nd anniversary of the quay"))
                .addEpigraph(Quotation.builder()
                        .text(en("the 3rd anniversary of the quay"))
                        .build())
                .preamble(Preamble.builder()
                        .heading(en("The 4th anniversary of the quay"))
                        .chapeau(en("On the 5th anniversary of the quay"))
                        .addRecital(recital)
                        .build())
                .addSection(Section.builder()
                        .heading(en("The 6th anniversary of the quay"))
                        .chapeau(en("On the 7th anniversary of the quay"))
                        .addCommitment(Commitment.builder()
                                .heading(en("The 8th anniversary of the quay"))
                                .text(en("We celebrate the 9th anniversary of the quay."))
                                .build())
                        .build())
                .addAnnex(Section.builder()
                        .addClause(Clause.of(en("The 10th anniversary of the quay")))
                        .build())
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .extracting(line -> line.substring("info ".length(), line.indexOf(':')))
                .containsExactly(
                        "/title/en",
                        "/preamble/heading/en",
                        "/preamble/chapeau/en",
                        "/sections/0/heading/en",
                        "/sections/0/chapeau/en",
                        "/sections/0/commitments/0/heading/en",
                        "/sections/0/commitments/0/text/en",
                        "/annexes/0/clauses/0/text/en");
    }

    @Test
    void saysOnceThatAListedOrdinalIsNotThere() {
        Declaration declaration = declaration(
                en("On the 70th anniversary of the port, and the 30th anniversary of the UDHR"),
                stated(75, occurrence(en("Founding of the Port"))));

        assertThat(Findings.of(FAMILY, declaration))
                .extracting(line -> line.substring(line.indexOf('[')))
                .containsExactly("[anniversary.unlisted]", "[anniversary.not-in-text]");
    }

    @ParameterizedTest
    @CsvSource({
        "79th, 80, contradicts-text",
        "78th, 80, contradicts-text",
        "82nd, 80, contradicts-text",
        "75th, 80, unlisted",
        "77th, 80, unlisted"
    })
    void contradictsAListedOneThatIsSaidElsewhereIfASlipIsLikely(String said, int listed, String rule) {
        Declaration declaration = declaration(en("On the " + said + " anniversary of the UDHR we met.")).toBuilder()
                .addSection(Section.builder()
                        .addClause(Clause.of(en("On the 80th anniversary of the UDHR we meet again.")))
                        .build())
                .addAnniversary(
                        Anniversary.builder().ordinal(listed).origin(UDHR).build())
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .singleElement()
                .asString()
                .contains("the " + said + " anniversary of")
                .endsWith("[anniversary." + rule + "]");
    }

    @Test
    void judgesDraftsAlike() {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(ko("세계인권선언 75주년을 맞아")),
                        DeclarationValidator.standard().withProfile(Profile.DRAFT)))
                .singleElement()
                .asString()
                .startsWith("note ");
    }

    @Test
    void notesTheYearOfAKnownInstrument() {
        assertThat(Findings.of(
                        FAMILY,
                        heldIn(
                                "2017-09",
                                declaration(en("On the 20th anniversary of the Asian Human Rights Charter")))))
                .containsExactly(
                        "note /preamble/recitals/0/text/en: the text speaks of the 20th anniversary of \"Asian Human Rights Charter\", which falls in 2018, but the declaration dates from 2017; in 2017 it is the 19th anniversary [anniversary.text-year]");
    }

    @Test
    void suggestsNoAnniversaryBeforeTheFirst() {
        assertThat(Findings.of(
                        FAMILY,
                        heldIn("1998", declaration(en("On the 20th anniversary of the Asian Human Rights Charter")))))
                .singleElement()
                .asString()
                .endsWith("which falls in 2018, but the declaration dates from 1998 [anniversary.text-year]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | On the 30th anniversary of the Convention on the Rights of the Child                  | unlisted",
                "2020 | On the 30th anniversary of the Convention on the Rights of the Child                  | unlisted",
                "2021 | On the 30th anniversary of the Convention on the Rights of the Child                  | text-year",
                "2020 | On the 30th anniversary of the entry into force of the Convention on the Rights of the Child"
                        + " | unlisted",
                "2019 | On the 30th anniversary of the entry into force of the Convention on the Rights of the Child"
                        + " | text-year",
                "2020 | On the 30th anniversary of the adoption of the Convention on the Rights of the Child  | text-year",
                "2020 | On the 30th anniversary of the signing of the Convention on the Rights of the Child   | unlisted",
                "2017 | In 2018, on the 20th anniversary of the Asian Human Rights Charter, we meet again.    | unlisted",
                "2017 | On the 20th anniversary of the Asian Human Rights Charter (٢٠١٨)                      | unlisted",
                "2017 | In 2017, on the 20th anniversary of the Asian Human Rights Charter                    | text-year",
                "2023 | On the 75th anniversary of the Universal Declaration on Human Rights                  | unlisted",
                "2022 | On the 75th anniversary of the Universal Declaration on Human Rights                  | text-year",
                "2022 | On the 10th anniversary of the Resolution on local government and human rights        | unlisted",
                "2017-12/2018-01 | On the 20th anniversary of the Asian Human Rights Charter                  | unlisted",
                "2017 | On the 20th anniversary of the Charter of the Port                                    | unlisted",
            })
    void notesAnotherYearOnlyIfItIsCertain(String held, String text, String rule) {
        assertThat(Findings.of(FAMILY, heldIn(held, declaration(en(text)))))
                .singleElement()
                .asString()
                .endsWith("[anniversary." + rule + "]");
    }

    @Test
    void leavesTheYearsOfListedAnniversariesToOthers() {
        assertThat(Findings.of(
                        FAMILY,
                        heldIn(
                                "2022",
                                declaration(
                                        en("On the 75th anniversary of the Universal Declaration on Human Rights"),
                                        stated(75, occurrence(en("Founding")))))))
                .isEmpty();
    }

    @Test
    @Tag("large")
    void readsManyTextsAndMentions() {
        Section.Builder section = Section.builder();
        for (int i = 0; i < 20_000; i++) {
            section.addClause(Clause.of(en("the 1st anniversary of the quay " + i)));
        }
        String great = "the 2nd anniversary of the UDHR, ".repeat(100_000);
        Declaration declaration = heldIn("2023", declaration(en(great))).toBuilder()
                .addSection(section.build())
                .build();

        assertThat(Findings.of(FAMILY, declaration)).hasSize(20_001);
    }
}
