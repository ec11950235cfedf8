package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps back what another finding about the same text may tell already: an English copy under Korean is in another
 * script, too, and a placeholder is too short. Of very many, the rest is told. Used by one thread.
 */
final class ToldAlready {
    private static final int MOST = 5_000;

    private static final String COPY = "parity.copy";
    private static final String SCRIPT = "language.script";
    private static final String LETTERS = "language.letters";
    private static final String WORDS = "language.words";
    private static final String ENCODING = "hygiene.mojibake";

    /** By the code of a rule, those that tell what is behind its findings. */
    private static final Map<String, Set<String>> BETTER = Map.of(
            "parity.length",
            Set.of(
                    COPY,
                    SCRIPT,
                    LETTERS,
                    WORDS,
                    ENCODING,
                    "hygiene.placeholder",
                    "parity.doubled-sentence",
                    "repetition.provision"),
            SCRIPT,
            Set.of(COPY, ENCODING),
            LETTERS,
            Set.of(COPY, ENCODING),
            WORDS,
            Set.of(COPY),
            "language.not-in-title",
            Set.of(SCRIPT, LETTERS, WORDS),
            "hygiene.soft-hyphen",
            Set.of(ENCODING));

    /** The codes that tell what is behind others. */
    private static final Set<String> CAUSES = causes();

    private final Map<String, Set<String>> told = new HashMap<>(0);
    private final List<Finding> doubtful = new ArrayList<>(0);
    private int size;

    private static Set<String> causes() {
        Set<String> causes = new HashSet<>();
        BETTER.values().forEach(causes::addAll);
        return Set.copyOf(causes);
    }

    /**
     * Takes a finding that may be told already.
     *
     * @param finding the finding
     * @return whether it is kept back
     */
    boolean keepsBack(Finding finding) {
        boolean isDoubtful = BETTER.containsKey(finding.rule().getCode()) && doubtful.size() < MOST;
        if (isDoubtful) {
            doubtful.add(finding);
        } else {
            remember(finding);
        }
        return isDoubtful;
    }

    private void remember(Finding finding) {
        String code = finding.rule().getCode();
        if (CAUSES.contains(code) && size < MOST) {
            size++;
            told.computeIfAbsent(code, unseen -> new HashSet<>())
                    .add(finding.where().getPointer());
        }
    }

    /**
     * Lets go what nothing else tells.
     *
     * @param others takes the findings
     */
    void release(Consumer<Finding> others) {
        doubtful.forEach(this::remember);
        for (Finding finding : doubtful) {
            String place = finding.where().getPointer();
            if (Objects.requireNonNull(BETTER.get(finding.rule().getCode())).stream()
                    .noneMatch(code -> told.getOrDefault(code, Set.of()).contains(place))) {
                others.accept(finding);
            }
        }
        doubtful.clear();
    }
}
