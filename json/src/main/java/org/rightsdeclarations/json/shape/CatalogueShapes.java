package org.rightsdeclarations.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.shape.JsonMember.Need;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** A catalogue, and what belongs to its entries beside the instruments and events themselves. */
public final class CatalogueShapes {
    /** The rule of a source is that of a claim. */
    private static final StringType<String> LINE = new StringType<>(ConflictingClaim::checkText);

    /** Stands for a title that is missing: such an entry is never accepted, but is looked at all the same. */
    private static final LocalizedText UNTITLED = LocalizedText.of("en", "Untitled");

    static final Shape<ConflictingClaim, ConflictingClaimBuilder> CLAIM = Shape.of(
            List.of(
                    JsonMember.one(
                            Names.TEXT, Need.REQUIRED, LINE, ConflictingClaim::text, ConflictingClaimBuilder::text),
                    JsonMember.one(
                            Names.DATE,
                            Need.OPTIONAL,
                            new StringType<>(DateRange::parse),
                            claim -> claim.date().orElse(null),
                            ConflictingClaimBuilder::date)),
            ConflictingClaimBuilder::new,
            ConflictingClaimBuilder::build);

    /** What is known about an instrument. */
    public static final Shape<CatalogueEntry<Instrument>, EntryBuilder<Instrument.Builder>> INSTRUMENT_ENTRY = entry(
            Instrument.description(),
            List.of(Names.ID),
            () -> Instrument.builder().title(UNTITLED));

    /** What is known about an edition of a series. */
    public static final Shape<CatalogueEntry<Event>, EntryBuilder<Event.Builder>> EDITION_ENTRY =
            entry(Event.description(), List.of(Names.SERIES, Names.EDITION), Event::builder);

    /** A whole document. */
    public static final Shape<InstrumentCatalogue, CatalogueBuilder> CATALOGUE = Shape.of(
            List.of(
                    Shapes.format(FormatType.CATALOGUE),
                    entries(
                            Names.INSTRUMENTS,
                            INSTRUMENT_ENTRY,
                            InstrumentCatalogue::getInstruments,
                            entry -> entry.value().getId().map(Iri::toString),
                            CatalogueBuilder::instruments),
                    entries(
                            Names.EDITIONS,
                            EDITION_ENTRY,
                            CatalogueShapes::editions,
                            entry -> nameOf(entry.value()),
                            CatalogueBuilder::editions),
                    Shapes.schema()),
            CatalogueBuilder::new,
            CatalogueBuilder::build);

    private CatalogueShapes() {}

    /** An entry that lacks something is never accepted, but whether it is listed twice is looked at. */
    private static <T, B> Shape<CatalogueEntry<T>, EntryBuilder<B>> entry(
            Description<T, B> description, List<String> required, Supplier<B> start) {
        List<JsonMember<CatalogueEntry<T>, EntryBuilder<B>>> members = new ArrayList<>();
        for (JsonMember<T, B> member : Shapes.members(description)) {
            boolean isRequired = required.contains(member.name().getValue());
            members.add((isRequired ? member.required() : member).of(CatalogueEntry::value, EntryBuilder::value));
        }
        members.add(JsonMember.list(Names.OTHER_NAMES, LINE, CatalogueEntry::otherNames, EntryBuilder::otherNames));
        members.add(JsonMember.list(Names.SOURCES, LINE, CatalogueEntry::sources, EntryBuilder::sources));
        members.add(JsonMember.list(
                Names.CONFLICTING_CLAIMS, CLAIM, CatalogueEntry::conflictingClaims, EntryBuilder::claims));
        return Shape.of(
                        members,
                        () -> new EntryBuilder<>(start.get()),
                        builder -> builder.build(description::build),
                        entry -> description.values(entry.value()))
                .salvaging();
    }

    /**
     * Returns an array of entries of which no two may have the same key. An entry without a key is not kept: it lacks
     * something that is required, which is reported with it.
     */
    private static <V> JsonMember<InstrumentCatalogue, CatalogueBuilder> entries(
            String name,
            JsonType<V> type,
            Function<InstrumentCatalogue, List<V>> get,
            Function<V, Optional<String>> key,
            Function<CatalogueBuilder, Map<String, V>> entries) {
        JsonMember.Reader<CatalogueBuilder> item = (in, builder) -> {
            long offset = in.offset();
            V entry = type.read(in);
            if (entry == null) {
                return false;
            }
            key.apply(entry).ifPresent(known -> {
                if (entries.apply(builder).putIfAbsent(known, entry) != null) {
                    in.reportAt(offset, StructureCode.DUPLICATE_ENTRY, Map.of("entry", known));
                }
            });
            return true;
        };
        return JsonMember.items(name, (in, builder) -> JsonMember.readItems(in, type, item, builder), type, get);
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
