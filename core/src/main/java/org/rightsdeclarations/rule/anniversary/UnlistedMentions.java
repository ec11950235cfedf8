package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.rule.Examination;

/** What the texts of a declaration mention, but its list of anniversaries does not have. */
public final class UnlistedMentions {
    private final TextClaims claims;
    private final int ownYear;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<NamedOrdinal> known = new HashSet<>(0);
    private final List<UnlistedMention> found = new ArrayList<>(0);

    private UnlistedMentions(Examination<Declaration> examination, int ownYear) {
        this.claims = TextClaims.of(examination);
        List<Anniversary> anniversaries = examination.subject().getAnniversaries();
        this.ownYear = ownYear;
        for (Anniversary anniversary : anniversaries) {
            listed.add(anniversary.getOrdinal());
        }
        List<MentioningText> texts = claims.all().stream()
                .filter(text -> !text.ordinals().stream().allMatch(this::isListed))
                .toList();
        if (!texts.isEmpty()) {
            ListedMistakes mistakes = new ListedMistakes(anniversaries, StatedAnniversaries.of(examination));
            texts.forEach(text -> read(text, mistakes));
        }
    }

    /**
     * Returns the mentions of a declaration, which the rules that look at it share.
     *
     * @param examination the declaration
     * @param ownYear its year; 0 if it is not certain
     * @return the mentions in document order, each once, wherever and in whatever language the texts repeat it
     */
    public static List<UnlistedMention> of(Examination<Declaration> examination, int ownYear) {
        return examination.share(UnlistedMentions.class, whole -> new UnlistedMentions(whole, ownYear)).found;
    }

    private boolean isListed(Ordinals ordinals) {
        return ordinals.all().stream().allMatch(ordinal -> listed.contains(ordinal.number()));
    }

    private void read(MentioningText text, ListedMistakes mistakes) {
        for (AnniversaryMention mention : claims.of(text)) {
            PrintedWords subject = mention.subject().orElse(null);
            if (subject != null && !listed.contains(mention.ordinal())) {
                read(text, mention, subject.words(), mistakes);
            }
        }
    }

    private void read(MentioningText text, AnniversaryMention mention, String subject, ListedMistakes mistakes) {
        int ordinal = mention.ordinal();
        List<NamedOrdinal> names = new ArrayList<>(2);
        Subjects.likeliest(mention, id -> names.add(new NamedOrdinal(id, ordinal)));
        names.add(new NamedOrdinal(Subjects.fold(subject), ordinal));
        if (names.stream().noneMatch(known::contains) && !mistakes.explain(text, mention, names)) {
            known.addAll(names);
            found.add(new UnlistedMention(text.path(), ordinal, subject, YearSlip.of(mention, text, ownYear)));
        }
    }
}
