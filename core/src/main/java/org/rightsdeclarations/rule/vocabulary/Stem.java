package org.rightsdeclarations.rule.vocabulary;

/** What English words have in common in all their forms, to be compared. */
final class Stem {
    private static final String KEPT_DOUBLE = "lsz";

    private Stem() {}

    /** Returns the stems of the parts of a word with hyphens: of {@code calls-upon} those of {@code call-upon}. */
    static String of(String word) {
        StringBuilder stem = new StringBuilder();
        for (int start = 0; start <= word.length(); ) {
            int end = word.indexOf('-', start) < 0 ? word.length() : word.indexOf('-', start);
            stem.append(ofPart(word.substring(start, end))).append('-');
            start = end + 1;
        }
        return stem.toString();
    }

    private static String ofPart(String part) {
        String word = british(part);
        if (word.length() < 4) {
            return word;
        }
        if (word.endsWith("ies")) {
            word = cut(word, 3) + "y";
        } else if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
            word = cut(word, 2);
        } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            word = cut(word, 1);
        } else if (word.endsWith("ing") && word.length() > 5) {
            word = undoubled(cut(word, 3));
        } else if (word.endsWith("ed") && word.length() > 4) {
            word = undoubled(cut(word, 2));
        }
        return word.endsWith("e") ? cut(word, 1) : word;
    }

    /** British and American spelling of the same ending. */
    private static String british(String word) {
        return word.replace("isation", "ization")
                .replace("ising", "izing")
                .replace("ise", "ize")
                .replace("isi", "izi");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean isDouble = last > 2
                && word.charAt(last) == word.charAt(last - 1)
                && KEPT_DOUBLE.indexOf(word.charAt(last)) < 0
                && word.charAt(last) != 'e';
        return isDouble ? cut(word, 1) : word;
    }
}
