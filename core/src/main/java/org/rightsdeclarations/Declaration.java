package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.description.place.PrintedPlace;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Adoption;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Source;

/**
 * A human-rights declaration: an instrument by which participants of a forum, a council, governments or one mayor say
 * what they hold and what they promise. Charters, final statements and programmes of action are declarations too.
 *
 * <p>It is neither an interpretative declaration to a treaty nor a conflict-of-interest form. Nothing is required: a
 * draft, a fragment and a text with mistakes can all be built, read and shown; whether a document is sound is for rules
 * to say. Texts are kept exactly as printed.
 *
 * <p>A short text in one language is written with {@link #in(String)}, any other with {@link #builder()}. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Declaration implements Judged permits ImmutableDeclaration {
    Declaration() {}

    /**
     * The name of the declaration among all declarations.
     *
     * @return an IRI, best an absolute one; empty if nobody has given it one
     */
    public abstract Optional<Iri> getId();

    /**
     * The names that registers gave it, such as a United Nations document symbol.
     *
     * @return the identifiers; may be empty
     */
    public abstract List<Identifier> getIdentifiers();

    /**
     * What kind of text it is.
     *
     * @return the kind; empty means a plain {@link DeclarationKind#DECLARATION}
     */
    public abstract Optional<DeclarationKind> getKind();

    /**
     * The stage of the text, from draft to withdrawn.
     *
     * @return the status, or empty if it is not known
     */
    public abstract Optional<DeclarationStatus> getStatus();

    /**
     * The title as printed.
     *
     * @return the title in every language that has one; empty if none is printed
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * The title that a cataloguer gave it, in languages in which none is printed.
     *
     * @return the title in every language that was given one; empty if nobody gave it one
     */
    public abstract Optional<LocalizedText> getSuppliedTitle();

    /**
     * The languages whose text is authoritative.
     *
     * @return the languages of equal standing; empty if the text does not say
     */
    public abstract List<LanguageTag> getAuthenticLanguages();

    /**
     * The forum, conference or session that adopted it.
     *
     * @return the event, or empty if there was none
     */
    public abstract Optional<Event> getEvent();

    /**
     * When it was adopted, published, opened for signature, revised.
     *
     * @return dates with their roles; may be empty
     */
    public abstract List<KeyDate> getDates();

    /**
     * Who adopted it.
     *
     * @return the parties; may be empty
     */
    public abstract List<Party> getAdopters();

    /**
     * How it was adopted: in which manner, by which votes, at whose proposal.
     *
     * @return the adoption, or empty if nothing is said of it
     */
    public abstract Optional<Adoption> getAdoption();

    /**
     * The anniversaries it marks.
     *
     * @return the anniversaries in the order of the text; may be empty
     */
    public abstract List<Anniversary> getAnniversaries();

    /**
     * The mottos before the text.
     *
     * @return the epigraphs in order; may be empty
     */
    public abstract List<Quotation> getEpigraphs();

    /**
     * What comes before the provisions.
     *
     * @return the preamble, or empty if there is none
     */
    public abstract Optional<Preamble> getPreamble();

    /**
     * The parts of the text proper.
     *
     * @return the sections in order; may be empty
     */
    public abstract List<Section> getSections();

    /**
     * The closing formula, such as "Done at Gwangju on 7 October 2023" and the words that lead to it.
     *
     * @return the text as printed, or empty if there is none
     */
    public abstract Optional<LocalizedText> getClosing();

    /**
     * Who signed it.
     *
     * @return the list of signatories, or empty if it is not signed
     */
    public abstract Optional<Signatories> getSignatories();

    /**
     * What is attached to it.
     *
     * @return the annexes in order; may be empty
     */
    public abstract List<Section> getAnnexes();

    /**
     * Footnotes and endnotes.
     *
     * @return the notes in order; may be empty
     */
    public abstract List<Note> getNotes();

    /**
     * How it is related to other instruments.
     *
     * @return the relations; may be empty
     */
    public abstract List<Relation> getRelations();

    /**
     * Where this text was read.
     *
     * @return the sources; may be empty
     */
    public abstract List<Source> getSources();

    /**
     * What an embedding system keeps here beside the model.
     *
     * @return the extensions; may be empty
     */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Every section, recital, clause and commitment with its address.
     *
     * @return the outline in document order, made anew at each call in time linear in the size of the text
     */
    public final Outline outline() {
        return Outline.of(this);
    }

    /**
     * The clauses of all sections and annexes, nested ones and those inside recitals and commitments included.
     *
     * @return the clauses in document order
     */
    public final List<Clause> allClauses() {
        return values(Clause.class);
    }

    /**
     * The commitments of all sections and annexes.
     *
     * @return the commitments in document order
     */
    public final List<Commitment> allCommitments() {
        return values(Commitment.class);
    }

    private <T> List<T> values(Class<T> type) {
        return parts().of(type).stream().map(Part::getValue).toList();
    }

    /**
     * All its parts: every object, text, label, term and date in its place. Experimental, as {@link Parts} is.
     *
     * @return the parts in document order, the declaration first; collected anew at each call in time linear in its
     *     size
     */
    public final Parts parts() {
        return Parts.of(part());
    }

    private Part<Declaration> part() {
        return Part.root(this, description());
    }

    /**
     * Finds what an address leads to. Experimental, as {@link Part} is.
     *
     * @param address the address, such as {@code section-1/clause-3}, {@code #housing} or {@code event/theme}
     * @return the part, with its value and pointer; empty if the address leads nowhere
     */
    public final Optional<Part<?>> find(Address address) {
        return part().find(address);
    }

    /**
     * Finds what an address leads to. Experimental, as {@link Part} is.
     *
     * @param address the address as written
     * @return the part, with its value and pointer; empty if the address leads nowhere
     * @throws InvalidValueException if it is no {@link Address}
     */
    public final Optional<Part<?>> find(String address) {
        return find(Address.of(address));
    }

    /**
     * Finds what a JSON Pointer leads to, such as that of a problem. Experimental, as {@link Part} is.
     *
     * @param pointer a pointer by RFC 6901, such as {@code /sections/0/clauses/2/label}; empty for the declaration
     * @return the part, with its value and address; empty if the pointer leads nowhere
     * @throws IllegalArgumentException if {@code pointer} is neither empty nor starts with {@code /}
     */
    public final Optional<Part<?>> at(String pointer) {
        return part().at(pointer);
    }

    /**
     * Every text: of its own, of quotations, and of what it says about parties, events and other instruments.
     * Experimental, as {@link Part} is.
     *
     * @return the texts in document order, each with its address
     */
    public final List<Part<LocalizedText>> texts() {
        return parts().of(LocalizedText.class);
    }

    /**
     * The languages that it is in: those of its title, its preamble, and the texts and labels of its sections and
     * provisions; without any, those of all texts. Names, titles and quotations may be in others, too.
     *
     * @return the languages in the order of their tags
     */
    public final SortedSet<LanguageTag> languages() {
        SortedSet<LanguageTag> languages = new TreeSet<>();
        for (Part<?> part : parts()) {
            if (part.hasOwnWords()) {
                part.ownTexts().forEach(text -> languages.addAll(text.getValue().getLanguages()));
            }
            if (part.getValue() instanceof Node node) {
                node.getLabel().ifPresent(label -> languages.addAll(label.getLanguages()));
            }
        }
        return languages.isEmpty() ? parts().languages() : languages;
    }

    /**
     * Returns the declaration in one language, for people who read it; not to be judged, for gaps are left in it. A
     * text without words in that language is left out, except where there must be one, such as the name of a party, and
     * in lists; every part stays in its place, so that addresses lead where they did.
     *
     * @param language the tag of the language; its forms are kept where a text has no words with exactly that tag
     * @return the changed copy
     * @throws InvalidValueException {@code value.language}, if the tag is not well-formed;
     *     {@code value.language-absent}, if it is not in the language
     */
    public final Declaration only(String language) {
        LanguageTag wanted = LanguageTag.of(language);
        SortedSet<LanguageTag> own = languages();
        if (own.stream().noneMatch(tag -> (tag + "-").startsWith(wanted + "-"))) {
            throw InvalidValueException.of("value.language-absent", wanted, "languages", own);
        }
        return description().only(wanted, this);
    }

    /**
     * Adds a translation that is a declaration of its own. Judge each of the two first: what is wrong with one is
     * harder to see in both.
     *
     * <p>Parts that correspond are joined. Items of lists with the same id always are, whatever their labels say; so
     * give ids where numbers may change from draft to draft. Otherwise, lists of one length are joined item by item,
     * unless labels say something else; others by what labels say in whatever language, as {@code Article 1},
     * {@code Article premier} and {@code 第一条} say the same, by stated numbers, and by their place between two that are
     * joined. Letters count as far as both lists have one alphabet. Nothing is guessed: of four recitals without ids or
     * labels and three in the translation, none are joined. A node that {@linkplain Node#getLanguages() states its
     * languages} is joined to none in others. What only the translation has is added where it stands there, and
     * addresses are changed where they would lead elsewhere.
     *
     * <p>Labels that differ become labels by language, and so does one that only one side has, where the other labels
     * items of the list, too. For a list without any labels, those of the other side hold as well.
     *
     * <p>The report has warnings with these codes:
     *
     * <ul>
     *   <li>{@code translation.unaligned}, once for a list, if items of it were added that correspond to none: at the
     *       first of them, with the numbers of items here ({@code ours}), in the translation ({@code theirs}) and of
     *       those that were added ({@code added}), and with the first words or the label of the first ({@code item}),
     *       if it is an item that can have a label;
     *   <li>{@code translation.order}, once for a list, if items known by ids, labels or numbers are in another order
     *       in the translation: the order of this declaration is kept;
     *   <li>{@code translation.label}, if a joined item has its label ({@code label}) on one side only, which is in
     *       {@code languages};
     *   <li>{@code translation.differs}, if both say something else: this declaration ({@code ours}) is kept, and what
     *       the translation has ({@code theirs}) is left out;
     *   <li>{@code translation.same-language}, if anything does not fit and the translation is in no other language
     *       than this declaration: with these {@code languages}, and with the number of texts and labels that differ
     *       and of which its own were left out ({@code left}), which are not told one by one then.
     * </ul>
     *
     * <p>What only this declaration has is not reported; the rule {@code language.missing} finds its texts. Judge the
     * result as a whole, and not what {@link #only} makes of it, which is for readers: it may lack what stands in other
     * languages alone.
     *
     * @param translation the same declaration in other languages
     * @return the declaration in all languages, and a report of what does not fit
     * @throws org.rightsdeclarations.problem.MissingValueException if {@code translation} is null
     */
    public final MergedDeclaration with(Declaration translation) {
        List<Problem> problems = new ArrayList<>();
        Declaration merged = description().merge(this, require(translation, "translation"), problems);
        problems.replaceAll(problem -> merged.at(problem.getPointer())
                .flatMap(PrintedPlace::of)
                .map(problem::withPrintedPlace)
                .orElse(problem));
        return new MergedDeclaration(merged, Report.of(problems));
    }

    /**
     * Changes one part, and leaves everything else as it is.
     *
     * <pre>{@code
     * declaration.edit("section-2/commitment-1", Commitment.class, commitment ->
     *         commitment.toBuilder().due(Deadline.on("2030")).build());
     * }</pre>
     *
     * @param <T> the type of the part
     * @param address where the part is
     * @param type the class of the part, such as {@code Clause.class} or {@code LocalizedText.class}
     * @param change returns the changed part
     * @return the changed copy
     * @throws InvalidValueException if {@code address} is no {@link Address}, or the changed part is null
     * @throws IllegalArgumentException if the address leads to nothing of this type, or the changed part cannot be
     *     there
     */
    public final <T> Declaration edit(String address, Class<T> type, UnaryOperator<T> change) {
        require(type, "type");
        require(change, "change");
        return edit(Address.of(address), type, change);
    }

    /**
     * Changes one part, and leaves everything else as it is.
     *
     * @param <T> the type of the part
     * @param address where the part is
     * @param type the class of the part
     * @param change returns the changed part
     * @return the changed copy
     * @throws InvalidValueException if the changed part is null
     * @throws IllegalArgumentException if the address leads to nothing of this type, or the changed part cannot be
     *     there
     */
    public final <T> Declaration edit(Address address, Class<T> type, UnaryOperator<T> change) {
        require(address, "address");
        require(type, "type");
        require(change, "change");
        Optional<Part<?>> found = find(address);
        Part<?> part = found.filter(at -> at.as(type).isPresent())
                .orElseThrow(() -> new IllegalArgumentException("address must lead to " + type.getSimpleName()
                        + " - but " + address + " leads to "
                        + found.map(at -> at.getValue().toString()).orElseGet(() -> "nothing" + named(address))));
        return (Declaration) part.replacedBy(require(change.apply(part.as(type).orElseThrow()), "changed part"));
    }

    /** Returns a hint for who wrote the id of a node without what stands before it. */
    private String named(Address address) {
        String meant = "#" + address;
        return Address.find(meant).flatMap(this::find).isPresent() ? "; write \"" + meant + "\"" : "";
    }

    /**
     * The first date of a role.
     *
     * @param role the role, such as {@link DateRole#ADOPTED}
     * @return the date, or empty if none has this role
     */
    public final Optional<DateRange> dateOf(DateRole role) {
        require(role, "role");
        return KeyDate.find(getDates(), role);
    }

    /**
     * When it came about.
     *
     * @return its earliest date of adoption or, if that is not said, when its event was held; empty if neither is known
     */
    public final Optional<DateRange> getOwnDate() {
        return ownDate();
    }

    /** Worked out once: it is asked for each commitment, and there may be many dates. */
    @Value.Lazy
    Optional<DateRange> ownDate() {
        Optional<DateRange> adopted = KeyDate.earliest(getDates(), DateRole.ADOPTED);
        return adopted.isPresent() ? adopted : held();
    }

    /**
     * The year that its anniversaries are measured against.
     *
     * @return the one year that both its adoption and its event fall in, as far as they are known; empty if neither is,
     *     or if it is not certain, as with a date that is known as about, before or after only
     */
    public final OptionalInt getOwnYear() {
        return ownYear();
    }

    @Value.Lazy
    OptionalInt ownYear() {
        DateRange own = ownDate().orElse(null);
        DateRange held = held().orElse(null);
        OptionalInt year = own == null ? OptionalInt.empty() : own.getYear();
        boolean isCertain = held == null || held.getYear().equals(year);
        return isCertain ? year : OptionalInt.empty();
    }

    private Optional<DateRange> held() {
        Event event = getEvent().orElse(null);
        return event == null ? Optional.empty() : event.getHeld();
    }

    /**
     * Starts a declaration in one language, to be written line by line.
     *
     * @param language the language of all its text, such as {@code en}
     * @return an empty sketch
     * @throws InvalidValueException if {@code language} is no {@link LanguageTag}
     */
    public static DeclarationSketch in(String language) {
        return new DeclarationSketch(LanguageTag.of(language));
    }

    /**
     * Returns title, id and what the declaration holds in one line, and behind {@code #} its hash, which tells it from
     * others that are equal only in what the line says.
     */
    @Override
    public final String toString() {
        return Summary.of(
                "Declaration",
                this,
                getTitle().or(this::getSuppliedTitle),
                getId(),
                Summary.count(allClauses().size(), "clause"),
                Summary.count(allCommitments().size(), "commitment"));
    }

    /**
     * What a declaration is made of.
     *
     * @return the description, from which those of all other types can be reached
     */
    public static Description<Declaration, Builder> description() {
        return DeclarationMembers.ALL;
    }

    @JsonCreator
    private static Declaration fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this declaration holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Declaration}. Not thread-safe. */
    public static final class Builder extends ImmutableDeclaration.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param value the IRI as written
         * @return this builder
         * @throws InvalidValueException if it is no {@link Iri}
         */
        public Builder id(String value) {
            return id(Iri.of(value));
        }

        /**
         * Sets the title, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder title(String language, String words) {
            return title(LocalizedText.of(language, words));
        }

        /**
         * Sets the title that a cataloguer gave it, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the title
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder suppliedTitle(String language, String words) {
            return suppliedTitle(LocalizedText.of(language, words));
        }

        /**
         * Sets the closing formula, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder closing(String language, String words) {
            return closing(LocalizedText.of(language, words));
        }

        /**
         * Adds an authoritative language.
         *
         * @param value the language tag, such as {@code en}
         * @return this builder
         * @throws InvalidValueException if it is no {@link LanguageTag}
         */
        public Builder addAuthenticLanguage(String value) {
            return addAuthenticLanguage(LanguageTag.of(value));
        }
    }
}
