package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;

/** What the texts of a declaration mention, but its list of anniversaries does not have. */
final class UnlistedMentions {
    private final TextMentions texts;
    private final OptionalInt ownYear;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<NamedOrdinal> known = new HashSet<>(0);
    private final List<UnlistedMention> found = new ArrayList<>(0);

    UnlistedMentions(Declaration declaration, TextMentions texts, StatedAnniversaries stated) {
        this.texts = texts;
        this.ownYear = declaration.getOwnYear();
        for (Anniversary anniversary : declaration.getAnniversaries()) {
            listed.add(anniversary.getOrdinal());
        }
        List<MentioningText> unlisted = texts.own().stream()
                .filter(text -> !text.ordinals().stream().allMatch(this::isListed))
                .toList();
        if (!unlisted.isEmpty()) {
            DoubtfulEntries doubtful = new DoubtfulEntries(declaration.getAnniversaries(), stated);
            unlisted.forEach(text -> read(text, doubtful));
        }
    }

    /** Returns the mentions in document order, each once, wherever and in whatever language the texts repeat it. */
    List<UnlistedMention> all() {
        return found;
    }

    private boolean isListed(Ordinals ordinals) {
        return ordinals.all().stream().allMatch(ordinal -> listed.contains(ordinal.number()));
    }

    private void read(MentioningText text, DoubtfulEntries doubtful) {
        for (AnniversaryMention mention : texts.of(text)) {
            PrintedWords subject = mention.subject().orElse(null);
            if (subject != null && !listed.contains(mention.ordinal())) {
                read(text, mention, subject.words(), doubtful);
            }
        }
    }

    private void read(MentioningText text, AnniversaryMention mention, String subject, DoubtfulEntries doubtful) {
        int ordinal = mention.ordinal();
        List<NamedOrdinal> names = new ArrayList<>(2);
        Subjects.likeliest(mention, id -> names.add(new NamedOrdinal(Subjects.name(id), ordinal)));
        names.add(new NamedOrdinal(Subjects.fold(subject), ordinal));
        if (names.stream().noneMatch(known::contains) && !doubtful.explain(text, mention, names)) {
            known.addAll(names);
            found.add(new UnlistedMention(text.where(), ordinal, subject, OtherYear.of(mention, text, ownYear)));
        }
    }
}
