package org.rightsdeclarations.json.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Defect;
import org.rightsdeclarations.json.reading.Reading;
import tools.jackson.core.JsonGenerator;

/** The name and major version of the JSON form, by which a document says what it is. */
final class FormatType implements JsonType<String> {
    static final FormatType FORMAT = new FormatType();

    private static final String FAMILY = "rights-declaration/";

    /** The only version so far. */
    static final String VERSION_1 = FAMILY + "1";

    private FormatType() {}

    @Override
    public @Nullable String read(Reading in) {
        String found = StringType.ANY.read(in);
        if (found == null || found.equals(VERSION_1)) {
            return found;
        }
        if (found.startsWith(FAMILY)) {
            // What the members of another version mean is not known.
            in.refuseDocument(Defect.UNSUPPORTED_FORMAT, Map.of("found", found, "known", VERSION_1));
        } else {
            in.report(Defect.WRONG_FORMAT, Map.of("found", found, "known", VERSION_1));
        }
        return null;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }
}
