package org.rightsdeclarations.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.rightsdeclarations.characters.Resource;

/**
 * The subtags of the IANA Language Subtag Registry. The file says of which date it is; it is read when somebody asks
 * about a tag that is not a usual one.
 */
public final class Registry {
    private static final int LETTERS = 26;

    private static final Set<String> USUAL_SCRIPTS = Set.of("arab", "cyrl", "hans", "hant", "latn");

    /** Three letters make the number of a language; the third of two letters is none. */
    private final BitSet languages = new BitSet();

    /** Every other subtag in lower case, after a word that says what it is. */
    private final Set<String> others = new HashSet<>();

    private final Map<String, String> preferred = new HashMap<>();

    private Registry(String lines) {
        for (StringTokenizer rest = new StringTokenizer(lines, "\n"); rest.hasMoreTokens(); ) {
            String line = rest.nextToken();
            if (!line.startsWith("#")) {
                add(new StringTokenizer(line));
            }
        }
    }

    private void add(StringTokenizer line) {
        String type = line.nextToken();
        switch (type) {
            case "language" -> addLanguages(line.nextToken(), line.nextToken());
            case "preferred" -> preferred.put(line.nextToken(), line.nextToken());
            default -> {
                String kind = type.equals("extlang") ? line.nextToken() : type;
                while (line.hasMoreTokens()) {
                    others.add(key(kind, line.nextToken().toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    private void addLanguages(String first, String thirds) {
        for (int i = 0; i < thirds.length(); i++) {
            char third = thirds.charAt(i);
            languages.set(number(first) + (third == '-' ? 0 : third - 'a' + 1));
        }
    }

    /** Joins without the machinery of a plus sign, which costs more at its first use than to read the file. */
    private static String key(String kind, String subtag) {
        return kind.concat(" ").concat(subtag);
    }

    private static int number(String language) {
        int third = language.length() == 2 ? 0 : language.charAt(2) - 'a' + 1;
        return ((language.charAt(0) - 'a') * LETTERS + language.charAt(1) - 'a') * (LETTERS + 1) + third;
    }

    /**
     * Returns whether all subtags of a tag are registered; extensions and private subtags need not be.
     *
     * @param tag a well-formed tag
     * @return {@code true} for a valid tag (RFC 5646, section 2.2.9)
     */
    public static boolean isRegistered(String tag) {
        String canonical = CanonicalTag.of(tag);
        TagParts parts = TagParts.of(canonical);
        if (parts.language().indexOf('-') > 0 || canonical.equals("zh-min") || canonical.equals("cel-gaulish")) {
            return true;
        }
        if (isUsual(parts)) {
            return true;
        }
        Registry registry = get();
        return registry.isLanguage(parts.language())
                && (parts.extended().isEmpty() || registry.isExtended(parts.language(), parts.extended()))
                && (parts.script().isEmpty() || registry.isScript(parts.script()))
                && (parts.region().isEmpty() || registry.isRegion(parts.region()))
                && registry.areVariants(parts.variants());
    }

    /** Returns whether a tag is one that the JDK knows, so that the file need not be read. */
    private static boolean isUsual(TagParts parts) {
        return parts.extended().isEmpty()
                && parts.variants().isEmpty()
                && (parts.script().isEmpty() || USUAL_SCRIPTS.contains(parts.script()))
                && (parts.region().isEmpty() || contains(Locale.getISOCountries(), parts.region()))
                && contains(Locale.getISOLanguages(), parts.language());
    }

    private static boolean contains(String[] codes, String subtag) {
        for (String code : codes) {
            if (code.equalsIgnoreCase(subtag)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the registry. */
    static Registry get() {
        return Holder.REGISTRY;
    }

    /** Returns whether two or three small letters are a language. */
    boolean isLanguage(String subtag) {
        return subtag.length() <= 3 && languages.get(number(subtag));
    }

    /** Returns whether a subtag may follow a language, to name a more precise one. */
    boolean isExtended(String language, String subtag) {
        return others.contains(key(language, subtag));
    }

    boolean isScript(String subtag) {
        return others.contains(key("script", subtag));
    }

    boolean isRegion(String subtag) {
        return others.contains(key("region", subtag));
    }

    private boolean areVariants(List<String> subtags) {
        for (String subtag : subtags) {
            if (!others.contains(key("variant", subtag))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the language that took the place of another; the language itself if there is none. */
    String preferred(String language) {
        return preferred.getOrDefault(language, language);
    }

    /** Returns the words of a file of this package. */
    static String read(String resource) {
        return Resource.text(Registry.class.getResourceAsStream(resource), resource);
    }

    private static final class Holder {
        static final Registry REGISTRY = new Registry(read("subtags.txt"));
    }
}
