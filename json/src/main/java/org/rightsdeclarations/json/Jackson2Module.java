package org.rightsdeclarations.json;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.json.source.Parser2Reader;
import org.rightsdeclarations.json.writing.Generator2Writer;

/**
 * Teaches a mapper of Jackson 2 the types of the model: alone, in records, lists and maps, in trees and conversions.
 *
 * <p>On the class path it is found by {@code ObjectMapper.findAndRegisterModules()}, and by Spring Boot; elsewhere it
 * is registered by {@code registerModule(new Jackson2Module())}. It does what {@link Jackson3Module} does.
 */
@SuppressWarnings("exports") // its module is optional, and there where this class is used
public final class Jackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module that reads strictly. */
    public Jackson2Module() {
        this(ReadOptions.STRICT);
    }

    /**
     * Creates a module.
     *
     * @param options how to read, as for {@link Jackson3Module#Jackson3Module(ReadOptions)}
     */
    public Jackson2Module(ReadOptions options) {
        super(Jackson2Module.class.getName());
        require(options, "options");
        JsonForm.types().forEach(type -> add(JsonForm.of(type), options));
        addSerializer(ProblemDetails.class, new Writer<>(ProblemDetails.class, ProblemDetails::writeBytes));
        addSerializer(
                ProblemDetails.Entry.class, new Writer<>(ProblemDetails.Entry.class, ProblemDetails.Entry::writeBytes));
    }

    private <T> void add(JsonForm<T> form, ReadOptions options) {
        addSerializer(form.getType(), new Writer<>(form.getType(), form::writeBytes));
        Reader<T> reader = new Reader<>(form, options);
        form.classes().forEach(type -> addDeserializer(type, reader));
    }

    /**
     * Writes values. Where a mapper is told to name classes, the name and the value stand in an array: the form has no
     * place for it.
     *
     * @param <T> their type
     */
    private static final class Writer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // mappers are not sent elsewhere
        private final Function<T, byte[]> form;

        Writer(Class<T> type, Function<T, byte[]> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            Generator2Writer.write(form.apply(value), out);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            WritableTypeId id = types.writeTypePrefix(out, types.typeId(value, JsonToken.VALUE_STRING));
            serialize(value, out, provider);
            types.writeTypeSuffix(out, id);
        }
    }

    /**
     * Reads values.
     *
     * @param <T> their type
     */
    private static final class Reader<T> extends StdDeserializer<T> implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial")
        private final JsonForm<T> form;

        @SuppressWarnings("serial")
        private final ReadOptions options;

        Reader(JsonForm<T> form, ReadOptions options) {
            super(form.getType());
            this.form = form;
            this.options = options;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType wanted = context.getContextualType();
            return form.getType() == CatalogueEntry.class && wanted != null && wanted.containedTypeCount() > 0
                    ? new Reader<>(JsonForm.ofEntries(wanted.containedType(0).getRawClass()), options)
                    : this;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return form.readOrThrow(Parser2Reader.transcribe(parser, options.limits()), options);
            } catch (InvalidDeclarationException refusal) {
                throw context.instantiationException(form.getType(), refusal);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
                throws IOException {
            return types.deserializeTypedFromAny(parser, context);
        }
    }
}
