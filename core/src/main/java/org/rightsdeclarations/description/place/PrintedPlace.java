package org.rightsdeclarations.description.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Where a part is by what the document itself prints: labels, and where there is none, headings, names and words. What
 * it costs depends on the depth of the place, not on the size of the document.
 */
public final class PrintedPlace {
    /** A label up to this length says little by itself. */
    private static final int SHORT = 5;

    /** What the innermost object may be about, whose name stands for it. */
    private static final List<String> SUBJECTS = List.of(Names.PARTY, Names.INSTRUMENT, Names.OCCURRENCE);

    private final PrintedWords words;

    private PrintedPlace(PrintedWords words) {
        this.words = words;
    }

    /**
     * Says where a part is, in the language of the text that it is or is in, otherwise in the first of the declaration.
     *
     * @param where the part, or the place of one that is missing
     * @return one line; empty if nothing is printed on the way to it
     */
    public static Optional<String> of(Part<?> where) {
        return new PrintedPlace(new PrintedWords(languageOf(where))).say(where);
    }

    private static @Nullable LanguageTag languageOf(Part<?> where) {
        Part<?> around = where.getParent().orElse(where);
        boolean isWords = around.as(LocalizedText.class).isPresent()
                || around.as(Label.class).isPresent();
        if (isWords) {
            return LanguageTag.of(where.getName());
        }
        List<LanguageTag> own = Stream.of(
                        where.as(LocalizedText.class).map(LocalizedText::getLanguages),
                        where.as(Label.class).map(Label::getLanguages),
                        stated(where))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
        return own.size() == 1 ? own.get(0) : firstLanguage(where);
    }

    private static Optional<List<LanguageTag>> stated(Part<?> node) {
        return Optional.of(node)
                .filter(Part::hasOwnWords)
                .flatMap(part -> part.step(Names.LANGUAGES))
                .flatMap(part -> part.as(List.class))
                .map(PrintedPlace::tags);
    }

    private static List<LanguageTag> tags(List<?> languages) {
        return languages.stream().map(LanguageTag.class::cast).toList();
    }

    /** Returns the first language of the outermost object that has a text; null if none has. */
    private static @Nullable LanguageTag firstLanguage(Part<?> where) {
        LanguageTag around = where.getParent().map(PrintedPlace::firstLanguage).orElse(null);
        List<Part<LocalizedText>> texts = around == null ? where.ownTexts() : List.of();
        return texts.isEmpty() ? around : texts.get(0).getValue().getLanguages().get(0);
    }

    private Optional<String> say(Part<?> where) {
        List<String> steps = new ArrayList<>();
        Part<?> node = null;
        for (Part<?> part = where; part != null; part = part.getParent().orElse(null)) {
            if (part.getParent().isPresent()) {
                boolean isInnermost = part.hasOwnWords() ? node == null : steps.isEmpty();
                step(part, isInnermost).ifPresent(step -> steps.add(0, step));
                node = node == null && part.hasOwnWords() ? part : node;
            }
        }
        if (steps.size() == 1 && node != null && isShort(words.label(node))) {
            words.quoted(node, true).ifPresent(steps::add);
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(words.row(steps));
    }

    private Optional<String> step(Part<?> part, boolean isInnermost) {
        Optional<String> own = words.label(part).or(() -> words.quoted(part, isInnermost));
        return own.isPresent() || !isInnermost
                ? own
                : SUBJECTS.stream()
                        .flatMap(name -> part.step(name).flatMap(subject -> step(subject, false)).stream())
                        .findFirst();
    }

    private static boolean isShort(Optional<String> label) {
        return label.isPresent() && label.get().length() <= SHORT;
    }
}
