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

/** The object of a shape that somebody meant who wrote something else. */
final class MeantObject {
    /** The members that an object is about, for those who write the value of one without its name. */
    private static final List<String> MAIN = List.of(
            Names.DATE,
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
            return ofMap(map, language);
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
        return shape.format() != null
                ? Optional.empty()
                : members(found, language)
                        .flatMap(main -> by(main, found, language).stream())
                        .findFirst();
    }

    /** Returns the members that a value may be meant for, the likeliest first. */
    private static Stream<String> members(Object found, String language) {
        boolean isDate = found instanceof String && DATES.meant(found, language).isPresent();
        return isDate
                ? Stream.concat(WHEN.stream(), MAIN.stream().filter(main -> !NO_DATES.contains(main)))
                : MAIN.stream();
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
