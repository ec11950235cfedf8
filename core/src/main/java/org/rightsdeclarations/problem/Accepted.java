package org.rightsdeclarations.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Problems that somebody accepted, each of which stands for one of another report. Used by one thread. */
final class Accepted {
    private final List<Problem> known;

    Accepted(List<Problem> problems) {
        this.known = problems;
    }

    /** Returns the errors, and the problems that none of those that were accepted stands for, in their order. */
    List<Problem> leaveOutOf(List<Problem> problems) {
        Accepted others = new Accepted(new ArrayList<>());
        List<Problem> left = match(problems, problem -> Optional.of(problem.getPointer()), others.known);
        return others.known.isEmpty() ? left : others.match(left, Problem::getPrintedPlace, new ArrayList<>());
    }

    /** Returns the problems that are none of those known, by their place, and adds what is not found among them. */
    private List<Problem> match(
            List<Problem> problems, Function<Problem, Optional<String>> place, List<Problem> notFound) {
        Map<String, Deque<Problem>> byPlace = new HashMap<>();
        for (Problem problem : known) {
            place.apply(problem)
                    .ifPresent(at -> byPlace.computeIfAbsent(identity(problem, at), key -> new ArrayDeque<>())
                            .add(problem));
        }
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            Deque<Problem> same = place.apply(problem)
                    .map(at -> byPlace.get(identity(problem, at)))
                    .orElse(null);
            boolean isAccepted = problem.getSeverity() != Severity.ERROR && same != null && same.poll() != null;
            if (!isAccepted) {
                left.add(problem);
            }
        }
        byPlace.values().forEach(notFound::addAll);
        return left;
    }

    private static String identity(Problem problem, String place) {
        StringBuilder said = new StringBuilder(problem.getCode()).append(' ').append(place);
        problem.getArguments().forEach((name, value) -> {
            String text = value.toString();
            said.append(' ').append(name).append(' ').append(text.length());
            said.append(' ').append(text);
        });
        return said.toString();
    }
}
