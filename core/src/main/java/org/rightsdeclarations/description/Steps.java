package org.rightsdeclarations.description;

/** Steps of JSON Pointers and addresses. */
final class Steps {
    /** More digits than any list has items. */
    private static final int MAX_DIGITS = 9;

    private Steps() {}

    static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }

    /** Returns the number that a text is, written without leading zeros; -1 if it is none, or too great. */
    static int index(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= MAX_DIGITS
                && (text.length() == 1 || text.charAt(0) != '0')
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : -1;
    }
}
