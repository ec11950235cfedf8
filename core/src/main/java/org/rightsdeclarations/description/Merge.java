package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Adds what a translation has to an object. Objects that correspond are joined, texts get further languages, and what
 * only the translation has is added. What does not fit is reported, and nothing of the object is lost.
 */
final class Merge {
    private final List<Problem> problems = new ArrayList<>();

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
                    reportDifference(where, description.choiceOf(ours), other);
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

    private List<Object> items(Member<?, ?> member, List<?> own, List<?> other, String where) {
        List<Object> all = new ArrayList<>(own);
        boolean isAligned = own.size() == other.size();
        Map<Object, Integer> keys = isAligned ? Map.of() : keys(member, own);
        Map<Object, Integer> theirs = isAligned ? Map.of() : keys(member, other);
        for (int i = 0; i < other.size(); i++) {
            Object item = other.get(i);
            Object key = isAligned ? null : key(member, item);
            boolean isUnique = key != null && Integer.valueOf(i).equals(theirs.get(key));
            int place = isAligned ? i : isUnique ? keys.getOrDefault(key, -1) : -1;
            if (place >= 0) {
                all.set(place, value(member.getType(), own.get(place), item, where + "/" + place));
            } else if (!all.contains(item)) {
                problems.add(problem("translation.unaligned", where + "/" + all.size(), Map.of()));
                all.add(item);
            }
        }
        return all;
    }

    /** Returns the places of items by what they are known by, as far as only one item is known by it. */
    private static Map<Object, Integer> keys(Member<?, ?> member, List<?> items) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Object key = key(member, items.get(i));
            if (key != null) {
                places.merge(key, i, (one, two) -> -1);
            }
        }
        return places;
    }

    /** Returns the id or label of an object, or else null. */
    private static @Nullable Object key(Member<?, ?> member, Object item) {
        return member.getType() instanceof ValueType.Described<?> described ? keyOf(described, item) : null;
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private static <T> @Nullable Object keyOf(ValueType.Described<T> described, Object item) {
        Description<T, ?> description = described.description().get();
        Object id = description.idOf((T) item);
        Optional<Object> label = description.find(Names.LABEL).map(member -> member.get((T) item));
        return id != null ? id : label.filter(Label.class::isInstance).orElse(null);
    }

    private void reportDifference(String where, Object own, Object other) {
        problems.add(problem("translation.differs", where, Map.of("ours", own.toString(), "theirs", other.toString())));
    }

    private static Problem problem(String code, String pointer, Map<String, ?> arguments) {
        return Problem.of(code, Severity.WARNING, pointer, arguments, Messages::in);
    }
}
