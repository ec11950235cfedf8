package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.description.Part;

/** What the texts of a declaration mention, but its list of anniversaries does not have. */
final class UnlistedMentions {
    private final TextMentions texts;
    private final OptionalInt ownYear;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<NamedOrdinal> known = new HashSet<>(0);
    private final List<UnlistedMention> found = new ArrayList<>(0);
    private @Nullable ListedNames names;

    UnlistedMentions(Declaration declaration, TextMentions texts, StatedAnniversaries stated) {
        this.texts = texts;
        this.ownYear = declaration.getOwnYear();
        for (Anniversary anniversary : declaration.getAnniversaries()) {
            listed.add(anniversary.getOrdinal());
        }
        DoubtfulEntries doubtful = null;
        for (MentioningText text : texts.own()) {
            if (!areListed(text.ordinals())) {
                doubtful = doubtful == null ? new DoubtfulEntries(declaration.getAnniversaries(), stated) : doubtful;
                read(text, doubtful);
            }
        }
    }

    /** Returns the mentions in document order, each once, wherever and in whatever language the texts repeat it. */
    List<UnlistedMention> all() {
        return found;
    }

    private boolean areListed(List<Ordinals> all) {
        for (Ordinals ordinals : all) {
            for (Ordinal ordinal : ordinals.all()) {
                if (!listed.contains(ordinal.number())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void read(MentioningText text, DoubtfulEntries doubtful) {
        for (int i = 0; i < text.ordinals().size(); i++) {
            if (!text.isOfAnotherTime(i)) {
                for (AnniversaryMention mention : texts.of(text).of(i)) {
                    PrintedWords subject = mention.subject().orElse(null);
                    boolean isListed = listed.contains(mention.ordinal());
                    if (subject != null && !isListed && !isOtherInLanguage(text, mention.ordinal())) {
                        read(text, mention, subject.words(), doubtful);
                    }
                }
            }
        }
    }

    /**
     * Returns whether another language of the text says another ordinal in place of one: the languages are compared
     * elsewhere, and which of them is wrong is said there.
     */
    private boolean isOtherInLanguage(MentioningText text, int ordinal) {
        boolean isBefore = true;
        for (MentioningText other : texts.in(text.place())) {
            if (other == text) {
                isBefore = false;
            } else {
                List<Integer> lost = other.numbersWithout(text);
                boolean isOne = lost.size() == 1 && text.numbersWithout(other).equals(List.of(ordinal));
                if (isOne && (isBefore || listed.contains(lost.get(0)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(MentioningText text, AnniversaryMention mention, String subject, DoubtfulEntries doubtful) {
        int ordinal = mention.ordinal();
        List<NamedOrdinal> of = new ArrayList<>(2);
        Subjects.likeliest(mention, id -> of.add(new NamedOrdinal(Subjects.name(id), ordinal)));
        of.add(new NamedOrdinal(Subjects.fold(mention.language(), subject), ordinal));
        if (of.stream().noneMatch(known::contains) && !doubtful.explain(text, mention, of)) {
            known.addAll(of);
            found.add(new UnlistedMention(
                    text.where(), ordinal, subject, listed(text, mention, of), OtherYear.of(mention, text, ownYear)));
        }
    }

    /**
     * Returns the listed anniversary that a mention contradicts; none where the text prints its ordinal, too, or the
     * year of the other.
     */
    private Optional<Part<Anniversary>> listed(MentioningText text, AnniversaryMention mention, List<NamedOrdinal> of) {
        ListedNames known = names;
        if (known == null) {
            known = new ListedNames(texts);
            names = known;
        }
        return known.find(of)
                .filter(part -> !OtherYear.isPrinted(mention, text)
                        && !text.prints(part.getValue().getOrdinal()));
    }
}
