package org.rightsdeclarations.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Messages;

/** The words of the programs in all languages. */
final class Bundles {
    private Bundles() {}

    /** Returns all languages but English. */
    static Stream<Locale> translations() {
        return Messages.languages().stream().filter(language -> !language.equals(Locale.ENGLISH));
    }

    /** Asserts that a language has each word in other words than English, with the same arguments. */
    static void assertTranslated(String name, Predicate<String> isMeant, Locale language) {
        ResourceBundle english = bundle(name, Locale.ROOT);
        ResourceBundle translated = bundle(name, language);

        assertThat(translated.getLocale()).isEqualTo(language);
        assertThat(english.keySet()).anyMatch(isMeant);
        for (String key : Collections.list(english.getKeys())) {
            if (isMeant.test(key)) {
                assertThat(translated.getString(key)).as(key).isNotEqualTo(english.getString(key));
                assertThat(arguments(translated.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
            }
        }
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle("org.rightsdeclarations.examples.terminal." + name, language);
    }

    private static Set<String> arguments(String template) {
        Set<String> names = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open, template.indexOf('}', open) + 1));
        }
        return names;
    }
}
