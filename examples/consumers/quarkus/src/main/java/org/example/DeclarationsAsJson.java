package org.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.rightsdeclarations.json.Jackson2Module;

/** Quarkus does not look for modules of Jackson by itself. */
@Singleton
public class DeclarationsAsJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new Jackson2Module());
    }
}
