package org.rightsdeclarations.examples.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

/**
 * A commitment where it stands.
 *
 * @param declaration the declaration that holds it
 * @param file where the declaration was read: its file, and the line of a file of many
 * @param address its place in the declaration
 * @param commitment the commitment
 */
record Promise(Declaration declaration, String file, Address address, Commitment commitment) {
    Optional<Deadline> due() {
        return commitment.getDue();
    }

    /** The last day on which it may be due; empty if there is none, or it is due again and again. */
    Optional<LocalDate> lastDay() {
        return due().filter(due -> due.getEvery().isEmpty())
                .flatMap(Deadline::getDate)
                .flatMap(date -> date.getEnd().lastDay());
    }

    /** The label as printed for a reader; empty if it has none. */
    Optional<String> label(Locale reader) {
        return commitment.getLabel().map(label -> label.in(reader));
    }

    /** What is promised: heading, text, nested clauses, and the words after them. */
    List<Title> words(Locale reader) {
        List<Title> words = new ArrayList<>();
        collect(commitment, reader, words);
        return words;
    }

    private static void collect(Provision provision, Locale reader, List<Title> words) {
        provision.getHeading().ifPresent(heading -> words.add(Title.of(heading, reader)));
        provision.getText().ifPresent(text -> words.add(Title.of(text, reader)));
        provision.getClauses().forEach(clause -> collect(clause, reader, words));
        provision.getClosing().ifPresent(closing -> words.add(Title.of(closing, reader)));
    }

    /** Who promised: those whom the commitment names, or else the adopters of the declaration; may be empty. */
    List<Title> who(Locale reader) {
        List<Party> parties = commitment.getActors().isEmpty() ? declaration.getAdopters() : commitment.getActors();
        return parties.stream().map(party -> Title.of(party.getName(), reader)).toList();
    }

    /**
     * What the declaration is as long as it is not in force, such as a draft; empty if it is adopted or does not say.
     */
    Optional<String> status() {
        return declaration
                .getStatus()
                .filter(status -> !status.equals(DeclarationStatus.ADOPTED))
                .map(Term::value);
    }

    /** What the declaration is called; empty if it has no title. */
    Optional<Title> title(Locale reader) {
        return Stream.of(declaration.getTitle(), declaration.getSuppliedTitle())
                .flatMap(Optional<LocalizedText>::stream)
                .findFirst()
                .map(title -> Title.of(title, reader));
    }
}
