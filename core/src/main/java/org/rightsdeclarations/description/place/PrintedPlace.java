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

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final PrintedWords words;

    private PrintedPlace(PrintedWords words) {
        this.words = words;
    }

    /**
     * Says where a part is, in the language of the text that it is or is in; otherwise in an authentic language of what
     * it is, in English, or in the first that it has.
     *
     * @param where the part, or the place of one that is missing
     * @return one line; empty if nothing is printed on the way to it
     */
    public static Optional<String> of(Part<?> where) {
        return new PrintedPlace(new PrintedWords(languageOf(where))).say(where);
    }

    /**
     * Says what a node begins with, whatever its label.
     *
     * @param node the node
     * @return its first words, each text in its first language; empty if it has none
     */
    public static String firstWords(Part<?> node) {
        return PrintedWords.first(node);
    }

    private static @Nullable LanguageTag languageOf(Part<?> where) {
        Part<?> around = where.getParent().orElse(where);
        boolean isWords = around.as(LocalizedText.class).isPresent()
                || around.as(Label.class).isPresent();
        if (isWords) {
            return LanguageTag.of(where.getName());
        }
        List<LanguageTag> own = languagesOf(where);
        return Stream.concat(authentic(where).stream(), Stream.of(ENGLISH))
                .filter(own::contains)
                .findFirst()
                .orElse(own.isEmpty() ? null : own.get(0));
    }

    /** Returns the languages of a part; of one without words those of what is around it. */
    private static List<LanguageTag> languagesOf(Part<?> where) {
        Optional<List<LanguageTag>> own = Stream.of(
                        where.as(LocalizedText.class).map(LocalizedText::getLanguages),
                        where.as(Label.class).map(Label::getLanguages),
                        Optional.of(where).filter(Part::hasOwnWords).map(node -> tags(node, Names.LANGUAGES)),
                        where.ownTexts().stream()
                                .findFirst()
                                .map(text -> text.getValue().getLanguages()))
                .flatMap(Optional::stream)
                .filter(languages -> !languages.isEmpty())
                .findFirst();
        return own.or(() -> where.getParent().map(PrintedPlace::languagesOf)).orElse(List.of());
    }

    private static List<LanguageTag> authentic(Part<?> where) {
        return where.getParent().map(PrintedPlace::authentic).orElseGet(() -> tags(where, Names.AUTHENTIC_LANGUAGES));
    }

    private static List<LanguageTag> tags(Part<?> holder, String member) {
        return holder.step(member)
                .flatMap(part -> part.as(List.class))
                .map(PrintedPlace::tags)
                .orElse(List.of());
    }

    private static List<LanguageTag> tags(List<?> languages) {
        return languages.stream().map(LanguageTag.class::cast).toList();
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
