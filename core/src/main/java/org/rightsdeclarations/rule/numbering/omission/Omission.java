package org.rightsdeclarations.rule.numbering.omission;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A place where numbers are left out.
 *
 * @param whole what is to be looked at as a whole
 * @param lower the node before them
 * @param next the node up to which they may stand inside a text
 * @param label the label after them
 * @param language the language of the labels; null if they are the same in all
 * @param arguments what is to be said of them
 * @param labels the first and the last of them
 */
public record Omission(
        Part<?> whole,
        Part<?> lower,
        Part<?> next,
        Part<?> label,
        @Nullable LanguageTag language,
        Map<String, ?> arguments,
        List<MissingLabel> labels) {

    /**
     * A label inside a text.
     *
     * @param label the label
     * @param words the words that have it
     */
    public record RunIn(String label, Part<?> words) {}

    /** Returns the numbers that are left out, as they are told of. */
    public String missing() {
        return String.valueOf(arguments.get("missing"));
    }

    /** Returns the label before them. */
    public String before() {
        return String.valueOf(arguments.get("before"));
    }

    /** Looks for one of the labels in the texts of the node before them, and of those without a label that follow. */
    public Optional<RunIn> runIn(Parts parts) {
        List<Part<LocalizedText>> texts = parts.of(LocalizedText.class);
        int found = Collections.binarySearch(texts, lower, Parts.DOCUMENT_ORDER);
        for (int i = found < 0 ? -found - 1 : found + 1; i < texts.size(); i++) {
            Part<LocalizedText> text = texts.get(i);
            if (Parts.DOCUMENT_ORDER.compare(text, next) >= 0) {
                break;
            }
            boolean isOfNode = text.getParent()
                    .filter(holder -> holder.as(Node.class).isPresent())
                    .isPresent();
            Optional<RunIn> runIn = isOfNode ? in(text) : Optional.empty();
            if (runIn.isPresent()) {
                return runIn;
            }
        }
        return Optional.empty();
    }

    private Optional<RunIn> in(Part<LocalizedText> text) {
        for (Map.Entry<LanguageTag, String> words : text.getValue().asMap().entrySet()) {
            if (language == null || language.equals(words.getKey())) {
                for (MissingLabel missing : labels) {
                    if (missing.isIn(words.getValue())) {
                        return Optional.of(new RunIn(
                                missing.toString(), text.member(words.getKey().toString())));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
