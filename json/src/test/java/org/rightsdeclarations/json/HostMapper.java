package org.rightsdeclarations.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A mapper of an embedding system, of either generation of Jackson. */
interface HostMapper {
    byte[] write(Object value) throws Exception;

    String writeString(Object value) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(String json, Class<T> type) throws Exception;

    <T> Map<String, T> readMap(String json, Class<T> type) throws Exception;

    <T> T throughTree(Object value, Class<T> type) throws Exception;

    <T> T convert(Object value, Class<T> type) throws Exception;

    <T> T update(T value, String json) throws Exception;

    /** Returns a mapper that writes nothing beyond ASCII. */
    HostMapper ascii();

    /** Returns the report that an exception of a mapper holds. */
    static org.rightsdeclarations.problem.Report report(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidDeclarationException refusal) {
                return refusal.getReport();
            }
            causes.add(cause);
        }
        throw new AssertionError("no report in " + causes, thrown);
    }

    /** A mapper of Jackson 3. */
    record Of3(tools.jackson.databind.json.JsonMapper mapper) implements HostMapper {
        static Of3 found() {
            return new Of3(tools.jackson.databind.json.JsonMapper.builder()
                    .polymorphicTypeValidator(tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("org.rightsdeclarations.")
                            .build())
                    .findAndAddModules()
                    .build());
        }

        static Of3 plain() {
            return new Of3(tools.jackson.databind.json.JsonMapper.shared());
        }

        @Override
        public byte[] write(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String writeString(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(byte[] json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> Map<String, T> readMap(String json, Class<T> type) {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, String.class, type));
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        public <T> T update(T value, String json) {
            return mapper.readerForUpdating(value).readValue(json);
        }

        @Override
        public HostMapper ascii() {
            return new Of3(mapper.rebuild()
                    .enable(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build());
        }

        @Override
        public String toString() {
            return "Jackson 3";
        }
    }

    /** A mapper of Jackson 2. */
    record Of2(com.fasterxml.jackson.databind.ObjectMapper mapper) implements HostMapper {
        static Of2 found() {
            // Its trees would turn 1.50 into 1.5.
            return new Of2(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .disable(com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .findAndAddModules()
                    .build());
        }

        static Of2 plain() {
            return new Of2(new com.fasterxml.jackson.databind.ObjectMapper());
        }

        @Override
        public byte[] write(Object value) throws Exception {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String writeString(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T read(byte[] json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public <T> Map<String, T> readMap(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, String.class, type));
        }

        @Override
        public <T> T throughTree(Object value, Class<T> type) throws Exception {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return mapper.convertValue(value, type);
        }

        @Override
        public <T> T update(T value, String json) throws Exception {
            return mapper.readerForUpdating(value).readValue(json);
        }

        @Override
        public HostMapper ascii() {
            return new Of2(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                    .findAndAddModules()
                    .build());
        }

        @Override
        public String toString() {
            return "Jackson 2";
        }
    }
}
