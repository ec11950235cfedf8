package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.term.Series;

class InvalidCatalogueTest {
    @Test
    void namesAnUnknownColumnAndTheOneThatMayBeMeant() {
        assertReport("id,title,addopted\nx,Charter,2020\n", """
                error at 1:10 (the whole document): column must be one that a catalogue may have, such as "adopted" - but was: "addopted" [value.csv-column]
                """);
    }

    @Test
    void namesAMissingColumn() {
        assertReport("title,place\nCharter,Gwangju\nCharter,Gwangju\n", """
                error at 1:1 (the whole document): table must have a column "id" - but had none [value.csv-missing]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing", "\uFEFF"})
    void namesAllMissingColumnsOfAnEmptyTable(String table) {
        assertReport(table, """
                error at 1:1 (the whole document): table must have a column "id" - but had none [value.csv-missing]
                error at 1:1 (the whole document): table must have a column "title" - but had none [value.csv-missing]
                """);
    }

    @Test
    void showsWhereTheHeaderIs() {
        assertReport("# ours\r\n\r\nid,titel\r\nx,Charter\r\n", """
                error at 3:1 (the whole document): table must have a column "title" - but had none [value.csv-missing]
                error at 3:4 (the whole document): column must be one that a catalogue may have, such as "title" - but was: "titel" [value.csv-column]
                """);
    }

    @Test
    void namesARepeatedColumn() {
        assertReport("id,title,id\nx,Charter,y\n", """
                error at 1:10 (the whole document): name of a column, or id or number of a row, must not be given twice - but was: "id" [value.csv-twice]
                """);
    }

    @Test
    void namesARepeatedId() {
        assertReport("id,title\nx,Charter\ny,Charter\n x ,Charter\n", """
                error at 4:1 /2/id: name of a column, or id or number of a row, must not be given twice - but was: "x" [value.csv-twice]
                """);
    }

    @Test
    void namesARepeatedEditionHoweverItIsWritten() {
        assertEditionsReport("edition,held\n1,2011\n01,2012\n", """
                error at 3:1 /1/edition: name of a column, or id or number of a row, must not be given twice - but was: "01" [value.csv-twice]
                """);
    }

    @Test
    void countsFieldsThatAreTooFewOrTooMany() {
        assertReport("id,title,place\nx,Charter\ny,Charter,The Hague, The Netherlands\n  \n", """
                error at 2:1 /0: number of fields must be 3, one for each column - but was: 2 [value.csv-fields]
                error at 3:1 /1: number of fields must be 3, one for each column - but was: 4 [value.csv-fields]
                error at 4:1 /2: number of fields must be 3, one for each column - but was: 1 [value.csv-fields]
                """);
    }

    @Test
    void takesCommasForSeparatorsWhereTheHeaderHasNone() {
        assertEditionsReport("edition\n1,2011\n", """
                error at 2:1 /0: number of fields must be 1, one for each column - but was: 2 [value.csv-fields]
                """);
    }

    @Test
    void showsWhereAQuoteIsOpen() {
        assertReport("id,title\nx,\"Charter\ny,Charter\n", """
                error at 2:3 (the whole document): quoted field must end with a quotation mark before a comma or line break, and each one inside it must be doubled - but was: "Charter\\ny,Charter\\n" [value.csv-quote]
                """);
    }

    @Test
    void showsEveryQuoteThatIsNotDoubled() {
        assertReport("id,title\nx,\"Charter of \"our\" City\"\ny,\"Charter\" \nz,\"\n", """
                error at 2:3 (the whole document): quoted field must end with a quotation mark before a comma or line break, and each one inside it must be doubled - but was: "Charter of\\u0020" [value.csv-quote]
                error at 3:3 (the whole document): quoted field must end with a quotation mark before a comma or line break, and each one inside it must be doubled - but was: "Charter" [value.csv-quote]
                error at 4:3 (the whole document): quoted field must end with a quotation mark before a comma or line break, and each one inside it must be doubled - but was: "\\n" [value.csv-quote]
                """);
    }

    @Test
    void rejectsADateThatIsNone() {
        assertReport("id,title,adopted\nx,Charter,2023-02-30\n", """
                error at 2:11 /0/adopted: day must be 01 to 28 in 2023-02 - but was: "2023-02-30" [value.date-day]
                """);
    }

    @Test
    void rejectsAnEmptyTitle() {
        assertReport("id,title\nx,\ny,\"\"\nz, \n", """
                error at 2:3 /0/title: row must have a value in column "title" - but had none [value.csv-empty]
                error at 3:3 /1/title: row must have a value in column "title" - but had none [value.csv-empty]
                error at 4:3 /2/title: row must have a value in column "title" - but had none [value.csv-empty]
                """);
    }

    @Test
    void rejectsAnEmptyId() {
        assertReport("title,id\nCharter,\n", """
                error at 2:9 /0/id: row must have a value in column "id" - but had none [value.csv-empty]
                """);
    }

    @Test
    void rejectsADateOfNoClaim() {
        assertReport("id,title,conflicting_claim,claimed\nx,Charter,,2020\n", """
                error at 2:11 /0/conflicting_claim: row must have a value in column "conflicting_claim" - but had none [value.csv-empty]
                """);
        assertReport("id,title,claimed\nx,Charter,2020\n", """
                error at 2:1 /0/conflicting_claim: row must have a value in column "conflicting_claim" - but had none [value.csv-empty]
                """);
    }

    @Test
    void rejectsASourceOrAClaimOfSeveralLines() {
        assertReport("id,title,verified_at,conflicting_claim\nx,Charter,\"a; b\nc\",\"d\ne\"\n", """
                error at 2:11 /0/verified_at: source or claim must be one line of 1 to 1000 characters without blanks before or after - but was: "b\\nc" [value.catalogue-text]
                error at 3:4 /0/conflicting_claim: source or claim must be one line of 1 to 1000 characters without blanks before or after - but was: "d\\ne" [value.catalogue-text]
                """);
    }

    @Test
    void countsColumnsAsAnEditorDoes() {
        assertReport("\uFEFFtitle,id\n\uD83D\uDE00 \uAD11\uC8FC,a b\n", """
                error at 2:6 /0/id: IRI must not have U+0020 SPACE as character 2 - but was: "a b"; write "a%20b" [value.iri-character]
                """);
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheTable() {
        assertReport("""
                id,title,adopted,in_force,autor
                x,Charter,2020-13,never,a
                ,Charter,2020,,
                x,,,,
                y,Charter
                z,Charter,,2020/,
                """, """
                error at 1:27 (the whole document): column must be one that a catalogue may have, such as "acronym" - but was: "autor" [value.csv-column]
                error at 2:11 /0/adopted: month must be 01 to 12 - but was: "2020-13" [value.date-month]
                error at 2:19 /0/in_force: date must be a year, a month or a day, or two with "/" between them, as in 2023-10-07 or 2023-10-04/2023-10-07 - but was: "never" [value.date-range]
                error at 3:1 /1/id: row must have a value in column "id" - but had none [value.csv-empty]
                error at 4:1 /2/id: name of a column, or id or number of a row, must not be given twice - but was: "x" [value.csv-twice]
                error at 4:3 /2/title: row must have a value in column "title" - but had none [value.csv-empty]
                error at 5:1 /3: number of fields must be 5, one for each column - but was: 2 [value.csv-fields]
                error at 6:12 /4/in_force: date must be a year, a month or a day, or two with "/" between them, as in 2023-10-07 or 2023-10-04/2023-10-07 - but was: "2020/"; write "2020" for that alone, "2020~" for about then, "[..2020]" for then or earlier, "[2020..]" for then or later [value.date-range]
                """);
    }

    @Test
    void rejectsWhatIsNoNumberOfAnEdition() {
        assertEditionsReport("edition,held\n0,\n-1,\n1.5,\n9999999999,\nXIII,\n\u0661,\n,2020\n", """
                error at 2:1 /0/edition: edition must be 1 or more - but was: 0 [value.edition]
                error at 3:1 /1/edition: edition must be 1 or more - but was: -1 [value.edition]
                error at 4:1 /2/edition: edition must be 1 or more - but was: 1.5 [value.edition]
                error at 5:1 /3/edition: edition must be 1 or more - but was: 9999999999 [value.edition]
                error at 6:1 /4/edition: edition must be 1 or more - but was: XIII [value.edition]
                error at 7:1 /5/edition: edition must be 1 or more - but was: \u0661 [value.edition]
                error at 8:1 /6/edition: row must have a value in column "edition" - but had none [value.csv-empty]
                """);
    }

    @Test
    void doesNotTakeInstrumentsForEditions() {
        assertEditionsReport("id,title\nx,Charter\n", """
                error at 1:1 (the whole document): column must be one that a catalogue may have, such as "claimed" - but was: "id" [value.csv-column]
                error at 1:1 (the whole document): table must have a column "edition" - but had none [value.csv-missing]
                error at 1:4 (the whole document): column must be one that a catalogue may have, such as "theme" - but was: "title" [value.csv-column]
                """);
    }

    @Test
    void carriesTheReportToPrograms() {
        InvalidCatalogueException failure = refusalOf("id,title\nx,\n");

        assertThat(failure).hasMessage(failure.getReport().toString());
        assertThat(failure.getReport().hasErrors()).isTrue();
        assertThat(failure.getReport().isCut()).isFalse();
        assertThat(failure.getReport().getProblems().get(0).getArguments()).containsEntry("value", "title");
    }

    private static void assertReport(String table, String lines) {
        assertThat(lines(refusalOf(table))).isEqualTo(lines);
    }

    private static InvalidCatalogueException refusalOf(String table) {
        return catchThrowableOfType(
                InvalidCatalogueException.class, () -> CatalogueCsv.readInstruments(new StringReader(table)));
    }

    private static void assertEditionsReport(String table, String lines) {
        InvalidCatalogueException failure = catchThrowableOfType(
                InvalidCatalogueException.class,
                () -> CatalogueCsv.readEditions(Series.WHRCF, new StringReader(table)));

        assertThat(lines(failure)).isEqualTo(lines);
    }

    private static String lines(InvalidCatalogueException failure) {
        return failure.getReport().getProblems().stream()
                .map(Problem::toString)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
