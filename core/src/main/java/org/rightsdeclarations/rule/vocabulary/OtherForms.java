package org.rightsdeclarations.rule.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rightsdeclarations.characters.Resource;
import org.rightsdeclarations.term.Vocabulary;

/** Forms of known words that are not made by rule; read when a word is not known. */
final class OtherForms {
    /** The known word by the vocabulary and the form, with a blank between. */
    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        String forms = Resource.text(OtherForms.class.getResourceAsStream("forms.txt"), "forms.txt");
        for (StringTokenizer lines = new StringTokenizer(forms, "\n"); lines.hasMoreTokens(); ) {
            String line = lines.nextToken();
            if (!line.startsWith("#")) {
                add(new StringTokenizer(line));
            }
        }
    }

    private OtherForms() {}

    private static void add(StringTokenizer line) {
        String vocabulary = line.nextToken();
        String known = line.nextToken();
        while (line.hasMoreTokens()) {
            KNOWN.put(vocabulary + ' ' + line.nextToken(), known);
        }
    }

    /** Returns the known word of which a word, in lower case with hyphens, is another form. */
    static Optional<String> knownBy(Vocabulary<?> vocabulary, String form) {
        return Optional.ofNullable(KNOWN.get(vocabulary.getType().getSimpleName() + ' ' + form));
    }

    /** Returns the forms, each after its vocabulary and a blank. */
    static Map<String, String> all() {
        return KNOWN;
    }
}
