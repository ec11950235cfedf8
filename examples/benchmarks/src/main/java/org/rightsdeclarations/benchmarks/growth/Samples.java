package org.rightsdeclarations.benchmarks.growth;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.ValueType;

/**
 * Writes values of the format as JSON, by their descriptions.
 *
 * @param words how the words of values are related
 */
record Samples(Words words) {
    private static final int SUBTAG = 8;

    /** Returns an object with given members, and those that it cannot be without. */
    String object(Description<?, ?> type, Map<String, String> given, int item) {
        Map<String, String> members = new LinkedHashMap<>(given);
        for (Member<?, ?> member : type.getMembers()) {
            boolean isNeeded = member.isRequired() || isCompanion(type, member, given);
            if (isNeeded && !members.containsKey(member.getName())) {
                members.put(member.getName(), value(member, item));
            }
        }
        addOneOf(type.getMembers().stream().filter(Member::isChoice).toList(), members, item);
        addOneOf(
                type.getMembers().stream()
                        .filter(member -> type.getAlternatives().contains(member.getName()))
                        .toList(),
                members,
                item);
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(joining(",", "{", "}"));
    }

    private static boolean isCompanion(Description<?, ?> type, Member<?, ?> member, Map<String, String> given) {
        return type.getCompanions().entrySet().stream()
                .anyMatch(beside -> beside.getValue().equals(member.getName()) && given.containsKey(beside.getKey()));
    }

    private void addOneOf(List<? extends Member<?, ?>> choices, Map<String, String> members, int item) {
        if (choices.stream().noneMatch(member -> members.containsKey(member.getName()))) {
            choices.stream().limit(1).forEach(member -> members.put(member.getName(), value(member, item)));
        }
    }

    /** Returns an object with all members but lists, at some depth. */
    String full(Description<?, ?> type, int depth, int item) {
        Map<String, String> members = new LinkedHashMap<>();
        boolean isChosen = false;
        for (Member<?, ?> member : type.getMembers()) {
            boolean isLeftOut = member.isList() || (member.isChoice() && isChosen);
            if (!isLeftOut && member.getType() instanceof ValueType.Described<?> described && depth > 0) {
                members.put(member.getName(), full(described.description().get(), depth - 1, item));
            } else if (!isLeftOut && !(member.getType() instanceof ValueType.Described<?>)) {
                members.put(member.getName(), value(member.getType(), item));
            }
            isChosen |= member.isChoice();
        }
        return object(type, members, item);
    }

    private String value(Member<?, ?> member, int item) {
        String value = value(member.getType(), item);
        return member.isList() ? "[" + value + "]" : value;
    }

    /** Returns the least value of a type. */
    String value(ValueType<?> type, int item) {
        if (type instanceof ValueType.Written<?> written) {
            return quoted(line(written, item));
        } else if (type instanceof ValueType.WholeNumber number) {
            return String.valueOf(number.min() + item % ((long) number.max() - number.min() + 1));
        } else if (type instanceof ValueType.Described<?> described) {
            return object(described.description().get(), Map.of(), item);
        } else if (type instanceof ValueType.Flag) {
            return "true";
        } else if (type instanceof ValueType.Text) {
            return "{\"en\":" + quoted(words.word(item)) + "}";
        } else if (type instanceof ValueType.Free<?>) {
            return "{" + quoted(words.word(item)) + ":1}";
        }
        return quoted(words.word(item));
    }

    private String line(ValueType.Written<?> type, int item) {
        boolean isEqual = words == Words.EQUAL;
        String word = words.word(item);
        return switch (type.form().name()) {
            case "date", "dateRange" ->
                isEqual ? "2023-10-07" : "%04d-%02d-%02d".formatted(1 + item % 9999, 1 + item % 12, 1 + item % 28);
            case "iri" -> "https://riverside.example/" + word;
            case "languageTag" -> tag(item);
            case "address" -> isEqual ? "section-1" : "#" + word;
            case "digest" -> "sha-256:" + "%064x".formatted(item);
            case "recurrence" -> "P" + (1 + item) + "D";
            default ->
                isEqual ? type.form().words().keySet().stream().findFirst().orElse(word) : word;
        };
    }

    /** Returns the tag of a language: a private one, which may have any words. */
    String tag(int item) {
        StringBuilder tag = new StringBuilder(words == Words.EQUAL ? "en" : "x");
        String word = words == Words.EQUAL ? "" : words.word(item);
        for (int from = 0; from < word.length(); from += SUBTAG) {
            tag.append('-').append(word, from, Math.min(from + SUBTAG, word.length()));
        }
        return tag.toString();
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
