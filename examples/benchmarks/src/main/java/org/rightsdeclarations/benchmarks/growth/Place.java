package org.rightsdeclarations.benchmarks.growth;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.description.ValueType;

/**
 * A place of the format at which there may be many things: a list, a text in many languages, or extensions.
 *
 * @param way the members that lead to it, from the root
 */
record Place(List<Member<?, ?>> way) {
    private static final Set<Kind> BY_NAME = Set.of(Kind.TEXT, Kind.LABEL, Kind.FREE);

    /** Returns all places of a type and of what it holds: of each member one, by the shortest way. */
    static List<Place> of(Description<?, ?> root) {
        List<Place> places = new ArrayList<>();
        Set<Description<?, ?>> known = new HashSet<>(Set.of(root));
        Queue<List<Member<?, ?>>> ways = new ArrayDeque<>();
        members(root).forEach(member -> ways.add(List.of(member)));
        while (!ways.isEmpty()) {
            List<Member<?, ?>> way = ways.remove();
            Place place = new Place(way);
            if (place.last().isList() || BY_NAME.contains(place.last().getType().kind())) {
                places.add(place);
            }
            if (place.last().getType() instanceof ValueType.Described<?> described
                    && known.add(described.description().get())) {
                members(described.description().get())
                        .forEach(member -> ways.add(
                                Stream.concat(way.stream(), Stream.of(member)).toList()));
            }
        }
        return places;
    }

    private static Stream<Member<?, ?>> members(Description<?, ?> type) {
        return type.getMembers().stream().map(member -> member);
    }

    Member<?, ?> last() {
        return way.get(way.size() - 1);
    }

    boolean isList() {
        return last().isList();
    }

    /** Returns the ways from an item of the list to its values that are no lists; for other places one, to itself. */
    List<List<Member<?, ?>>> values() {
        List<List<Member<?, ?>>> values = new ArrayList<>();
        if (isList() && last().getType() instanceof ValueType.Described<?> described) {
            collect(List.of(), described.description().get(), values);
        } else {
            values.add(List.of());
        }
        return values;
    }

    private static void collect(List<Member<?, ?>> way, Description<?, ?> type, List<List<Member<?, ?>>> values) {
        for (Member<?, ?> member : type.getMembers()) {
            List<Member<?, ?>> longer =
                    Stream.<Member<?, ?>>concat(way.stream(), Stream.of(member)).toList();
            if (!member.isList() && member.getType() instanceof ValueType.Described<?> described) {
                collect(longer, described.description().get(), values);
            } else if (!member.isList()) {
                values.add(longer);
            }
        }
    }

    @Override
    public String toString() {
        return way.stream()
                        .map(member -> member.getName() + (member.isList() ? "[]" : ""))
                        .collect(joining("."))
                + (isList() ? "" : "{}");
    }
}
