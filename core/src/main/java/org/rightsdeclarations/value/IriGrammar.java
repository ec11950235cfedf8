package org.rightsdeclarations.value;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Invisible;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.problem.InvalidValueException;

/** The grammar of RFC 3987 section 2.2: a walk over one IRI, up to the first thing that no IRI has. */
final class IriGrammar {
    /** Other characters of ASCII than letters, digits and the percent sign. */
    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=";

    /** Schemes of addresses, which are nothing without a host (RFC 9110 section 4.2.1). */
    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp", "ftps", "ws", "wss");

    /** Schemes of what is run or shown, and names nothing: whoever follows it may run it. */
    private static final Set<String> REFUSED = Set.of("javascript", "vbscript", "data");

    private static final int MAX_PORT = 65_535;
    private static final int MAX_GROUPS = 8;

    private final String iri;
    private final int schemeEnd;
    private final int authorityStart;
    private final int authorityEnd;
    private final int hostStart;

    IriGrammar(String iri) {
        this.iri = iri;
        int colon = iri.indexOf(':');
        this.schemeEnd = colon > 0 && isScheme(iri, colon) ? colon : -1;
        boolean hasAuthority = iri.startsWith("//", schemeEnd + 1);
        this.authorityStart = hasAuthority ? schemeEnd + 3 : schemeEnd + 1;
        this.authorityEnd = hasAuthority ? endOf(iri, authorityStart, "/?#") : authorityStart;
        this.hostStart = Math.max(authorityStart, iri.lastIndexOf('@', authorityEnd - 1) + 1);
    }

    private static boolean isScheme(String iri, int end) {
        for (int i = 0; i < end; i++) {
            char c = iri.charAt(i);
            if (!Ascii.isLetter(c) && (i == 0 || !(Ascii.isDigit(c) || "+-.".indexOf(c) >= 0))) {
                return false;
            }
        }
        return true;
    }

    private static int endOf(String iri, int start, String marks) {
        int end = start;
        while (end < iri.length() && marks.indexOf(iri.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns the scheme in small letters; empty if there is none. */
    String scheme() {
        return schemeEnd < 0 ? "" : iri.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
    }

    /** Returns what stands between two slashes and the path; empty if there is nothing. */
    String authority() {
        return iri.substring(authorityStart, authorityEnd);
    }

    /** Returns why it is no IRI; null if it is one. */
    @Nullable
    InvalidValueException refusal() {
        InvalidValueException refusal = characters();
        if (refusal == null && REFUSED.contains(scheme())) {
            return refused("scheme", 0);
        }
        return refusal == null ? host() : refusal;
    }

    private @Nullable InvalidValueException characters() {
        int query = iri.indexOf('?');
        int fragment = iri.indexOf('#');
        boolean isAscii = true;
        for (int i = 0; i < iri.length(); i += Character.charCount(iri.codePointAt(i))) {
            int c = iri.codePointAt(i);
            boolean isInQuery = query >= 0 && i > query && (fragment < 0 || i < fragment);
            isAscii &= c < 0x80;
            if (c == '%') {
                if (!isHexadecimal(i + 1) || !isHexadecimal(i + 2)) {
                    return refused("escape", i);
                }
            } else if (!isAllowed(c, isInQuery) || isMisplaced(c, i, fragment)) {
                return refusedCharacter(i);
            }
        }
        return isAscii
                ? null
                : Invisible.findIdle(iri, 0, iri.length())
                        .map(idle -> refusedCharacter(idle.index()))
                        .orElse(null);
    }

    private static boolean isAllowed(int c, boolean isInQuery) {
        if (c < 0x80) {
            return Ascii.isLetter(c) || Ascii.isDigit(c) || MARKS.indexOf(c) >= 0;
        }
        boolean isPrivate = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
        boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean isOther = c < 0xA0 || (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFFF0 && c <= 0xFFFF);
        boolean isReserved = c >= 0xE0000 && c < 0xE1000;
        boolean isMark = c == 0x200E || c == 0x200F || c == 0x61C || Invisible.isDirection(c);
        return !(isNone || isOther || isReserved || isMark || Character.isSpaceChar(c)) && (isInQuery || !isPrivate);
    }

    /**
     * Brackets are around the number of a host, of which there is one; what has no scheme has no colon before a slash.
     */
    private boolean isMisplaced(int c, int index, int fragment) {
        return switch (c) {
            case '[', ']' -> index < hostStart || index >= authorityEnd;
            case '@' -> index >= authorityStart && index < hostStart - 1;
            case '#' -> index > fragment;
            case ':' -> schemeEnd < 0 && authorityStart == 0 && index < endOf(iri, 0, "/?#");
            default -> false;
        };
    }

    private boolean isHexadecimal(int index) {
        return index < iri.length() && Ascii.isHexadecimal(iri.charAt(index));
    }

    private @Nullable InvalidValueException host() {
        int start = hostStart;
        int bracket = start < authorityEnd && iri.charAt(start) == '[' ? iri.indexOf(']', start) : start;
        int colon = bracket < 0 ? authorityEnd : Math.min(endOf(iri, bracket, ":"), authorityEnd);
        String host = iri.substring(start, colon);
        if (host.isEmpty() ? WITH_HOST.contains(scheme()) : !isHost(host)) {
            return refused("host", start);
        }
        String port = iri.substring(Math.min(colon + 1, authorityEnd), authorityEnd);
        return isPort(port) ? null : refused("port", colon + 1);
    }

    private static boolean isHost(String host) {
        boolean isNumber = host.startsWith("[");
        return isNumber
                ? host.endsWith("]") && isAddress(host.substring(1, host.length() - 1))
                : host.indexOf('[') < 0 && host.indexOf(']') < 0;
    }

    /** Returns whether it is an address of version 6, or of a later version as the grammar foresees it. */
    private static boolean isAddress(String number) {
        if (number.startsWith("v") || number.startsWith("V")) {
            int dot = number.indexOf('.');
            return dot > 1
                    && dot < number.length() - 1
                    && number.substring(1, dot).chars().allMatch(Ascii::isHexadecimal);
        }
        boolean isShort = number.contains("::");
        int groups = 0;
        for (String group : number.split(":", -1)) {
            boolean isVersion4 = group.indexOf('.') > 0;
            if (isVersion4
                    ? !isVersion4(group)
                    : group.length() > 4 || !group.chars().allMatch(Ascii::isHexadecimal)) {
                return false;
            }
            groups += isVersion4 ? 2 : group.isEmpty() ? 0 : 1;
        }
        boolean isOnce = number.indexOf("::") == number.lastIndexOf("::");
        boolean hasEnds = isShort || !(number.startsWith(":") || number.endsWith(":"));
        return isOnce && hasEnds && (isShort ? groups < MAX_GROUPS : groups == MAX_GROUPS);
    }

    private static boolean isVersion4(String number) {
        String[] parts = number.split("\\.", -1);
        for (String part : parts) {
            boolean isNumber =
                    !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(Ascii::isDigit);
            if (!isNumber || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return parts.length == 4;
    }

    private static boolean isPort(String port) {
        return port.chars().allMatch(Ascii::isDigit)
                && port.length() <= 10
                && (port.isEmpty() || Long.parseLong(port) <= MAX_PORT);
    }

    private InvalidValueException refused(String what, int index) {
        return InvalidValueException.of("value.iri-" + what, iri, "position", iri.codePointCount(0, index) + 1);
    }

    private InvalidValueException refusedCharacter(int index) {
        String found = Unicode.describe(iri.codePointAt(index));
        int position = iri.codePointCount(0, index) + 1;
        return InvalidValueException.of("value.iri-character", iri, "found", found, "position", position);
    }
}
