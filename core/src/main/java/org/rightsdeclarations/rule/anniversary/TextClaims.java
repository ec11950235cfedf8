package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.standard.NodeWalk;
import org.rightsdeclarations.rule.standard.Siblings;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The texts of a declaration that mention anniversaries: its title, and the headings, chapeaux and texts of its parts.
 * Words of others, such as quotations and titles of sources, are not read.
 *
 * <p>Each text is looked through once for mentions, and read once more if somebody asks what they are of. Used by one
 * thread, for the time of an examination.
 */
public final class TextClaims extends NodeWalk {
    private final Supplier<InstrumentCatalogue> catalogue;
    private final List<MentioningText> all = new ArrayList<>(0);
    private final IdentityHashMap<LocalizedText, List<MentioningText>> byText = new IdentityHashMap<>(0);
    private final Map<TextReader, KnownTitles> titles = new IdentityHashMap<>(0);

    private TextClaims(Supplier<InstrumentCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns the claims of a declaration, which the rules that look at it share.
     *
     * @param examination the declaration
     * @return the claims
     */
    public static TextClaims of(Examination<Declaration> examination) {
        return examination.share(TextClaims.class, whole -> {
            TextClaims claims = new TextClaims(whole::catalogue);
            claims.read(whole.subject(), whole.path());
            return claims;
        });
    }

    private void read(Declaration declaration, ValuePath path) {
        read(Optional.of(declaration.getTitle()), () -> path, "title");
        if (declaration.getPreamble().isPresent()) {
            Preamble preamble = declaration.getPreamble().get();
            read(preamble.getHeading(), () -> path.member("preamble"), "heading");
            read(preamble.getChapeau(), () -> path.member("preamble"), "chapeau");
        }
        walk(declaration, path);
    }

    @Override
    protected void node(Node node, Siblings siblings) {
        read(node.getHeading(), siblings::path, "heading");
        if (node instanceof Section section) {
            read(section.getChapeau(), siblings::path, "chapeau");
        } else if (node instanceof Provision provision) {
            read(provision.getText(), siblings::path, "text");
        }
    }

    private void read(Optional<LocalizedText> text, Supplier<ValuePath> holder, String member) {
        if (text.isPresent()) {
            text.get().forEach((tag, words) -> {
                TextReader reader = ReadLanguages.readerOf(tag).orElse(null);
                List<Ordinals> ordinals = reader == null ? List.of() : reader.ordinals(words);
                if (reader != null && !ordinals.isEmpty()) {
                    ValuePath path = holder.get().member(member).member(tag.toString());
                    add(text.get(), new MentioningText(path, reader, tag, words, ordinals));
                }
            });
        }
    }

    private void add(LocalizedText text, MentioningText mentioning) {
        all.add(mentioning);
        byText.computeIfAbsent(text, t -> new ArrayList<>(1)).add(mentioning);
    }

    /** Returns the texts in document order. */
    List<MentioningText> all() {
        return all;
    }

    /** Returns those among some texts of the declaration that mention anniversaries. */
    List<MentioningText> among(List<LocalizedText> texts) {
        List<MentioningText> found = new ArrayList<>(1);
        for (LocalizedText text : texts) {
            found.addAll(byText.getOrDefault(text, List.of()));
        }
        return found;
    }

    /** Returns what a text mentions. */
    List<AnniversaryMention> of(MentioningText text) {
        return text.mentions(titles.computeIfAbsent(text.reader(), reader -> new KnownTitles(catalogue.get(), reader)));
    }

    InstrumentCatalogue catalogue() {
        return catalogue.get();
    }
}
