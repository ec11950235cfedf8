package org.rightsdeclarations.json;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.json.source.ParserReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a mapper of Jackson 3 the types of the model: alone, in records, lists and maps, in trees and conversions.
 *
 * <p>On the class path it is found by {@code JsonMapper.builder().findAndAddModules()}, and by Spring Boot; elsewhere
 * it is registered by {@code JsonMapper.builder().addModule(new Jackson3Module())}.
 *
 * <p>What is written is what {@link JsonForm} writes; {@link ProblemDetails} are written, too, but not read. A document
 * that is not sound becomes an exception of the mapper whose cause is an {@link InvalidDeclarationException} with the
 * whole report; pointers and positions in it are those of the outermost document. The mapper says whether something
 * <em>is</em> a declaration. Whether it is a good one is for {@code @Valid} or
 * {@link org.rightsdeclarations.validation.DeclarationValidator} to say: a sound document that breaks rules is read.
 */
@SuppressWarnings("exports") // its module is optional, and there where this class is used
public final class Jackson3Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module that reads strictly. */
    public Jackson3Module() {
        this(ReadOptions.STRICT);
    }

    /**
     * Creates a module.
     *
     * @param options how to read: limits, leniency, the language of reports, and the rules that the report of a
     *     document that is not sound tells of, beside its structure
     */
    public Jackson3Module(ReadOptions options) {
        super(Jackson3Module.class.getName());
        require(options, "options");
        JsonForm.types().forEach(type -> add(JsonForm.of(type), options));
        addSerializer(ProblemDetails.class, new Writer<>(ProblemDetails.class, ProblemDetails::write));
        addSerializer(
                ProblemDetails.Entry.class, new Writer<>(ProblemDetails.Entry.class, ProblemDetails.Entry::write));
    }

    private <T> void add(JsonForm<T> form, ReadOptions options) {
        addSerializer(form.getType(), new Writer<>(form.getType(), form::write));
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
        private final BiConsumer<T, JsonGenerator> form;

        Writer(Class<T> type, BiConsumer<T, JsonGenerator> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            form.accept(value, out);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            WritableTypeId id = types.writeTypePrefix(out, context, types.typeId(value, JsonToken.VALUE_STRING));
            form.accept(value, out);
            types.writeTypeSuffix(out, context, id);
        }
    }

    /**
     * Reads values.
     *
     * @param <T> their type
     */
    private static final class Reader<T> extends StdDeserializer<T> {
        private final JsonForm<T> form;
        private final ReadOptions options;

        Reader(JsonForm<T> form, ReadOptions options) {
            super(form.getType());
            this.form = form;
            this.options = options;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType wanted = context.getContextualType();
            return form.getType() == CatalogueEntry.class && wanted != null && wanted.containedTypeCount() > 0
                    ? new Reader<>(JsonForm.ofEntries(wanted.containedType(0).getRawClass()), options)
                    : this;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return form.readOrThrow(ParserReader.transcribe(parser, options.limits()), options);
            } catch (InvalidDeclarationException refusal) {
                throw context.instantiationException(form.getType(), refusal);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return types.deserializeTypedFromAny(parser, context);
        }
    }
}
