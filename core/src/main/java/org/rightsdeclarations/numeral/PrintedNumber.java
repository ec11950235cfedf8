package org.rightsdeclarations.numeral;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.token.HanNumeral;
import org.rightsdeclarations.numeral.token.OrdinalEnd;
import org.rightsdeclarations.numeral.token.Punctuation;
import org.rightsdeclarations.numeral.token.Token;

/**
 * The number of a label: where it stands, of what it is a part, and what it may count. Immutable and thread-safe.
 *
 * <p>Of a compound label it is the last part: the 3 of {@code II.B.3}, the {@code b} of {@code 3(b)}.
 */
public final class PrintedNumber {
    /** What comes before the number in the same numeral. */
    enum Within {
        /** The number is the whole numeral. */
        NOTHING,
        /** A number of which it is a part: 1.2. */
        NUMBER,
        /** A number after which something was put in: 12A, 12-1, 5 bis. */
        INSERTED
    }

    private static final Set<String> ALTERNATIVES =
            Set.of(("alt alternative new nouveau nouvelle nuevo nueva neu nuovo nuova novo nova альт новый новая новое"
                            + " بديل جديد")
                    .split(" ", -1));

    private static final int LONGEST_ALTERNATIVE = 16;

    private final String printed;
    private final int start;
    private final int end;
    private final Within within;
    private final List<Numeral> readings;
    private final @Nullable PrintedNumber last;
    private final List<Numeral> others;

    /** Written without a lock: each thread that does not see it finds the same again. */
    private @Nullable String series;

    PrintedNumber(
            String printed, int start, int end, Within within, List<Numeral> readings, @Nullable PrintedNumber last) {
        this(printed, start, end, within, readings, last, List.of());
    }

    private PrintedNumber(
            String printed,
            int start,
            int end,
            Within within,
            List<Numeral> readings,
            @Nullable PrintedNumber last,
            List<Numeral> others) {
        this.printed = printed;
        this.start = start;
        this.end = end;
        this.within = within;
        this.readings = readings;
        this.last = last;
        this.others = List.copyOf(others);
    }

    /**
     * Finds the number of a label.
     *
     * @param printed the label as printed
     * @return its number, which has no readings if the label does not count
     */
    public static PrintedNumber of(String printed) {
        PrintedNumber range = RangeReader.read(require(printed, "label"));
        PrintedNumber several = range == null ? ListReader.read(printed) : range;
        return several == null ? DashReader.read(printed, new LabelReader(printed).read()) : several;
    }

    static PrintedNumber none(String printed) {
        return new PrintedNumber(printed, printed.length(), printed.length(), Within.NOTHING, List.of(), null);
    }

    /**
     * What the number may count among others that have the same {@linkplain #getSeries() before it}.
     *
     * @return the readings, the likeliest first; of a range those of its first number; empty if the label does not
     *     count; unmodifiable
     */
    public List<Numeral> getReadings() {
        return readings;
    }

    /** Returns what the label counts if nothing is known of its neighbours. */
    List<Numeral> alone() {
        boolean isAmong = within == Within.INSERTED || last != null || !others.isEmpty();
        return isAmong || (isPart() && countZeros() > 0) ? List.of() : readings;
    }

    /**
     * The numbers that the label lists behind this one, as parts of the same number: 2 and 4 of {@code 6.7.1, 6.7.2,
     * 6.7.4}.
     *
     * @return each greater than the one before; empty if the label is no such list; unmodifiable
     */
    public List<Numeral> getOthers() {
        return others;
    }

    /** Returns this number as the first of several that a label lists. */
    PrintedNumber with(String label, List<Numeral> listed) {
        return new PrintedNumber(label, start, end, within, readings, last, listed);
    }

    /**
     * The last number of a range such as {@code 3–5}.
     *
     * @param style how the first number is written
     * @return a number greater than the first; 0 if it is no range of such numbers
     */
    public int getLast(Style style) {
        require(style, "style");
        if (last != null) {
            for (Numeral reading : last.readings) {
                if (reading.style() == style) {
                    return reading.number();
                }
            }
        }
        return 0;
    }

    /**
     * What comes after the number, without blanks around it: {@code 조} of {@code 제5조}.
     *
     * @return a text, empty if nothing comes after the number
     */
    public String getRest() {
        return printed.substring(end).strip();
    }

    /**
     * Whether a draft offers the text under the label in place of another with the same number, or beside it:
     * {@code OP2 alt}, {@code Article 5 a (new)}.
     *
     * @return {@code true} if the label ends with a word for that
     */
    public boolean isAlternative() {
        boolean mayBe = end < printed.length() && printed.length() - end <= LONGEST_ALTERNATIVE;
        List<Token> after = mayBe ? Token.all(printed.substring(end)) : List.of();
        int last = after.size() - 1;
        boolean isShort = last == 0 || (last == 1 && after.get(0).text().length() == 1);
        return isShort && ALTERNATIVES.contains(Unicode.lower(after.get(last).text()));
    }

    /**
     * Whether the label is one that an amendment gives to what it puts in between others: {@code Article 2A}, {@code 5
     * bis}, {@code 第五条之二}.
     *
     * @return {@code false} also for {@code L. 121-2}, as codes number from the start
     */
    public boolean isOfAmendment() {
        return readings.isEmpty()
                ? LabelReader.isInsertion(printed)
                : within == Within.INSERTED
                        && (Unicode.isLetter(printed.charAt(start)) || LabelReader.isInserted(printed, start));
    }

    /** Returns whether nothing but punctuation, or the mark of an ordinal, comes after the number. */
    boolean isToTheEnd() {
        for (int i = end; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Punctuation.is(c) && !OrdinalEnd.isMark(c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether punctuation, or the mark of an ordinal, comes after the number. */
    boolean isBeforePunctuation() {
        String rest = getRest();
        return !rest.isEmpty() && (Punctuation.is(rest.charAt(0)) || OrdinalEnd.isMark(rest.charAt(0)));
    }

    /** Returns whether this is the first number of a range. */
    boolean isRange() {
        return last != null;
    }

    /** Returns this number as the first of a range that ends with another. */
    PrintedNumber upTo(String label, PrintedNumber end, List<Numeral> counting) {
        return new PrintedNumber(label, start, this.end, within, counting, end);
    }

    /**
     * The number as it reads if what looks like a range is none: the 5 of {@code 3-5} as the fifth part of 3.
     *
     * @return the part; empty if it does not look like a range, or surely is one
     */
    public Optional<PrintedNumber> asPart() {
        return Optional.ofNullable(last).filter(part -> part.isPart() && part.printed.equals(printed));
    }

    /**
     * The number as it reads if words or a sign after it name a part of what it counts: the 2 of {@code § 1 Abs. 2}.
     *
     * @return the last number of the label; empty if the label has none after this, or more words than name a part
     */
    public Optional<PrintedNumber> asCompound() {
        return CompoundReader.read(printed, this, end);
    }

    /** Returns what is printed before it. */
    String beforeIt() {
        return printed.substring(0, start);
    }

    /** Returns this number as a part of what comes before it in a label. */
    PrintedNumber partOf(String label, int from) {
        Within found = within == Within.INSERTED ? within : Within.NUMBER;
        return new PrintedNumber(label, from + start, from + end, found, readings, last);
    }

    /**
     * Whether the number is a part of a larger numeral, or was inserted after a number: {@code 1.2}, {@code 12A}.
     *
     * @return {@code false} if it is the whole numeral
     */
    public boolean isPart() {
        return within != Within.NOTHING;
    }

    /**
     * Whether it was inserted after a number: {@code 12A}, {@code 제5조의2}.
     *
     * @return {@code false} if it is the whole numeral, or a part such as the 2 of {@code 1.2}
     */
    public boolean isInserted() {
        return within == Within.INSERTED;
    }

    /**
     * What comes before the number, without punctuation around it, in small letters: {@code article}, or {@code 1} of
     * {@code 1.2}. Labels that have the same there count together.
     *
     * @return a text, empty if nothing comes before the number
     */
    public String getSeries() {
        String known = series;
        if (known == null) {
            known = Unicode.lower(Punctuation.trimmed(printed.substring(0, start)));
            series = known;
        }
        return known;
    }

    /**
     * How many zeros come before the number in its own figures: one in {@code 12.01}.
     *
     * @return 0 or more
     */
    public int countZeros() {
        int zeros = 0;
        while (start + zeros < end - 1 && Unicode.digit(printed.charAt(start + zeros)) == 0) {
            zeros++;
        }
        return zeros;
    }

    /**
     * The number itself as printed, its zeros included.
     *
     * @return a text, empty if there is no number
     */
    public String getText() {
        return printed.substring(start, end);
    }

    /**
     * Writes the label with another number, in Chinese numerals or in the digits of its script; not with those of
     * ASCII, which stand in messages anyway.
     *
     * @param style how the number is written
     * @param number the other number, 0 or more
     * @return the label as it would be printed; empty if the style is another, or has no numeral for the number
     */
    public Optional<String> relabelled(Style style, int number) {
        String numeral = switch (style) {
            case HAN -> HanNumeral.write(number, getText());
            case DECIMAL -> Figures.write(number, getText());
            default -> "";
        };
        return Optional.of(numeral)
                .filter(written -> !written.isEmpty())
                .map(written -> printed.substring(0, start) + written + printed.substring(end));
    }

    /**
     * The {@linkplain #getSeries() series} in which a letter right after the number would be: {@code 12} of
     * {@code 12e}, if it is no ordinal.
     *
     * @return the series; empty if no letter is right after the number, or those there surely make an ordinal of it, as
     *     in {@code 12th} and {@code 12º}
     */
    public Optional<String> getSeriesOfLetter() {
        boolean isBeforeLetter = end < printed.length()
                && Unicode.isLetter(printed.codePointAt(end))
                && !OrdinalEnd.isMark(printed.charAt(end));
        boolean isOrdinal = OrdinalEnd.count(printed, end) > 1; // one letter may count: 12e
        return isBeforeLetter && end > start && !isOrdinal
                ? Optional.of(Unicode.lower(Punctuation.trimmed(printed.substring(0, end))))
                : Optional.empty();
    }

    /**
     * The number as it reads if the letter right after it is no ordinal: the fifth after 12 of {@code 12e}.
     *
     * @return the letter; a number without readings if there is none, or more than one
     */
    public PrintedNumber asLetter() {
        boolean isMore = end + 1 < printed.length() && Unicode.isLetter(printed.charAt(end + 1));
        return isMore || getSeriesOfLetter().isEmpty()
                ? none(printed)
                : new PrintedNumber(
                        printed, end, end + 1, Within.INSERTED, Figures.letters(printed.substring(end, end + 1)), null);
    }

    /**
     * Whether another label begins like this one up to the number, and has more letters or figures behind it, as
     * {@code Article 2A} and {@code Article 2 bis} have behind {@code Article 2}.
     *
     * @param label the other label
     * @return {@code false} if its number only begins with the same characters, as 20 does with 2
     */
    public boolean isExtendedIn(String label) {
        boolean isAlike = end > start && label.length() > end && label.regionMatches(0, printed, 0, end);
        List<Token> tokens = isAlike ? Token.all(label) : List.of();
        return tokens.stream().anyMatch(token -> token.end() == end)
                && tokens.get(tokens.size() - 1).end() > end;
    }

    /**
     * The punctuation right around the number: {@code (#)} of {@code (1)}, {@code #.} of {@code 1.}; fullwidth
     * punctuation as narrow.
     *
     * @return a text with a number sign for the number
     */
    public String getFrame() {
        String before = start > 0 ? printed.substring(start - 1, start) : "";
        String after = end < printed.length() ? printed.substring(end, end + 1) : "";
        return Punctuation.narrow(before) + '#' + Punctuation.narrow(after);
    }

    /**
     * Returns whether the number is a letter or a roman numeral beside words, which may be a word itself.
     *
     * @return {@code true} for {@code Annex A}; {@code false} for {@code (a)}, {@code 3(b)} and {@code Annex 1}
     */
    public boolean mayBeWord() {
        if (isPart() || readings.isEmpty()) {
            return false;
        }
        Style style = readings.get(0).style();
        boolean isFigure = style == Style.DECIMAL || style == Style.HAN || style == Style.WORD;
        return !isFigure && !getSeries().isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedNumber that
                && printed.equals(that.printed)
                && start == that.start
                && end == that.end
                && within == that.within
                && readings.equals(that.readings)
                && others.equals(that.others)
                && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(printed, start, end);
    }

    /** Returns the number as printed. */
    @Override
    public String toString() {
        return getText();
    }
}
