package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Mentions;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** A text in one language that mentions anniversaries. What they are of is read only if somebody asks. */
final class MentioningText {
    private final Part<LocalizedText> place;
    private final TextReader reader;
    private final LanguageTag tag;
    private final String text;
    private final List<Ordinals> ordinals;
    private @Nullable Mentions mentions;
    private @Nullable StatedNumbers numbers;

    MentioningText(
            Part<LocalizedText> place, TextReader reader, LanguageTag tag, String text, List<Ordinals> ordinals) {
        this.place = place;
        this.reader = reader;
        this.tag = tag;
        this.text = text;
        this.ordinals = ordinals;
    }

    /** The text in all its languages. */
    Part<LocalizedText> place() {
        return place;
    }

    /** The words in this language. */
    Part<?> where() {
        return place.member(tag.toString());
    }

    String words() {
        return text;
    }

    TextReader reader() {
        return reader;
    }

    /** Returns the ordinals of one mention or more, in the order of the text. */
    List<Ordinals> ordinals() {
        return ordinals;
    }

    /**
     * Returns the numbers of all ordinals that are surely of anniversaries, without those of the same text in another
     * language.
     */
    List<Integer> numbersWithout(MentioningText other) {
        List<Integer> left = numbers();
        other.numbers().forEach(left::remove);
        return left;
    }

    private List<Integer> numbers() {
        List<Integer> all = new ArrayList<>();
        for (Ordinals some : ordinals) {
            if (!reader.mayBeTime(text, some)) {
                some.all().forEach(ordinal -> all.add(ordinal.number()));
            }
        }
        return all;
    }

    /** Returns whether it can be seen at one glance that some of the ordinals are of a title. */
    boolean isPlainly(Ordinals of, String title) {
        return reader.isPlainly(text, of, title);
    }

    /** Returns whether some ordinals are of an anniversary before or after the time of the text. */
    boolean isOfAnotherTime(int index) {
        return reader.isOfAnotherTime(text, ordinals.get(index));
    }

    /** Returns the mentions; fewer than there are ordinals where one is part of a name, such as "Centenary Hall". */
    Mentions mentions(KnownTitles titles) {
        Mentions known = mentions;
        if (known == null) {
            known = new Mentions(tag, text, ordinals, titles);
            mentions = known;
        }
        return known;
    }

    /** Returns whether the text prints a year anywhere, in digits of any script. */
    boolean prints(int year) {
        StatedNumbers read = numbers;
        if (read == null) {
            read = new StatedNumbers(List.of(LocalizedText.of(tag, text)), NumberWords::new);
            numbers = read;
        }
        return read.sayInDigits(year);
    }
}
