package org.rightsdeclarations.json.shape;

import static org.rightsdeclarations.json.shape.EventShapes.EVENT;
import static org.rightsdeclarations.json.shape.InstrumentShapes.INSTRUMENT;
import static org.rightsdeclarations.json.shape.TextShapes.DATE_RANGE;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** A catalogue, and what belongs to its entries beside the instruments and events themselves. */
public final class CatalogueShapes {
    /** The rule of a source is that of a claim. */
    private static final StringType<String> LINE =
            new StringType<>(line -> ConflictingClaim.of(line).text());

    static final Shape<ConflictingClaim, ConflictingClaimBuilder> CLAIM = new ShapeBuilder<
                    ConflictingClaim, ConflictingClaimBuilder>()
            .required("text", LINE, ConflictingClaim::text, ConflictingClaimBuilder::text)
            .optional("date", DATE_RANGE, ConflictingClaim::date, ConflictingClaimBuilder::date)
            .build(ConflictingClaimBuilder::new, ConflictingClaimBuilder::build);

    private static final LocalizedText UNTITLED = LocalizedText.of("en", "Untitled");

    static final Shape<CatalogueEntry<Instrument>, EntryBuilder<Instrument.Builder>> INSTRUMENT_ENTRY =
            entry(INSTRUMENT, List.of("id"), () -> Instrument.builder().title(UNTITLED));

    static final Shape<CatalogueEntry<Event>, EntryBuilder<Event.Builder>> EDITION_ENTRY =
            entry(EVENT, List.of("series", "edition"), Event::builder);

    /** A whole document. */
    public static final Shape<InstrumentCatalogue, ?> CATALOGUE = new ShapeBuilder<
                    InstrumentCatalogue, CatalogueBuilder>()
            .required("format", FormatType.CATALOGUE, c -> FormatType.CATALOGUE.known(), (b, format) -> {})
            .entries(
                    "instruments",
                    INSTRUMENT_ENTRY,
                    InstrumentCatalogue::getInstruments,
                    entry -> entry.value().getId().map(Iri::toString),
                    CatalogueBuilder::instruments)
            .entries(
                    "editions",
                    EDITION_ENTRY,
                    CatalogueShapes::editions,
                    entry -> nameOf(entry.value()),
                    CatalogueBuilder::editions)
            .build(CatalogueBuilder::new, CatalogueBuilder::build);

    private CatalogueShapes() {}

    /** An entry that lacks something is never accepted, but whether it stands twice is looked at. */
    private static <T, B> Shape<CatalogueEntry<T>, EntryBuilder<B>> entry(
            Shape<T, B> value, List<String> required, Supplier<B> start) {
        return new ShapeBuilder<CatalogueEntry<T>, EntryBuilder<B>>()
                .part(value, CatalogueEntry::value, EntryBuilder::value)
                .requiring(required)
                .list("sources", LINE, CatalogueEntry::sources, EntryBuilder::addSource)
                .list("conflictingClaims", CLAIM, CatalogueEntry::conflictingClaims, EntryBuilder::addClaim)
                .salvaged()
                .build(() -> new EntryBuilder<>(start.get()), builder -> builder.build(value.finish));
    }

    private static List<CatalogueEntry<Event>> editions(InstrumentCatalogue catalogue) {
        return catalogue.getSeries().stream()
                .flatMap(series -> catalogue.getEditions(series).stream())
                .toList();
    }

    private static Optional<String> nameOf(Event edition) {
        return edition.getEdition().isPresent()
                ? edition.getSeries()
                        .map(series -> series + " " + edition.getEdition().getAsInt())
                : Optional.empty();
    }
}
