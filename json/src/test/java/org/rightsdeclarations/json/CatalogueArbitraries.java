package org.rightsdeclarations.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** Makes catalogues in which every attribute of every entry may be given, from a source of chance. */
final class CatalogueArbitraries {
    private final Random random;
    private final DeclarationArbitraries parts;
    private final List<Series> series;

    private CatalogueArbitraries(Random random, DeclarationArbitraries parts) {
        this.random = random;
        this.parts = parts;
        this.series = Stream.generate(() -> Series.of(parts.line(100))).limit(3).toList();
    }

    /** Returns any catalogue. */
    static InstrumentCatalogue any(Random random) {
        return new CatalogueArbitraries(random, new DeclarationArbitraries(random, false, 20 + random.nextInt(200)))
                .catalogue(random.nextInt(5), random.nextInt(8));
    }

    /** Returns a catalogue of one instrument and one edition, in which every attribute of every type is given. */
    static InstrumentCatalogue full(Random random) {
        return new CatalogueArbitraries(random, new DeclarationArbitraries(random, true, Integer.MAX_VALUE))
                .catalogue(1, 1);
    }

    private InstrumentCatalogue catalogue(int instruments, int editions) {
        return InstrumentCatalogue.empty()
                .withInstruments(Stream.generate(() -> entry(this::instrument))
                        .limit(instruments)
                        .toList())
                .withEditions(Stream.generate(() -> entry(this::edition))
                        .limit(editions)
                        .toList());
    }

    private <T> CatalogueEntry<T> entry(Supplier<T> value) {
        List<String> names = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<ConflictingClaim> claims = new ArrayList<>();
        parts.some(() -> parts.line(ConflictingClaim.MAX_LENGTH), names::add);
        parts.some(() -> parts.line(ConflictingClaim.MAX_LENGTH), sources::add);
        parts.some(this::claim, claims::add);
        return new CatalogueEntry<>(value.get(), names, sources, claims);
    }

    private ConflictingClaim claim() {
        List<ConflictingClaim> claims = new ArrayList<>();
        claims.add(ConflictingClaim.of(parts.line(ConflictingClaim.MAX_LENGTH)));
        parts.perhaps(
                parts::range,
                date -> claims.set(0, new ConflictingClaim(claims.get(0).text(), Optional.of(date))));
        return claims.get(0);
    }

    private Instrument instrument() {
        return parts.instrument().toBuilder().id(parts.iri()).build();
    }

    private Event edition() {
        return parts.event().toBuilder()
                .series(series.get(random.nextInt(series.size())))
                .edition(random.nextBoolean() ? 1 + random.nextInt(5) : 1 + random.nextInt(Integer.MAX_VALUE))
                .build();
    }
}
