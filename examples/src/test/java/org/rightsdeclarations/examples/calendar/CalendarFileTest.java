package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

class CalendarFileTest {
    static final Instant WRITTEN = Instant.parse("2026-11-01T12:30:15.123Z");

    @Test
    void holdsWhatIsKnown() throws IOException {
        CalendarFile file = own(2028);

        assertThat(file.text()).isEqualTo(Files.readString(Own.FOLDER.resolve("own-2028.expected.ics")));
    }

    @Test
    void leavesOutWhatMayFallOnAnyDayOfAYear() {
        CalendarFile file = own(2028);

        assertThat(file.leftOut()).containsExactly("Promise of the Mayors");
        assertThat(file.text()).doesNotContain("UID:year-");
    }

    @Test
    void isReadAsItWasMeant() throws Exception {
        Calendar calendar = read(own(2028).text());

        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent charter = event(calendar, "charter-25@rightsdeclarations");
        assertThat(value(charter, Property.SUMMARY))
                .isEqualTo("Charter of Riverside: homes, water; and \\ light: 25th anniversary");
        assertThat(value(charter, Property.DESCRIPTION).lines())
                .containsExactly(
                        "Adopted: 17 May 2003",
                        "Adopted by: Council of Riverside",
                        "Place: Riverside",
                        "Symbol: RC/1",
                        "Sources: city archive; first edition",
                        "Contradicted: the minutes give 18 May 2003");
        assertThat(value(charter, Property.DTSTART)).isEqualTo("20280517");
        assertThat(value(charter, Property.DTEND)).isEqualTo("20280518");
        assertThat(value(charter, Property.DTSTAMP)).isEqualTo("20261101T123015Z");
        assertThat(value(charter, Property.CATEGORIES)).isEqualTo("Anniversary,Round anniversary");
    }

    @Test
    void lastsAMonthIfTheDayIsNotKnown() throws Exception {
        VEvent appeal = event(read(own(2028).text()), "month-10@rightsdeclarations");

        assertThat(value(appeal, Property.DTSTART)).isEqualTo("20280901");
        assertThat(value(appeal, Property.DTEND)).isEqualTo("20281001");
        assertThat(value(appeal, Property.DESCRIPTION))
                .isEqualTo("The day is not known: this lasts as long as it may fall.\nAdopted: September 2018");
    }

    @Test
    void lastsAllDaysOfAMeeting() throws Exception {
        VEvent assembly = event(read(own(2028).text()), "assembly-5@rightsdeclarations");

        assertThat(value(assembly, Property.DTSTART)).isEqualTo("20280227");
        assertThat(value(assembly, Property.DTEND)).isEqualTo("20280302");
    }

    @Test
    void tellsTheBeginningFromTheEnd() throws Exception {
        Calendar calendar = read(own(2029).text());

        assertThat(value(event(calendar, "decade-34@rightsdeclarations"), Property.SUMMARY))
                .isEqualTo("Programme of the Decade: 34th anniversary");
        assertThat(value(event(calendar, "decade-25-end@rightsdeclarations"), Property.SUMMARY))
                .isEqualTo("Programme of the Decade: 25th anniversary of its end");
    }

    @Test
    void takesDatesThatRunBackwardsAsTheyWereMeant() throws Exception {
        Instrument instrument = Instrument.builder()
                .id(Iri.of("https://example.org/charter"))
                .title(LocalizedText.of("en", "Charter\r\nof Riverside"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2003-05-18/2003-05-16"))
                .build();
        InstrumentCatalogue catalogue = InstrumentCatalogue.empty().with(instrument);

        String text = text(
                catalogue, Locale.ENGLISH, AnniversaryCalendar.of(catalogue).in(2013));

        VEvent event = event(read(text), "https://example.org/charter-10@rightsdeclarations");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20130516");
        assertThat(value(event, Property.DTEND)).isEqualTo("20130519");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Charter  of Riverside: 10th anniversary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ko", "ru", "zh"})
    void holdsTheWholeCatalogueInEveryLanguage(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(Own.CATALOGUE);
        List<Commemoration> all =
                Origins.of(catalogue, Words.in(language)).calendar().in(DateRange.parse("2027/2030"));

        String text = text(catalogue, language, all);

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        Calendar calendar = read(text);
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(events(calendar))
                .extracting(event -> value(event, Property.SUMMARY))
                .containsExactlyElementsOf(all.stream()
                        .filter(anniversary ->
                                anniversary.getDate().getStart().getMonth().isPresent())
                        .map(AnniversaryFormat.in(language)::describe)
                        .toList());
        assertThat(events(calendar))
                .extracting(event -> value(event, Property.UID))
                .doesNotHaveDuplicates();
    }

    @Test
    void speaksTheLanguageOfItsReaderAndSaysSo() throws Exception {
        Locale korean = Locale.KOREAN;

        Calendar calendar = read(text(Own.CATALOGUE, korean, Own.in(2028)));

        VEvent appeal = event(calendar, "month-10@rightsdeclarations");
        assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue()).isEqualTo("인권 기념일");
        assertThat(value(appeal, Property.SUMMARY)).isEqualTo("Appeal of the Neighbours 10주년");
        assertThat(value(appeal, Property.DESCRIPTION).lines())
                .containsExactly("정확한 날짜를 알 수 없어, 해당될 수 있는 기간 전체로 표시합니다.", "한국어 제목이 알려져 있지 않습니다.", "채택일: 2018년 9월");
        assertThat(value(appeal, Property.CATEGORIES)).isEqualTo("기념일,주요 기념일");
        assertThat(List.of(Property.SUMMARY, Property.DESCRIPTION, Property.CATEGORIES))
                .allSatisfy(property -> assertThat(appeal.getRequiredProperty(property)
                                .getRequiredParameter(Parameter.LANGUAGE)
                                .getValue())
                        .isEqualTo("ko"));
    }

    @Test
    void holdsTheEditionsOfSeries() throws Exception {
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard();
        List<Commemoration> all =
                Origins.of(catalogue, Words.in(Locale.FRENCH)).calendar().in(2033);

        VEvent forum = event(read(text(catalogue, Locale.FRENCH, all)), "whrcf/13-10@rightsdeclarations");

        assertThat(value(forum, Property.SUMMARY))
                .isEqualTo("Forum mondial des villes pour les droits de l’homme, édition 13\u00a0: 10e anniversaire");
        assertThat(value(forum, Property.DTSTART)).isEqualTo("20331004");
        assertThat(value(forum, Property.DESCRIPTION)).startsWith("Tenue\u00a0: 4 octobre 2023 – 7 octobre 2023\nLieu");
    }

    private static CalendarFile own(int year) {
        return CalendarFile.of(
                Own.in(year), new Events(Own.origins(Locale.ENGLISH), Words.in(Locale.ENGLISH), WRITTEN));
    }

    private static String text(InstrumentCatalogue catalogue, Locale language, List<Commemoration> anniversaries) {
        Words words = Words.in(language);
        return CalendarFile.of(anniversaries, new Events(Origins.of(catalogue, words), words, WRITTEN))
                .text();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static VEvent event(Calendar calendar, String uid) {
        return events(calendar).stream()
                .filter(event -> value(event, Property.UID).equals(uid))
                .findFirst()
                .orElseThrow();
    }
}
