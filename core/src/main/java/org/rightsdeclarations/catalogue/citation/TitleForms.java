package org.rightsdeclarations.catalogue.citation;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * Titles as they stand in a sentence, where the language changes them: Конвенции о правах ребёнка, لاتفاقية حقوق الطفل,
 * 세계인권선언의.
 */
public final class TitleForms {
    /** So many words or fewer stand before the noun that a Russian title starts with. */
    private static final int MOST_ADJECTIVES = 3;

    /** The nouns that titles start with, without their endings, and these in the nominative. */
    private static final String[][] NOUNS = {
        {"декларац", "ия", "f"},
        {"конвенц", "ия", "f"},
        {"резолюц", "ия", "f"},
        {"рекомендац", "ия", "f"},
        {"харти", "я", "f"},
        {"программ", "а", "f"},
        {"повестк", "а", "f"},
        {"пакт", "", "m"},
        {"протокол", "", "m"},
        {"устав", "", "m"},
        {"статут", "", "m"},
        {"договор", "", "m"},
        {"кодекс", "", "m"},
        {"свод", "", "m"},
        {"соглашени", "е", "n"},
        {"воззвани", "е", "n"},
        {"принцип", "ы", "p"},
        {"правил", "а", "p"}
    };

    private static final String KOREAN_PARTICLES = "의은는을를과와에";

    /** Put before titles at will, as "United Nations" is. */
    private static final String[] UNITED_NATIONS = {"유엔 ", "UN ", "联合国"};

    private TitleForms() {}

    /**
     * Returns the form that a title has alone; null if that is how it is written, or the language does not change it.
     */
    public static @Nullable String alone(String title) {
        if (title.isEmpty()) {
            return null;
        }
        char first = title.charAt(0);
        char last = title.charAt(title.length() - 1);
        if (first >= '\u0400' && first < '\u0530') {
            return russian(title);
        } else if (first >= '\u0600' && first < '\u0700') {
            return arabic(title);
        }
        for (String organization : UNITED_NATIONS) {
            if (title.startsWith(organization)) {
                return title.substring(organization.length());
            }
        }
        return KOREAN_PARTICLES.indexOf(last) >= 0 && title.length() > 2
                ? title.substring(0, title.length() - 1)
                : null;
    }

    private static @Nullable String arabic(String title) {
        if (title.startsWith("لل")) {
            return "ال" + title.substring(2);
        }
        return title.length() > 2 && "لبوك".indexOf(title.charAt(0)) >= 0 ? title.substring(1) : null;
    }

    private static @Nullable String russian(String written) {
        String title = written.replace(" ООН", "");
        int start = 0;
        for (int i = 0; i <= MOST_ADJECTIVES && start < title.length(); i++) {
            int end = endOfWord(title, start);
            String word = Unicode.lower(title.substring(start, end));
            for (String[] noun : NOUNS) {
                if (word.startsWith(noun[0]) && word.length() <= noun[0].length() + MOST_ADJECTIVES) {
                    String alone = adjectives(title.substring(0, start), noun[2])
                            + title.substring(start, start + noun[0].length())
                            + noun[1]
                            + title.substring(end);
                    return alone.equals(written) ? null : alone;
                }
            }
            start = end + 1;
        }
        return null;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Unicode.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String adjectives(String words, String gender) {
        StringBuilder alone = new StringBuilder();
        for (int start = 0; start < words.length(); ) {
            int end = endOfWord(words, start);
            alone.append(adjective(words.substring(start, end), gender));
            int next = Math.min(words.length(), end + 1);
            alone.append(words, end, next);
            start = next;
        }
        return alone.toString();
    }

    private static String adjective(String word, String gender) {
        int ending = word.endsWith("ого") || word.endsWith("ому") || word.endsWith("ыми") || word.endsWith("ими")
                ? 3
                : isAny(word, "ой", "ою", "ую", "ей", "ом", "ым", "им", "ых", "их") ? 2 : 0;
        if (ending == 0 || word.length() <= ending + 1) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending);
        boolean isSoft = "гкхжшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return stem
                + switch (gender) {
                    case "f" -> "ая";
                    case "m" -> isSoft ? "ий" : "ый";
                    case "n" -> "ое";
                    default -> isSoft ? "ие" : "ые";
                };
    }

    private static boolean isAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
