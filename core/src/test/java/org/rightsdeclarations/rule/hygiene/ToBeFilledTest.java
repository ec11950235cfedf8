package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToBeFilledTest {
    private static final int LONGEST_FORM = 300;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quays of [insert town] are open.  | [insert town]",
                "The quays of [INSERT town] are open.  | [INSERT town]",
                "Done on [to be agreed]                | [to be agreed]",
                "Les quais de [insérer la ville]       | [insérer la ville]",
                "Die Kais von [Ort einfügen] sind offen | [Ort einfügen]",
                "부두는 [도시 입력] 열려 있다.              | [도시 입력]",
                "The quays [tbd] are open.             | [tbd]",
                "The quays [ Tbd? ] are open.          | [ Tbd? ]",
                "码头【待译】开放。                          | 【待译】",
                "码头［待定］开放。                          | ［待定］",
                "码头〔待填〕开放。                          | 〔待填〕",
                "The quays [sic] of [insert town]      | [insert town]",
                "The quays [of [name] are open         | [name]",
                "[insert town] [insert country]        | [insert town]"
            })
    void isInBracketsOfAnyKind(String text, String found) {
        assertThat(ToBeFilled.find(text)).isEqualTo(found);
    }

    @Test
    void goesToTheEndWhereBracketsAreNotClosed() {
        assertThat(ToBeFilled.find("We meet in [insert town")).isEqualTo("[insert town");
        assertThat(ToBeFilled.find("We meet in [insert town)")).isEqualTo("[insert town)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quays are open.",
                "insert town",
                "The quays are open to all [sic].",
                "The quays are open [...] to all.",
                "The quays [tbd are open.",
                "The quays [tbd【 are open.",
                "码头【待译] 开放。",
                "码头[待译】 开放。",
                "The quays [tbd [of all] are open."
            })
    void isNoOtherBracket(String text) {
        assertThat(ToBeFilled.find(text)).isNull();
    }

    @Test
    void isNoGlossOfMoreThanFortyCharacters() {
        String forty = "an article on the lamps is not available";

        assertThat(forty).hasSize(40);
        assertThat(ToBeFilled.find("See [" + forty + "].")).isEqualTo("[" + forty + "]");
        assertThat(ToBeFilled.find("See [1" + forty + "].")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quays [is that so??] are open.  | [is that so??]",
                "The quays [??] are open.            | [??]",
                "The quays [?? which] are open.      | [?? which]",
                "The quays [?] are open.             |",
                "The quays [so? or so?] are open.    |",
                "The quays [all] are open??          |"
            })
    void isAQuestionWithTwoMarks(String text, String found) {
        assertThat(ToBeFilled.find(text)).isEqualTo(found);
    }

    @Test
    void isNoRemarkOfMoreThanEightyCharacters() {
        String eighty = "is it so that ".repeat(5) + "all agree??";
        String longest = eighty.substring(0, 80 - 11) + "all agree??";

        assertThat(longest).hasSize(80);
        assertThat(ToBeFilled.find("We [" + longest + "]")).isEqualTo("[" + longest + "]");
        assertThat(ToBeFilled.find("We [," + longest + "]")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We agree [JD: ask the pilots].  | [JD: ask the pilots]",
                "We agree [JD: ok].              | [JD: ok]",
                "We agree [ÅÖ: och fyren?].      | [ÅÖ: och fyren?]",
                "We agree [JD: a].               |",
                "We agree [Jd: ask the pilots].  |",
                "We agree [jD: ask the pilots].  |",
                "We agree [JD:ask the pilots].   |",
                "We agree [JD: 12 pilots].       |",
                "We agree [EN: ask the pilots].  |",
                "We agree [NB: ask the pilots].  |",
                "We agree [UN: ask the pilots].  |"
            })
    void isARemarkUnderTheInitialsOfItsWriter(String text, String found) {
        assertThat(ToBeFilled.find(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The city of [TOWN OR CITY] agrees.   | [TOWN OR CITY]",
                "The city of [TOWN_NAME] agrees.      | [TOWN_NAME]",
                "We, [THE MAYOR'S OLD-QUAY] agree.    | [THE MAYOR'S OLD-QUAY]",
                "The city of [TOWN] agrees.           |",
                "The city of [TOWN NAME] agrees.      |",
                "The city of [_TOWN] agrees.          |",
                "The city of [TOWN OR city] agrees.   |",
                "The city of [TOWN OR 3 CITIES] agrees. |",
                "The city of [TOWN OR CITY](a.html)   |",
                "THE CITY OF [TOWN OR CITY] AGREES.   |"
            })
    void isANameInCapitalsWhereOtherWordsAreInSmallLetters(String text, String found) {
        assertThat(ToBeFilled.find(text)).isEqualTo(found);
    }

    @Test
    void staysAsItIsInAFormOfWordsThatOthersAreToSay() {
        assertThat(ToBeFilled.find("The pilot says: “I, [insert name], swear.”"))
                .isNull();
        assertThat(ToBeFilled.find("The pilot says: \"I, [insert name], swear.\""))
                .isNull();
        assertThat(ToBeFilled.find("Der Lotse sagt: „Ich, [insert name], schwöre.”"))
                .isNull();
        assertThat(ToBeFilled.find("“[insert name]”")).isNull();
    }

    @Test
    void isFoundOutsideAQuotation() {
        assertThat(ToBeFilled.find("“I swear,” says [insert name].")).isEqualTo("[insert name]");
        assertThat(ToBeFilled.find("\"I swear,\" says [insert name], \"by the quay\"."))
                .isEqualTo("[insert name]");
        assertThat(ToBeFilled.find("\"I swear\" is what [insert name] says, \"by the quay\"."))
                .isEqualTo("[insert name]");
        assertThat(ToBeFilled.find("[insert name] says: “I swear.”")).isEqualTo("[insert name]");
    }

    @Test
    void isFoundAfterAMarkThatNothingCloses() {
        assertThat(ToBeFilled.find("“I, [insert name], swear.")).isEqualTo("[insert name]");
        assertThat(ToBeFilled.find("\"I, [insert name], swear.")).isEqualTo("[insert name]");
    }

    @Test
    void isFoundFarFromAMark() {
        String name = "[insert name]";
        String far = "y".repeat(LONGEST_FORM - name.length() - 1);

        assertThat(ToBeFilled.find("“I, " + name + far + "”")).isNull();
        assertThat(ToBeFilled.find("“I, " + name + far + "y”")).isEqualTo(name);
        assertThat(ToBeFilled.find("“" + "y".repeat(LONGEST_FORM - 1) + name + "”"))
                .isNull();
        assertThat(ToBeFilled.find("“" + "y".repeat(LONGEST_FORM) + name + "”")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Date of Berthing] All vessels are logged.   |",
                "[Date] Vessels that enter are old            |",
                "[Date] Vessels that enter are                | [Date]",
                "[Date] vessels that enter are logged here.   | [Date]",
                "[Date],Vessels that enter are logged here.   | [Date]",
                "On [Date] Vessels that enter are logged.     | [Date]",
                "[Name] Vessels that enter are logged here.   | [Name]"
            })
    void isNoDateAboveASentence(String text, String found) {
        assertThat(ToBeFilled.find(text)).isEqualTo(found);
    }
}
