package org.rightsdeclarations.rule.hygiene;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A row of dots that a law prints for an item that was repealed: the item keeps its label, an item with words stands
 * before it in its list, and no other language has words for it. In a form that was left open, all items are dots.
 */
final class RepealedItem {
    private static final int MIN_DOTS = 3;
    private static final String NOTES = "[(";

    private RepealedItem() {}

    /**
     * Returns whether a text stands for a repealed item.
     *
     * @param words the text in one language
     * @param text the text in all languages
     */
    static boolean isAt(String words, Part<?> text) {
        Part<?> item = text.getParent().orElse(null);
        return isDots(words)
                && item != null
                && item.as(Provision.class).flatMap(Provision::getLabel).isPresent()
                && text.as(LocalizedText.class).filter(RepealedItem::hasWords).isEmpty()
                && followsWords(item);
    }

    private static boolean followsWords(Part<?> item) {
        Part<?> list = item.getParent().orElseThrow().member(item.getName());
        for (int i = 0; i < item.getIndex(); i++) {
            Optional<LocalizedText> text = list.item(i).as(Provision.class).flatMap(Provision::getText);
            if (text.filter(RepealedItem::hasWords).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a language has words that are no note of what was repealed. */
    private static boolean hasWords(LocalizedText text) {
        List<LanguageTag> languages = text.getLanguages();
        return languages.stream()
                .map(language -> text.get(language).orElseThrow().strip())
                .anyMatch(
                        words -> words.codePoints().anyMatch(Unicode::isLetter) && NOTES.indexOf(words.charAt(0)) < 0);
    }

    private static boolean isDots(String words) {
        int dots = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            dots += c == '.' ? 1 : c == '\u2026' ? MIN_DOTS : 0;
            if (c != '.' && c != '\u2026' && c != ' ' && c != '\u00A0') {
                return false;
            }
        }
        return dots >= MIN_DOTS;
    }
}
