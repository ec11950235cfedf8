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
    private List<Problem> known;
    private List<Problem> left;

    private Accepted(List<Problem> known, List<Problem> problems) {
        this.known = known;
        this.left = problems;
    }

    /** Returns the errors, and the problems that none of those that were accepted stands for, in their order. */
    static List<Problem> leaveOut(List<Problem> accepted, List<Problem> problems) {
        Accepted search = new Accepted(accepted, problems);
        search.match(Identity::here, Identity::here);
        search.match(Identity::sameWords, Identity::sameWords);
        search.match(Identity::same, Identity::same);
        for (Identity.Named named : Identity.Named.values()) {
            search.match(
                    problem -> Identity.words(problem).filter(words -> Identity.named(problem) == named),
                    problem -> Identity.words(problem).filter(words -> Identity.named(problem) != named));
        }
        search.matchIfUnknown(problem -> Optional.of(
                problem.getPointer() + ' ' + problem.getPrintedPlace().orElse("")));
        search.matchIfUnknown(Problem::getPrintedPlace);
        search.matchIfUnknown(problem -> Optional.of(problem.getPointer()));
        return search.left;
    }

    /** Goes by a place that may be another's by now, where one of the two does not say whose it is. */
    private void matchIfUnknown(Function<Problem, Optional<String>> place) {
        Function<Problem, Optional<String>> ifUnknown =
                problem -> Identity.same(problem).isPresent() ? Optional.empty() : place.apply(problem);
        match(ifUnknown, place);
        match(place, ifUnknown);
    }

    /** Leaves out the problems whose place is that of one known, and takes both off. */
    private void match(Function<Problem, Optional<String>> placeKnown, Function<Problem, Optional<String>> place) {
        if (known.isEmpty() || left.isEmpty()) {
            return;
        }
        Map<String, Deque<Problem>> byPlace = new HashMap<>();
        List<Problem> others = new ArrayList<>();
        for (Problem problem : known) {
            String at = placeKnown.apply(problem).orElse(null);
            if (at == null) {
                others.add(problem);
            } else {
                byPlace.computeIfAbsent(said(problem, at), key -> new ArrayDeque<>())
                        .add(problem);
            }
        }
        List<Problem> told = new ArrayList<>();
        for (Problem problem : left) {
            Deque<Problem> same = place.apply(problem)
                    .map(at -> byPlace.get(said(problem, at)))
                    .orElse(null);
            boolean isAccepted = problem.getSeverity() != Severity.ERROR && same != null && same.poll() != null;
            if (!isAccepted) {
                told.add(problem);
            }
        }
        byPlace.values().forEach(others::addAll);
        known = others;
        left = told;
    }

    private static String said(Problem problem, String place) {
        StringBuilder said = new StringBuilder(problem.getCode()).append(' ').append(problem.getSeverity());
        said.append(' ').append(place);
        problem.getArguments().forEach((name, value) -> {
            String text = value.toString();
            said.append(' ').append(name).append(' ').append(text.length());
            said.append(' ').append(text);
        });
        return said.toString();
    }
}
