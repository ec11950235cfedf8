package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.anniversary.text.MentioningText;
import org.rightsdeclarations.rule.anniversary.text.StatedNumbers;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;
import org.rightsdeclarations.rule.standard.OwnTexts;

/**
 * The words of a part in which anniversaries are said to be stated. What they say is read when somebody asks for it,
 * and once. Used by one thread, for the time of an examination.
 */
final class StatedTexts {
    private final @Nullable Part<?> part;
    private final TextMentions mentions;
    private final Supplier<Set<String>> listed;
    private final List<MentioningText> mentioning = new ArrayList<>(1);
    private @Nullable StatedPlace place;
    private @Nullable StatedNumbers numbers;

    /**
     * Creates texts of which nothing is read.
     *
     * @param part the part; null if an address leads nowhere
     * @param listed the folded titles of all that is listed
     */
    StatedTexts(@Nullable Part<?> part, TextMentions mentions, Supplier<Set<String>> listed) {
        this.part = part;
        this.mentions = mentions;
        this.listed = listed;
        if (part != null && !part.hasOwnWords()) {
            OwnTexts.within(part).forEach(text -> mentioning.addAll(mentions.in(text)));
        }
    }

    /** Adds one of the declaration's own texts that mentions anniversaries; all are added before anything is asked. */
    void add(MentioningText own) {
        mentioning.add(own);
    }

    /** Returns the texts that mention anniversaries. */
    List<MentioningText> mentioning() {
        return mentioning;
    }

    /** Returns what the texts say instead of a listed ordinal; empty unless that is certain. */
    Optional<OtherOrdinal> contradicting(Anniversary anniversary) {
        // A number that is there, but in no anniversary, may say it in words that are not read: "75 years of".
        return place().mentions(anniversary.getOrdinal()) || isMissing(anniversary.getOrdinal())
                ? place().contradicting(anniversary)
                : Optional.empty();
    }

    /** Returns whether the texts certainly do not say an ordinal at all. */
    boolean isMissing(int ordinal) {
        return !place().mentions(ordinal) && numbers().lack(ordinal);
    }

    private StatedPlace place() {
        StatedPlace known = place;
        if (known == null) {
            known = new StatedPlace(mentioning, mentions, listed);
            place = known;
        }
        return known;
    }

    private StatedNumbers numbers() {
        StatedNumbers known = numbers;
        if (known == null) {
            known = mentions.numbers(part == null ? List.of() : OwnTexts.within(part));
            numbers = known;
        }
        return known;
    }
}
