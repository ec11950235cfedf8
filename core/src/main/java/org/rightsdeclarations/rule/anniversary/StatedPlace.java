package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.rule.anniversary.text.MentioningText;
import org.rightsdeclarations.rule.anniversary.text.Subjects;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** The texts at one address, as far as they mention anniversaries. */
final class StatedPlace {
    /** No more mentions of one ordinal are looked at before all are read. */
    private static final int MAX_GLANCES = 8;

    private final List<MentioningText> texts;
    private final TextMentions mentions;
    private final Supplier<Set<String>> listed;
    private final Map<Integer, List<Said>> byOrdinal = new HashMap<>();
    private @Nullable PlaceMentions read;

    /**
     * Collects the mentions.
     *
     * @param listed the folded titles of all that is listed
     */
    StatedPlace(List<MentioningText> texts, TextMentions mentions, Supplier<Set<String>> listed) {
        this.texts = texts;
        this.mentions = mentions;
        this.listed = listed;
        for (MentioningText text : texts) {
            for (int i = 0; i < text.ordinals().size(); i++) {
                for (Ordinal ordinal : text.ordinals().get(i).all()) {
                    add(ordinal.number(), new Said(text, i));
                }
            }
        }
    }

    private void add(int ordinal, Said said) {
        List<Said> known = byOrdinal.computeIfAbsent(ordinal, o -> new ArrayList<>(1));
        if (known.size() < MAX_GLANCES) {
            known.add(said);
        }
    }

    /** Returns whether the texts mention an anniversary with an ordinal. */
    boolean mentions(int ordinal) {
        return byOrdinal.containsKey(ordinal);
    }

    /** Returns what the texts say instead of the listed ordinal; empty unless that is certain. */
    Optional<OtherOrdinal> contradicting(Anniversary anniversary) {
        int ordinal = anniversary.getOrdinal();
        Origin origin = anniversary.getOrigin();
        List<Said> same = byOrdinal.getOrDefault(ordinal, List.of());
        boolean saysAnother = byOrdinal.size() > (same.isEmpty() ? 0 : 1);
        if (!saysAnother || isPlain(same, origin.getTitle())) {
            return Optional.empty();
        }
        Set<CatalogueEntry<Instrument>> entries = mentions.catalogue().identify(origin);
        if (isSaid(ordinal, same, entries)) {
            return Optional.empty();
        }
        PlaceMentions known = read;
        if (known == null) {
            known = new PlaceMentions(texts, mentions, listed.get());
            read = known;
        }
        return known.contradicting(ordinal, Subjects.namesOf(origin.getTitle(), entries));
    }

    /** Returns whether one of the first mentions of the ordinal is of the origin: then the others need not be read. */
    private boolean isSaid(int ordinal, List<Said> same, Set<CatalogueEntry<Instrument>> entries) {
        for (Said said : same) {
            for (AnniversaryMention mention : mentions.of(said.text).of(said.index)) {
                if (mention.ordinal() == ordinal && isOf(mention, entries)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(AnniversaryMention mention, Set<CatalogueEntry<Instrument>> entries) {
        double best =
                mention.candidates().isEmpty() ? 0 : mention.candidates().get(0).score();
        for (TitleMatch match : mention.candidates()) {
            for (CatalogueEntry<Instrument> entry : entries) {
                if (match.score() == best
                        && match.entry().value().getId().equals(entry.value().getId())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlain(List<Said> mentions, LocalizedText title) {
        for (Said mention : mentions) {
            for (LanguageTag language : title.getLanguages()) {
                Ordinals ordinals = mention.text.ordinals().get(mention.index);
                if (mention.text.isPlainly(ordinals, title.get(language).orElseThrow())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A mention: the index is that of its ordinals in the text. */
    private record Said(MentioningText text, int index) {}
}
