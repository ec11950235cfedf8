package org.rightsdeclarations.examples;

import java.util.List;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.json.Jackson3Module;
import tools.jackson.databind.json.JsonMapper;

/** The types of the model inside a record of an embedding system, by its own mapper. */
public final class InYourMapper {
    private InYourMapper() {}

    /**
     * What a city's office may keep.
     *
     * @param department who answers for the commitments
     * @param commitments what was promised
     */
    public record Promises(String department, List<Commitment> commitments) {}

    /**
     * Reads what such an office sends.
     *
     * @param json the document
     * @return what it holds
     */
    public static Promises read(String json) {
        JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
        return mapper.readValue(json, Promises.class);
    }
}
