package org.rightsdeclarations.json.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import tools.jackson.core.JsonGenerator;

/** The JSON forms of all types that can stand alone, by their class. */
public final class Forms {
    private static final Map<Class<?>, JsonType<?>> BY_CLASS = byClass();

    private Forms() {}

    private static Map<Class<?>, JsonType<?>> byClass() {
        Map<Class<?>, JsonType<?>> forms = new LinkedHashMap<>();
        forms.put(Declaration.class, Shapes.DECLARATION);
        for (Description<?, ?> type : Declaration.description().reachable()) {
            forms.putIfAbsent(type.getType(), Shapes.form(type));
            for (Member<?, ?> member : type.getMembers()) {
                Class<?> value = member.getType().type();
                if (isOurs(value)) {
                    forms.computeIfAbsent(value, unknown -> Shapes.type(member.getType()));
                }
            }
        }
        forms.put(InstrumentCatalogue.class, CatalogueShapes.CATALOGUE);
        forms.put(CatalogueEntry.class, entriesOf(Instrument.class));
        forms.put(ConflictingClaim.class, CatalogueShapes.CLAIM);
        forms.put(Report.class, ReportShapes.REPORT);
        forms.put(Problem.class, ReportShapes.PROBLEM);
        return forms;
    }

    /** Plain strings, numbers and truth values need no form. */
    private static boolean isOurs(Class<?> value) {
        return !value.getPackageName().startsWith("java.");
    }

    /**
     * The types that have a form.
     *
     * @return their classes, in a fixed order
     */
    public static Set<Class<?>> types() {
        return BY_CLASS.keySet();
    }

    /**
     * Finds the form of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return the form, or empty if it has none
     */
    @SuppressWarnings("unchecked") // a form is kept under its class
    public static <T> Optional<JsonType<T>> find(Class<T> type) {
        return Optional.ofNullable((JsonType<T>) BY_CLASS.get(type));
    }

    /**
     * Finds the form of entries of a catalogue.
     *
     * @param value what the entries are about
     * @return the form; that of instruments for anything but events
     */
    public static JsonType<CatalogueEntry<?>> entriesOf(Class<?> value) {
        return new EntryType(value == Event.class ? CatalogueShapes.EDITION_ENTRY : CatalogueShapes.INSTRUMENT_ENTRY);
    }

    /** Entries of both kinds are written as they are; what is read is said beforehand. */
    private record EntryType(JsonType<? extends CatalogueEntry<?>> reader) implements JsonType<CatalogueEntry<?>> {
        @Override
        public @Nullable CatalogueEntry<?> read(Reading in) {
            return reader.read(in);
        }

        @Override
        @SuppressWarnings("unchecked") // as its value says
        public void write(CatalogueEntry<?> entry, JsonGenerator out) {
            if (entry.value() instanceof Instrument) {
                CatalogueShapes.INSTRUMENT_ENTRY.write((CatalogueEntry<Instrument>) entry, out);
            } else {
                CatalogueShapes.EDITION_ENTRY.write((CatalogueEntry<Event>) entry, out);
            }
        }
    }
}
