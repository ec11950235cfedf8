package org.rightsdeclarations.rule.numbering;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.characters.Unicode;

/** Acts that print nothing but the changed sections of another act, under their numbers there: those of Finland. */
final class AmendingAct {
    private static final List<String> TITLES = List.of("om ändring av ", "om ändring i ", "muuttamisesta");

    private AmendingAct() {}

    /** Returns whether a title says that the declaration is one. */
    static boolean is(Declaration declaration) {
        return declaration.getTitle().map(title -> title.asMap().values()).orElseGet(List::of).stream()
                .map(Unicode::lower)
                .anyMatch(words -> TITLES.stream().anyMatch(words::contains));
    }
}
