package org.rightsdeclarations.rule.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.language.LanguageGap.Run;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Finds where languages of a declaration are missing, those of wrong tags left out, and texts that are under the tag of
 * another language. A text in a variant that is none of them stands for the one that is meant, if that is the only one
 * of the same primary language: {@code pt-BR} for {@code pt}. Languages that are missing in the same texts side by side
 * have one cause, and so has all that these languages lack. Where each of them also is missing alone, each is told
 * once, with all places that lack it. Used once.
 */
final class LanguageGaps {
    private static final int LOOKS_AT_A_TEXT = 8;
    private static final int MANY_LOOKS = 20_000;

    /** So many languages and no more are told of a text one by one. */
    private static final int MOST_TOLD_ALONE = 10;

    private final Coverage coverage;
    private final NodeLanguages nodes = new NodeLanguages();

    /** The languages that are looked for, each with the last text that has it. */
    private final Map<LanguageTag, Integer> last;

    private final Map<String, List<LanguageTag>> byPrimary;
    private final Map<LanguageTag, List<LanguageTag>> forms = new HashMap<>();

    /** What is missing, in the order in which it is closed. */
    private final Map<Run, List<LanguageTag>> runs = new LinkedHashMap<>();

    LanguageGaps(Coverage coverage) {
        this.coverage = coverage;
        this.last = coverage.lastInTitle();
        this.byPrimary = last.keySet().stream().collect(Collectors.groupingBy(coverage::primary));
    }

    /** Returns the gaps, in the order in which they are closed. */
    List<LanguageGap> find() {
        int end = coverage.hasTitle() ? 1 : 0;
        for (long looks = mostLooks(); end < coverage.size(); end++) {
            Part<?> holder = coverage.text(end).getParent().orElseThrow();
            looks -= nodes.mayLack(holder) ? coverage.languages().size() : 0;
            if (looks < 0) {
                break;
            }
            close(end, coverage.text(end), holder);
        }
        for (LanguageTag tag : List.copyOf(last.keySet())) {
            close(tag, end);
        }
        return merged();
    }

    /** Closes what a text has, and what it need not have. */
    private void close(int at, Part<LocalizedText> text, Part<?> holder) {
        for (LanguageTag tag : nodes.lackedBy(holder, coverage.languages())) {
            close(tag, at);
        }
        if (text.getName().equals(Names.TEXT)) {
            for (LanguageTag tag : nodes.dividedIn(holder)) {
                close(tag, at);
            }
        }
        for (LanguageTag tag : text.getValue().getLanguages()) {
            close(last.containsKey(tag) ? tag : onlyFormOf(tag, text), at);
        }
    }

    /** Returns the language that is looked for and meant by a variant of it, or that a text is in under another tag. */
    private @Nullable LanguageTag onlyFormOf(LanguageTag variant, Part<LocalizedText> text) {
        List<LanguageTag> all =
                forms.computeIfAbsent(variant, unknown -> byPrimary.getOrDefault(coverage.primary(unknown), List.of()));
        List<LanguageTag> meant = all.size() == 1 ? all : byPrimary.getOrDefault(languageOf(variant, text), List.of());
        return meant.size() == 1 ? meant.get(0) : null;
    }

    /** Returns the language that the words of a text are in under the tag of another one, which is another problem. */
    private static String languageOf(LanguageTag tag, Part<LocalizedText> text) {
        return text.getValue()
                .get(tag)
                .flatMap(words -> OtherWords.find(new Passage(tag, words)))
                .map(OtherWords::language)
                .orElse("");
    }

    private void close(@Nullable LanguageTag tag, int at) {
        if (tag == null || !last.containsKey(tag)) {
            return;
        }
        int before = Objects.requireNonNull(last.replace(tag, at));
        if (before < at - 1) {
            runs.computeIfAbsent(new Run(before + 1, at - before - 1), run -> new ArrayList<>())
                    .add(tag);
        }
    }

    /** Makes one gap of the runs in which the same languages are missing. */
    private List<LanguageGap> merged() {
        Map<String, LanguageGap> gaps = new LinkedHashMap<>();
        runs.forEach((run, missing) -> {
            Collections.sort(missing);
            gaps.computeIfAbsent(missing.toString(), unseen -> new LanguageGap(missing, new ArrayList<>()))
                    .runs()
                    .add(run);
        });
        Map<LanguageTag, LanguageGap> alone = new HashMap<>();
        gaps.values().stream()
                .filter(gap -> gap.languages().size() == 1)
                .forEach(gap -> alone.put(gap.languages().get(0), gap));
        gaps.values().removeIf(gap -> isOfFew(gap) && isToldOfEach(gap, alone));
        gaps.values().forEach(gap -> Collections.sort(gap.runs()));
        return List.copyOf(gaps.values());
    }

    private static boolean isOfFew(LanguageGap gap) {
        return gap.languages().size() > 1 && gap.languages().size() <= MOST_TOLD_ALONE;
    }

    /** Adds a gap of several languages to those of each, if each has one. */
    private static boolean isToldOfEach(LanguageGap gap, Map<LanguageTag, LanguageGap> alone) {
        boolean isOfEach = alone.keySet().containsAll(gap.languages());
        if (isOfEach) {
            gap.languages()
                    .forEach(language ->
                            Objects.requireNonNull(alone.get(language)).runs().addAll(gap.runs()));
        }
        return isOfEach;
    }

    /**
     * Returns how often a language may be looked up in what a node says it has: often enough for all that people write,
     * and not for many languages in many nodes of few.
     */
    private long mostLooks() {
        long said = 0;
        for (int i = 0; i < coverage.size(); i++) {
            said += coverage.text(i).getValue().getLanguages().size();
        }
        return LOOKS_AT_A_TEXT * said + MANY_LOOKS;
    }
}
