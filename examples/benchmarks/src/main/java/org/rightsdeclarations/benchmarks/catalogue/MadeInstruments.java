package org.rightsdeclarations.benchmarks.catalogue;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

/**
 * Makes catalogues of any size: what a document cites first, then the other instruments of the built-in catalogue, and
 * then such as there might be.
 */
final class MadeInstruments {
    private static final String[] KINDS = {
        "Declaration", "Convention", "Charter", "Recommendation", "Resolution", "Guidelines", "Principles", "Protocol"
    };

    private static final String[] MATTERS = {
        "Rights",
        "Participation",
        "Education",
        "Housing",
        "Health",
        "Safety",
        "Employment",
        "Representation",
        "Mobility",
        "Nationality",
        "Privacy",
        "Nutrition",
        "Heritage",
        "Inclusion",
        "Legal Aid",
        "Family Life",
        "Social Security",
        "Fair Trial",
        "Equal Treatment",
        "Clean Water",
        "Free Movement",
        "Self-Government",
        "Cultural Life"
    };

    private static final String[] GROUPS = {
        "Children",
        "Women",
        "Older Persons",
        "Persons with Disabilities",
        "Migrant Workers",
        "Refugees",
        "Peasants",
        "Indigenous Peoples",
        "National Minorities",
        "Stateless Persons",
        "Prisoners",
        "Journalists",
        "Tenants",
        "Students",
        "Domestic Workers",
        "Seafarers",
        "Nomads",
        "Victims of Crime",
        "Patients",
        "Widows",
        "Orphans",
        "Artists",
        "Teachers",
        "Fishers",
        "Local Authorities",
        "Small Islands",
        "Border Regions",
        "Mountain Villages",
        "Metropolises"
    };

    private static final String[] SYLLABLES = {
        "ber", "lin", "ka", "mo", "ra", "ton", "ves", "dal", "gri", "sol", "wen", "pa", "tri", "nor", "hu", "zel"
    };

    private MadeInstruments() {}

    static InstrumentCatalogue catalogue(Declaration document, int size) {
        Set<CatalogueEntry<Instrument>> known = new LinkedHashSet<>();
        document.parts()
                .of(Instrument.class)
                .forEach(cited -> known.addAll(InstrumentCatalogue.standard().identify(cited.getValue())));
        known.addAll(InstrumentCatalogue.standard().getInstruments());
        List<CatalogueEntry<Instrument>> entries =
                new ArrayList<>(known.stream().limit(size).toList());
        for (int i = entries.size(); i < size; i++) {
            entries.add(CatalogueEntry.of(instrument(i)));
        }
        return InstrumentCatalogue.empty().withInstruments(entries);
    }

    private static Instrument instrument(int number) {
        String kind = KINDS[number % KINDS.length];
        String matter = MATTERS[number % MATTERS.length];
        String group = GROUPS[number % GROUPS.length];
        int year = 1950 + number % 75;
        return Instrument.builder()
                .id("made-" + number)
                .title("en", kind + " of " + place(number) + " on the " + matter + " of " + group)
                .addIdentifier(Identifier.of(
                        IdentifierScheme.UN_SYMBOL,
                        String.format(ROOT, "A/RES/%d/%d", 80 + number / 300, number % 300)))
                .addDate(KeyDate.of(DateRole.ADOPTED, String.valueOf(year)))
                .build();
    }

    private static String place(int number) {
        StringBuilder place = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            place.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return place.substring(0, 1).toUpperCase(ROOT) + place.substring(1);
    }
}
