package org.rightsdeclarations.json;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Findings;

/**
 * How a document is read. Immutable and thread-safe: each {@code with} method returns a changed copy.
 *
 * <p>The limits keep hostile documents from costing more than they are worth. What lies beyond a limit is reported,
 * never passed over.
 */
public final class ReadOptions {
    /** Strict, with the default limits. */
    static final ReadOptions STRICT = new ReadOptions(Limits.STRICT, DeclarationValidator.standard(), Locale.ENGLISH);

    private final Limits limits;
    private final @Nullable DeclarationValidator validator;
    private final Locale locale;

    private ReadOptions(Limits limits, @Nullable DeclarationValidator validator, Locale locale) {
        this.limits = limits;
        this.validator = validator;
        this.locale = locale;
    }

    Limits limits() {
        return limits;
    }

    /** Returns what finds problems in what was read. */
    Rules<Object> rules() {
        DeclarationValidator judge = validator;
        return judge == null
                ? Rules.NONE
                : (value, most, holds) ->
                        value instanceof Judged judged ? judge.judge(judged, most, holds) : Findings.NONE;
    }

    /** Returns the language in which problems are reported. */
    Locale locale() {
        return locale;
    }

    /**
     * Sets the rules, and the profile, that judge what is read.
     *
     * @param changed the rules; problems are reported in the language of these options, whatever that of the validator
     * @return the changed copy
     */
    public ReadOptions withValidator(DeclarationValidator changed) {
        return new ReadOptions(limits, require(changed, "validator"), locale);
    }

    /**
     * Checks the structure of a document only, not what it says.
     *
     * @return the changed copy
     */
    public ReadOptions withoutRules() {
        return new ReadOptions(limits, null, locale);
    }

    /**
     * Sets the language of the problems.
     *
     * @param changed the language of the reader; for one that has no messages they are in English
     * @return the changed copy
     */
    public ReadOptions withLocale(Locale changed) {
        return new ReadOptions(limits, validator, require(changed, "locale"));
    }

    /**
     * The default: an unknown member is an error, and all rules are run.
     *
     * @return strict options with the default limits
     */
    public static ReadOptions strict() {
        return STRICT;
    }

    /**
     * For documents in a newer or extended format: an unknown member is a warning. It is not kept.
     *
     * @return lenient options with the default limits
     */
    public static ReadOptions lenient() {
        return new ReadOptions(Limits.STRICT.withLeniency(), STRICT.validator, STRICT.locale);
    }

    /**
     * Limits how deeply objects and arrays may be nested.
     *
     * @param depth the most levels, 1 to 400; 64 by default
     * @return the changed copy
     * @throws IllegalArgumentException if {@code depth} is out of range
     */
    public ReadOptions withMaxDepth(int depth) {
        return new ReadOptions(limits.with(Limit.DEPTH, depth), validator, locale);
    }

    /**
     * Limits the length of each text.
     *
     * @param length the most UTF-16 units, 1 or more; default 1,000,000
     * @return the changed copy
     * @throws IllegalArgumentException if {@code length} is out of range
     */
    public ReadOptions withMaxStringLength(int length) {
        return new ReadOptions(limits.with(Limit.STRING_LENGTH, length), validator, locale);
    }

    /**
     * Limits the size of the document.
     *
     * @param bytes the most bytes in UTF-8, 1 or more; default 16 MiB
     * @return the changed copy
     * @throws IllegalArgumentException if {@code bytes} is out of range
     */
    public ReadOptions withMaxDocumentBytes(int bytes) {
        return new ReadOptions(limits.with(Limit.DOCUMENT_BYTES, bytes), validator, locale);
    }

    /**
     * Limits the number of items of each array.
     *
     * @param items the most items, 1 or more; default 100,000
     * @return the changed copy
     * @throws IllegalArgumentException if {@code items} is out of range
     */
    public ReadOptions withMaxItems(int items) {
        return new ReadOptions(limits.with(Limit.ITEMS, items), validator, locale);
    }

    /**
     * Limits the number of items of all arrays together. Each language of a text and each value in extensions is an
     * item, too. This is what limits the memory that a document takes, since the shortest items take most of it.
     *
     * @param items the most items, 1 or more; default 400,000
     * @return the changed copy
     * @throws IllegalArgumentException if {@code items} is out of range
     */
    public ReadOptions withMaxTotalItems(int items) {
        return new ReadOptions(limits.with(Limit.TOTAL_ITEMS, items), validator, locale);
    }

    /**
     * Limits the number of different names of members: those of the format, languages, and whatever extensions hold.
     *
     * @param names the most names, 1 or more; default 5,000
     * @return the changed copy
     * @throws IllegalArgumentException if {@code names} is out of range
     */
    public ReadOptions withMaxNames(int names) {
        return new ReadOptions(limits.with(Limit.NAMES, names), validator, locale);
    }

    /**
     * Limits the number of problems in the report; the report says how many more there are.
     *
     * @param problems the most problems, 1 or more; default 1,000
     * @return the changed copy
     * @throws IllegalArgumentException if {@code problems} is out of range
     */
    public ReadOptions withMaxProblems(int problems) {
        return new ReadOptions(limits.with(Limit.PROBLEMS, problems), validator, locale);
    }
}
