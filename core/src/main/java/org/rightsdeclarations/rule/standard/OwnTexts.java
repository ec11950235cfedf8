package org.rightsdeclarations.rule.standard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** Which texts are {@linkplain Part#hasOwnWords() words of the declaration itself}. */
public final class OwnTexts {
    private OwnTexts() {}

    /**
     * Returns whether a text is the declaration's own.
     *
     * @param text a text anywhere in a declaration
     * @return {@code false} if it has words of others
     */
    public static boolean isOwn(Part<LocalizedText> text) {
        return text.getIndex() < 0 && text.getParent().orElseThrow().hasOwnWords();
    }

    /**
     * Returns the languages of a declaration's own texts that somebody does not know. What is no language is told
     * otherwise.
     *
     * @param parts the parts of a declaration
     * @param isKnown tells whether a language in its canonical form is known
     * @return their primary subtags, in order
     */
    public static Set<String> languagesWithout(Parts parts, Predicate<LanguageTag> isKnown) {
        Set<String> unknown = new TreeSet<>();
        for (Part<LocalizedText> text : parts.of(LocalizedText.class)) {
            if (isOwn(text)) {
                for (LanguageTag language : text.getValue().getLanguages()) {
                    LanguageTag canonical = language.canonical();
                    if (canonical.isRegistered() && !isKnown.test(canonical)) {
                        unknown.add(canonical.getLanguage());
                    }
                }
            }
        }
        return unknown;
    }

    /**
     * Returns the texts that somebody means who says that something is stated in a part: of a part of the text proper,
     * its own words and those of its nested parts; of anything else, such as a quotation or the event, all.
     *
     * @param part the part
     * @return its texts in the order of the document
     */
    public static List<Part<LocalizedText>> within(Part<?> part) {
        List<Part<LocalizedText>> texts = Parts.of(part).of(LocalizedText.class);
        return part.hasOwnWords() ? texts.stream().filter(OwnTexts::isOwn).toList() : texts;
    }
}
