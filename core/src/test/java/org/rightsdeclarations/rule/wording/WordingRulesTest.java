package org.rightsdeclarations.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class WordingRulesTest {
    private static final LanguageTag EN = LanguageTag.of("en");

    @Test
    void tellsWhichWordIsDoubledAndWhere() {
        assertThat(lines("en", "We keep the the quays open."))
                .containsExactly("warning /sections/0/clauses/0/text/en: \"the\" stands twice in a row "
                        + "(character 13); remove one of the two [wording.doubled-word]");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nobody shall shall be turned away.",
        "de, Wir sprechen mit mit allen.",
        "es, Hablamos de de derechos.",
        "fr-CA, Nous ne ne parlons que de droits.",
        "id, Kami menghormati hak yang yang sama.",
        "ru, Мы говорим о правах и и обязанностях.",
        "sr-Latn, Govorimo o pravima i i obavezama.",
        "ar, نحن نعيش في في المدينة.",
        "he, אנו מגנים על על העיר.",
        "en, 'We speak of of, and for, the city.'"
    })
    void knowsTheShortWordsOfALanguage(String tag, String text) {
        assertThat(lines(tag, text)).singleElement().asString().endsWith("[wording.doubled-word]");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, We call the annual meeting meeting of members.",
        "fr, Nous louons des appareils appareils neufs.",
        "de, Wir stellen stellen keine Fragen.",
        "es, Durará cuatro años años.",
        "en, No party to the treaty treaty pays.",
        "fr, Le maire de de la ville paie."
    })
    void knowsThatLongWordsSeldomStandTwice(String tag, String text) {
        assertThat(lines(tag, text)).singleElement().asString().endsWith("[wording.doubled-word]");
    }

    @ParameterizedTest
    @CsvSource({
        "en, All of us who live live here.",
        "en, What happens happens as it should.",
        "de, 'Etwas, was wir zwischen zwischen nennen.'",
        "fr, Si la demande demande du temps.",
        "fr, Il faut faire faire les travaux.",
        "es, Un punto cero cero de diez.",
        "en, No human being being heard may be harmed.",
        "en, We protect Capra pyrenaica pyrenaica and mahi mahi.",
        "de, Er gehört nach dem dem Partner zugewiesenen Plan hierher.",
        "de, Wir hören die einer einer Straftat beschuldigte Person.",
        "nl, Wij noemen de rede van van Gogh.",
        "pt, As medidas previstas no no 1 do artigo 3.",
        "ca, 'A les zones de les lletres a, c, e i i es prohibeix.'",
        "es, La muestra muestra que es así.",
        "nl, Zij die vergaderen vergaderen hier.",
        "en, We keep Walla Walla open.",
        "de, 'Es sind Rechte, die Menschen Menschen geben.'",
        "sw, Jambo hilo vidogo vidogo ni letu.",
        "tr, Bunlar yavaş yavaş olur."
    })
    void leavesLongWordsAloneThatASentenceMayHaveTwice(String tag, String text) {
        assertThat(lines(tag, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Die Haupt-versammlung tagt., Haupt-versammlung, Hauptversammlung",
        "de-AT, Die Haupt\u2010versammlung tagt., Haupt\u2010versammlung, Hauptversammlung"
    })
    void findsAHyphenInsideANounOfGerman(String tag, String text, String found, String whole) {
        assertThat(lines(tag, "Die Hauptversammlung ruft.", text))
                .singleElement()
                .asString()
                .contains('"' + found + "\"; write \"" + whole + '"');
        assertThat(lines(tag, "Die Versammlung ruft.", text)).isEmpty();
        assertThat(lines("nl", "Die Hauptversammlung ruft.", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Die Haupt\u00ADversammlung tagt.", "Die Haupt-Versammlung tagt.", "Die haupt-versammlung tagt."
            })
    void leavesOtherHyphensOfGermanInPeace(String text) {
        assertThat(lines("de", "Die Hauptversammlung ruft.", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wir leben von von der Stadt getragenen Häusern.",
        "nl, Wij weten dat het het bestuur vrijstaat.",
        "pt, Isto vale se se tratar de direitos.",
        "sv, Namnet fylls i i listan.",
        "el, Ενημερώστε με με γράμμα.",
        "ru, Лампа горит 30 с с перерывами."
    })
    void leavesWordsAloneThatASentenceMayHaveTwice(String tag, String text) {
        assertThat(lines(tag, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, We keep the use of the of the quays., of the, 17",
        "en, It was aimed at aimed at the quays., aimed at, 8",
        "fr, Les affaires et européennes et européennes., et européennes, 14",
        "uk, Відходи на душу на душу населення., на душу, 9"
    })
    void knowsPairsOfWordsOfWhichOneIsShort(String tag, String text, String pair, int position) {
        assertThat(lines(tag, text))
                .singleElement()
                .asString()
                .contains('"' + pair + "\" stands twice in a row (character " + (position + pair.length() + 1) + ")");
    }

    @Test
    void leavesPairsInPeaceWhereManyStandTwice() {
        assertThat(lines("en", "row row ".repeat(9) + "to the to the quays.")).hasSize(1);
        assertThat(lines("en", "row row ".repeat(13) + "to the to the quays.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, We meet from time to time to speak.",
        "en, We fish day by day by the quays.",
        "en, 'To the, to the quays.'",
        "en, The Of The Of The.",
        "en, We keep of 3 of 3 quays.",
        "en, We agree of the-day of the-day.",
        "es, El uso es distinto de la de la obra.",
        "de, Wir reden mit dem mit dem Rad gekommenen Gast.",
        "de, Wir wohnen an den an den Fluss grenzenden Feldern.",
        "es, Sea lo que sea lo que digan.",
        "sw, Tunasema vivyo hivyo vivyo hivyo."
    })
    void leavesPairsInPeaceThatAreRightTwice(String tag, String text) {
        assertThat(lines(tag, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, We know that that berth is free.",
        "en, The The was a band.",
        "en, We speak of of-the-day offers.",
        "en, 'We speak of, of course, the city.'",
        "en, Write to a a@port.example.",
        "fr, Nous nous engageons.",
        "de, Die Menschen, die die Kais nutzen.",
        "sw, Tunasema vivyo vivyo hivyo hivyo.",
        "vi, Nhà nhà người người.",
        "hu, Az az ember."
    })
    void leavesWordsInPeaceThatAreRightTwice(String tag, String text) {
        assertThat(lines(tag, text)).isEmpty();
    }

    @Test
    void doesNotTakeTheBeginningOfAWordForTheWord() {
        assertThat(lines("fr", "Des strate\u0301gies de de\u0301veloppement.")).isEmpty();
        assertThat(lines("en", "We hear a another voice, an another.")).isEmpty();
    }

    @Test
    void tellsABrokenWordOnceALanguageWithTheWholeWord() {
        assertThat(lines("en", "This decla- ration says so.", "The declara- tion, again.", "A declaration of ports."))
                .containsExactly(
                        "warning /sections/0/clauses/0/text/en: a word was broken at the end of a line: "
                                + "\"decla- ration\" (the first of 2 such places); write \"declaration\" [wording.broken-word]");
    }

    @ParameterizedTest
    @CsvSource({
        "We plan for short- and long-term use.,     We learn shortand.",
        "We hear the crews- captains first.,        Captains speak of crewscaptains.",
        "The non- Resident speaks.,                 The nonresident listens.",
        "The tele- scope of ports.,                It says nothing more.",
        "The a- way is open.,                       They went away.",
        "The port- able crane is able to lift.,     A portable crane is here.",
        "The p- ortable crane.,                     A portable crane is here.",
        "The portabl- e crane.,                     A portable crane is here.",
        "The port-able crane.,                      A portable crane is here.",
        "The crane is port-,                        A portable crane is here."
    })
    void doesNotJoinWhatMayBeTwoWords(String text, String whole) {
        assertThat(lines("en", text, whole)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "po- rt,              A port.,  po- rt,     port",
        "The Po- rt.,         A port.,  Po- rt,     Port",
        "The po-\u00A0rt.,    A port.,  '',         ''",
        "The po\u2010 rt.,    A port.,  po\u2010 rt, port",
        "Our x- y and po- rt., A port., po- rt,     port"
    })
    void joinsAWordAtItsHyphen(String text, String whole, String printed, String joined) {
        if (printed.isEmpty()) {
            assertThat(lines("en", text, whole)).isEmpty();
        } else {
            assertThat(lines("en", text, whole))
                    .singleElement()
                    .asString()
                    .contains('"' + printed + '"', "write \"" + joined + '"');
        }
    }

    @Test
    void findsABrokenWordInAScriptWithMarks() {
        assertThat(lines("hi", "यह घोष- णा है।", "यह घोषणा है।"))
                .singleElement()
                .asString()
                .contains("\"घोष- णा\"", "write \"घोषणा\"");
    }

    @Test
    void tellsBetweenWhichWordsABlankIsMissing() {
        assertThat(lines("en", "All \uD83D\uDEA2 keep quays.Ships may use them,too.", "We hear all;we learn."))
                .containsExactly(
                        "warning /sections/0/clauses/0/text/en: a space is missing between words: "
                                + "\"quays.Ships\" (character 12) (the first of 3 such places); separate the words [wording.missing-blank]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See port.example and Port.Org for more.",
                "We count in sq.Ft and say a.m.The end.",
                "They said so.\u201DWe heard it.",
                "We said.W",
                "No.Nothing",
                "We use R&dreams;quays.",
                "We use port/quays;ships.",
                "We use quays;ships/boats.",
                "We use quays;SHIPS.",
                "We conform to Core.Quays and core.QuayShips.",
                "We conform to core.Quays, and to core.Ships",
                "Write R&amp;Dreams.",
                "The rule is a:b, or B:c.",
                "The numbers are 3,5 and 7.Eight."
            })
    void leavesMarksInPeaceThatPartNoWords(String text) {
        assertThat(lines("en", text)).noneMatch(line -> line.contains("wording"));
    }

    @ParameterizedTest
    @CsvSource({
        "'ours.We go', ours.We, 1",
        "'All of us,we.',               'us,we.', 0",
        "'The Constitution.The elections', Constitution.The, 5",
        "'The Constitution.Regular elections', '', 0",
        "'The Constitution.The', '', 0",
        "'The council (or board).This meets', board).This, 17",
        "'The council (or board).Md files', '', 0",
        "'Quays,we.',                   'Quays,we.', 1",
        "'Our (quays.We go) stay.',     quays.We, 6",
        "'Our aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;we', aaaaaaaaaaaaaaaaaaaaaaaa;we, 11",
        "'Our quays;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', quays;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 5"
    })
    void showsTheWordsAndTheirPlace(String text, String words, int position) {
        assertThat(MissingBlank.find(text, LanguageTag.of("en")))
                .isEqualTo(position == 0 ? List.of() : List.of(new MissingBlank(words, position)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We keep the quays) open. | We keep the quays) | 18",
                "en | We keep (all) quays) and (all) lamps. | We keep (all) quays) | 20",
                "it | Vale l'art. 30 (del 2017)). | Vale l'art. 30 (del 2017)) | 26",
                "zh | 港口（码头））对所有人开放。 | 港口（码头）） | 7"
            })
    void tellsWhichBracketWasNotOpened(String tag, String text, String words, int position) {
        assertThat(lines(tag, text))
                .singleElement()
                .asString()
                .startsWith("note")
                .contains(
                        "\"" + words.substring(Math.max(0, words.length() - 24)).strip() + "\" (character " + position);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Quays) are open.",
                "en | We decide a) on quays, iv) on lamps, mmxx) on boats and 12) on all.",
                "en | We keep the quays1) and lamps.",
                "sk | Platí to (písm. a) zákona) pre prístav.",
                "en | Strike “open to all)” and “(lit”.",
                "ar | \u0627\u0644\u0645\u0631\u0641\u0623) \u0645\u0641\u062A\u0648\u062D"
            })
    void leavesBracketsInPeaceThatMayCloseNothing(String tag, String text) {
        assertThat(lines(tag, text)).isEmpty();
    }

    @Test
    void looksForTheBracketThatOpensInEarlierTexts() {
        assertThat(lines("en", "We keep (in spring only:", "quays and lamps) open."))
                .isEmpty();
        assertThat(lines("en", "We keep (in spring only)", "quays and lamps) open."))
                .hasSize(1);
    }

    @Test
    void tellsWhichBracketIsOpen() {
        assertThat(lines("en", "We keep the quays (all of them open to the public."))
                .containsExactly(
                        "warning /sections/0/clauses/0/text/en: a bracket is not closed: "
                                + "\"(all of them open to the\" (character 19); add the bracket that closes [wording.open-bracket]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See article 44(2) or 220((3); or the annex. | 25",
                "\uFF08\u516C\u6B63\u53D6\u5F15\u300C\u5B9F\u614B\u8ABF\u67FB\u300D | 1",
                "The port (\u201Cthe Port\u201D is open | 10",
                "quays(all open | 6",
                "The \u201CPort\u201D (or harbour is \u201Copen\u201D. | 12",
                "It's a port (or harbour's. | 13",
                "(one) (two | 7",
                "(one (two) | 1",
                "The port ( | 10"
            })
    void seesWhichBracketIsOpen(String text, int position) {
        assertThat(lines("en", text))
                .singleElement()
                .asString()
                .contains("(character " + position + ")")
                .endsWith("[wording.open-bracket]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port (or harbour) is open (to all (of us)).",
                "The port must a) be open, b) be lit.",
                "The port (a) is open; b) is lit.",
                "The port \uFF08or harbour) is open.",
                "The word \u201Cquay (old\u201D is replaced.",
                "The sign \u201C(\u201D opens.",
                "The words \"port (or harbour\" are deleted.",
                "No lamps :( tonight, :-( none at all.",
                "An interval (0, 1] of lamps.",
                "The words \u201E, (old\u201C and \u00AB (old \u00BB are replaced.",
                "The words \u201Cthe port\u2019s quay (old\u201D are replaced.",
                "\u7B2C\u4E94\u6761\u4E2D\u300C\u8239\u8236\uFF08\u821F\u300D"
            })
    void leavesOtherBracketsInPeace(String text) {
        assertThat(lines("en", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port is open (if any lamp | is lit or mended). | 0",
                "The port is open (if any lamp | is lit (or mended)). | 0",
                "The port is open (if any lamp | is lit (or mended. | 2",
                "The port is open (if any lamp | must a) be lit or b) mended. | 1",
                "The port is open (if any lamp | is lit (or) mended). | 0",
                "The port is open (if any lamp | (b) is lit, c) mended). | 0",
                "The port is open (if any lamp | in our harbours) is lit. | 0",
                "The port is open (if any lamp | (number1) is lit. | 1",
                "The port is open (other than | a boat that is a raft) pays. | 0",
                "The port is open (for the years 2010 | to 2012) is open. | 0",
                "The port is open (if any lamp | ) is lit. | 0",
                "The port is open (if any lamp | \"is lit or mended.\") | 0",
                "The port is open (if any lamp | iv) is lit, 12) mended, 1.) new, *) old. | 1",
                "The port is open (if any lamp | is lit. | 1"
            })
    void looksForTheOtherHalfInLaterTexts(String text, String next, int found) {
        assertThat(lines("en", text, next))
                .filteredOn(line -> line.contains("open-bracket"))
                .hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05D4\u05E2\u05D9\u05E8 )\u05DC\u05D4\u05DC\u05DF( \u05EA\u05E4\u05E2\u05DC",
                "\u05D0( \u05E8\u05D0\u05E9\u05D5\u05DF"
            })
    void leavesBracketsInPeaceThatWereTypedAsTheyLookFromTheRight(String text) {
        assertThat(lines("he", text)).isEmpty();
        assertThat(lines("ru", text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We keep the quays , and lamps. | quays , | 18",
                "en | We keep the quays . | quays . | 18",
                "en | We keep the quays ( piers) open. | ( piers | 20",
                "en | We keep the quays (and piers ) open. | piers ) | 29",
                "en | We keep quays (piers (old )) open. | (old ) | 26",
                "ru | Мы храним порты ( три) и свет. | ( три | 18",
                "en | The act of 1926 , of old. | 1926 , | 16",
                "de | Das gilt ,wenn wir es wollen. | gilt , | 9",
                "uk | Ми дбаємо про порт , місто , і світло . | порт , | 19",
                "he | \u05D0\u05E0\u05D7\u05E0\u05D5 , \u05DB\u05D5\u05DC\u05E0\u05D5. | \u05D0\u05E0\u05D7\u05E0\u05D5 , | 6"
            })
    void findsABlankBeforeAMarkOrInsideABracket(String tag, String text, String words, int position) {
        assertThat(StrayBlank.find(text, LanguageTag.of(tag))).contains(new StrayBlank(words, position));
        assertThat(lines(tag, text)).singleElement().asString().endsWith("[wording.stray-blank]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Our .NET programs and .md files.",
                "en | We keep quays . . . and lamps.",
                "en | We keep quays ( piers ) and a ) lamps, b ( boats.",
                "en | We keep quays ( ) and (5 ) lamps and ( 4) boats and (a",
                "th | \u0E2A\u0E34\u0E17\u0E18 ( \u0E2A\u0E34\u0E17)",
                "en | Wait for 5 , then 6.",
                "de | Die Worte ,jener Hafen\u2018 werden gestrichen.",
                "fr | Le port est ouvert ; il est clair : voil\u00E0 !",
                "th | \u0E2A\u0E34\u0E17\u0E18\u0E34 , \u0E40\u0E2A\u0E23\u0E35\u0E20\u0E32\u0E1E"
            })
    void leavesOtherBlanksInPeace(String tag, String text) {
        assertThat(lines(tag, text)).noneMatch(line -> line.contains("stray-blank"));
    }

    @Test
    void tellsAllPlacesOfATextInOrder() {
        assertThat(StrayBlank.find("A quay , a pier ( old) and \uD83D\uDE00 lamps .", EN))
                .extracting(StrayBlank::position)
                .containsExactly(7, 18, 35);
        assertThat(MissingBlank.find("We keep quays.We keep \uD83D\uDE00 lamps,piers and boats.They are ours.", EN))
                .extracting(MissingBlank::words)
                .containsExactly("quays.We", "lamps,piers", "boats.They");
        assertThat(lines("en", "We keep quays.We keep lamps and boats.They are ours."))
                .singleElement()
                .asString()
                .contains("\"quays.We\"", "the first of 2 such places");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Nous gardons le port,l'eau et le feu. | port,l'eau | 17",
                "fr | Nous gardons la paix;qu’on le sache. | paix;qu’on | 17",
                "it | Il porto è aperto.L’acqua è di tutti. | aperto.L’acqua | 12"
            })
    void findsALostBlankBeforeAnElidedWord(String tag, String text, String words, int position) {
        assertThat(MissingBlank.find(text, LanguageTag.of(tag))).containsExactly(new MissingBlank(words, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep port.l'eau and port,L'eau.",
                "We keep no alpha,alpha-Dimethylphenethylamine.",
                "We keep port,l' and port,l'9.",
                "We keep port,l"
            })
    void takesOtherWordsWithAnApostropheForNames(String text) {
        assertThat(MissingBlank.find(text, EN)).isEmpty();
    }

    @Test
    void tellsWhichMarksStandSideBySide() {
        assertThat(lines("en", "We keep quays;; and lamps."))
                .containsExactly("warning /sections/0/clauses/0/text/en: two punctuation marks stand side by side: "
                        + "\";;\" (character 14); remove one of the two [wording.doubled-mark]");
    }

    @ParameterizedTest
    @CsvSource({"We go.., 6", "We may go.. And stay., 10", "Our quays etc.., 14"})
    void knowsTwoFullStops(String text, int position) {
        assertThat(DoubledMark.find(text.replace("go", "went"), EN))
                .contains(new DoubledMark("..", position + (text.contains("go") ? 2 : 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We went...", "The town of L.G.. Then", "See p.. 3", "from ports..quays", "a..", "...", ".. and"
            })
    void leavesOtherFullStopsInPeace(String text) {
        assertThat(DoubledMark.find(text, EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";; | 3", ";, | 3", ",; | 3", ";: | 3", ":; | 3", ",: | 3", ":, | 3", ";. | 3", ",. | 3", ":. | 3"
            })
    void knowsCommasAndSemicolonsAndColons(String marks, int position) {
        assertThat(DoubledMark.find("We" + marks, EN)).contains(new DoubledMark(marks, position));
        assertThat(DoubledMark.find("\uD83D\uDEA2 We" + marks + " go", EN))
                .contains(new DoubledMark(marks, position + 2));
        assertThat(DoubledMark.find("We" + marks + ". Go", EN)).isEmpty();
        assertThat(DoubledMark.find("We" + marks + "go", EN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We say ,,yes.",
                "Quays, lamps, etc.;",
                "Quays; lamps: all.",
                "core::Quays",
                "core:: Quays",
                "&#34;quays&#34;, and more",
                "Quays,... and so on",
                "Quays:... and so on",
                "Quays;",
                "We go .;"
            })
    void leavesMarksInPeaceThatMayStandSideBySide(String text) {
        assertThat(DoubledMark.find(text, EN)).isEmpty();
    }

    @Test
    void countsLettersInARow() {
        String word = "a".repeat(90);

        assertThat(lines("de", "Das Wort " + word + " ist lang.")).isEmpty();
        assertThat(lines("de", "Das Wort " + word + "n ist lang.")).hasSize(1);
        assertThat(lines("de", word + "n")).hasSize(1);
        assertThat(lines("de", word)).isEmpty();
        assertThat(MissingBlank.find("Das Wort " + word + "n", LanguageTag.of("de")))
                .contains(new MissingBlank("a".repeat(48), 10));
        assertThat(lines("vi", "\u1EA1".repeat(91))).hasSize(1);
        assertThat(lines("vi", "\u1E00".repeat(91))).hasSize(1);
        assertThat(lines("el", "\u1FFC".repeat(91))).hasSize(1);
        assertThat(lines("en", "\u2071".repeat(91))).isEmpty();
        assertThat(lines("ta", "\u0BB5".repeat(91))).hasSize(1);
        assertThat(lines("de", word + "-" + word)).isEmpty();
        assertThat(lines("th", "\u0E01".repeat(200))).isEmpty();
    }

    @Test
    void tellsAfterWhichWordATextBreaksOff() {
        assertThat(lines("en", "We keep the quays open to the "))
                .contains("warning /sections/0/clauses/0/text/en: the text breaks off after \"the\"; "
                        + "add what is missing [wording.unfinished]");
    }

    @ParameterizedTest
    @CsvSource({
        "en, We keep the quays open to the.",
        "en, We keep them open; and",
        "en, The city that we speak for",
        "en, the",
        "en, The OF",
        "nb, Møtet er slutt når alle har sagt det de vil si til",
        "zh, 我们的"
    })
    void leavesATextInPeaceThatMayEndSo(String tag, String text) {
        assertThat(lines(tag, text)).noneMatch(line -> line.contains("wording"));
    }

    @Test
    void letsATextGoOnInItsClauses() {
        Clause list = Clause.of("1.", LocalizedText.of("en", "We keep the quays open to the")).toBuilder()
                .addClause(Clause.of("(a)", LocalizedText.of("en", "crews;")))
                .build();

        assertThat(Findings.of(
                        "wording", declaration(Section.builder().addClause(list).build())))
                .isEmpty();
    }

    private static List<String> lines(String tag, String... texts) {
        Section.Builder section = Section.builder();
        for (String text : texts) {
            section.addClause(Clause.of(LocalizedText.of(tag, text)));
        }
        Declaration declaration = declaration(section.build());
        return Findings.of("wording", declaration);
    }
}
