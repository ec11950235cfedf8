package org.rightsdeclarations.json.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.json.shape.JsonMember.Need;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LanguageTag;

/** The object of a shape that somebody meant who wrote something else. */
final class MeantObject {
    /** The members that an object is about, for those who write the value of one without its name. */
    private static final List<String> MAIN = List.of(
            Names.DATE,
            Names.EVERY,
            Names.TEXT,
            Names.NAME,
            Names.TITLE,
            Names.PARAGRAPHS,
            Names.PARTY,
            Names.EVENT,
            Names.INSTRUMENT,
            Names.INSTRUMENTS,
            Names.VERB,
            Names.ENTRIES,
            Names.VALUE,
            Names.NODE,
            Names.MANNER,
            Names.HEADING,
            Names.RECITALS);

    /** The members that an object is about, for those who write a date. */
    private static final List<String> WHEN =
            List.of(Names.DATE, Names.HELD, Names.SIGNED, Names.RETRIEVED, Names.AS_OF);

    /** What a date never is. */
    private static final List<String> NO_DATES = List.of(Names.NAME, Names.TITLE);

    private static final StringType<DateRange> DATES = new StringType<>(DateRange::parse);

    /** The most characters of a label before a text, and of one without a digit, such as (a). */
    private static final int LONGEST_LABEL = 8;

    private static final int SHORT_LABEL = 3;

    private static final int LONGEST_LANGUAGE = 3;

    /** What ends a sentence, and what ends the words before others, which are no headings. */
    private static final String SENTENCE_END = ".;!\u061B\u06D4\u3002\uFF1B";

    private static final String LEAD_IN_END = ",:\u060C\u3001\uFF0C\uFF1A";

    /** The members that others write as the name of an object. */
    private static final List<String> KEYS =
            List.of(Names.LABEL, Names.ROLE, Names.SCHEME, Names.VERB, Names.KIND, Names.ID);

    private final Shape<?, ?> shape;
    private final List<String> names;

    MeantObject(Shape<?, ?> shape) {
        this.shape = shape;
        this.names = shape.names();
    }

    /** Returns the object that somebody meant who wrote a value; empty if nobody can tell. */
    Optional<Object> of(Object found, String language) {
        if (found instanceof Map<?, ?> map) {
            Optional<Object> object = ofMap(map, language);
            return object.isEmpty() && isByLanguage(map) ? ofMain(map, language) : object;
        }
        if (found instanceof List<?> items && items.size() == 1) {
            Optional<Object> only = of(items.get(0), language);
            if (only.isPresent() && items.get(0) instanceof Map) {
                return only;
            }
        }
        if (found instanceof String text) {
            Optional<Object> labelled = labelled(text, language);
            if (labelled.isPresent()) {
                return labelled;
            }
        }
        return ofMain(found, language);
    }

    /** Returns whether what an object holds are texts by language. */
    private boolean isByLanguage(Map<?, ?> map) {
        return !map.isEmpty()
                && map.entrySet().stream()
                        .allMatch(entry -> entry.getValue() instanceof String
                                && !names.contains(entry.getKey().toString())
                                && LanguageTag.find(entry.getKey().toString())
                                        .filter(tag -> tag.getLanguage().length() <= LONGEST_LANGUAGE)
                                        .filter(LanguageTag::isRegistered)
                                        .isPresent());
    }

    private Optional<Object> ofMain(Object found, String language) {
        return shape.format() != null
                ? Optional.empty()
                : members(found, language)
                        .flatMap(main -> by(main, found, language).stream())
                        .findFirst();
    }

    /** Returns the members that a value may be meant for, the likeliest first. */
    private Stream<String> members(Object found, String language) {
        if (found instanceof String && DATES.meant(found, language).isPresent()) {
            return Stream.concat(WHEN.stream(), MAIN.stream().filter(main -> !NO_DATES.contains(main)));
        }
        return names.contains(Names.CHAPEAU) ? Stream.concat(ofProse(found), MAIN.stream()) : MAIN.stream();
    }

    /**
     * Returns the members that are meant by something that is no heading: sentences, or the words that lead to them.
     */
    private static Stream<String> ofProse(Object found) {
        if (found instanceof List) {
            return Stream.of(Names.RECITALS, Names.CLAUSES);
        }
        Object text = found instanceof Map<?, ?> map ? map.values().iterator().next() : found;
        String end = text.toString().strip();
        char last = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
        return SENTENCE_END.indexOf(last) >= 0
                ? Stream.of(Names.CLAUSES, Names.CHAPEAU)
                : LEAD_IN_END.indexOf(last) >= 0 ? Stream.of(Names.CHAPEAU) : Stream.empty();
    }

    /** Returns a provision of its label and its text, which somebody wrote as one. */
    private Optional<Object> labelled(String found, String language) {
        int blank = found.indexOf(' ');
        boolean isLabel = blank > 1
                && blank <= LONGEST_LABEL
                && ".)".indexOf(found.charAt(blank - 1)) >= 0
                && (blank <= SHORT_LABEL || found.chars().limit(blank).anyMatch(Ascii::isDigit));
        if (!isLabel || !names.contains(Names.LABEL) || !names.contains(Names.TEXT)) {
            return Optional.empty();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(Names.LABEL, found.substring(0, blank));
        return by(Names.TEXT, found.substring(blank + 1).strip(), language).map(rest -> {
            ((Map<?, ?>) rest).forEach((name, value) -> object.put(name.toString(), value));
            return object;
        });
    }

    /** Returns an object with one member beside those that are required, if a value fits there. */
    private Optional<Object> by(String name, Object found, String language) {
        int main = names.indexOf(name);
        if (main < 0) {
            return Optional.empty();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Repair repair = repair(i);
            if (i == main || shape.members().get(i).need() == Need.REQUIRED) {
                Object value = i == main ? repair.meant(found, language).orElse(null) : repair.example();
                if (value == null) {
                    return Optional.empty();
                }
                object.put(names.get(i), value);
            }
        }
        return Optional.of(object);
    }

    /** Returns an object whose members have the right names, with their values as they should be written. */
    private Optional<Object> ofMap(Map<?, ?> map, String language) {
        Map<String, Object> object = new LinkedHashMap<>();
        long given = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            int index = names.indexOf(entry.getKey().toString());
            Optional<Object> value =
                    index < 0 ? Optional.empty() : repair(index).meant(entry.getValue(), language);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            given |= 1L << index;
            object.put(names.get(index), value.get());
        }
        return given != 0 && shape.isComplete(given) ? Optional.of(object) : Optional.empty();
    }

    /** Adds examples of what an object lacks that has some members: one beside which it may not stand alone. */
    void complete(Map<String, Object> object) {
        boolean isChosen = shape.members().stream()
                .anyMatch(member -> member.need() == Need.CHOICE
                        && object.containsKey(member.name().getValue()));
        boolean isCitation = names.contains(Names.INSTRUMENTS)
                && names.contains(Names.TARGETS)
                && !object.containsKey(Names.INSTRUMENTS)
                && !object.containsKey(Names.TARGETS);
        for (int i = 0; i < names.size(); i++) {
            Need need = shape.members().get(i).need();
            boolean isLacking = need == Need.REQUIRED
                    || (need == Need.CHOICE && !isChosen)
                    || (isCitation && names.get(i).equals(Names.INSTRUMENTS));
            Object example =
                    isLacking && !object.containsKey(names.get(i)) ? repair(i).example() : null;
            if (example != null) {
                object.put(names.get(i), example);
                isChosen |= need == Need.CHOICE;
            }
        }
    }

    /** Returns the object that somebody meant who wrote one of its members as its name; empty if nobody can tell. */
    Optional<Object> under(String key, Object found, String language) {
        String name = KEYS.stream().filter(names::contains).findFirst().orElse(null);
        Optional<Object> named =
                name == null ? Optional.empty() : repair(names.indexOf(name)).meant(key, language);
        if (named.isEmpty() || names.contains(key)) {
            return Optional.empty();
        }
        Map<Object, Object> object = new LinkedHashMap<>();
        object.put(name, named.get());
        if (found instanceof Map<?, ?> map && map.keySet().stream().allMatch(names::contains)) {
            map.forEach(object::putIfAbsent);
        } else if (of(found, language).orElse(null) instanceof Map<?, ?> rest) {
            rest.forEach(object::putIfAbsent);
        }
        return object.size() == 1 ? Optional.empty() : ofMap(object, language);
    }

    /** Returns the smallest right object that says something; null if there is none. */
    @Nullable
    Object example() {
        return Stream.concat(MAIN.stream(), Stream.of(Names.SERIES))
                .filter(names::contains)
                .flatMap(
                        main -> Optional.ofNullable(repair(names.indexOf(main)).example())
                                .flatMap(value -> by(main, value, "en"))
                                .stream())
                .findFirst()
                .orElse(null);
    }

    private Repair repair(int index) {
        return shape.members().get(index).repair();
    }
}
