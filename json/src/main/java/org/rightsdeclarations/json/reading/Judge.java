package org.rightsdeclarations.json.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rightsdeclarations.validation.Finding;

/**
 * What judges a value that was read.
 *
 * @param <T> the type of the value
 * @param rules finds problems in the value
 * @param locale the language in which all problems are said
 */
public record Judge<T>(Function<T, List<Finding>> rules, Locale locale) {
    /**
     * Returns what finds nothing.
     *
     * @param <T> the type of the value
     * @param locale the language in which all problems are said
     * @return a judge without rules
     */
    public static <T> Judge<T> none(Locale locale) {
        return new Judge<>(value -> List.of(), locale);
    }
}
