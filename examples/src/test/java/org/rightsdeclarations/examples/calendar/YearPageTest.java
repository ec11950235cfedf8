package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.examples.words.Html;
import org.rightsdeclarations.examples.words.Page;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.examples.words.Years;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

class YearPageTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void holdsWhatIsKnown(String language) throws IOException {
        String page = page(Own.CATALOGUE, Locale.forLanguageTag(language), new Years(2028, 2028), false)
                .replace(Html.style(Html.class, "page.css") + YearPage.style(), "");

        Path made = Path.of("examples/target/own-2028." + language + ".html");
        Files.writeString(made, page);
        assertThat(Own.FOLDER.resolve("own-2028." + language + ".expected.html"))
                .as("if it is meant to differ, copy " + made)
                .hasSameTextualContentAs(made);
    }

    static List<Locale> languages() {
        return Messages.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isSoundInEveryLanguage(Locale language) throws Exception {
        Page page = Page.read(
                page(InstrumentCatalogue.standard().with(Own.CATALOGUE), language, new Years(2028, 2028), false));

        assertThat(page.attribute("/html/@lang"))
                .isEqualTo(Words.in(language).language().toLanguageTag());
        assertThat(page.attribute("/html/@dir")).isEqualTo(language.equals(ARABIC) ? "rtl" : "ltr");
        assertThat(page.texts("//h1")).hasSize(1).noneMatch(String::isBlank);
        assertThat(page.texts("//h3")).hasSize(13).doesNotHaveDuplicates();
        assertThat(page.texts("//tbody/tr[count(td) = 2 and count(th[@scope='row']) = 1]"))
                .hasSameSizeAs(page.texts("//tbody/tr"));
        assertThat(page.texts("//table/thead/tr[count(th[@scope='col']) = 3]")).hasSameSizeAs(page.texts("//table"));
    }

    @Test
    void leadsFromEachRowToItsSourcesAndFromEachNameToItsPlace() throws Exception {
        Page page = Page.read(page(InstrumentCatalogue.standard(), Locale.KOREAN, new Years(2030, 2028), false));

        List<String> ids = page.texts("//@id");
        assertThat(ids).doesNotHaveDuplicates().containsAll(page.texts("//@aria-labelledby"));
        assertThat(page.texts("//a/@href")).isNotEmpty();
        assertThat(new TreeSet<>(page.texts("//a/@href")))
                .isSubsetOf(ids.stream().map(id -> "#" + id).toList());
        assertThat(page.texts("//ol/li"))
                .hasSize(InstrumentCatalogue.standard().getInstruments().size() + 27)
                .allMatch(note -> note.contains("출처"));
    }

    @Test
    void loadsAndRunsNothing() throws Exception {
        Page page = Page.read(page(InstrumentCatalogue.standard(), Locale.ENGLISH, new Years(2028, 2028), false));

        assertThat(page.texts("//script | //@src | //iframe | //@onclick | //@style"))
                .isEmpty();
        assertThat(page.texts("//link/@href")).containsExactly("data:,");
        assertThat(page.texts("//style")).singleElement().asString().doesNotContain("url(", "@import", "http");
    }

    @Test
    void tellsRoundAnniversariesApartByWordsToo() throws Exception {
        Page page = Page.read(page(Own.CATALOGUE, Locale.ENGLISH, new Years(2028, 2028), false));

        assertThat(page.texts("//tr[@class='round']/td[@class='ordinal']"))
                .containsExactly("★round 5th", "★round 25th", "★round 10th", "★round 20th");
        assertThat(page.texts("//tr[not(@class)]/td[@class='ordinal']")).containsExactly("33rd", "16th", "24th");
    }

    @Test
    void marksNothingIfAllAreRound() throws Exception {
        Page page = Page.read(page(Own.CATALOGUE, Locale.ENGLISH, new Years(2028, 2028), true));

        assertThat(page.texts("//td[@class='ordinal']")).containsExactly("5th", "25th", "10th", "20th");
        assertThat(page.texts("//p[@class='legend']"))
                .containsExactly("Only round anniversaries: every 10th and 25th, the 5th and the 15th.");
    }

    @Test
    void listsWhatHasNoDayBelowItsMonthOrYear() throws Exception {
        Page page = Page.read(page(Own.CATALOGUE, Locale.ENGLISH, new Years(2028, 2028), false));

        assertThat(page.texts("//section[h3='September']//tbody/tr"))
                .containsExactly("day not known★round 10thAppeal of the Neighbours");
        assertThat(page.texts("//section[h3='In the course of the year']//tbody/tr"))
                .containsExactly("2028★round 20thPromise of the Mayors");
    }

    @Test
    void namesBothEndsOfWhatLasts() throws Exception {
        Page page = Page.read(page(Own.CATALOGUE, Locale.FRENCH, new Years(2028, 2028), false));

        assertThat(page.texts("//section[h3='Février']//td[@class='day']")).containsExactly("27–1 mars");
    }

    @Test
    void showsYearsInTheOrderInWhichTheyWereAskedFor() throws Exception {
        Page page = Page.read(page(Own.CATALOGUE, Locale.ENGLISH, new Years(2029, 2027), false));

        assertThat(page.texts("//h2/span[@class='number']")).containsExactly("2029", "2028", "2027");
        assertThat(page.texts("//nav//a")).containsExactly("2029", "2028", "2027");
    }

    @Test
    void saysWhichTitlesAreNotInTheLanguageOfTheReader() throws Exception {
        Page page = Page.read(page(InstrumentCatalogue.standard(), Locale.KOREAN, new Years(2028, 2028), false));

        assertThat(page.texts("//section[h3='12월']//th/a[bdi[not(@lang)]]")).contains("세계인권선언 A/RES/217(III) A");
        assertThat(page.texts("//th/a/bdi[@lang='en']")).hasSameSizeAs(page.texts("//th/a/small[. = '[en]']"));
        assertThat(page.texts("//p[@class='legend']"))
                .singleElement()
                .asString()
                .contains("[en]");
    }

    @Test
    void showsTextsThatAreNoMarkupAsTheyAre() throws Exception {
        String title = "Charter <script>alert(\"1\")</script> & 'ours'";
        Instrument hostile = Instrument.builder()
                .id("hostile")
                .title("en", title + "\u0007")
                .addDate(KeyDate.of(DateRole.ADOPTED, "2019-05-17"))
                .build();

        Page page = Page.read(
                page(InstrumentCatalogue.empty().with(hostile), Locale.ENGLISH, new Years(2020, 2020), false));

        assertThat(page.texts("//th/a")).containsExactly(title + " ");
        assertThat(page.texts("//script")).isEmpty();
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        Page page = Page.read(page(Own.CATALOGUE, Locale.ENGLISH, new Years(1900, 1900), false));

        assertThat(page.texts("//p[@class='none']")).hasSize(12).containsOnly("No anniversary");
        assertThat(page.texts("//table | //section[@class='notes']")).isEmpty();
    }

    private static String page(InstrumentCatalogue catalogue, Locale language, Years years, boolean onlyRound) {
        Words words = Words.in(language);
        Origins origins = Origins.of(catalogue, words);
        return new YearPage(origins, words, onlyRound)
                .text(years, years.of(onlyRound ? origins.calendar().round() : origins.calendar()));
    }
}
