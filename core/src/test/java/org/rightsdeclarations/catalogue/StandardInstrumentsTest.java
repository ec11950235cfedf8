package org.rightsdeclarations.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.catalogue.csv.TableKeys;
import org.rightsdeclarations.world.Instrument;

class StandardInstrumentsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "rightsdeclarations", "catalogue");

    /** So many are looked up in three ways before an index of all is made. */
    private static final int MOST_NAMES = 33;

    private static final Path TABLE = RESOURCES.resolve("instruments.csv");

    @Test
    void isLookedUpByKeysThatAreMadeOfItsTable() throws IOException {
        Path made = Files.writeString(Path.of("target", "instruments.keys"), keys());

        assertThat(RESOURCES.resolve("instruments.keys"))
                .as("the table has changed: copy core/target/instruments.keys to %s", RESOURCES)
                .hasSameTextualContentAs(made);
    }

    private static String keys() throws IOException {
        Iterator<String> lines = Files.readAllLines(TABLE).iterator();
        StringBuilder keys = new StringBuilder();
        String line = lines.next();
        while (line.startsWith(TableKeys.COMMENT)) {
            keys.append(keys(TableKeys.COMMENT, line, Set.of()));
            line = lines.next();
        }
        keys.append(keys("id", line, Set.of()));
        for (CatalogueEntry<Instrument> entry : table()) {
            keys.append(keys(id(entry), lines.next(), InstrumentIndex.keysOf(entry)));
        }
        return keys.toString();
    }

    private static String keys(String id, String line, Set<String> called) {
        Stream<String> hashes =
                called.stream().map(TableKeys::hash).distinct().sorted().map(Integer::toHexString);
        return Stream.concat(Stream.of(id, String.valueOf(line.getBytes(UTF_8).length + 1)), hashes)
                .collect(Collectors.joining(" ", "", "\n"));
    }

    private static List<CatalogueEntry<Instrument>> table() throws IOException {
        return CatalogueCsv.readInstruments(Files.newInputStream(TABLE));
    }

    private static String id(CatalogueEntry<Instrument> entry) {
        return entry.value().getId().orElseThrow().toString();
    }

    @Test
    void makesAnEntryOfItsRowAsOfTheTable() throws IOException {
        StandardInstruments instruments = new StandardInstruments();

        assertThat(table())
                .allSatisfy(entry -> assertThat(instruments.withId(id(entry))).isEqualTo(entry));
        assertThat(instruments.byId().values()).containsExactlyElementsOf(table());
    }

    @Test
    void knowsNoIdOfTheHeader() {
        assertThat(new StandardInstruments().withId("id")).isNull();
        assertThat(new StandardInstruments().withId("#")).isNull();
    }

    @Test
    void makesEachEntryOnce() {
        StandardInstruments instruments = new StandardInstruments();
        CatalogueEntry<Instrument> early = requireNonNull(instruments.withId("udhr"));

        assertThat(instruments.index().nearest("Universal Declaration of Human Rights", early))
                .isPresent();
        assertThat(instruments.withId("udhr")).isSameAs(early);
        assertThat(instruments.byId().get("udhr")).isSameAs(early);
    }

    @Test
    void findsAmongFewWhatItFindsAmongAll() throws IOException {
        Map<String, CatalogueEntry<Instrument>> byId = new LinkedHashMap<>();
        table().forEach(entry -> byId.put(entry.value().getId().orElseThrow().toString(), entry));
        InstrumentIndex whole = new InstrumentIndex(byId);
        for (CatalogueEntry<Instrument> entry : table()) {
            KnownInstruments few = new StandardInstruments();
            int lookUps = 0;
            for (String title : names(entry)) {
                few = ++lookUps % MOST_NAMES == 0 ? new StandardInstruments() : few;
                assertThat(few.exact(title)).isEqualTo(whole.exact(title));
                assertThat(few.byAcronym(title)).isEqualTo(whole.byAcronym(title));
                assertThat(few.bySymbol(title)).isEqualTo(whole.bySymbol(title));
            }
        }
    }

    private static List<String> names(CatalogueEntry<Instrument> entry) {
        List<String> names = new ArrayList<>(InstrumentIndex.titlesOf(entry));
        names.addAll(entry.otherNames());
        names.addAll(InstrumentIndex.acronymsOf(entry.value()));
        names.addAll(InstrumentIndex.symbolsOf(entry.value()));
        entry.value().getIdentifiers().forEach(identifier -> names.add(identifier.getValue()));
        assertThat(names).isNotEmpty();
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "Magna Carta", "the"})
    void findsNothingByWordsThatNoneHas(String words) {
        KnownInstruments few = new StandardInstruments();

        assertThat(few.exact(words)).isEmpty();
        assertThat(few.byAcronym(words)).isEmpty();
        assertThat(few.bySymbol(words)).isEmpty();
    }

    @Test
    void findsTheSameAfterManyLookUps() {
        KnownInstruments instruments = new StandardInstruments();
        List<TitleMatch> first = instruments.exact("Vienna Declaration and Programme of Action");
        for (int i = 0; i < 1000; i++) {
            assertThat(instruments.exact("Vienna Declaration and Programme of Action"))
                    .isEqualTo(first);
        }
        assertThat(first).singleElement().extracting(TitleMatch::entry).isSameAs(instruments.withId("vdpa"));
    }
}
