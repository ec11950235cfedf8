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
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.value.LocalizedText;

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
            for (Ordinals ordinals : text.ordinals()) {
                for (Ordinal ordinal : ordinals.all()) {
                    add(ordinal.number(), new Said(text, ordinals));
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
        List<Said> same = byOrdinal.getOrDefault(ordinal, List.of());
        boolean saysAnother = byOrdinal.size() > (same.isEmpty() ? 0 : 1);
        if (!saysAnother || isPlain(same, anniversary.getOrigin().getTitle())) {
            return Optional.empty();
        }
        if (read == null) {
            read = new PlaceMentions(texts, mentions, listed.get());
        }
        return read.contradicting(ordinal, anniversary.getOrigin());
    }

    private static boolean isPlain(List<Said> mentions, LocalizedText title) {
        for (Said mention : mentions) {
            for (String words : title.asMap().values()) {
                if (mention.text.isPlainly(mention.ordinals, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Said(MentioningText text, Ordinals ordinals) {}
}
