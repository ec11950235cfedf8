package org.rightsdeclarations.benchmarks.catalogue;

import static java.util.Locale.ENGLISH;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** How an instrument is looked up; all of these take turns. */
enum LookUp {
    EXACT("exact title", LookUp::title, InstrumentCatalogue::findByTitle),
    NEAR("title with a slip", LookUp::misspelt, LookUp::identify),
    UNKNOWN("unknown title", instrument -> "Xyzzy " + LookUp.misspelt(instrument) + " Plugh", LookUp::identify),
    SYMBOL("symbol", LookUp::symbol, InstrumentCatalogue::findBySymbol),
    PINPOINT(
            "title with a pinpoint",
            instrument -> "article 12 of the " + LookUp.title(instrument),
            InstrumentCatalogue::findPinpointed);

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // what it holds is a lambda without variables
    private final Function<Instrument, String> words;

    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<InstrumentCatalogue, String, Object> found;

    LookUp(String name, Function<Instrument, String> words, BiFunction<InstrumentCatalogue, String, Object> found) {
        this.name = name;
        this.words = words;
        this.found = found;
    }

    /** Returns the words by which instruments are looked up. */
    List<String> words(List<Instrument> instruments) {
        return instruments.stream().map(words).toList();
    }

    Object find(InstrumentCatalogue catalogue, String sought) {
        return found.apply(catalogue, sought);
    }

    private static Object identify(InstrumentCatalogue catalogue, String title) {
        return catalogue.identify(Instrument.builder().title("en", title).build());
    }

    private static String title(Instrument instrument) {
        return instrument.getTitle().in(ENGLISH);
    }

    private static String symbol(Instrument instrument) {
        return instrument.getIdentifiers().stream()
                .map(Identifier::getValue)
                .findFirst()
                .orElse("A/RES/1/1");
    }

    /** Exchanges two letters of the longest word. */
    private static String misspelt(Instrument instrument) {
        String title = title(instrument);
        String longest = "";
        for (String word : title.split(" ", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        int middle = longest.length() / 2;
        String wrong = longest.substring(0, middle - 1)
                + longest.charAt(middle)
                + longest.charAt(middle - 1)
                + longest.substring(middle + 1);
        return title.replace(longest, wrong);
    }

    /** Returns what the tables call it. */
    @Override
    public String toString() {
        return name;
    }
}
