package org.rightsdeclarations.rule.anniversary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.reading.ReadLanguage;
import org.rightsdeclarations.anniversary.reading.words.FoundClaim;
import org.rightsdeclarations.anniversary.reading.words.Mention;
import org.rightsdeclarations.anniversary.reading.words.TitleLookup;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** A text in one language that mentions anniversaries. What they are of is read only if somebody asks. */
final class MentioningText {
    private final ValuePath path;
    private final ReadLanguage language;
    private final String text;
    private final List<Mention> mentions;
    private @Nullable List<FoundClaim> claims;
    private @Nullable StatedNumbers numbers;

    MentioningText(ValuePath path, ReadLanguage language, String text, List<Mention> mentions) {
        this.path = path;
        this.language = language;
        this.text = text;
        this.mentions = mentions;
    }

    ValuePath path() {
        return path;
    }

    ReadLanguage language() {
        return language;
    }

    String text() {
        return text;
    }

    /** Returns one mention or more, in the order of the text. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Returns what the text claims; fewer than it mentions where a mention is a name, such as "Centenary Hall". */
    List<FoundClaim> claims(TitleLookup lookup) {
        List<FoundClaim> read = claims;
        if (read == null) {
            read = language.claims(text, lookup);
            claims = read;
        }
        return read;
    }

    /** Whether the text prints a year anywhere, in digits of any script. */
    boolean prints(int year) {
        StatedNumbers read = numbers;
        if (read == null) {
            read = new StatedNumbers(List.of(LocalizedText.of(LanguageTag.of("und"), text)));
            numbers = read;
        }
        return read.sayInDigits(year);
    }
}
