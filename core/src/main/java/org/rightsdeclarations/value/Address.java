package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The place of a part in its declaration, such as {@code section-1/clause-3}. Immutable and thread-safe.
 *
 * <p>An address counts the parts of one kind from 1, or starts from the {@link NodeId} of a part: {@code #housing} or
 * {@code #housing/clause-2}. Editing a text or a label never changes an address; inserting a part changes those that
 * count past it, so what others refer to should have a {@link NodeId}.
 *
 * <p>Each step is a member of what holds the part, by its name in JSON in small letters with a hyphen between words; an
 * item of a list has the name in the singular and a number. So everything that a declaration holds has an address:
 *
 * <ul>
 *   <li>nodes: {@code preamble/recital-1}, {@code section-1}, {@code annex-1}; in a section {@code clause-1},
 *       {@code commitment-1} and {@code section-1}; in a recital, clause or commitment {@code clause-1}. A node that
 *       has a {@link NodeId} can also be counted;
 *   <li>words: {@code title}, {@code event/theme}, {@code epigraph-1/text}, {@code preamble/chapeau},
 *       {@code section-1/heading}, {@code #housing/quotation-1/speaker};
 *   <li>everything else: {@code adopter-1}, {@code signatories/entry-1/party}, {@code note-1/label},
 *       {@code event/place-1/other-name-1}, {@code section-1/commitment-1/due}.
 * </ul>
 *
 * <p>The empty address is that of the declaration itself. Any other address can still be written, so that a document
 * that holds one can be read and fixed.
 */
public final class Address implements Comparable<Address> {
    /** The most characters in an address. */
    public static final int MAX_LENGTH = 1000;

    /** More digits than any list has items. */
    private static final int MAX_DIGITS = 8;

    private static final Address ROOT = new Address("");

    private final String value;

    /** Trusts the value: an address that is counted may be longer than one that is read. */
    private Address(String value) {
        this.value = value;
    }

    /**
     * The address of the declaration itself.
     *
     * @return the empty address
     */
    public static Address root() {
        return ROOT;
    }

    /**
     * Returns the address written as {@code value}.
     *
     * @param value steps separated by {@code /}: lower-case words with or without {@code -number}; the first may be a
     *     {@link NodeId} after {@code #}
     * @return the address
     * @throws InvalidValueException {@code value.address}, if {@code value} is anything else, or longer than
     *     {@value #MAX_LENGTH}; {@code value.node-id}, if what it starts from is not a {@link NodeId}
     */
    @JsonCreator
    public static Address of(String value) {
        Optional<Address> found = find(require(value, "address"));
        if (found.isEmpty()) {
            throw refused(value);
        }
        return found.get();
    }

    /**
     * Returns the address written as {@code value}, if there is one.
     *
     * @param value any text
     * @return the address, or empty if {@code value} is not one
     */
    public static Optional<Address> find(String value) {
        return isAddress(value) ? Optional.of(new Address(value)) : Optional.empty();
    }

    /**
     * Returns the address of a named part.
     *
     * @param id the name of the part
     * @return the address, wherever the part is
     */
    public static Address of(NodeId id) {
        return new Address("#" + require(id, "id"));
    }

    private static InvalidValueException refused(String value) {
        if (value.startsWith("#") && value.length() <= MAX_LENGTH) {
            String id = value.substring(1, endOfStep(value, 0));
            if (!NodeId.isName(id)) {
                return InvalidValueException.of("value.node-id", id, "max", NodeId.MAX_LENGTH);
            }
        }
        InvalidValueException refusal = InvalidValueException.of("value.address", value, "max", MAX_LENGTH);
        String meant = value.startsWith("/") && value.length() <= MAX_LENGTH ? ofPointer(value) : "";
        return meant.isEmpty() ? refusal : refusal.with("meant", meant);
    }

    /** Returns the address of what a JSON Pointer leads to; nothing if it leads to no part of a declaration. */
    private static String ofPointer(String pointer) {
        StringBuilder address = new StringBuilder();
        for (String token : pointer.substring(1).split("/", -1)) {
            boolean isIndex = !token.isEmpty() && token.length() <= MAX_DIGITS && Ascii.areDigits(token);
            if (isIndex) {
                String list = address.toString();
                address.setLength(list.endsWith("ies") ? list.length() - 3 : Math.max(list.length() - 1, 0));
                address.append(list.endsWith("ies") ? "y-" : "-").append(Integer.parseInt(token) + 1);
            } else {
                address.append(address.length() == 0 ? "" : "/");
                token.chars()
                        .forEach(c -> address.append(Ascii.isLetter(c) && !Ascii.isLower((char) c) ? "-" : "")
                                .append(Character.toLowerCase((char) c)));
            }
        }
        return isAddress(address.toString()) ? address.toString() : "";
    }

    private static boolean isAddress(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return value.isEmpty();
        }
        int from = 0;
        if (value.charAt(0) == '#') {
            int end = endOfStep(value, 0);
            if (!NodeId.isName(value.substring(1, end))) {
                return false;
            }
            from = end + 1;
        }
        while (from <= value.length()) {
            int end = endOfStep(value, from);
            if (!isStep(value, from, end)) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static int endOfStep(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    /** A step is words joined by hyphens; the last may be a number without leading zero. */
    private static boolean isStep(String path, int start, int end) {
        int from = start;
        for (int hyphen = endOfWord(path, from, end); hyphen < end; hyphen = endOfWord(path, from, end)) {
            if (hyphen == from || path.charAt(hyphen) != '-') {
                return from > start && isNumber(path, from, end);
            }
            from = hyphen + 1;
        }
        return from < end;
    }

    private static int endOfWord(String path, int from, int end) {
        int i = from;
        while (i < end && Ascii.isLower(path.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNumber(String path, int from, int end) {
        int i = from;
        while (i < end && Ascii.isDigit(path.charAt(i))) {
            i++;
        }
        return from < end && i == end && path.charAt(from) != '0';
    }

    /**
     * Returns the address of a part of this part.
     *
     * @param kind what the part is, such as {@code clause}
     * @param number its place among its siblings of this kind, from 1
     * @return the address of the part
     * @throws InvalidValueException if {@code kind} is no lower-case word, or {@code number} is less than 1
     */
    public Address child(String kind, int number) {
        require(kind, "kind");
        return child(kind + "-" + number);
    }

    /**
     * Returns the address of a part of this part.
     *
     * @param step what the part is, such as {@code heading}
     * @return the address of the part
     * @throws InvalidValueException if {@code step} is no lower-case word
     */
    public Address child(String step) {
        if (!isStep(step, 0, step.length())) {
            throw InvalidValueException.of("value.address", step, "max", MAX_LENGTH);
        }
        return new Address(value.isEmpty() ? step : value + "/" + step);
    }

    /**
     * The address as written.
     *
     * @return the steps; empty for the declaration itself
     */
    public String value() {
        return value;
    }

    /** Orders by characters, not by place: {@code section-10} comes before {@code section-2}. */
    @Override
    public int compareTo(Address other) {
        return value.compareTo(other.value);
    }

    /** Two addresses are equal if they are written the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Address that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the address as written; empty for the declaration itself. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
