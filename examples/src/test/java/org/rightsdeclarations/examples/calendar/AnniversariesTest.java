package org.rightsdeclarations.examples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.examples.terminal.Screen;

class AnniversariesTest {
    private static final Clock CLOCK = Clock.fixed(CalendarFileTest.WRITTEN, ZoneOffset.UTC);

    private final Screen screen = Screen.redirected();

    @TempDir
    private Path folder;

    @Test
    void showsRoundAnniversariesOfTheBuiltInCatalogue() {
        assertThat(run("--round", 2023, 2024)).isZero();

        assertThat(screen.out())
                .startsWith("2023\n")
                .contains("""
                          2023-05-02             75th anniversary  American Declaration of the Rights and Duties of Man
                        """)
                .contains("""
                          2023-09-26             10th anniversary  Local government and human rights (A/HRC/RES/24/2)
                          2023-09-27              5th anniversary  Local government and human rights (A/HRC/RES/39/7)
                        """)
                .contains("""
                          2023-12-10             75th anniversary  Universal Declaration of Human Rights (A/RES/217(III) A)
                        """)
                .contains("\n\n2024\n")
                .contains("""
                          2024-05-17             10th anniversary  Gwangju Guiding Principles for a Human Rights City
                        """)
                .endsWith("\n\nRound anniversaries: 109\n");
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void showsTheCurrentYearIfNoneIsGiven() {
        assertThat(run()).isZero();

        assertThat(screen.out())
                .startsWith("2026\n")
                .contains("  2026-12-10              78th anniversary  Universal Declaration");
    }

    @Test
    void laysOwnInstrumentsOverTheKnown() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), """
                id,title,adopted
                udhr,"Declaration of 1948, as we call it",1948-12-10
                ours,Charter of Riverside,2003-02
                """);

        assertThat(run("--own=" + own, 2024)).isZero();

        assertThat(screen.out())
                .contains("  2024-02                21st anniversary  Charter of Riverside\n")
                .contains("  2024-12-10             76th anniversary  Declaration of 1948, as we call it\n")
                .contains("Vienna Declaration")
                .doesNotContain("Universal Declaration of Human Rights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n  "})
    void takesOwnInstrumentsInJson(String before) throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), before + """
                {
                  "format": "instrument-catalogue/1",
                  "instruments": [
                    {
                      "id": "ours",
                      "title": {"en": "Charter of Riverside", "ko": "리버사이드 헌장"},
                      "dates": [{"role": "adopted", "date": "2003-02"}]
                    }
                  ]
                }
                """);

        assertThat(run("--own=" + own, "--lang=ko", 2024)).isZero();

        assertThat(screen.out()).contains("  2024-02                21주년  리버사이드 헌장\n", "세계인권선언");
    }

    @Test
    void saysWhatIsWrongWithOwnInstrumentsInJson() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.json"),
                "{\"format\": \"instrument-catalogue/1\", \"instruments\": [{\"id\": \"a\", \"titel\": {}}]}");

        assertThat(run("--own=" + own, 2027)).isEqualTo(2);

        assertThat(screen.err())
                .startsWith("cannot read " + own + ": ")
                .contains("unknown field \"titel\"; did you mean \"title\"? [json.unknown-member]");
    }

    @Test
    void namesTheNearestColumnForOneThatIsNotKnown() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "id,title,adoptd\nours,Charter,2003\n");

        assertThat(run("--own=" + own, 2027)).isEqualTo(2);

        assertThat(screen.err())
                .contains("column must be one that a catalogue may have, such as \"adopted\" - but was: \"adoptd\"");
    }

    @Test
    void writesAFileForCalendarPrograms() throws IOException {
        Path file = folder.resolve("anniversaries.ics");

        int exit = run("--ical=" + file, "--own=" + Own.FILE, "--lang=ko", 2028);

        assertThat(screen.out()).endsWith("언어입니다.\n" + file + "에 저장했습니다\n");
        assertThat(screen.err())
                .startsWith("정확한 날짜를 알 수 없어 기념일이 없는 항목: 3건, 예: Letter without a Date\n" + file + "에서 빠진 항목(연도만 알려짐): ")
                .hasLineCount(2);
        assertThat(exit).isZero();
        assertThat(Files.readString(file))
                .contains("SUMMARY;LANGUAGE=ko:세계인권선언 80주년\r\n")
                .contains("DTSTAMP:20261101T123015Z\r\n")
                .contains("UID:charter-25@rightsdeclarations\r\n");
    }

    @Test
    void writesNoFileWithoutEvents() {
        Path file = folder.resolve("empty.ics");

        assertThat(run("--ical=" + file, 1920)).isEqualTo(2);

        assertThat(screen.out()).isEqualTo("Anniversaries: 0\n");
        assertThat(screen.err()).isEqualTo("cannot write " + file + ": there is no anniversary to write\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysThatAFolderIsMissing() {
        Path file = folder.resolve("missing/a.ics");

        assertThat(run("--ical=" + file, 2027)).isEqualTo(2);

        assertThat(screen.out()).startsWith("2027\n");
        assertThat(screen.err()).endsWith("cannot write " + file + ": no such folder: create it, or check the path\n");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(run("--ical=" + folder, 2027)).isEqualTo(2);

        assertThat(screen.err()).contains("\ncannot write " + folder + ": ");
    }

    @Test
    void saysThatOwnInstrumentsAreMissing() {
        assertThat(run("--own=missing.csv", 2027)).isEqualTo(2);

        assertThat(screen.err()).isEqualTo("cannot read missing.csv: no such file or folder: check the path\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongWithOwnInstruments() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "id,title,adopted\na,,2003\nb,Charter,17 May 2003\n");

        assertThat(run("--own=" + own, 2027)).isEqualTo(2);

        assertThat(screen.err()).isEqualTo("cannot read " + own + """
                : 2 errors:
                  error at 2:3 /0/title: row must have a value in column "title" - but had none [value.csv-empty]
                  error at 3:11 /1/adopted: date must be a year, a month or a day, or two with "/" between them, as in \
                2023-10-07 or 2023-10-04/2023-10-07 - but was: "17 May 2003"; write "2003-05-17" [value.date-range]
                """);
    }

    @Test
    void saysThatOwnInstrumentsAreNotUtf8() throws IOException {
        Path own = folder.resolve("own.csv");
        Files.write(own, "id,title\na,Café\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("--own=" + own, 2027)).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo(
                        "cannot read " + own
                                + ": 1 error:\n  error at 2:6 (the whole document): table must be in UTF-8, and be read as such - but was: Windows-1252? [value.csv-encoding]\n");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();

        assertThat(screen.out())
                .contains("Shows which anniversaries", "--round", "--ical", "--html", "--own", "ar, ", "2026-2030");
        assertThat(screen.err()).isEmpty();
    }

    @Test
    void showsTheLatestYearFirstIfItIsNamedFirst() {
        assertThat(run("--round", "2029-2027")).isZero();

        assertThat(screen.out()).startsWith("2029\n").containsSubsequence("\n\n2028\n", "  2028-01-", "\n\n2027\n");
    }

    @Test
    void showsTheSameYearsHoweverTheyAreNamed() {
        run("--round", 2027, 2028);
        run("--round", "2027-2028");
        run("--round", "2027–2028");
        run("--round", "2027/2028");

        int once = screen.out().length() / 4;
        assertThat(screen.out()).isEqualTo(screen.out().substring(0, once).repeat(4));
    }

    @Test
    void showsTheEditionsOfSeries() {
        assertThat(run("--round", "--lang=ko", 2033)).isZero();

        assertThat(screen.out()).contains("  2033-10-04/2033-10-07  10주년  제13회 세계인권도시포럼\n");
    }

    @Test
    void writesAPageToHangUp() throws IOException {
        Path page = folder.resolve("year.html");

        assertThat(run("--round", "--html=" + page, "--lang=ar", 2028)).isZero();

        assertThat(screen.out()).endsWith("\u2067كُتب الملف \u2068" + page + "\u2069\u2069\n");
        assertThat(page).content().startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void writesThePageEvenIfTheFileCannotBeWritten() {
        Path page = folder.resolve("year.html");

        assertThat(run("--html=" + page, "--ical=" + folder, 2028)).isEqualTo(2);

        assertThat(page).content().contains("2028");
    }

    @Test
    void saysInTheLanguageOfItsReaderThatAFolderIsMissing() {
        Path file = folder.resolve("missing/a.html");

        assertThat(run("--html=" + file, "--lang=ru", 2027)).isEqualTo(2);

        assertThat(screen.err())
                .isEqualTo("не удается записать " + file + ": такой папки нет: создайте ее или проверьте путь\n");
    }

    @Test
    void takesOptionsBeforeAndAfterTheYears() {
        assertThat(run("--round", 2028, "--lang=ko", 2029)).isZero();

        assertThat(screen.out()).startsWith("2028\n").contains("\n2029\n", "10주년");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "next; year must be a number from 1 to 9999 - but was: \"next\"",
                "0; year must be a number from 1 to 9999 - but was: \"0\"",
                "10000; year must be a number from 1 to 9999 - but was: \"10000\"",
                "2027 2028 2029; years must be one, or the first and the last, as in 2026-2030 - but were: 2027 2028 2029",
                "2027-2028 2029; years must be one, or the first and the last, as in 2026-2030 - but were: 2027-2028 2029",
                "2027-; year must be a number from 1 to 9999 - but was: \"\"",
                "--icla=a.ics 2027; Unknown option: '--icla=a.ics'",
                "--ical; Missing required parameter for option '--ical' (FILE)",
                "--lang=xx; '--lang': must be one of ar, ",
                "-2027; year must be a number from 1 to 9999 - but was: \"-2027\"",
            })
    void showsNothingIfAnOptionMakesNoSense(String arguments, String message) {
        assertThat(run((Object[]) arguments.split(" "))).isEqualTo(64);

        assertThat(screen.err()).contains(message).endsWith("\nRun with --help to see what can be asked for.\n");
        assertThat(screen.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--lang=ko next; 연도는 1부터 9999까지의 숫자여야 하지만, 입력된 값은 “next”입니다; " + "--help를 붙여 실행하면 쓸 수 있는 옵션을 볼 수 있습니다.",
                "--lang=ar 0; \u2067يجب أن تكون السنة عدداً من \u20681\u2069 إلى \u20689999\u2069، لكنها كانت:"
                        + " «\u20680\u2069»\u2069; \u2067شغّل البرنامج مع الخيار \u2066--help\u2069 لمعرفة"
                        + " الخيارات المتاحة.\u2069",
                "--lang=zh 1 2 3; 年份必须是一个，或者首末两个，例如 2026-2030，而给出的是：1 2 3; 使用--help查看可用的选项。",
            })
    void saysInTheLanguageOfTheReaderThatYearsMakeNoSense(String arguments, String message, String hint) {
        assertThat(run((Object[]) arguments.split(" "))).isEqualTo(64);

        assertThat(screen.err()).isEqualTo(message + "\n" + hint + "\n");
        assertThat(screen.out()).isEmpty();
    }

    private int run(Object... args) {
        return screen.run(terminal -> new Anniversaries(terminal, CLOCK), args);
    }
}
