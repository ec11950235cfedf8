package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.Numeral;

/**
 * Adds what a translation has to an object. Objects that correspond are joined, texts get further languages, and what
 * only the translation has is added. What does not fit is reported, and nothing of the object is lost.
 */
final class Merge {
    private static final int NONE = -1;

    private final Set<LanguageTag> languages;
    private final Set<LanguageTag> otherLanguages;
    private final List<Problem> problems = new ArrayList<>();

    Merge(Set<LanguageTag> languages, Set<LanguageTag> otherLanguages) {
        this.languages = languages;
        this.otherLanguages = otherLanguages;
    }

    List<Problem> problems() {
        return problems;
    }

    <T, B> T of(T ours, T theirs, Description<T, B> description, String pointer) {
        B builder = description.builder(ours);
        for (Member<T, B> member : description.getMembers()) {
            Object own = member.get(ours);
            Object other = member.get(theirs);
            String where = pointer + "/" + Steps.escaped(member.getName());
            if (other != null && !other.equals(own)) {
                if (own != null) {
                    member.set(builder, joined(member, own, other, where));
                } else if (!member.isChoice()) {
                    member.set(builder, other);
                } else {
                    Member<T, B> chosen = description.choiceOf(ours);
                    Object known = Objects.requireNonNull(chosen.get(ours));
                    reportDifference(pointer + "/" + Steps.escaped(chosen.getName()), known, other);
                }
            }
        }
        return description.build(builder);
    }

    private Object joined(Member<?, ?> member, Object own, Object other, String where) {
        return member.isList()
                ? items(member, (List<?>) own, (List<?>) other, where)
                : value(member.getType(), own, other, where);
    }

    private Object value(ValueType<?> type, Object own, Object other, String where) {
        if (own instanceof LocalizedText text && other instanceof LocalizedText translated) {
            return text(text, translated, where);
        }
        if (own instanceof Label label && other instanceof Label translated) {
            return label(label, translated, where);
        }
        if (type instanceof ValueType.Described<?> described) {
            return inner(described, own, other, where);
        }
        if (!own.equals(other)) {
            reportDifference(where, own, other);
        }
        return own;
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private <T> T inner(ValueType.Described<T> described, Object own, Object other, String where) {
        return of((T) own, (T) other, described.description().get(), where);
    }

    private LocalizedText text(LocalizedText own, LocalizedText other, String where) {
        Map<LanguageTag, String> all = new HashMap<>(own.asMap());
        other.forEach((language, words) -> {
            String known = all.putIfAbsent(language, words);
            if (known != null && !known.equals(words)) {
                reportDifference(where + "/" + language, known, words);
            }
        });
        return LocalizedText.of(all);
    }

    /**
     * Labels that are the same in all languages of their own side may differ by language, unless they count otherwise.
     */
    private Object label(Label own, Label other, String where) {
        Optional<LocalizedText> words = words(own, languages);
        Optional<LocalizedText> translated = words(other, otherLanguages);
        boolean isOtherNumber = !own.readings().isEmpty()
                && !other.readings().isEmpty()
                && own.readings().stream().noneMatch(numeral -> Numeral.holds(other.readings(), numeral.number()));
        if (isOtherNumber || words.isEmpty() || translated.isEmpty()) {
            reportDifference(where, own, other);
            return own;
        }
        return Label.of(text(words.get(), translated.get(), where));
    }

    private static Optional<LocalizedText> words(Label label, Set<LanguageTag> languages) {
        Map<LanguageTag, String> same = new HashMap<>();
        languages.forEach(language -> label.get(language).ifPresent(printed -> same.put(language, printed)));
        return label.getWords().or(() -> same.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(same)));
    }

    /** Joins lists item by item, unless ids or labels say otherwise; items that correspond to none are added. */
    private List<Object> items(Member<?, ?> member, List<?> own, List<?> other, String where) {
        List<Object> all = new ArrayList<>(own);
        Map<Object, Integer> ours = places(member, own);
        Map<Object, Integer> theirs = places(member, other);
        boolean isAligned = own.size() == other.size() && isInOrder(member, other, ours);
        Map<Object, Integer> equal = new HashMap<>();
        own.forEach(item -> equal.merge(item, 1, Integer::sum));
        for (int i = 0; i < other.size(); i++) {
            Object item = other.get(i);
            int place = isAligned ? i : place(member, item, ours, theirs);
            if (place >= 0) {
                all.set(place, value(member.getType(), own.get(place), item, where + "/" + place));
            } else if (equal.merge(item, -1, Integer::sum) < 0) {
                problems.add(problem("translation.unaligned", where + "/" + all.size(), Map.of()));
                all.add(item);
            }
        }
        return all;
    }

    /** Tells whether no item has the id or label of an item in another place. */
    private static boolean isInOrder(Member<?, ?> member, List<?> other, Map<Object, Integer> ours) {
        for (int i = 0; i < other.size(); i++) {
            for (Object key : keys(member, other.get(i))) {
                if (ours.getOrDefault(key, i) != i) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Returns the place of the one item that has the same id or else label, if that is one item on both sides; or -1.
     */
    private static int place(Member<?, ?> member, Object item, Map<Object, Integer> ours, Map<Object, Integer> theirs) {
        for (Object key : keys(member, item)) {
            if (theirs.getOrDefault(key, NONE) != NONE && ours.getOrDefault(key, NONE) != NONE) {
                return ours.getOrDefault(key, NONE);
            }
        }
        return NONE;
    }

    /** Returns the places of items by their ids and labels; none for what several items have. */
    private static Map<Object, Integer> places(Member<?, ?> member, List<?> items) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (Object key : keys(member, items.get(i))) {
                places.merge(key, i, (one, two) -> NONE);
            }
        }
        return places;
    }

    /** Returns the id and the label of an object, as far as it has them. */
    private static List<Object> keys(Member<?, ?> member, Object item) {
        return member.getType() instanceof ValueType.Described<?> described ? keysOf(described, item) : List.of();
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private static <T> List<Object> keysOf(ValueType.Described<T> described, Object item) {
        Description<T, ?> description = described.description().get();
        return Stream.of(Names.ID, Names.LABEL)
                .flatMap(name -> description.find(name).stream())
                .flatMap(member -> Stream.ofNullable(member.get((T) item)))
                .toList();
    }

    private void reportDifference(String where, Object own, Object other) {
        problems.add(problem("translation.differs", where, Map.of("ours", own.toString(), "theirs", other.toString())));
    }

    private static Problem problem(String code, String pointer, Map<String, ?> arguments) {
        return Problem.of(code, Severity.WARNING, pointer, arguments, Messages::in);
    }
}
