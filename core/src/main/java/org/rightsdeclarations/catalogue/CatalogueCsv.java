package org.rightsdeclarations.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.csv.CsvRecord;
import org.rightsdeclarations.catalogue.csv.CsvTable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.symbol.UnSymbol;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;

/**
 * Catalogue entries as tables of comma-separated values (RFC 4180) with a header, in UTF-8. Semicolons or tabs may
 * stand for the commas, as spreadsheets write them.
 *
 * <p>The case of the header does not count. Columns may be in any order, and all but those that each row needs may be
 * left out. Texts are in English where their column says no other language. Lines before the header that start with
 * {@code #} are comments. Several sources or claims of a row are separated by semicolons, other names by {@code |}.
 * {@code claimed} is the date that the conflicting claim gives; of several claims, the dates in their order.
 */
public final class CatalogueCsv {
    /** The most characters of a table. */
    public static final int MAX_LENGTH = CsvTable.MAX_LENGTH;

    /** The most fields of a table, those of all rows together. */
    public static final int MAX_FIELDS = CsvTable.MAX_FIELDS;

    /** The most characters of one field. */
    public static final int MAX_FIELD_LENGTH = CsvTable.MAX_FIELD_LENGTH;

    private static final int BUFFER = 8192;

    private static final String CLAIM = "conflicting_claim";
    private static final String CLAIMED = "claimed";

    static final List<String> INSTRUMENT_COLUMNS = List.of(
            "id",
            "title",
            "title_ar",
            "title_es",
            "title_fr",
            "title_ko",
            "title_ru",
            "title_zh",
            "other_names",
            "acronym",
            "symbol",
            "adopted_by",
            "place",
            "adopted",
            "opened_for_signature",
            "in_force",
            "verified_at",
            CLAIM,
            CLAIMED);

    static final List<String> EDITION_COLUMNS =
            List.of("edition", "held", "place", "theme", "verified_at", CLAIM, CLAIMED);

    /** Stands before the language of a title. */
    private static final String TITLE_IN = "title_";

    private static final List<String> REQUIRED_OF_INSTRUMENTS = List.of("id", "title");
    private static final List<String> REQUIRED_OF_EDITIONS = List.of("edition");

    private static final Function<Report, InvalidCatalogueException> REFUSAL = InvalidCatalogueException::new;

    private CatalogueCsv() {}

    /**
     * Reads instruments.
     *
     * @param table a table with the columns {@code id}, {@code title}, {@code title_ar}, {@code title_es},
     *     {@code title_fr}, {@code title_ko}, {@code title_ru}, {@code title_zh}, {@code other_names}, {@code acronym},
     *     {@code symbol}, {@code adopted_by}, {@code place}, {@code adopted}, {@code opened_for_signature},
     *     {@code in_force}, {@code verified_at}, {@code conflicting_claim} and {@code claimed}; each row needs an id
     *     and a title
     * @return the entries in the order of the rows
     * @throws IOException if the reader fails
     * @throws InvalidCatalogueException if anything is wrong with the table: it tells all of it, and nothing is read
     */
    public static List<CatalogueEntry<Instrument>> readInstruments(Reader table) throws IOException {
        String text = readAll(table);
        CsvTable.checkEncoding(text, REFUSAL);
        return instruments(text);
    }

    /** Reads instruments from a table that is surely in the right encoding. */
    static List<CatalogueEntry<Instrument>> instruments(String table) {
        return CsvTable.read(table, INSTRUMENT_COLUMNS, REQUIRED_OF_INSTRUMENTS, CatalogueCsv::instrument, REFUSAL);
    }

    /**
     * Reads instruments from bytes in UTF-8. What is in another encoding is told, and where.
     *
     * @param table a table as for {@link #readInstruments(Reader)}
     * @return the entries in the order of the rows
     * @throws IOException if the stream fails
     * @throws InvalidCatalogueException if anything is wrong with the table: it tells all of it, and nothing is read
     */
    public static List<CatalogueEntry<Instrument>> readInstruments(InputStream table) throws IOException {
        require(table, "table");
        return readInstruments(new InputStreamReader(table, UTF_8));
    }

    /**
     * Reads editions of a series.
     *
     * @param series the series
     * @param table a table with the columns {@code edition}, {@code held}, {@code place}, {@code theme},
     *     {@code verified_at}, {@code conflicting_claim} and {@code claimed}; each row needs the number of an edition
     * @return the entries in the order of the rows
     * @throws IOException if the reader fails
     * @throws InvalidCatalogueException if anything is wrong with the table: it tells all of it, and nothing is read
     */
    public static List<CatalogueEntry<Event>> readEditions(Series series, Reader table) throws IOException {
        require(series, "series");
        require(table, "table");
        String text = readAll(table);
        CsvTable.checkEncoding(text, REFUSAL);
        return editions(series, text);
    }

    /** Reads editions from a table that is surely in the right encoding. */
    static List<CatalogueEntry<Event>> editions(Series series, String table) {
        return CsvTable.read(table, EDITION_COLUMNS, REQUIRED_OF_EDITIONS, row -> edition(series, row), REFUSAL);
    }

    /** Reads to the end, or a little more than a table may have. */
    private static String readAll(Reader table) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int n = table.read(buffer); n >= 0 && text.length() <= MAX_LENGTH; n = table.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    private static Optional<CatalogueEntry<Instrument>> instrument(CsvRecord row) {
        return new InstrumentFields(row).entry();
    }

    private static Optional<CatalogueEntry<Event>> edition(Series series, CsvRecord row) {
        return new EditionFields(series, row).entry();
    }

    /** The fields of a row, as far as they were read. */
    private abstract static class EntryFields<T> implements CsvRecord.Fields {
        final CsvRecord row;
        private List<String> names = List.of();
        private List<String> sources = List.of();

        EntryFields(CsvRecord row) {
            this.row = row;
        }

        abstract T value();

        @Override
        public void read(String column, String text) {
            switch (column) {
                case "other_names" -> names = parts(text, '|');
                case "verified_at" -> sources = lines(text);
                default -> {} // claims need both of their fields
            }
        }

        Optional<CatalogueEntry<T>> entry() {
            row.read(this);
            List<ConflictingClaim> claims = row.has(CLAIM) || row.has(CLAIMED) ? claims(row) : List.of();
            return row.isSound()
                    ? Optional.of(new CatalogueEntry<>(value(), names, sources, claims))
                    : Optional.empty();
        }
    }

    private static final class InstrumentFields extends EntryFields<Instrument> {
        private final Instrument.Builder instrument = Instrument.builder();
        private @Nullable LocalizedText title;

        InstrumentFields(CsvRecord row) {
            super(row);
        }

        @Override
        public void read(String column, String text) {
            switch (column) {
                case "id" -> {
                    Iri id = Iri.of(text);
                    row.checkIsNew(id, text);
                    instrument.id(id);
                }
                case "title" -> title = english(text);
                case "acronym" -> instrument.acronym(english(text));
                case "symbol" -> instrument.addIdentifier(symbol(text));
                case "adopted_by" ->
                    instrument.addAdopter(Party.builder().name(english(text)).build());
                case "place" -> instrument.addPlace(place(text));
                case "adopted" -> instrument.addDate(KeyDate.of(DateRole.ADOPTED, text));
                case "opened_for_signature" -> instrument.addDate(KeyDate.of(DateRole.OPENED_FOR_SIGNATURE, text));
                case "in_force" -> instrument.addDate(KeyDate.of(DateRole.IN_FORCE, text));
                default -> readOther(column, text);
            }
        }

        private void readOther(String column, String text) {
            if (!column.startsWith(TITLE_IN)) {
                super.read(column, text);
                return;
            }
            String language = column.substring(TITLE_IN.length());
            title = title == null ? LocalizedText.of(language, text) : title.and(language, text);
        }

        @Override
        Instrument value() {
            return instrument.title(requireNonNull(title)).build();
        }
    }

    private static final class EditionFields extends EntryFields<Event> {
        private final Event.Builder event;

        EditionFields(Series series, CsvRecord row) {
            super(row);
            this.event = Event.builder().series(series);
        }

        @Override
        public void read(String column, String text) {
            switch (column) {
                case "edition" -> {
                    int edition = number(text);
                    row.checkIsNew(edition, text);
                    event.edition(edition);
                }
                case "held" -> event.held(DateRange.parse(text));
                case "place" -> event.addPlace(place(text));
                case "theme" -> event.theme(english(text));
                default -> super.read(column, text);
            }
        }

        @Override
        Event value() {
            return event.build();
        }
    }

    /** Reads claims, and the dates that they give in the same order. */
    private static List<ConflictingClaim> claims(CsvRecord row) {
        List<Optional<DateRange>> dates = row.get(CLAIMED, CatalogueCsv::dates).orElse(List.of());
        return dates.isEmpty()
                ? row.get(CLAIM, text -> claims(text, dates)).orElse(List.of())
                : row.require(CLAIM, text -> claims(text, dates)).orElse(List.of());
    }

    private static List<ConflictingClaim> claims(String text, List<Optional<DateRange>> dates) {
        List<String> lines = lines(text);
        if (dates.size() > lines.size()) {
            throw InvalidValueException.of("value.csv-claims", dates.size(), "counted", lines.size());
        }
        List<ConflictingClaim> claims = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            claims.add(new ConflictingClaim(lines.get(i), i < dates.size() ? dates.get(i) : Optional.empty()));
        }
        return claims;
    }

    private static List<Optional<DateRange>> dates(String text) {
        List<Optional<DateRange>> dates = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String date = part.strip();
            dates.add(date.isEmpty() ? Optional.empty() : Optional.of(DateRange.parse(date)));
        }
        return dates;
    }

    private static List<String> lines(String text) {
        return parts(text, ';');
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int next = text.indexOf(separator, start);
            int end = next < 0 ? text.length() : next;
            String part = text.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(CatalogueEntry.checkLine(part));
            }
            start = end + 1;
        }
        return parts;
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of("en", text);
    }

    private static Place place(String name) {
        return Place.of(english(name));
    }

    private static Identifier symbol(String symbol) {
        return Identifier.of(
                UnSymbol.isWellFormed(symbol) ? IdentifierScheme.UN_SYMBOL : IdentifierScheme.SYMBOL, symbol);
    }

    private static int number(String text) {
        boolean isNumber = text.length() <= 9 && Ascii.areDigits(text);
        if (!isNumber || Integer.parseInt(text) < EventReference.MIN_EDITION) {
            throw InvalidValueException.of("value.edition", text, "min", EventReference.MIN_EDITION);
        }
        return Integer.parseInt(text);
    }
}
