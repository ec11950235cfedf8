package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

class AnniversaryReaderTest {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    /** From the declaration of the 13th World Human Rights Cities Forum, 2023. */
    private static final String RECITAL =
            "The 13th World Human Rights Cities Forum (WHRCF) in 2023 coincides with the 75th anniversary of the"
                    + " Universal Declaration on Human Rights, the 30th anniversary of the Vienna Declaration and"
                    + " Programme of Action, the 25th anniversary of the Asian Human Rights Charter, and the 10th"
                    + " anniversary of the Resolutions on Local Government and Human Rights, adopted by the Human"
                    + " Rights Council.";

    @Test
    void readsTheRecitalOfAForum() {
        List<AnniversaryMention> mentions = READER.read(ENGLISH, RECITAL);

        assertThat(mentions)
                .extracting(AnniversaryMention::toString)
                .containsExactly(
                        "75: Universal Declaration on Human Rights",
                        "30: Vienna Declaration and Programme of Action",
                        "25: Asian Human Rights Charter",
                        "10: Resolutions on Local Government and Human Rights");
        assertThat(mentions)
                .extracting(AnniversaryReaderTest::first)
                .startsWith("udhr", "vdpa", "asian-human-rights-charter");
        assertThat(mentions.get(0).candidates()).singleElement().matches(match -> !match.isExact());
        assertThat(mentions.get(1).candidates()).singleElement().matches(TitleMatch::isExact);
        assertThat(mentions.get(3).candidates())
                .hasSize(7)
                .allMatch(match -> match.entry().value().getId().toString().contains("hrc-"));
    }

    @Test
    void namesNeitherOfTwoTitlesThatAreAsNear() {
        AnniversaryReader reader = AnniversaryReader.of(InstrumentCatalogue.empty()
                .with(
                        instrument("north", "en", "Charter of the Harbours of the Northern Coast"),
                        instrument("south", "en", "Charter of the Harbours of the Southern Coast")));
        String text = "the 50th anniversary of the Charter of the Harbours of the %s Coast";

        assertThat(reader.read(ENGLISH, text.formatted("Norther")).get(0).candidates())
                .hasSizeGreaterThan(0);
        assertThat(reader.read(ENGLISH, text.formatted("Sorthern")).get(0).candidates())
                .isEmpty();
    }

    @Test
    void tellsWhereThePhraseStands() {
        List<AnniversaryMention> mentions = READER.read(ENGLISH, RECITAL);

        PrintedWords phrase = mentions.get(1).phrase();
        assertThat(phrase).hasToString("30th anniversary of the Vienna Declaration and Programme of Action");
        assertThat(mentions).allSatisfy(mention -> assertStandsIn(RECITAL, mention));
        assertThat(mentions.get(1).ordinalWords()).hasToString("30th");
    }

    private static void assertStandsIn(String text, AnniversaryMention mention) {
        assertWords(text, mention.phrase());
        assertWords(text, mention.ordinalWords());
        mention.subject().ifPresent(subject -> assertWords(text, subject));
    }

    private static void assertWords(String text, PrintedWords words) {
        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1st anniversary                       |   1",
                "22nd anniversary                      |  22",
                "3rd Anniversary                       |   3",
                "101st anniversary                     | 101",
                "75 th anniversary                     |  75",
                "75TH ANNIVERSARY                      |  75",
                "75th-anniversary events               |  75",
                "٧٥th anniversary                      |  75",
                "𝟙𝟚th anniversary                      |  12",
                "75th (seventy-fifth) anniversary      |  75",
                "seventy-fifth (75th) anniversary      |  75",
                "first anniversary                     |   1",
                "Fiftieth anniversary                  |  50",
                "SEVENTY-FIFTH ANNIVERSARY             |  75",
                "seventy fifth anniversary             |  75",
                "hundredth anniversary                 | 100",
                "one hundredth anniversary             | 100",
                "25-year anniversary                   |  25",
                "25 year anniversary                   |  25",
                "twenty-five-year anniversary          |  25",
                "centenary of the founding             | 100",
                "Centennial of the founding            | 100",
                "sesquicentennial of the founding      | 150",
                "bicentenary of the founding           | 200",
            })
    void readsOrdinals(String text, int ordinal) {
        assertThat(READER.read(ENGLISH, "Celebrating the " + text))
                .extracting(AnniversaryMention::ordinal)
                .containsExactly(ordinal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "75 years of the Universal Declaration of Human Rights",
                "the anniversary of the Universal Declaration of Human Rights",
                "the 30th session, an anniversary",
                "the 30th, anniversary",
                "in its 75th year",
                "75 anniversary",
                "0th anniversary",
                "12345th anniversary",
                "1,075th anniversary",
                "1.5th anniversary",
                "70–75th anniversary",
                "A75th anniversary",
                "75th (seventy-sixth) anniversary",
                "one hundred and first anniversary",
                "one hundred seventy-fifth anniversary",
                "two thousand first anniversary",
                "two hundredth anniversary",
                "thousand and first anniversary",
                "seventy five anniversary",
                "tenfifth anniversary",
                "month anniversary",
                "75th anniversaryish",
                "75th polyanniversary",
                "the second centenary of the city",
                "in the Centenary Hall",
                "a centenarian",
                "a sentence",
                "fifth        \t   anniversary",
            })
    void passesOverWhatIsNoClaim(String text) {
        assertThat(READER.read(ENGLISH, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Universal Declaration of Human Rights | Universal Declaration of Human Rights | udhr",
                "THE UNIVERSAL DECLARATION OF HUMAN RIGHTS | UNIVERSAL DECLARATION OF HUMAN RIGHTS | udhr",
                "the universal declaration of human rights reminds us"
                        + " | universal declaration of human rights | udhr",
                "the universal declaration on human rights reminds us"
                        + " | universal declaration on human rights | udhr",
                "the Universal Declaration and its translations | Universal Declaration | udhr",
                "the UDHR, which | UDHR | udhr",
                "the UDHR and Korea's | UDHR | udhr",
                "the UDHR Campaign | UDHR Campaign | ",
                "the cat | cat | ",
                "the International Covenant on Economic, Social and Cultural Rights, in Gwangju"
                        + " | International Covenant on Economic, Social and Cultural Rights | icescr",
                "the International Covenant on Economic, Social and Culture Rights, in Gwangju"
                        + " | International Covenant on Economic, Social and Culture Rights | icescr",
                "Transforming our world: the 2030 Agenda for Sustainable Development"
                        + " | Transforming our world: the 2030 Agenda for Sustainable Development | agenda-2030",
                "the “Gwangju Declaration on Human Rights City” announced"
                        + " | Gwangju Declaration on Human Rights City | gwangju-declaration-2011",
                "the Convention on the Rights of Farmers | Convention on the Rights of Farmers | ",
                "the African Charter on the Rights and Welfare of the Child"
                        + " | African Charter on the Rights and Welfare of the Child | acrwc",
                "the European Charter of Local Self-Government | European Charter of Local Self-Government"
                        + " | local-self-government",
                "the Gwangju Uprising was held | Gwangju Uprising | ",
                "the May 18 Movement on 18 May 2023 | May 18 Movement | ",
                "the founding of the city in 1935 | founding of the city | ",
                "the city; the hall | city | ",
                "the city. The hall | city | ",
                "the city (Gwangju) | city | ",
                "the city adopted by nobody | city | ",
                "the Universal Declaration of Human Rights (UDHR) and others"
                        + " | Universal Declaration of Human Rights | udhr",
                "the Genocide Convention and | Genocide Convention | genocide-convention",
                "the Riverside Convention and | Riverside Convention | ",
            })
    void readsWhatFollowsOf(String words, String subject, @Nullable String id) {
        String text = "the 75th anniversary of " + words;

        AnniversaryMention mention = READER.read(ENGLISH, text).get(0);

        assertThat(mention.subject()).hasToString("Optional[" + subject + "]");
        assertThat(first(mention)).isEqualTo(id == null ? "" : id);
        assertStandsIn(text, mention);
    }

    private static String first(AnniversaryMention mention) {
        return mention.candidates().stream()
                .findFirst()
                .map(match -> match.entry().value().getId().orElseThrow().toString())
                .orElse("");
    }

    @Test
    void findsATitleThatIsBrokenIntoLines() {
        List<AnniversaryMention> mentions =
                READER.read(ENGLISH, "the 75th\nanniversary of the Universal Declaration\nof Human Rights\n\nand");

        assertThat(mentions).extracting(AnniversaryReaderTest::first).containsExactly("udhr");
        assertThat(mentions.get(0).subject().orElseThrow()).hasToString("Universal Declaration\nof Human Rights");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adoption of the Universal Declaration of Human Rights                   | adopted",
                "adoption and proclamation of the Universal Declaration of Human Rights  | adopted",
                "signing of the Universal Declaration of Human Rights                    | signed",
                "opening for signature of the Universal Declaration of Human Rights      | opened-for-signature",
                "entry into force of the Universal Declaration of Human Rights           | in-force",
                "Adoption of the Universal Declaration of Human Rights                   | adopted",
            })
    void tellsWhatIsCountedFrom(String words, String role) {
        AnniversaryMention mention =
                READER.read(ENGLISH, "the 75th anniversary of the " + words).get(0);

        assertThat(mention.countedFrom()).hasValue(DateRole.of(role));
        assertThat(mention.subject())
                .hasValueSatisfying(
                        subject -> assertThat(subject).hasToString("Universal Declaration of Human Rights"));
    }

    @Test
    void readsAnInstrumentThatIsCalledAfterItsProclamation() {
        AnniversaryReader reader = AnniversaryReader.of(
                InstrumentCatalogue.empty().with(instrument("tehran", "en", "Proclamation of Tehran")));

        AnniversaryMention mention = reader.read(ENGLISH, "the 50th anniversary of the Proclamation of Tehran")
                .get(0);

        assertThat(mention).hasToString("50: Proclamation of Tehran");
        assertThat(mention.countedFrom()).isEmpty();
        assertThat(first(mention)).isEqualTo("tehran");
    }

    @Test
    void leavesTheSubjectEmptyIfTheTextDoesNotNameIt() {
        List<AnniversaryMention> mentions = READER.read(
                ENGLISH, "its 75th anniversary, this year's 20th anniversary and the 10th anniversary of its adoption");

        assertThat(mentions).extracting(AnniversaryMention::toString).containsExactly("75", "20", "10");
        assertThat(mentions).allMatch(mention -> mention.candidates().isEmpty());
        assertThat(mentions)
                .extracting(mention -> mention.phrase().words())
                .containsExactly("75th anniversary", "20th anniversary", "10th anniversary of its adoption");
        assertThat(mentions.get(2).countedFrom()).hasValue(DateRole.ADOPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Universal Declaration's | Universal Declaration | udhr",
                "In Vienna the Universal Declaration of Human Rights’ | Universal Declaration of Human Rights | udhr",
                "The Convention on the Rights of the Child's | Convention on the Rights of the Child | crc",
                "the International Convention on the Protection of the Rights of All Migrant Workers and Members of"
                        + " Their Families' | International Convention on the Protection of the Rights of All Migrant"
                        + " Workers and Members of Their Families | icrmw",
                "We celebrate Korea's | Korea | ",
                "the hall of the City of Gwangju's | City of Gwangju | ",
                "In Vienna the House's | House | ",
                "the UDHR's | UDHR | udhr",
            })
    void readsPossessors(String words, String subject, @Nullable String id) {
        String text = words + " 75th anniversary is near";

        AnniversaryMention mention = READER.read(ENGLISH, text).get(0);

        assertThat(mention).hasToString("75: " + subject);
        assertThat(first(mention)).isEqualTo(id == null ? "" : id);
        assertStandsIn(text, mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50th and 25th anniversaries of the Universal Declaration and the VDPA, respectively"
                        + " | 50: Universal Declaration; 25: VDPA",
                "50th and 25th anniversaries of the Universal Declaration of Human Rights (UDHR) and of the VDPA"
                        + " | 50: Universal Declaration of Human Rights; 25: VDPA",
                "50th, 25th and 10th anniversaries of the UDHR, the VDPA and the CRC"
                        + " | 50: UDHR; 25: VDPA; 10: CRC",
                "tenth and the twentieth anniversaries of the CRC in Geneva | 10: CRC; 20: CRC",
                "tenth & twentieth anniversaries of the city | 10: city; 20: city",
                "50th and 25th anniversaries of the UDHR and something else | 50; 25",
                "50th and 25th anniversaries of this and that | 50; 25",
                "50th and 25th anniversaries | 50; 25",
                "13th, 75th anniversary | 75",
                "10th Rand 25th anniversaries | 25",
                "75th anniversary of the UDHR and the 30th anniversary of the VDPA | 75: UDHR; 30: VDPA",
                "75th anniversary of the UDHR and Korea's 30th anniversary | 75: UDHR; 30: Korea",
            })
    void readsSeveralOrdinals(String text, String mentions) {
        assertThat(READER.read(ENGLISH, text))
                .extracting(AnniversaryMention::toString)
                .containsExactly(mentions.split("; ", -1));
    }

    @Test
    void namesAllInstrumentsOfOneTitle() {
        List<AnniversaryMention> mentions = READER.read(
                ENGLISH, "the 10th anniversary of the Resolution on local government and human rights in 2023");

        assertThat(mentions)
                .singleElement()
                .satisfies(
                        mention -> assertThat(mention.candidates()).hasSize(7).allMatch(TitleMatch::isExact));
    }

    @Test
    void namesAnAcronymAsTheCatalogueWritesIt() {
        TitleMatch match = READER.read(ENGLISH, "10th anniversary of the DRTD")
                .get(0)
                .candidates()
                .get(0);

        assertThat(match.title()).isEqualTo("DRtD");
        assertThat(match.isExact()).isTrue();
    }

    @Test
    void readsKoreanFromTheSameCatalogue() {
        assertThat(READER.read(LanguageTag.of("ko"), "UDHR 75주년")).hasToString("[75: UDHR]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "EN", "en-Latn-US"})
    void readsTheLanguageWhateverItsRegion(String tag) {
        List<AnniversaryMention> mentions = READER.read(LanguageTag.of(tag), "75th anniversary");

        assertThat(mentions).extracting(AnniversaryMention::language).containsExactly(LanguageTag.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "x-en", "enm", "frm"})
    void readsNoOtherLanguage(String tag) {
        assertThat(READER.read(LanguageTag.of(tag), "75th anniversary, 75주년")).isEmpty();
    }

    @Test
    void readsAllLanguagesOfAText() {
        LocalizedText text = LocalizedText.of("ko", "인권 75주년")
                .and("en", "75th anniversary")
                .and("fr", "75e anniversaire")
                .and("es", "75 aniversario");

        assertThat(READER.read(text))
                .extracting(mention -> mention.language().toString())
                .containsExactly("en", "es", "fr", "ko");
    }

    @Test
    void returnsUnmodifiableLists() {
        List<AnniversaryMention> mentions = READER.read(ENGLISH, RECITAL);

        assertThatThrownBy(mentions::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> mentions.get(0).candidates().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Tag("large")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 1st anniversary | 100000 | 100000",
                "1st anniversary of a b c d e f g h i j k l m n o, p q r s t u v w x y z | 20000 | 20000",
                "1st anniversary of Universal Declaration Of Convention On Human Rights And | 20000 | 20000",
                "the first and | 500000 | 0",
                "anniversary | 500000 | 0",
                "(((((((((( | 500000 | 0",
                "x | 10000000 | 0",
            })
    void readsLargeTexts(String words, int times, int mentions) {
        assertThat(READER.read(ENGLISH, (words + " ").repeat(times))).hasSize(mentions);
    }

    @Tag("large")
    @Test
    void looksUpNoMoreRunsOfWordsThanItSays() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= KnownTitles.MAX_RUNS; i++) {
            text.append("1st anniversary of the A").append(i).append(". ");
        }

        List<AnniversaryMention> mentions = READER.read(ENGLISH, text + "1st anniversary of the UDHR");

        AnniversaryMention last = mentions.get(mentions.size() - 1);
        assertThat(last).hasToString("1: UDHR");
        assertThat(last.candidates()).isEmpty();
    }

    static Instrument instrument(String id, String language, String title) {
        return Instrument.builder()
                .id(Iri.of(id))
                .title(LocalizedText.of(language, title))
                .build();
    }
}
