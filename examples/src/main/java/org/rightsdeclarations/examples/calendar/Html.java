package org.rightsdeclarations.examples.calendar;

import java.util.Optional;
import org.rightsdeclarations.value.LanguageTag;

/** Foreign text in HTML. */
final class Html {
    private Html() {}

    /** Returns a text so that it is shown as it is, in an element and in an attribute between double quotes. */
    static String text(String text) {
        return Title.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Returns the attributes of an element in another language than that of the page; none if there is none. */
    static String language(Optional<LanguageTag> other) {
        return other.map(tag -> " lang=\"" + text(tag.toString()) + "\" dir=\"auto\"")
                .orElse("");
    }
}
