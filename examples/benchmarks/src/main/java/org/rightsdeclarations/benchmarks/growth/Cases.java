package org.rightsdeclarations.benchmarks.growth;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** Makes all cases. */
final class Cases {
    /** Items of no type, for every list: {}, 1, and one 1 before all of {}. */
    private static final Map<String, IntFunction<String>> WRONG =
            Map.of("{}", item -> "{}", "1", item -> "1", "1, {} ...", item -> item == 0 ? "1" : "{}");

    private static final Map<String, String> BESIDE_OTHERS = Map.of(
            "closing",
            "#\u201D #",
            "opening",
            "# \u201C#",
            "first",
            "\u201C# #",
            "leading",
            "# \u201C#:",
            "dots",
            "....",
            "broken",
            "who- le# whole# the#the the.The it?self,so ___");

    /** A list with labels. */
    private static final String LABELLED = "sections[].clauses[]";

    /** Places of which quick runs look at each pair: those that rules compare with others. */
    private static final List<String> COMPARED = List.of(
            "dates[]",
            "anniversaries[]",
            "preamble.recitals[]",
            LABELLED,
            "sections[].commitments[]",
            "notes[].anchors[]",
            "signatories.entries[]",
            "signatories.entries[].statements[].about[]");

    private static final List<String> COLUMNS = List.of(
            "acronym",
            "symbol",
            "adopted_by",
            "place",
            "adopted",
            "opened_for_signature",
            "in_force",
            "verified_at",
            "conflicting_claim",
            "claimed");

    private final List<Case> cases = new ArrayList<>();

    private Cases() {}

    static List<Case> of(boolean full) {
        Cases made = new Cases();
        List<Place> places = Place.of(Declaration.description());
        places.forEach(made::addSingle);
        places.stream()
                .filter(place -> place.last().getType().kind() == Kind.TEXT)
                .forEach(made::addDots);
        places.stream().filter(place -> place.toString().equals(LABELLED)).forEach(made::addRanges);
        places.stream().filter(place -> place.toString().equals(LABELLED)).forEach(made::addBesideOthers);
        List<Place> paired = places.stream()
                .filter(place -> full ? place.isList() : COMPARED.contains(place.toString()))
                .toList();
        for (int i = 0; i < paired.size(); i++) {
            for (int j = 0; j < i; j++) {
                made.addPair(paired.get(j), paired.get(i));
            }
        }
        made.addCatalogues("instruments", Instrument.description());
        made.addCatalogues("editions", Event.description());
        made.addTables();
        return made.cases;
    }

    private void addSingle(Place place) {
        for (Words words : Words.values()) {
            Samples samples = new Samples(words);
            for (List<Member<?, ?>> way : place.values()) {
                String value = way.stream().map(Member::getName).collect(joining("."));
                add(
                        Operation.READ,
                        (place + " " + value).strip(),
                        words,
                        place,
                        item -> item(samples, place, way, item));
            }
            if (place.isList()) {
                for (Operation operation : List.of(Operation.READ, Operation.TELL, Operation.WRITE)) {
                    add(operation, place.toString(), words, place, item -> full(samples, place, item));
                }
            }
        }
        if (place.isList()) {
            WRONG.forEach((values, items) -> {
                add(Operation.READ, place.toString(), values, place, items);
                add(Operation.TELL, place.toString(), values, place, items);
            });
        }
    }

    /** Adds dots in many languages: whether they stand for words is told by the other languages. */
    private void addDots(Place place) {
        Samples samples = new Samples(Words.RANDOM);
        add(
                Operation.READ,
                place.toString(),
                "dots",
                place,
                item -> place.isList() ? "{\"en\":\"....\"}" : Samples.quoted(samples.tag(item)) + ":\"....\"");
    }

    /** Adds labels of which each names a part, or several by the plural of the same word. */
    private void addRanges(Place place) {
        for (Words words : Words.values()) {
            add(
                    Operation.READ,
                    place + " label of one or several",
                    words,
                    place,
                    item -> "{\"label\":" + Samples.quoted(words.word(item / 2) + (item % 2 == 0 ? " 6" : "s 3 to 5"))
                            + "}");
        }
    }

    /**
     * Adds texts of which rules look for what belongs to them in the texts around: half a pair of quotation marks,
     * dots.
     */
    private void addBesideOthers(Place place) {
        BESIDE_OTHERS.forEach((values, half) -> add(
                Operation.READ,
                place + " beside others",
                values,
                place,
                item -> "{\"label\":\"" + (1 + item) + ".\",\"text\":{\"en\":"
                        + Samples.quoted(half.replace("#", Words.RANDOM.word(item))) + "}}"));
    }

    private void add(Operation operation, String name, Object values, Place place, IntFunction<String> items) {
        cases.add(new Case(
                name, values.toString(), operation, count -> Filled.document(List.of(filled(place, count, items)))));
    }

    private void addPair(Place one, Place other) {
        for (Words words : Words.values()) {
            Samples samples = new Samples(words);
            cases.add(new Case(
                    one + Case.PAIRED + other,
                    words.toString(),
                    Operation.READ,
                    count -> Filled.document(List.of(
                            filled(one, count, item -> full(samples, one, item)),
                            filled(other, count, item -> full(samples, other, item))))));
        }
    }

    private static Filled filled(Place place, int count, IntFunction<String> items) {
        return new Filled(place, IntStream.range(0, count).mapToObj(items).toList());
    }

    /** Returns an item with one value, and what it needs beside it; for a text, an entry. */
    private static String item(Samples samples, Place place, List<Member<?, ?>> way, int item) {
        ValueType<?> type = place.last().getType();
        if (place.isList()) {
            return way.isEmpty() ? samples.value(type, item) : with(samples, type, way, item);
        }
        String word = samples.words().word(item);
        return type.kind() == Kind.FREE
                ? Samples.quoted(word) + ":1"
                : Samples.quoted(samples.tag(item)) + ":" + Samples.quoted(word);
    }

    private static String with(Samples samples, ValueType<?> type, List<Member<?, ?>> way, int item) {
        if (way.isEmpty() || !(type instanceof ValueType.Described<?> described)) {
            return samples.value(type, item);
        }
        String value = with(samples, way.get(0).getType(), way.subList(1, way.size()), item);
        return samples.object(described.description().get(), Map.of(way.get(0).getName(), value), item);
    }

    /** Returns an item with all that is no list. */
    private static String full(Samples samples, Place place, int item) {
        return place.last().getType() instanceof ValueType.Described<?> described
                ? samples.full(described.description().get(), 1, item)
                : samples.value(place.last().getType(), item);
    }

    private void addCatalogues(String list, Description<?, ?> type) {
        for (Words words : Words.values()) {
            Samples samples = new Samples(words);
            cases.add(new Case(
                    "catalogue " + list,
                    words.toString(),
                    Operation.READ_CATALOGUE,
                    count -> IntStream.range(0, count)
                            .mapToObj(item -> samples.full(type, 0, item))
                            .collect(joining(",", "{\"format\":\"instrument-catalogue/1\",\"" + list + "\":[", "]}"))));
        }
    }

    private void addTables() {
        for (Words words : Words.values()) {
            for (String column : COLUMNS) {
                cases.add(new Case(
                        "table " + column,
                        words.toString(),
                        Operation.READ_TABLE,
                        count -> IntStream.range(0, count)
                                .mapToObj(words::word)
                                .map(word -> String.join(",", word, word, word))
                                .collect(joining("\n", "id,title," + column + "\n", "\n"))));
            }
        }
    }
}
