package org.rightsdeclarations.anniversary.reading.english;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/**
 * What happened to an instrument, as English texts put it before "of": "the adoption of", "the entry into force of".
 */
record Act(List<String> words, DateRole role) {
    private static final List<Act> ALL = List.of(
            act("adoption", DateRole.ADOPTED),
            act("proclamation", DateRole.ADOPTED),
            act("signing", DateRole.SIGNED),
            act("signature", DateRole.SIGNED),
            act("opening for signature", DateRole.OPENED_FOR_SIGNATURE),
            act("publication", DateRole.PUBLISHED),
            act("entry into force", DateRole.IN_FORCE),
            act("coming into force", DateRole.IN_FORCE));

    private static Act act(String words, DateRole role) {
        return new Act(List.of(words.split(" ")), role);
    }

    /** Finds the act that words name from an index on. */
    static Optional<Act> at(Words words, int index) {
        for (Act act : ALL) {
            if (act.matches(words, index)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private boolean matches(Words text, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!text.lower(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return words.size();
    }
}
