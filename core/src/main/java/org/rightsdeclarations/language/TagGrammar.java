package org.rightsdeclarations.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;

/** The grammar of RFC 5646 section 2.1: a walk over the subtags of one tag. */
public final class TagGrammar {
    /** The most characters in a tag. */
    public static final int MAX_LENGTH = 100;

    private static final int MAX_SUBTAG = 8;

    /** The grandfathered tags that no other part of the grammar allows. */
    private static final Set<String> IRREGULAR = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private final String tag;
    private final Set<String> seen = new HashSet<>();
    private int start;
    private int end = -1;
    private int letters;
    private int digits;

    private TagGrammar(String tag) {
        this.tag = tag;
        next();
    }

    /**
     * Returns whether a text is a tag.
     *
     * @param tag any text
     * @return {@code true} if it is well-formed and not too long
     */
    public static boolean matches(String tag) {
        return tag.length() <= MAX_LENGTH
                && (new TagGrammar(tag).isTag() || IRREGULAR.contains(tag.toLowerCase(Locale.ROOT)));
    }

    private boolean isTag() {
        if (!isSingleton('x')) {
            if (!skipLanguage()) {
                return false;
            }
            if (isLetters(4, 4)) {
                next(); // script
            }
            if (isLetters(2, 2) || isDigits(3)) {
                next(); // region
            }
            if (!skipVariants() || !skipExtensions()) {
                return false;
            }
        }
        if (isSingleton('x')) {
            next();
            if (!skipAll(1)) {
                return false;
            }
        }
        return start > tag.length();
    }

    private boolean skipLanguage() {
        if (!isLetters(2, MAX_SUBTAG)) {
            return false;
        }
        int extensions = letters <= 3 ? 3 : 0;
        next();
        for (int i = 0; i < extensions && isLetters(3, 3); i++) {
            next();
        }
        return true;
    }

    private boolean skipVariants() {
        while (isSubtag(5) || (isSubtag(4) && Ascii.isDigit(tag.charAt(start)))) {
            if (!isFirst()) {
                return false;
            }
            next();
        }
        return true;
    }

    private boolean skipExtensions() {
        while (length() == 1 && isSubtag(1) && !isSingleton('x')) {
            if (!isFirst()) {
                return false;
            }
            next();
            if (!skipAll(2)) {
                return false;
            }
        }
        return true;
    }

    /** Skips the subtags of at least {@code min} characters, of which there must be one. */
    private boolean skipAll(int min) {
        boolean any = isSubtag(min);
        while (isSubtag(min)) {
            next();
        }
        return any;
    }

    /** Moves to the next subtag; past the last one, {@code start} is past the end of the tag. */
    private void next() {
        start = end + 1;
        letters = 0;
        digits = 0;
        for (end = start; end < tag.length() && tag.charAt(end) != '-'; end++) {
            char c = tag.charAt(end);
            if (Ascii.isDigit(c)) {
                digits++;
            } else if (Ascii.isLetter(c)) {
                letters++;
            }
        }
    }

    private int length() {
        return end - start;
    }

    private boolean isSubtag(int min) {
        return length() >= min && length() <= MAX_SUBTAG && letters + digits == length();
    }

    private boolean isLetters(int min, int max) {
        return isSubtag(min) && length() <= max && digits == 0;
    }

    private boolean isDigits(int length) {
        return isSubtag(length) && digits == length && letters == 0;
    }

    private boolean isSingleton(char letter) {
        return length() == 1 && (tag.charAt(start) | 0x20) == letter;
    }

    /** Whether a variant or a singleton is used here for the first time. */
    private boolean isFirst() {
        return seen.add(tag.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
