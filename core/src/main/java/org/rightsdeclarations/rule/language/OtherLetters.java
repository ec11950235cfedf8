package org.rightsdeclarations.rule.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Trait;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Letters that a language does not use, but others of the same script do, and often: Portuguese under the tag of
 * Spanish, Ukrainian under that of Russian. Words with a capital may be names, and do not count.
 */
final class OtherLetters {
    private static final int MIN_LETTERS = 3;

    /** One of so many letters: names and quotations have fewer. */
    private static final int MIN_SHARE = 70;

    private static final int MIN_WORDS = 3;

    /** Letters that a language has in foreign words, such as w in French, must be in many words. */
    private static final int MIN_WORDS_OF_ASCII = 5;

    private static final int MIN_SHARE_OF_ASCII = 50;

    /** Of Han, one of so many: some characters are used in both ways of writing. */
    private static final int MIN_SHARE_OF_HAN = 12;

    private static final int SHOWN = 6;

    private static final Map<String, BitSet> OF_LANGUAGES = ofLanguages();
    private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");
    private static final Set<String> SIMPLIFIED_REGIONS = Set.of("CN", "SG");

    private OtherLetters() {}

    private static Map<String, BitSet> ofLanguages() {
        Map<String, BitSet> letters = new HashMap<>();
        put(
                letters,
                "es",
                "wk\u00E0\u00E8\u00EC\u00F2\u00F9\u00E2\u00EA\u00EE\u00F4\u00FB\u00E3\u00F5\u00E7\u0153\u00E4\u00F6\u00DF\u00E5\u00F8");
        put(letters, "fr", "wk\u00E3\u00F5\u00F1\u00E1\u00ED\u00F3\u00FA\u00EC\u00F2\u00E4\u00F6\u00DF\u00E5\u00F8");
        put(
                letters,
                "it",
                "wk\u00E3\u00F5\u00F1\u00E7\u00E1\u00FA\u00E2\u00EA\u00F4\u00FB\u0153\u00E4\u00F6\u00FC\u00DF\u00E5\u00F8");
        put(letters, "pt", "wk\u00E8\u00EC\u00F2\u00F9\u00EE\u00FB\u0153\u00F1\u00E4\u00F6\u00FC\u00DF\u00E5\u00F8");
        put(letters, "ca", "wk\u00F1\u00E3\u00F5\u00E2\u00EA\u00F4\u00FB\u00E1\u0153\u00E4\u00F6\u00DF");
        put(letters, "gl", "wk\u00E3\u00F5\u00E7\u00EA\u00F4\u00E2\u00E0\u00E8\u00F2\u0153\u00E4\u00F6\u00DF");
        put(
                letters,
                "en",
                "\u00E1\u00ED\u00F3\u00FA\u00F1\u00E3\u00F5\u00E7\u00E0\u00E8\u00F9\u00E2\u00EA\u00EE\u00F4\u00FB\u0153\u00E4\u00F6\u00FC\u00DF\u00E5\u00F8"
                        + "\u0105\u0119\u0142\u015B\u017C\u010D\u0161\u017E\u011B\u0159\u0131\u011F\u015F\u0103\u0219\u021B\u01A1\u01B0\u0111");
        put(
                letters,
                "de",
                "\u00E1\u00ED\u00F3\u00FA\u00F1\u00E3\u00F5\u00E7\u00E0\u00E8\u00F9\u00E2\u00EA\u00EE\u00F4\u00FB\u0153\u00E5\u00F8");
        put(letters, "sv", "\u00E6\u00F8\u00DF\u00FC\u00F5\u00E3\u00F1");
        put(letters, "da nb nn no", "\u00E4\u00F6\u00DF\u00FC\u00F5\u00E3\u00F1");
        put(letters, "cs", "\u013E\u013A\u0155\u00F4\u00E4");
        put(letters, "sk", "\u011B\u0159\u016F");
        put(letters, "tr", "\u0259wxq");
        put(
                letters,
                "ru",
                "\u0456\u0457\u0454\u0491\u045E\u0458\u0459\u045A\u045B\u0452\u045F\u0453\u045C\u0455\u04D9\u0493\u049B\u04A3\u04E9\u04B1\u04AF\u04BB");
        put(letters, "uk", "\u044B\u044D\u044A\u0451\u045E\u0458\u0459\u045A\u045B\u0452\u045F");
        put(letters, "be", "\u0438\u0449\u044A\u0457\u0454\u0491\u0458\u0459\u045A");
        put(letters, "bg", "\u044B\u044D\u0451\u0456\u0457\u0454\u0458\u0459\u045A");
        put(letters, "sr mk bs", "\u044B\u044D\u044A\u0451\u0439\u0449\u044C\u044E\u044F\u0456\u0457\u0454");
        put(
                letters,
                "ar arb",
                "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE\u06D5\u06CE");
        put(letters, "fa prs", "\u0629\u0625\u0679\u0688\u0691\u06BA\u06D2\u06BE\u06D5\u06CE");
        put(letters, "zh-Hans", HanForms.TRADITIONAL);
        put(letters, "zh-Hant", HanForms.SIMPLIFIED);
        return Map.copyOf(letters);
    }

    private static void put(Map<String, BitSet> letters, String languages, String others) {
        BitSet set = new BitSet();
        for (int i = 0; i < others.length(); i++) {
            set.set(others.charAt(i));
        }
        for (String language : languages.split(" ", -1)) {
            letters.put(language, set);
        }
    }

    /**
     * Finds letters of another language.
     *
     * @param passage a text and its language
     * @return some of the letters; empty if there are few, or the language is not known
     */
    static Optional<String> find(Passage passage) {
        BitSet others = OF_LANGUAGES.get(keyOf(passage.language()));
        if (others == null || (!others.get('w') && !passage.has(Trait.OTHER_LETTERS))) {
            return Optional.empty();
        }
        boolean isHan = others.get(HanForms.TRADITIONAL.charAt(0)) || others.get(HanForms.SIMPLIFIED.charAt(0));
        return find(passage.text(), others, isHan ? MIN_SHARE_OF_HAN : MIN_SHARE);
    }

    private static Optional<String> find(String text, BitSet others, int share) {
        if (!hasSome(text, others)) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>();
        int letters = 0;
        int found = 0;
        int ascii = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            boolean isName = Unicode.isCapital(text.charAt(start));
            int before = found;
            for (int i = start; i < end && !isName; i++) {
                char c = text.charAt(i);
                letters++;
                if (others.get(c) && !(c < 0x80 && isListed(text, start))) {
                    found++;
                    ascii += c < 0x80 ? 1 : 0;
                }
            }
            if (found > before && words.size() < MIN_WORDS_OF_ASCII) {
                words.add(text.substring(start, end));
            }
            start = Math.max(end, start + 1);
        }
        boolean isCertain = found * share >= letters && found >= MIN_LETTERS;
        boolean isOften =
                ascii < found || (words.size() >= MIN_WORDS_OF_ASCII && found * MIN_SHARE_OF_ASCII >= letters);
        return isCertain && isOften && (words.size() >= MIN_WORDS || share == MIN_SHARE_OF_HAN)
                ? Optional.of(some(text, others))
                : Optional.empty();
    }

    /** Sees at one glance that most texts have none or few of the letters. */
    private static boolean hasSome(String text, BitSet others) {
        int length = text.length();
        int least = others.nextSetBit(0); // spares the look at most letters
        int found = 0;
        for (int i = 0; i < length && found < MIN_LETTERS; i++) {
            char c = text.charAt(i);
            found += c >= least && others.get(c) ? 1 : 0;
        }
        return found >= MIN_LETTERS;
    }

    /** Returns whether a word behind a comma may be a name in a list, as of languages or plants. */
    private static boolean isListed(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ',';
    }

    /** Finds the end of letters; an apostrophe or hyphen between them belongs to a name. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Unicode.isLetter(text.charAt(end)) || (end > start && "'\u2019-".indexOf(text.charAt(end)) >= 0))) {
            end++;
        }
        return end;
    }

    private static String some(String text, BitSet others) {
        Set<String> some = new TreeSet<>();
        for (int i = 0; i < text.length() && some.size() < SHOWN; i++) {
            if (others.get(text.charAt(i))) {
                some.add(text.substring(i, i + 1));
            }
        }
        return String.join(" ", some);
    }

    /** Returns the language; of Chinese, the way in which it is written, if that is said. */
    private static String keyOf(LanguageTag tag) {
        String language = tag.getLanguage();
        return switch (language) {
            case "zh", "cmn" -> {
                String script = Scripts.subtag(tag.toString());
                String region = tag.toLocale().getCountry();
                boolean isSimplified =
                        script.isEmpty() ? SIMPLIFIED_REGIONS.contains(region) : script.equalsIgnoreCase("Hans");
                boolean isTraditional =
                        script.isEmpty() ? TRADITIONAL_REGIONS.contains(region) : script.equalsIgnoreCase("Hant");
                yield isSimplified ? "zh-Hans" : isTraditional ? "zh-Hant" : language;
            }
            default -> Scripts.subtag(tag.toString()).isEmpty() ? language : withScript(tag, language);
        };
    }

    /** Another script than usual has other letters, of which nothing is known. */
    private static String withScript(LanguageTag tag, String language) {
        boolean isUsual = (language.equals("sr") || language.equals("bs"))
                ? Scripts.of(tag).contains(Script.CYRL)
                : Scripts.of(tag).equals(Scripts.usual(language));
        return isUsual ? language : "";
    }
}
