package org.rightsdeclarations.rule.structure;

import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.Label;

/** Labels that say of their item that it is the only one: "Article unique", "Parágrafo único". */
final class SoleItem {
    private static final Set<String> WORDS = Set.of(
            "sole",
            "only",
            "unique",
            "único",
            "única",
            "unico",
            "unica",
            "únic",
            "unic",
            "unică",
            "einziger",
            "einzige",
            "einziges",
            "enig",
            "enige",
            "eneste",
            "enda",
            "jediný",
            "jediná",
            "jediné",
            "jedyny",
            "jedyna",
            "jedini",
            "jedina",
            "edini",
            "egyetlen",
            "tek",
            "единственная",
            "единственный",
            "единственное",
            "единствен",
            "единствена",
            "єдина",
            "єдиний",
            "адзіны",
            "адзіная",
            "唯一",
            "وحيد",
            "وحيدة",
            "الوحيدة");

    private SoleItem() {}

    /** Returns whether a label says so in any language. */
    static boolean is(Label label) {
        Stream<String> printed = label.isSameInAll()
                ? Stream.of(label.toString())
                : label.getLanguages().stream().flatMap(language -> label.get(language).stream());
        return printed.anyMatch(text -> Unicode.hasWord(text, WORDS::contains));
    }
}
