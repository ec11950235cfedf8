package org.rightsdeclarations.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.csv.TableKeys;
import org.rightsdeclarations.catalogue.word.Lazy;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.world.Instrument;

/**
 * The instruments of the built-in catalogue. Most programs look up a few: so an entry is made of its row when it is
 * found, and what is called so is told by {@linkplain TableKeys keys}. Who compares titles, or looks up much, has all
 * entries made, once.
 */
final class StandardInstruments implements KnownInstruments {
    /** After so many look-ups, to make an index of all is less work. */
    private static final int MANY = 100;

    private final TableKeys keys = new TableKeys(StandardFacts.bytes("instruments.keys"));
    private final byte[] table = StandardFacts.bytes("instruments.csv");
    private final AtomicReferenceArray<CatalogueEntry<Instrument>> entries = new AtomicReferenceArray<>(keys.count());
    private final AtomicInteger lookUps = new AtomicInteger();
    private final Lazy<InstrumentIndex> all = new Lazy<>(this::readAll);

    @Override
    public Map<String, CatalogueEntry<Instrument>> byId() {
        return all.get().byId();
    }

    private InstrumentIndex readAll() {
        Map<String, CatalogueEntry<Instrument>> byId = new LinkedHashMap<>();
        int row = 0;
        for (CatalogueEntry<Instrument> read : CatalogueCsv.instruments(new String(table, UTF_8))) {
            CatalogueEntry<Instrument> entry = keep(++row, read);
            byId.put(entry.value().getId().orElseThrow().toString(), entry);
        }
        return new InstrumentIndex(byId);
    }

    @Override
    public @Nullable CatalogueEntry<Instrument> withId(String id) {
        int row = keys.row(id);
        return row == 0 ? null : entry(row);
    }

    private CatalogueEntry<Instrument> entry(int row) {
        CatalogueEntry<Instrument> known = entries.get(row);
        return known == null
                ? keep(row, CatalogueCsv.instruments(text(0) + text(row)).get(0))
                : known;
    }

    private String text(int row) {
        int start = keys.start(row);
        return new String(table, start, keys.start(row + 1) - start, UTF_8);
    }

    /** Keeps the entry of a row unless there is one: each is equal to itself only where titles are compared. */
    private CatalogueEntry<Instrument> keep(int row, CatalogueEntry<Instrument> read) {
        CatalogueEntry<Instrument> known = entries.compareAndExchange(row, null, read);
        return known == null ? read : known;
    }

    @Override
    public InstrumentIndex index() {
        return all.get();
    }

    @Override
    public List<TitleMatch> exact(String title) {
        return isEarly() ? InstrumentIndex.exact(title, called(TitleWords.key(title))) : index().exact(title);
    }

    @Override
    public List<CatalogueEntry<Instrument>> byAcronym(String acronym) {
        if (!isEarly()) {
            return index().byAcronym(acronym);
        }
        String key = InstrumentIndex.fold(acronym);
        List<CatalogueEntry<Instrument>> found = called(key);
        found.removeIf(entry -> !InstrumentIndex.acronymsOf(entry.value()).contains(key));
        return List.copyOf(found);
    }

    @Override
    public List<CatalogueEntry<Instrument>> bySymbol(String symbol) {
        if (!isEarly()) {
            return index().bySymbol(symbol);
        }
        String key = SymbolKey.of(symbol);
        List<CatalogueEntry<Instrument>> found = called(key);
        found.removeIf(entry -> !InstrumentIndex.symbolsOf(entry.value()).contains(key));
        return List.copyOf(found);
    }

    private boolean isEarly() {
        return !all.isMade() && lookUps.incrementAndGet() <= MANY;
    }

    /** Returns the entries of all that are called so, and maybe of others, in their order. */
    private List<CatalogueEntry<Instrument>> called(String key) {
        List<CatalogueEntry<Instrument>> found = new ArrayList<>();
        for (int row : keys.rowsOf(key)) {
            found.add(entry(row));
        }
        return found;
    }
}
