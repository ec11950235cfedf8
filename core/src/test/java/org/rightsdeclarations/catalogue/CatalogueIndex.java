package org.rightsdeclarations.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** The tables on the page of the catalogue that lead to the instruments. */
final class CatalogueIndex {
    /** An organ that adopted fewer has no table of its own. */
    private static final int LEAST = 3;

    private static final String OTHERS = "Other organs";
    private static final String UNKNOWN = "Organ not stated";

    private CatalogueIndex() {}

    /** Returns a table for each organ that adopted several instruments, and one for all others. */
    static String byOrgan(InstrumentCatalogue catalogue) {
        Map<String, List<Instrument>> all = instruments(catalogue)
                .collect(Collectors.groupingBy(CatalogueIndex::organ, TreeMap::new, Collectors.toList()));
        List<Instrument> unknown = all.getOrDefault(UNKNOWN, List.of());
        Map<String, List<Instrument>> large = new LinkedHashMap<>();
        all.entrySet().stream()
                .filter(organ ->
                        organ.getValue().size() >= LEAST && !organ.getKey().equals(UNKNOWN))
                .sorted(Comparator.comparing(organ -> -organ.getValue().size()))
                .forEach(organ -> large.put(organ.getKey(), organ.getValue()));
        List<Instrument> others = instruments(catalogue)
                .filter(instrument -> !large.containsKey(organ(instrument))
                        && !organ(instrument).equals(UNKNOWN))
                .toList();
        StringBuilder page = new StringBuilder("## By organ\n\n| organ | instruments |\n| --- | ---: |\n");
        large.forEach((organ, adopted) -> page.append(line(organ, adopted.size())));
        page.append(line(OTHERS, others.size()));
        page.append(line(UNKNOWN, unknown.size()));
        large.forEach((organ, adopted) -> page.append(table(organ, adopted)));
        page.append("\n### " + OTHERS + "\n\n| year | instrument | organ |\n| --- | --- | --- |\n");
        others.forEach(instrument ->
                page.append("| " + year(instrument) + " | " + link(instrument) + " | " + organ(instrument) + " |\n"));
        return page.append(table(UNKNOWN, unknown)).toString();
    }

    private static String line(String organ, int count) {
        return "| [" + organ + "](#" + PageAnchors.anchor(organ) + ") | " + count + " |\n";
    }

    private static String table(String organ, List<Instrument> instruments) {
        return instruments.stream()
                .map(instrument -> "| " + year(instrument) + " | " + link(instrument) + " |\n")
                .collect(Collectors.joining("", "\n### " + organ + "\n\n| year | instrument |\n| --- | --- |\n", ""));
    }

    /** Returns a table with a line for each year. */
    static String byYear(InstrumentCatalogue catalogue) {
        Map<Integer, String> years = instruments(catalogue)
                .collect(Collectors.groupingBy(
                        CatalogueIndex::year,
                        TreeMap::new,
                        Collectors.mapping(CatalogueIndex::shortLink, Collectors.joining(" · "))));
        return years.entrySet().stream()
                .map(year -> "| " + year.getKey() + " | " + year.getValue() + " |\n")
                .collect(Collectors.joining("", "## By year\n\n| year | instruments |\n| --- | --- |\n", ""));
    }

    private static Stream<Instrument> instruments(InstrumentCatalogue catalogue) {
        return catalogue.getInstruments().stream()
                .map(CatalogueEntry::value)
                .sorted(Comparator.comparing(
                        instrument -> instrument.getOriginDate().orElseThrow()));
    }

    private static int year(Instrument instrument) {
        return instrument.getOriginDate().orElseThrow().getStart().getYear();
    }

    private static String organ(Instrument instrument) {
        return instrument.getAdopters().stream()
                .map(adopter -> adopter.getName().in(Locale.ENGLISH))
                .reduce((one, other) -> one + ", " + other)
                .orElse(UNKNOWN);
    }

    /** Returns a link, with the symbols that tell instruments of one title apart. */
    private static String link(Instrument instrument) {
        return instrument.getIdentifiers().stream()
                .map(Identifier::getValue)
                .collect(Collectors.joining(
                        ", ", "[" + instrument.getTitle().in(Locale.ENGLISH) + "](#" + anchor(instrument) + ") ", ""))
                .strip();
    }

    private static String shortLink(Instrument instrument) {
        String id = instrument.getId().orElseThrow().toString();
        return "[" + id + "](#" + anchor(instrument) + ")";
    }

    private static String anchor(Instrument instrument) {
        return PageAnchors.anchor(instrument.getId().orElseThrow().toString());
    }
}
