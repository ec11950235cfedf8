package org.rightsdeclarations.problem;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a mapper of Jackson can read and write only if the module of {@code rights-declarations-json} is registered with
 * it: Jackson, which would make up a form of its own, is told to refuse.
 *
 * <p>Jackson 2 and Jackson 3 read the same annotations. They are needed to compile this library, but not to use it.
 */
public interface NeedsJsonModule {
    @JsonValue
    private Object toJson() {
        throw refusal();
    }

    /**
     * Returns why a mapper cannot read or write a value.
     *
     * @return the exception, to be thrown
     */
    static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("register the module of rights-declarations-json with this mapper:"
                + " org.rightsdeclarations.json.Jackson3Module, or Jackson2Module for Jackson 2");
    }
}
