package org.rightsdeclarations.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.term.Vocabulary;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.NodeId;

/**
 * How a value is written that is a string: for people, and as a pattern for a JSON Schema or the field of a form.
 * Immutable and thread-safe.
 *
 * <p>A pattern is a regular expression by ECMA-262. Everything that the library reads matches it; of what matches,
 * little is refused all the same, such as 30 February. The library itself does not read by patterns.
 *
 * @param name the name of the form, such as {@code dateRange}
 * @param meaning what is written, and how, in one or more sentences
 * @param pattern the pattern
 * @param maxLength the most UTF-16 units of the string; {@link #ANY_LENGTH} if only the pattern limits it
 * @param words the known words of an open vocabulary with what each means, in order; empty for any other value
 */
public record Form(String name, String meaning, String pattern, int maxLength, Map<String, String> words) {
    /** No limit of the length. */
    public static final int ANY_LENGTH = Integer.MAX_VALUE;

    private static final String CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f";
    private static final String BLANKS = "\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final String DAY = "(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";
    private static final String OPEN_DATE = "\\[\\.\\." + DAY + "\\]|\\[" + DAY + "\\.\\.\\]";

    private static final String NAME = "[A-Za-z][A-Za-z0-9._-]";
    private static final String STEP = "[a-z]+(?:-[a-z]+)*(?:-[1-9][0-9]*)?";

    /** {@link org.rightsdeclarations.value.PartialDate}. */
    public static final Form DATE = new Form(
            "date",
            "A year, a month or a day of the years 0001 to 9999, in the calendar of ISO 8601 and as exact as it is known:"
                    + " 2023, 2023-10 or 2023-10-07. 2023~ is about 2023, [..2023] is 2023 or earlier, [2023..] is 2023 or"
                    + " later; months and days can be written so, too.",
            "^(?:" + DAY + "~?|" + OPEN_DATE + ")$",
            ANY_LENGTH);

    /** {@link org.rightsdeclarations.value.DateRange}. */
    public static final Form DATE_RANGE = new Form(
            "dateRange",
            "One date as it is known, such as 2023, 2023-10, 2023-10-07, 2023~ (about), [..2023] (or earlier) or [2023..]"
                    + " (or later); or the first and the last separated by a slash, both in full: 2023-10-04/2023-10-07. Each"
                    + " of two may be about a date, as in 1998~/2003, but neither may be in brackets.",
            "^(?:" + DAY + "~?(?:/" + DAY + "~?)?|" + OPEN_DATE + ")$",
            ANY_LENGTH);

    /** {@link Iri}. */
    public static final Form IRI = new Form(
            "iri",
            "The name of a thing in the world: an IRI by RFC 3987, such as a web address, without blanks, control"
                    + " characters, quotes, angle or curly brackets, |, ^, ` and backslash, and no script or data itself.",
            "^[^\\u0000-\\u0020\\u007f-\\u009f" + BLANKS + "<>\"{}|\\\\^`]+$",
            Iri.MAX_LENGTH);

    /** {@link NodeId}. */
    public static final Form NODE_ID = new Form(
            "nodeId",
            "The name of a section, recital, clause or commitment, unique in its declaration: a letter, then letters,"
                    + " digits, -, _ and . of ASCII.",
            "^" + NAME + "*$",
            NodeId.MAX_LENGTH);

    /** {@link LanguageTag}. */
    public static final Form LANGUAGE = new Form(
            "languageTag",
            "A language: a well-formed tag by BCP 47 (RFC 5646), such as en, ko, zh-Hant or es-419. Tags that differ in"
                    + " case are different.",
            "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
                    + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*"
                    + "(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+|[Ii]-[A-Za-z]{3,8}"
                    + "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|[Ss][Gg][Nn]-[A-Za-z]{2}-[A-Za-z]{2})$",
            LanguageTag.MAX_LENGTH);

    /** {@link Address}. */
    public static final Form ADDRESS = new Form(
            "address",
            "The place of a part in its declaration: steps from the outside in, separated by slashes, as in"
                    + " section-1/clause-3. A step is the name of a field in small letters with a hyphen between words; an"
                    + " item of a list is the singular and its number, from 1. The first step may be the id of a node after"
                    + " #, as in #housing/clause-2. The empty address is the declaration itself.",
            "^(?:(?:#" + NAME + "{0," + (NodeId.MAX_LENGTH - 1) + "}|" + STEP + ")(?:/" + STEP + ")*)?$",
            Address.MAX_LENGTH);

    /** {@link org.rightsdeclarations.value.Digest}. */
    public static final Form DIGEST = new Form(
            "digest",
            "The SHA-256 digest of the bytes that were read: sha-256: and 64 lower-case hexadecimal digits.",
            "^sha-256:[0-9a-f]{64}$",
            ANY_LENGTH);

    /** {@link org.rightsdeclarations.Recurrence}. */
    public static final Form RECURRENCE = new Form(
            "recurrence",
            "The time from one due date to the next, at least one day: a period by ISO 8601 of years, months, weeks and"
                    + " days, such as P1Y for every year or P6M for twice a year.",
            "^P(?=[0-9])(?=.*[1-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?$",
            ANY_LENGTH);

    /** {@link Label}, or one of its languages. */
    public static final Form LABEL = line(
            "labelText",
            "A label exactly as printed, with its punctuation: 1., (a), XXVII, Article 1.",
            Label.MAX_LENGTH);

    /** The text in one language. */
    public static final Form WORDS = new Form(
            "words",
            "The words in one language, exactly as printed. A line break is written as \\n.",
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]",
            ANY_LENGTH);

    private Form(String name, String meaning, String pattern, int maxLength) {
        this(name, meaning, pattern, maxLength, Map.of());
    }

    /**
     * Returns the form of a short value: one line without blanks around it, and without control characters.
     *
     * @param name the name of the form
     * @param meaning what is written
     * @param maxLength the most UTF-16 units
     * @return the form
     */
    public static Form line(String name, String meaning, int maxLength) {
        return line(name, meaning, maxLength, Map.of());
    }

    private static Form line(String name, String meaning, int maxLength, Map<String, String> words) {
        String ends = "[^" + CONTROLS + "\\u0020" + BLANKS + "]";
        String pattern = "^" + ends + "(?:[^" + CONTROLS + "\\u2028\\u2029]*" + ends + ")?$";
        String limits = " One line of 1 to " + maxLength + " characters without blanks around it.";
        return new Form(name, meaning + limits, pattern, maxLength, words);
    }

    /** Returns the form of the words of a vocabulary: those that are known, or any others. */
    static Form of(Vocabulary<?> vocabulary) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Map.Entry<? extends Term, String> word : vocabulary.getWords().entrySet()) {
            words.put(word.getKey().value(), word.getValue());
        }
        String type = vocabulary.getType().getSimpleName();
        return line(
                type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1),
                vocabulary.getMeaning() + " A known word, or any other.",
                Term.MAX_LENGTH,
                Collections.unmodifiableMap(words));
    }
}
