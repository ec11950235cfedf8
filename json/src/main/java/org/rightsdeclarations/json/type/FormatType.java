package org.rightsdeclarations.json.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The name and major version of a JSON form, by which a document says what it is.
 *
 * @param family the name, which all versions share
 */
public record FormatType(String family) implements JsonType<String> {
    /** The form of declarations. */
    public static final FormatType DECLARATION = new FormatType("rights-declaration");

    /** The form of catalogues. */
    public static final FormatType CATALOGUE = new FormatType("instrument-catalogue");

    /** The form of reports. */
    public static final FormatType REPORT = new FormatType("rights-declaration-report");

    /** How others write the only version so far. */
    private static final Set<String> THIS_VERSION = Set.of("", "1", "1.0", "1.0.0", "01", "v1", "v1.0", "v1.0.0");

    /** {@return the only version so far} */
    public String known() {
        return family + "/1";
    }

    @Override
    public @Nullable String read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.misfits().wrongType("string", this);
            return null;
        }
        String found = in.string();
        if (found == null || found.equals(known())) {
            return found;
        }
        if (isMeant(found)) {
            in.report(StructureCode.WRONG_FORMAT, Map.of("found", found, "known", known(), "meant", known()));
        } else if (found.startsWith(family + "/") && isVersion(found.substring(family.length() + 1))) {
            // What the members of another version mean is not known.
            in.refuseDocument(StructureCode.UNSUPPORTED_FORMAT, Map.of("found", found, "known", known()));
        } else {
            reportOther(found, in);
        }
        return null;
    }

    /** Returns whether it is this version written otherwise, such as {@code Rights Declaration v1.0}. */
    private boolean isMeant(String found) {
        String letters = letters(found);
        String name = letters(family);
        String version = letters.startsWith(name) ? letters.substring(name.length()) : "none";
        return THIS_VERSION.contains(version.startsWith("/") ? version.substring(1) : version);
    }

    private static String letters(String text) {
        return text.replace("-", "").replace("_", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private void reportOther(String found, Reading in) {
        for (FormatType other : List.of(DECLARATION, CATALOGUE, REPORT)) {
            if (!other.equals(this) && found.startsWith(other.family + "/")) {
                in.refuseDocument(
                        StructureCode.OTHER_FORMAT, Map.of("found", found, "known", known(), "what", other.family));
                return;
            }
        }
        in.report(StructureCode.WRONG_FORMAT, Map.of("found", found, "known", known()));
    }

    /** Returns whether it may be a version: one word, and not what follows a quotation mark that is missing. */
    private static boolean isVersion(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || ".-+".indexOf(c) >= 0);
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        return Optional.of(known());
    }

    @Override
    public Object example() {
        return known();
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }
}
