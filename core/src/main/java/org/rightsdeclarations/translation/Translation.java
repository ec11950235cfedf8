package org.rightsdeclarations.translation;

import java.util.Locale;
import java.util.Optional;

/**
 * Words of an embedding system in one language, in place of those of this library or beside them. Must be safe for many
 * threads.
 *
 * <p>It is found as a service: name the class in
 * {@code META-INF/services/org.rightsdeclarations.translation.Translation}, and on the module path in {@code provides};
 * in OSGi, a fragment of this bundle holds both. A language that this library does not have is thereby added to those
 * of messages; what it does not say in that language is said in English. Of two that say the same thing in one
 * language, the first on the path counts.
 *
 * <p>Hibernate Validator looks for a language that is yours alone only if
 * {@code ContributorValidationMessages_it.properties} is on the class path, here for Italian, with one line:
 * {@code org.rightsdeclarations.problem={org.rightsdeclarations.problem.it}}.
 *
 * <pre>{@code
 * public final class HouseItalian implements Translation {
 *     public Locale getLanguage() {
 *         return Locale.ITALIAN;
 *     }
 *
 *     public Optional<String> find(String key) {
 *         return key.equals("json.unknown-member") ? Optional.of("campo sconosciuto \"{member}\"") : Optional.empty();
 *     }
 * }
 * }</pre>
 */
public interface Translation {
    /**
     * The language that this speaks.
     *
     * @return a language, with script or region only if it is for their readers alone; always the same
     */
    Locale getLanguage();

    /**
     * Finds a text.
     *
     * @param key the key in the bundles of this library, or in those of rules of your own: the code of a problem; the
     *     code and {@code .suggestion} or {@code .rationale}; or another name, such as {@code severity.error}
     * @return the template, with arguments in braces, of which it may name those that the English one names; empty to
     *     leave it to this library, which also speaks where a template is malformed or names another argument
     */
    Optional<String> find(String key);
}
