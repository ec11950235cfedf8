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
public record Judge<T>(Function<T, List<Finding>> rules, Locale locale) {}
