package org.rightsdeclarations.rule.hygiene;

import java.util.List;
import java.util.Set;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LocalizedText;

/**
 * What a law prints for an item that was repealed or left out: after an item with words or inside one, dots under a
 * label, a dash under that of an article or an ellipsis, for which no other language has words; an ellipsis before an
 * item with words is what an amendment leaves as it is, and an ellipsis in brackets what was repealed or is not quoted,
 * wherever it stands. In a form that was left open, all items are dots.
 */
final class OmittedItem {
    private static final int MIN_DOTS = 3;

    /** How many items beside it, and languages, are looked at. */
    private static final int MOST_ITEMS = 20;

    private static final String ELLIPSIS = "\u2026";
    private static final Set<String> ELLIPSES = Set.of(ELLIPSIS, "...");

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    private static final String NOTES = "[(";
    private static final String OPENING = "[(\u3010\uFF3B\uFF08";
    private static final String CLOSING = "])\u3011\uFF3D\uFF09";

    private OmittedItem() {}

    /**
     * Returns whether a text stands for an item that was left out.
     *
     * @param words the text in one language
     * @param text the text in all languages
     */
    static boolean isAt(String words, Part<?> text) {
        boolean isWordless =
                text.as(LocalizedText.class).filter(OmittedItem::hasWords).isEmpty();
        Part<?> item = text.getParent().orElse(null);
        if (isInBrackets(words.strip()) && isEllipsis(words)) {
            return isWordless && !text.getName().equals(Names.TITLE);
        }
        if (item == null || item.as(Provision.class).isEmpty()) {
            return false;
        }
        boolean isLabelled =
                item.as(Provision.class).flatMap(Provision::getLabel).isPresent();
        List<?> list = list(item).as(List.class).orElseThrow();
        boolean isEllipsis = isEllipsis(words);
        boolean isMark = isEllipsis || (isLabelled && isDots(words)) || (isDash(words) && isBelowWord(item));
        return isMark
                && isWordless
                && (followsWords(item)
                        || (words.strip().equals(ELLIPSIS) && isBelowLabel(item))
                        || (isEllipsis && comesBeforeWords(item, list.size())));
    }

    private static boolean isDash(String words) {
        return DASHES.contains(words.strip());
    }

    /** Returns whether a label has a word or a sign for articles before its number, as in laws: {@code Art 59a}. */
    private static boolean isBelowWord(Part<?> item) {
        String label = item.as(Provision.class)
                .flatMap(Provision::getLabel)
                .map(Object::toString)
                .orElse("");
        return label.startsWith("\u00A7") || label.chars().limit(2).allMatch(Unicode::isLetter);
    }

    private static boolean isEllipsis(String words) {
        String text = words.strip();
        return ELLIPSES.contains(
                isInBrackets(text) ? text.substring(1, text.length() - 1).strip() : text);
    }

    /** Returns whether a text begins and ends with one kind of brackets. */
    static boolean isInBrackets(String text) {
        int kind = text.length() < 2 ? -1 : OPENING.indexOf(text.charAt(0));
        return kind >= 0 && text.charAt(text.length() - 1) == CLOSING.charAt(kind);
    }

    /**
     * Returns whether an item after this one has words, or one of its own: then the ellipsis is what did not change.
     */
    private static boolean comesBeforeWords(Part<?> item, int size) {
        Part<?> list = list(item);
        for (int i = item.getIndex(); i < Math.min(size, item.getIndex() + MOST_ITEMS); i++) {
            Part<?> next = list.item(i);
            List<? extends Provision> inner =
                    next.as(Provision.class).map(Provision::getClauses).orElseGet(List::of);
            if (hasWords(next) || inner.stream().limit(MOST_ITEMS).anyMatch(OmittedItem::hasWords)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(Part<?> item) {
        return item.as(Provision.class).filter(OmittedItem::hasWords).isPresent();
    }

    private static boolean hasWords(Provision item) {
        return item.getText().filter(OmittedItem::hasWords).isPresent();
    }

    private static boolean isBelowLabel(Part<?> item) {
        return item.getParent()
                .flatMap(holder -> holder.as(Node.class))
                .flatMap(Node::getLabel)
                .isPresent();
    }

    private static boolean followsWords(Part<?> item) {
        Part<?> list = list(item);
        for (int i = item.getIndex() - 1; i >= Math.max(0, item.getIndex() - MOST_ITEMS); i--) {
            if (hasWords(list.item(i))) {
                return true;
            }
        }
        Part<?> holder = item.getParent().orElseThrow();
        return holder.as(Provision.class)
                .flatMap(Provision::getText)
                .or(() -> holder.as(Section.class).flatMap(Section::getChapeau))
                .filter(OmittedItem::hasWords)
                .isPresent();
    }

    private static Part<?> list(Part<?> item) {
        return item.getParent().orElseThrow().member(item.getName());
    }

    /** Returns whether a language has words that are no note of what was repealed. */
    private static boolean hasWords(LocalizedText text) {
        return text.getLanguages().stream()
                .limit(MOST_ITEMS)
                .map(language -> text.get(language).orElseThrow().strip())
                .anyMatch(
                        words -> words.codePoints().anyMatch(Unicode::isLetter) && NOTES.indexOf(words.charAt(0)) < 0);
    }

    private static boolean isDots(String words) {
        int dots = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            dots += c == '.' ? 1 : c == ELLIPSIS.charAt(0) ? MIN_DOTS : 0;
            if (c != '.' && c != ELLIPSIS.charAt(0) && c != ' ' && c != '\u00A0') {
                return false;
            }
        }
        return dots >= MIN_DOTS;
    }
}
