package org.rightsdeclarations.rule.tag;

import java.util.Optional;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.language.MainScript;
import org.rightsdeclarations.language.MistakenTag;
import org.rightsdeclarations.value.LanguageTag;

/** What the script of a text tells about its tag. */
final class TextScript {
    private TextScript() {}

    /** Finds the language that is meant by a tag of another one: that of most letters of its text. */
    static Optional<String> meant(LanguageTag tag, Part<?> words) {
        return words.as(String.class).flatMap(MainScript::of).flatMap(script -> MistakenTag.of(tag.toString(), script));
    }
}
