package org.rightsdeclarations.benchmarks.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.ValueType;

/**
 * A place with what stands there.
 *
 * @param place the place
 * @param items JSON of each item, or name and value of each entry
 */
record Filled(Place place, List<String> items) {
    private static final Samples PLAIN = new Samples(Words.EQUAL);

    /** Returns a declaration in which some places are filled, and nothing else is that need not be. */
    static String document(List<Filled> filled) {
        String members = object(Declaration.description(), filled, 0).substring(1);
        return "{\"format\":\"rights-declaration/1\"" + (members.length() == 1 ? "" : ",") + members;
    }

    private static String object(Description<?, ?> type, List<Filled> filled, int depth) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Member<?, ?> member : type.getMembers()) {
            List<Filled> here = filled.stream()
                    .filter(each -> each.place.way().get(depth) == member)
                    .toList();
            if (!here.isEmpty()) {
                given.put(member.getName(), value(member, here, depth));
            }
        }
        return PLAIN.object(type, given, 0);
    }

    private static String value(Member<?, ?> member, List<Filled> filled, int depth) {
        List<String> items = new ArrayList<>();
        List<Filled> deeper = filled.stream()
                .filter(each -> each.place.way().size() > depth + 1)
                .toList();
        if (!deeper.isEmpty() && member.getType() instanceof ValueType.Described<?> described) {
            items.add(object(described.description().get(), deeper, depth + 1));
        }
        filled.stream().filter(each -> !deeper.contains(each)).forEach(each -> items.addAll(each.items));
        String joined = String.join(",", items);
        if (member.isList()) {
            return "[" + joined + "]";
        }
        return deeper.isEmpty() ? "{" + joined + "}" : joined;
    }
}
