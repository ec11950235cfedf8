package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.alignment.Alignment;
import org.rightsdeclarations.description.alignment.Item;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Adds what a translation has to an object. Objects that correspond are joined, texts get further languages, and what
 * only the translation has is added. What does not fit is reported, and nothing of the object is lost.
 */
final class Merge {
    private final Set<LanguageTag> languages;
    private final Set<LanguageTag> otherLanguages;
    private final MergeProblems problems;
    private final Map<String, String> ownMoved = new HashMap<>();
    private final Map<String, String> otherMoved = new HashMap<>();

    Merge(Set<LanguageTag> languages, Set<LanguageTag> otherLanguages) {
        this.languages = languages;
        this.otherLanguages = otherLanguages;
        this.problems = new MergeProblems(languages, otherLanguages);
    }

    List<Problem> problems() {
        return problems.all();
    }

    /**
     * Merges two objects. Where parts get other places, the addresses that lead to them are changed, and both are
     * merged anew.
     */
    <T, B> T of(T ours, T theirs, Description<T, B> description) {
        T merged = of(ours, theirs, description, Ways.ROOT);
        if (ownMoved.isEmpty() && otherMoved.isEmpty()) {
            return merged;
        }
        problems.clear();
        T own = redirected(ours, description, merged, ownMoved);
        T other = redirected(theirs, description, merged, otherMoved);
        return of(own, other, description, Ways.ROOT);
    }

    private static <T, B> T redirected(T object, Description<T, B> description, T merged, Map<String, String> moved) {
        Parts from = Parts.of(Part.root(object, description));
        return new Redirection(moved, from, Part.root(merged, description)).of(object, description);
    }

    private <T, B> T of(T ours, T theirs, Description<T, B> description, Ways ways) {
        B builder = description.builder(ours);
        @Nullable Object[] ourValues = description.values(ours);
        @Nullable Object[] theirValues = description.values(theirs);
        for (Member<T, B> member : description.getMembers()) {
            Object own = member.of(ourValues);
            Object other = member.of(theirValues);
            Ways way = ways.member(member.getName());
            String where = way.merged();
            if (member.getName().equals(Names.LANGUAGES) && member.isList()) {
                member.set(builder, languages(member.list(ours), member.list(theirs)));
            } else if (member.getType() == ValueType.LANGUAGE && member.isList()) {
                member.set(builder, union(member.list(ours), member.list(theirs)));
            } else if (member.getName().equals(Names.INSTANCE) && !Objects.equals(own, other)) {
                // The numbers count in each language, but there is one for all.
                problems.differ(where, own == null ? 1 : own, other == null ? 1 : other);
            } else if (other != null && !other.equals(own)) {
                if (own != null) {
                    member.set(builder, joined(member, own, other, way));
                } else if (!member.isChoice()) {
                    member.set(builder, other);
                } else {
                    Member<T, B> chosen = description.choiceOf(ours);
                    Object known = Objects.requireNonNull(chosen.get(ours));
                    problems.differ(ways.member(chosen.getName()).merged(), known, other);
                }
            }
        }
        return description.build(builder);
    }

    private Object joined(Member<?, ?> member, Object own, Object other, Ways way) {
        return member.isList()
                ? items(member, (List<?>) own, (List<?>) other, way)
                : value(member.getType(), own, other, way);
    }

    private Object value(ValueType<?> type, Object own, Object other, Ways way) {
        String where = way.merged();
        if (own instanceof LocalizedText text && other instanceof LocalizedText translated) {
            return text(text, translated, where);
        }
        if (own instanceof Label label && other instanceof Label translated) {
            return label(label, translated, where);
        }
        if (type instanceof ValueType.Described<?> described) {
            return inner(described, own, other, way);
        }
        if (!own.equals(other)) {
            problems.differ(where, own, other);
        }
        return own;
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private <T> T inner(ValueType.Described<T> described, Object own, Object other, Ways way) {
        return of((T) own, (T) other, described.description().get(), way);
    }

    private LocalizedText text(LocalizedText own, LocalizedText other, String where) {
        Map<LanguageTag, String> all = new HashMap<>(own.asMap());
        other.forEach((language, words) -> {
            String known = all.putIfAbsent(language, words);
            if (known != null && !known.equals(words)) {
                problems.differ(where, language, known, words);
            }
        });
        return LocalizedText.of(all);
    }

    /** Labels that are the same in all languages of their own side may differ by language. */
    private Object label(Label own, Label other, String where) {
        Optional<LocalizedText> words = words(own, languages);
        Optional<LocalizedText> translated = words(other, otherLanguages);
        if (words.isEmpty() || translated.isEmpty()) {
            problems.differ(where, own, other);
            return own;
        }
        return Label.of(text(words.get(), translated.get(), where));
    }

    private static Optional<LocalizedText> words(Label label, Set<LanguageTag> languages) {
        Map<LanguageTag, String> same = new HashMap<>();
        languages.forEach(language -> label.get(language).ifPresent(printed -> same.put(language, printed)));
        return label.getWords().or(() -> same.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(same)));
    }

    /** Joins the items of lists that correspond; the others of the translation are added. */
    private List<Object> items(Member<?, ?> member, List<?> own, List<?> other, Ways list) {
        List<Item> ours = items(member, own);
        List<Item> theirs = items(member, other);
        Alignment alignment = Alignment.of(ours, theirs, languages, otherLanguages, new ContentOrder(member.getType()));
        boolean areLabelled = areLabelled(ours) && areLabelled(theirs) && !problems.areOfOneLanguage();
        List<Object> all = new ArrayList<>(own.size());
        BitSet unaligned = alignment.unaligned();
        int first = unaligned.nextSetBit(0);
        for (Alignment.Pair pair : alignment.pairs()) {
            Ways item = list.item(all.size(), pair, ownMoved, otherMoved);
            if (pair.other() == Alignment.NONE) {
                all.add(own.get(pair.own()));
                continue;
            }
            if (pair.other() == first) {
                String known = known(member, other.get(first));
                problems.areAdded(item.merged(), known, own.size(), other.size(), unaligned.cardinality());
            }
            if (pair.other() == alignment.moved()) {
                problems.haveAnotherOrder(item.merged());
            }
            if (pair.own() == Alignment.NONE) {
                all.add(other.get(pair.other()));
            } else {
                Item one = ours.get(pair.own());
                Item two = theirs.get(pair.other());
                Object labelled = areLabelled ? labelled(member, one, two, languages, item) : one.value();
                Object translated = areLabelled ? labelled(member, two, one, otherLanguages, item) : two.value();
                all.add(value(member.getType(), labelled, translated, item));
            }
        }
        return all;
    }

    private static List<Item> items(Member<?, ?> member, List<?> values) {
        return values.stream()
                .map(value -> member.getType() instanceof ValueType.Described<?> described
                        ? MergedItem.of(described, value).toItem()
                        : new Item(value, List.of(), null, null, null))
                .toList();
    }

    private static String known(Member<?, ?> member, Object value) {
        return member.getType() instanceof ValueType.Described<?> described
                ? MergedItem.of(described, value).known()
                : "";
    }

    private static boolean areLabelled(List<Item> items) {
        return items.stream().anyMatch(item -> item.label() != null);
    }

    /** Returns an item with its label in the languages of its side only, if the other side has none for it. */
    private Object labelled(Member<?, ?> member, Item item, Item other, Set<LanguageTag> side, Ways way) {
        Label label = item.label();
        if (label == null || other.label() != null || !(member.getType() instanceof ValueType.Described<?> described)) {
            return item.value();
        }
        problems.lackLabel(way.merged(), label, side);
        return words(label, side)
                .map(words -> MergedItem.of(described, item.value()).with(Label.of(words)))
                .orElseGet(item::value);
    }

    /** Each side names the languages that it knows. */
    private static List<Object> union(List<?> own, List<?> other) {
        Set<LanguageTag> all = new LinkedHashSet<>();
        Stream.of(own, other)
                .flatMap(Collection::stream)
                .map(LanguageTag.class::cast)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Returns the languages of two nodes that are one; none if that are all. */
    private List<LanguageTag> languages(List<?> own, List<?> other) {
        NavigableSet<LanguageTag> all = new TreeSet<>(languages);
        all.addAll(otherLanguages);
        NavigableSet<LanguageTag> both = new TreeSet<>();
        Stream.of(own.isEmpty() ? languages : own, other.isEmpty() ? otherLanguages : other)
                .flatMap(Collection::stream)
                .map(LanguageTag.class::cast)
                .forEach(both::add);
        return both.containsAll(all) ? List.of() : List.copyOf(both);
    }
}
