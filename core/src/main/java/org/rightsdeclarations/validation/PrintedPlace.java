package org.rightsdeclarations.validation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Where a part is by what the document itself prints: labels, and where there is none, headings, names and words. What
 * it costs depends on the depth of the place, not on the size of the document.
 */
final class PrintedPlace {
    /** The most UTF-16 units of a place. */
    static final int MAX_LENGTH = 200;

    /** The most characters of a label, a heading or words. */
    private static final int SHOWN = 40;

    /** The most characters that are read of them, blanks included. */
    private static final int READ = 4 * SHOWN;

    private static final String ELLIPSIS = "\u2026";

    private static final String LAST_POINTS = ".:\u3002\uFF1A\u3001";

    /** A label up to this length says little by itself. */
    private static final int SHORT = 5;

    /** What stands for an object without a label. */
    private static final Set<String> NAMES = Set.of(Names.HEADING, Names.NAME, Names.TITLE, Names.CHAPEAU);

    /** What stands for the innermost one, too. */
    private static final Set<String> WORDS = Set.of(Names.WORDS, Names.TEXT);

    /** What the innermost one may be about, whose name stands for it. */
    private static final List<String> SUBJECTS = List.of(Names.PARTY, Names.INSTRUMENT, Names.OCCURRENCE);

    private final @Nullable LanguageTag language;
    private final Messages messages;

    private PrintedPlace(@Nullable LanguageTag language) {
        this.language = language;
        this.messages = Messages.in(language == null ? Locale.ENGLISH : language.toLocale());
    }

    /**
     * Says where a part is, in the language of the text that it is or is in, otherwise in the first of the declaration.
     *
     * @param where the part, or the place of one that is missing
     * @return one line; empty if nothing is printed on the way to it
     */
    static Optional<String> of(Part<?> where) {
        return new PrintedPlace(languageOf(where)).say(where);
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
                        where.as(Node.class).map(Node::getLanguages))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
        return own.size() == 1 ? own.get(0) : firstLanguage(where);
    }

    /** Returns the first language of the outermost object that has a text; null if none has. */
    private static @Nullable LanguageTag firstLanguage(Part<?> where) {
        LanguageTag around = where.getParent().map(PrintedPlace::firstLanguage).orElse(null);
        List<Part<LocalizedText>> texts = around == null ? where.ownTexts() : List.of();
        return texts.isEmpty() ? around : texts.get(0).getValue().getLanguages().get(0);
    }

    private Optional<String> say(Part<?> where) {
        LinkedList<String> steps = new LinkedList<>();
        Part<?> node = null;
        for (Part<?> part = where; part != null; part = part.getParent().orElse(null)) {
            if (part.as(Declaration.class).isEmpty()) {
                boolean isInnermost = part.hasOwnWords() ? node == null : steps.isEmpty();
                step(part, isInnermost).ifPresent(steps::addFirst);
                node = node == null && part.hasOwnWords() ? part : node;
            }
        }
        if (steps.size() == 1 && node != null && isShort(label(node))) {
            quoted(node, true).ifPresent(steps::add);
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(row(steps));
    }

    private Optional<String> step(Part<?> part, boolean isInnermost) {
        Optional<String> own = label(part).or(() -> quoted(part, isInnermost));
        return own.isPresent() || !isInnermost
                ? own
                : SUBJECTS.stream()
                        .flatMap(name -> part.step(name).flatMap(subject -> step(subject, false)).stream())
                        .findFirst();
    }

    /** Returns a label without its last point, which would end the place; for a node only if it is no bullet. */
    private Optional<String> label(Part<?> part) {
        return part.as(Node.class)
                .flatMap(Node::getLabel)
                .or(() -> part.as(Note.class).flatMap(Note::getLabel))
                .map(label -> beginning(label.getWords().map(this::chosen).orElseGet(label::toString)))
                .filter(label -> counts(label) || part.as(Node.class).isEmpty())
                .map(PrintedPlace::unpointed);
    }

    private static boolean isShort(Optional<String> label) {
        return label.isPresent() && label.get().length() <= SHORT;
    }

    private Optional<String> quoted(Part<?> part, boolean isInnermost) {
        if (part.as(LocalizedText.class).isPresent()) {
            return Optional.empty(); // what it is in says where it is
        }
        return part.ownTexts().stream()
                .filter(text -> NAMES.contains(text.getName()) || (isInnermost && WORDS.contains(text.getName())))
                .map(text -> beginning(chosen(text.getValue())))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> messages.format("quoted", Map.of("text", text)));
    }

    private String chosen(LocalizedText text) {
        LanguageTag first = text.getLanguages().get(0);
        return text.get(language == null ? first : language)
                .or(() -> text.get(first))
                .orElseThrow();
    }

    /** Returns whether a label tells a node from others, as a bullet does not. */
    private static boolean counts(String label) {
        return Normalizer.normalize(label, Form.NFKC).codePoints().anyMatch(Unicode::isLetterOrDigit);
    }

    private static String unpointed(String label) {
        int last = label.length() - 1;
        boolean isPointed = last > 0 && LAST_POINTS.indexOf(label.charAt(last)) >= 0;
        return isPointed ? label.substring(0, last).strip() : label;
    }

    /** Returns the first words of a text in one line, without what nobody sees in print. */
    private static String beginning(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(READ).forEach(c -> {
            boolean isBlank = Character.isSpaceChar(c) || Excerpt.isBreak(c);
            if (isBlank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else if (!isBlank && Unicode.type(c) != Character.FORMAT && !Invisible.isInvisible(c)) {
                line.appendCodePoint(c);
            }
        });
        return Summary.beginning(Excerpt.whole(line.toString().strip()), SHOWN);
    }

    /** Returns the steps in one line; if they are too many, the outermost and the innermost. */
    private String row(List<String> steps) {
        String row = messages.row(steps);
        for (int from = 2; row.length() > MAX_LENGTH && from < steps.size(); from++) {
            List<String> kept = new ArrayList<>(List.of(steps.get(0), ELLIPSIS));
            kept.addAll(steps.subList(from, steps.size()));
            row = messages.row(kept);
        }
        return row;
    }
}
