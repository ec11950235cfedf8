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
    /** Letters, digits and other characters of ASCII that may stand anywhere. */
    private static final boolean[] PLAIN = plain();

    /** Characters that may stand at some places. */
    private static final String DELIMITERS = ":@#[]";

    /** Schemes of addresses, which are nothing without a host (RFC 9110 section 4.2.1). */
    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp", "ftps", "ws", "wss");

    /** How most addresses begin. */
    private static final String WEB = "https://";

    /** Schemes of what is run or shown, and names nothing: whoever follows it may run it. */
    private static final Set<String> REFUSED = Set.of("javascript", "vbscript", "data");

    private static final int MAX_PORT = 65_535;
    private static final int MAX_GROUPS = 8;

    private final String iri;
    private final int schemeEnd;
    private final int authorityStart;
    private final int authorityEnd;
    private final int hostStart;

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (int c = 0; c < plain.length; c++) {
            plain[c] = Ascii.isLetter(c) || Ascii.isDigit(c) || "-._~/?!$&'()*+,;=".indexOf(c) >= 0;
        }
        return plain;
    }

    IriGrammar(String iri) {
        this.iri = iri;
        int colon = iri.indexOf(':');
        this.schemeEnd = colon > 0 && isScheme(iri, colon) ? colon : -1;
        boolean hasAuthority = iri.startsWith("//", schemeEnd + 1);
        this.authorityStart = hasAuthority ? schemeEnd + 3 : schemeEnd + 1;
        this.authorityEnd = hasAuthority ? endOf(iri, authorityStart, "/?#") : authorityStart;
        this.hostStart = Math.max(authorityStart, iri.lastIndexOf('@', authorityEnd - 1) + 1);
    }

    /** Returns whether it is a name or web address of letters that may stand anywhere, which needs no closer look. */
    static boolean isPlain(String iri) {
        int start = iri.startsWith(WEB) ? WEB.length() : 0;
        if (start == iri.length() || (start > 0 && "/?".indexOf(iri.charAt(start)) >= 0)) {
            return false;
        }
        for (int i = start; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return true;
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
        if (refusal != null) {
            return refusal;
        }
        String scheme = scheme();
        return REFUSED.contains(scheme) ? refused("scheme", 0) : host(scheme);
    }

    private @Nullable InvalidValueException characters() {
        boolean isAscii = true;
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c >= 0x80) {
                isAscii = false;
                int whole = iri.codePointAt(i);
                if (!isAllowed(whole, i)) {
                    return refusedCharacter(i);
                }
                i += Character.charCount(whole) - 1;
            } else if (c == '%') {
                if (!isHexadecimal(i + 1) || !isHexadecimal(i + 2)) {
                    return refused("escape", i);
                }
            } else if (!PLAIN[c] && (DELIMITERS.indexOf(c) < 0 || isMisplaced(c, i))) {
                return refusedCharacter(i);
            }
        }
        return isAscii
                ? null
                : Invisible.findIdle(iri, 0, iri.length())
                        .map(idle -> refusedCharacter(idle.index()))
                        .orElse(null);
    }

    /** Returns whether a character beyond ASCII is allowed; private ones are, in a query. */
    private boolean isAllowed(int c, int index) {
        boolean isPrivate = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
        boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean isOther = c < 0xA0 || (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFFF0 && c <= 0xFFFF);
        boolean isReserved = c >= 0xE0000 && c < 0xE1000;
        boolean isMark = c == 0x200E || c == 0x200F || c == 0x61C || Invisible.isDirection(c);
        return !(isNone || isOther || isReserved || isMark || Character.isSpaceChar(c))
                && (!isPrivate || isInQuery(index));
    }

    private boolean isInQuery(int index) {
        int query = iri.indexOf('?');
        int fragment = iri.indexOf('#');
        return query >= 0 && index > query && (fragment < 0 || index < fragment);
    }

    /**
     * Brackets are around the number of a host, of which there is one; what has no scheme has no colon before a slash.
     */
    private boolean isMisplaced(char c, int index) {
        return switch (c) {
            case '[', ']' -> index < hostStart || index >= authorityEnd;
            case '@' -> index >= authorityStart && index < hostStart - 1;
            case '#' -> index > iri.indexOf('#');
            case ':' -> schemeEnd < 0 && authorityStart == 0 && index < endOf(iri, 0, "/?#");
            default -> false;
        };
    }

    private boolean isHexadecimal(int index) {
        return index < iri.length() && Ascii.isHexadecimal(iri.charAt(index));
    }

    private @Nullable InvalidValueException host(String scheme) {
        int start = hostStart;
        int bracket = start < authorityEnd && iri.charAt(start) == '[' ? iri.indexOf(']', start) : start;
        int colon = bracket < 0 ? authorityEnd : Math.min(endOf(iri, bracket, ":"), authorityEnd);
        String host = iri.substring(start, colon);
        if (host.isEmpty() ? WITH_HOST.contains(scheme) : !isHost(host)) {
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
            boolean isNumber = !part.isEmpty() && part.length() <= 3 && Ascii.areDigits(part);
            if (!isNumber || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return parts.length == 4;
    }

    private static boolean isPort(String port) {
        int number = 0;
        for (int i = 0; i < port.length(); i++) {
            if (!Ascii.isDigit(port.charAt(i)) || number > MAX_PORT) {
                return false;
            }
            number = 10 * number + port.charAt(i) - '0';
        }
        return number <= MAX_PORT;
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
