package org.rightsdeclarations.rule.anniversary.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Mentions;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.rule.standard.OwnTexts;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The texts of a declaration that mention anniversaries. Each is looked through once, and read once more if somebody
 * asks what the mentions are of. Used by one thread, for the time of an examination.
 */
public final class TextMentions {
    private final Parts parts;
    private final Supplier<InstrumentCatalogue> catalogue;

    /** Only texts with mentions, which are few. */
    private final IdentityHashMap<LocalizedText, List<MentioningText>> byText = new IdentityHashMap<>(0);

    private final IdentityHashMap<AnniversaryMention, String> subjects = new IdentityHashMap<>(0);

    /** Read once, however many of the parts around a text have an address that is asked for. */
    private final IdentityHashMap<LocalizedText, NumberWords> inWords = new IdentityHashMap<>(0);

    private final IdentityHashMap<TextReader, KnownTitles> titles = new IdentityHashMap<>(0);
    private @Nullable List<MentioningText> own;

    /**
     * Creates texts of which nothing is read.
     *
     * @param parts the parts of the declaration
     * @param catalogue the instruments that are known, made when somebody asks what a mention is of
     */
    public TextMentions(Parts parts, Supplier<InstrumentCatalogue> catalogue) {
        this.parts = parts;
        this.catalogue = catalogue;
    }

    /**
     * Returns those of the declaration's {@linkplain OwnTexts own texts}.
     *
     * @return the texts in the order of the document, each in every language in which it mentions anniversaries
     */
    public List<MentioningText> own() {
        List<MentioningText> known = own;
        if (known == null) {
            known = new ArrayList<>(1);
            for (Part<LocalizedText> text : parts.of(LocalizedText.class)) {
                if (OwnTexts.isOwn(text)) {
                    known.addAll(in(text));
                }
            }
            own = known;
        }
        return known;
    }

    /**
     * Returns what the declaration lists.
     *
     * @return the listed anniversaries in order
     */
    public List<Part<Anniversary>> anniversaries() {
        return parts.of(Anniversary.class);
    }

    /**
     * Returns what an address leads to.
     *
     * @param address an address in the declaration
     * @return the part; empty if there is none, and for the whole declaration, where nobody finds anything
     */
    public Optional<Part<?>> find(Address address) {
        return address.equals(Address.root()) ? Optional.empty() : parts.find(address);
    }

    /**
     * Returns what a text says in the languages in which it mentions anniversaries.
     *
     * @param text the text
     * @return the text in each of these languages; none if it mentions no anniversaries
     */
    public List<MentioningText> in(Part<LocalizedText> text) {
        List<MentioningText> known = byText.isEmpty() ? null : byText.get(text.getValue());
        if (known != null) {
            return known;
        }
        List<MentioningText> found = look(text);
        if (!found.isEmpty()) {
            byText.put(text.getValue(), found);
        }
        return found;
    }

    private static List<MentioningText> look(Part<LocalizedText> text) {
        List<MentioningText> found = new ArrayList<>(0);
        text.getValue().forEach((tag, words) -> {
            TextReader reader = ReadLanguages.readerOf(tag).orElse(null);
            List<Ordinals> ordinals = reader == null ? List.of() : reader.ordinals(words);
            if (reader != null && !ordinals.isEmpty()) {
                found.add(new MentioningText(text, reader, tag, words, ordinals));
            }
        });
        return found;
    }

    /**
     * Returns what a text mentions.
     *
     * @param text the text in one language
     * @return its mentions, read when somebody asks for them
     */
    public Mentions of(MentioningText text) {
        return text.mentions(titles.computeIfAbsent(text.reader(), reader -> new KnownTitles(catalogue.get(), reader)));
    }

    /**
     * Returns what a mention is of, {@linkplain Subjects#fold folded}.
     *
     * @param mention a mention
     * @return the folded words; empty if the text does not say
     */
    public String subjectOf(AnniversaryMention mention) {
        return subjects.computeIfAbsent(
                mention,
                read -> read.subject()
                        .map(subject -> Subjects.fold(read.language(), subject.words()))
                        .orElse(""));
    }

    /**
     * Returns the numbers that some texts say.
     *
     * @param texts the texts
     * @return the numbers in digits; those in words are read when somebody asks for one that is not among them
     */
    public StatedNumbers numbers(List<Part<LocalizedText>> texts) {
        return new StatedNumbers(
                texts.stream().map(Part::getValue).toList(), text -> inWords.computeIfAbsent(text, NumberWords::new));
    }

    /**
     * Returns the instruments that are known.
     *
     * @return the catalogue
     */
    public InstrumentCatalogue catalogue() {
        return catalogue.get();
    }
}
