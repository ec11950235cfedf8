package org.rightsdeclarations.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Jackson's data binding and Hibernate Validator, set up once and kept, as their manuals ask. Thread-safe.
 *
 * <p>The mapper is strict: it refuses unknown and duplicate names, nulls, numbers for strings and strings for numbers,
 * and what follows the document. The validator works without an expression language, which makes it faster.
 */
public final class Peer {
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final Validator validator;

    /** Sets both up. */
    public Peer() {
        JsonMapper mapper = mapper();
        reader = mapper.readerFor(DeclarationRecord.class);
        writer = mapper.writerFor(DeclarationRecord.class);
        validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfig(
                        LogicalType.Textual,
                        strings -> strings.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(included ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    /**
     * Reads a document.
     *
     * @param document its bytes
     * @return the records
     */
    public DeclarationRecord read(byte[] document) {
        return reader.readValue(document);
    }

    /**
     * Reads a document.
     *
     * @param document its text
     * @return the records
     */
    public DeclarationRecord read(String document) {
        return reader.readValue(document);
    }

    /**
     * Reads many documents, one after another.
     *
     * @param documents their bytes, with nothing but blanks between them
     * @return the records of each
     */
    public Stream<DeclarationRecord> readAll(InputStream documents) {
        Iterator<DeclarationRecord> all = reader.readValues(documents);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
    }

    /**
     * Judges a declaration by its constraints.
     *
     * @param declaration the records
     * @return what is wrong
     */
    public Set<ConstraintViolation<DeclarationRecord>> validate(DeclarationRecord declaration) {
        return validator.validate(declaration);
    }

    /**
     * Writes a declaration.
     *
     * @param declaration the records
     * @return its bytes, without blanks
     */
    public byte[] write(DeclarationRecord declaration) {
        return writer.writeValueAsBytes(declaration);
    }
}
