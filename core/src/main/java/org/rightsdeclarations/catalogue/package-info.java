/**
 * Known instruments and editions of known series, with the sources of each and what contradicts it.
 *
 * <p>Start with {@link org.rightsdeclarations.catalogue.InstrumentCatalogue}; the best known instruments have constants
 * in {@link org.rightsdeclarations.catalogue.Instruments}.
 *
 * <h2>Add instruments</h2>
 *
 * <p>A catalogue never changes: {@code with} returns a larger one. An instrument with the id of a known one replaces
 * it.
 *
 * <pre>{@code
 * import org.rightsdeclarations.catalogue.InstrumentCatalogue;
 * import org.rightsdeclarations.term.DateRole;
 * import org.rightsdeclarations.value.Iri;
 * import org.rightsdeclarations.value.LocalizedText;
 * import org.rightsdeclarations.world.Instrument;
 * import org.rightsdeclarations.world.KeyDate;
 *
 * Instrument charter = Instrument.builder()
 *         .id(Iri.of("our-charter"))
 *         .title(LocalizedText.of("en", "Charter of Rights, Duties and Commons"))
 *         .addDate(KeyDate.of(DateRole.ADOPTED, "2020-05"))
 *         .build();
 * InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(charter);
 * }</pre>
 *
 * <p>Longer lists are easier to keep in a table of comma-separated values, whose columns
 * {@link org.rightsdeclarations.catalogue.CatalogueCsv} names:
 *
 * <pre>{@code
 * import java.io.IOException;
 * import java.io.Reader;
 * import java.nio.file.Files;
 * import java.nio.file.Path;
 * import org.rightsdeclarations.catalogue.CatalogueCsv;
 * import org.rightsdeclarations.catalogue.InstrumentCatalogue;
 *
 * static InstrumentCatalogue withOurs(Path table) throws IOException {
 *     try (Reader reader = Files.newBufferedReader(table)) {
 *         return InstrumentCatalogue.standard().withInstruments(CatalogueCsv.readInstruments(reader));
 *     }
 * }
 * }</pre>
 *
 * <p>Rules go by your catalogue when the validator has it, by
 * {@link org.rightsdeclarations.validation.DeclarationValidator#withCatalogue(InstrumentCatalogue)}.
 */
@NullMarked
package org.rightsdeclarations.catalogue;

import org.jspecify.annotations.NullMarked;
