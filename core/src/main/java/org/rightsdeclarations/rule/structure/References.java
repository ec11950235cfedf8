package org.rightsdeclarations.rule.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.Address;

/** Finds addresses that lead nowhere. */
public final class References {
    private final Examination<Declaration> examination;
    private final Destinations destinations;

    private References(Examination<Declaration> examination) {
        this.examination = examination;
        this.destinations = new Destinations(examination.subject());
    }

    /**
     * Reports every reference from one part of a declaration to another that leads nowhere.
     *
     * @param examination the declaration under examination
     */
    public static void check(Examination<Declaration> examination) {
        References references = new References(examination);
        List<Note> notes = examination.subject().getNotes();
        for (int i = 0; i < notes.size(); i++) {
            references.check(notes.get(i).getAnchor(), "notes", i, "anchor");
        }
        List<Anniversary> anniversaries = examination.subject().getAnniversaries();
        for (int i = 0; i < anniversaries.size(); i++) {
            references.check(anniversaries.get(i).getStatedIn(), "anniversaries", i, "statedIn");
        }
    }

    private void check(Optional<Address> address, String list, int index, String member) {
        if (address.isPresent() && !destinations.exists(address.get())) {
            ValuePath where = examination.path().member(list).item(index).member(member);
            examination.report(where, Map.of("address", address.get().toString()));
        }
    }
}
