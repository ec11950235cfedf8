package org.rightsdeclarations.json.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.mistake.Fragment;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.core.JsonToken;

/** Values of another kind than expected: reports each, with how to write it instead. Not thread-safe. */
public final class Misfits {
    private final Reading in;
    private final Problems problems;

    Misfits(Reading in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /**
     * Reports that the value that the reading is at is of another type than expected, and passes over it.
     *
     * @param expected the type that was expected
     * @param repair tells how to write it instead
     */
    public void wrongType(String expected, Repair repair) {
        if (in.token() == JsonToken.VALUE_NULL && in.isInside()) {
            Map<String, Object> arguments = new HashMap<>(Map.of("expected", expected));
            if (in.isRequired()) {
                addExample(arguments, repair);
            }
            in.report(StructureCode.NULL_VALUE, arguments);
        } else if (in.token() != null) {
            Map<String, Object> arguments = new HashMap<>(Map.of("expected", expected, "found", found()));
            String key = expected.equals("string") && found().equals("number")
                    ? "quoted"
                    : expected.equals("number") && found().equals("string") ? "unquoted" : "written";
            addRepair(arguments, repair, key);
            in.report(StructureCode.WRONG_TYPE, arguments);
        }
        in.skip();
    }

    /**
     * Reports that the value that the reading is at is not an array, and passes over it.
     *
     * @param repair tells how to write it instead
     */
    public void notAnArray(Repair repair) {
        if (in.token() == JsonToken.VALUE_NULL || in.token() == null) {
            wrongType("array", repair);
            return;
        }
        Map<String, Object> arguments = new HashMap<>(Map.of("found", found()));
        addRepair(arguments, repair, "written");
        if (problems.hasRoom(Severity.ERROR)
                && !arguments.containsKey("written")
                && repair.isItem(in.value().names())) {
            arguments.put("brackets", "[ ]");
        }
        in.report(StructureCode.NOT_AN_ARRAY, arguments);
        in.skip();
    }

    /**
     * Reports that the text that the reading is at should stand under its language.
     *
     * @param repair tells how to write it instead
     */
    public void textWithoutLanguage(Repair repair) {
        Map<String, Object> arguments = new HashMap<>();
        addRepair(arguments, repair, "written");
        in.report(StructureCode.TEXT_WITHOUT_LANGUAGE, arguments);
    }

    /**
     * Reports that the object that the reading is at stands where the text in one language should, and passes over it.
     *
     * @param repair tells how to write the texts
     */
    public void nestedTexts(Repair repair) {
        String name = in.name();
        Map<String, Object> arguments = new HashMap<>(Map.of("member", name));
        addRepair(arguments, repair, "written");
        in.report(StructureCode.NESTED_TEXTS, arguments);
        in.skip();
    }

    /** Adds how to write a value instead, or an example of what is right; nothing if that helps nobody. */
    private void addRepair(Map<String, Object> arguments, Repair repair, String key) {
        if (!problems.hasRoom(Severity.ERROR)) {
            return;
        }
        Optional<Object> found = in.value().read();
        Optional<Object> meant = found.flatMap(value -> in.meant(repair, value));
        Optional<String> written = meant.flatMap(Fragment::write);
        if (written.isPresent()) {
            boolean isGuessed = in.isInUnknownLanguage(found.get())
                    && !repair.meant(found.get(), "fr").equals(meant);
            arguments.put(isGuessed ? "guessed" : key, written.get());
            return;
        }
        addExample(arguments, repair);
    }

    private static void addExample(Map<String, Object> arguments, Repair repair) {
        Object example = repair.example();
        if (example != null) {
            Fragment.write(example).ifPresent(json -> arguments.put("example", json));
        }
    }

    /** What kind of value the reading is at, in a word of JSON. */
    private String found() {
        return switch (Objects.requireNonNull(in.token())) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> "number";
        };
    }
}
