package org.rightsdeclarations.description.place;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** What objects are known by in print, in one language; in their first one where they lack it. */
final class PrintedWords {
    /** The most UTF-16 units of a row. */
    static final int MAX_LENGTH = 200;

    /** The most characters of a label, a heading or words. */
    private static final int SHOWN = 40;

    /** The most characters of the words that tell a node from others. */
    private static final int TELLING = 100;

    private static final String ELLIPSIS = "\u2026";

    private static final String LAST_POINTS = ".:\u3002\uFF1A\u3001";

    /** What stands for an object without a label. */
    private static final Set<String> NAMES = Set.of(Names.HEADING, Names.NAME, Names.TITLE, Names.CHAPEAU);

    /** What stands for the innermost one, too. */
    private static final Set<String> WORDS = Set.of(Names.WORDS, Names.TEXT);

    private final @Nullable LanguageTag language;
    private final Messages messages;

    /**
     * Chooses a language.
     *
     * @param language the language, whose quotation marks are used, too; null for the first of each text
     */
    PrintedWords(@Nullable LanguageTag language) {
        this.language = language;
        this.messages = Messages.in(language == null ? Locale.ENGLISH : language.toLocale());
    }

    /** Returns a label without its last point, which would end the place; for a node only if it is no bullet. */
    Optional<String> label(Part<?> part) {
        return part.step(Names.LABEL)
                .flatMap(label -> label.as(Label.class))
                .map(label -> beginning(label.getWords().map(this::chosen).orElseGet(label::toString), SHOWN))
                .filter(label -> counts(label) || !part.hasOwnWords())
                .map(PrintedWords::unpointed);
    }

    /** Returns heading or name, of the innermost object also its first words, in quotation marks. */
    Optional<String> quoted(Part<?> part, boolean isInnermost) {
        if (part.as(LocalizedText.class).isPresent()) {
            return Optional.empty(); // what it is in says where it is
        }
        return part.ownTexts().stream()
                .filter(text -> NAMES.contains(text.getName()) || (isInnermost && WORDS.contains(text.getName())))
                .map(text -> beginning(chosen(text.getValue()), SHOWN))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> messages.format("quoted", Map.of("text", text)));
    }

    /** Returns the first words of an object, each text in its first language; empty if it has none. */
    static String first(Part<?> part) {
        PrintedWords words = new PrintedWords(null);
        String row = part.ownTexts().stream()
                .map(text -> beginning(words.chosen(text.getValue()), TELLING))
                .collect(Collectors.joining(" "));
        return Summary.beginning(row, TELLING);
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
    private static String beginning(String text, int most) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(4L * most).forEach(c -> {
            boolean isBlank = Character.isSpaceChar(c) || Excerpt.isBreak(c);
            if (isBlank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            } else if (!isBlank && Unicode.type(c) != Character.FORMAT && !Invisible.isInvisible(c)) {
                line.appendCodePoint(c);
            }
        });
        return Summary.beginning(Excerpt.whole(line.toString().strip()), most);
    }

    /** Returns the steps in one line; if they are too many, the outermost and the innermost. */
    String row(List<String> steps) {
        String row = messages.row(steps);
        for (int from = 2; row.length() > MAX_LENGTH && from < steps.size(); from++) {
            List<String> kept = new ArrayList<>(List.of(steps.get(0), ELLIPSIS));
            kept.addAll(steps.subList(from, steps.size()));
            row = messages.row(kept);
        }
        return row;
    }
}
