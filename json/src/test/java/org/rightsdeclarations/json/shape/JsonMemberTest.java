package org.rightsdeclarations.json.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.json.writing.DocumentWriter;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Problem;

class JsonMemberTest {
    /** An object that holds labels, and refuses to be without any. */
    private final Shape<List<String>, List<String>> labels =
            Shape.of(List.of(list()), ArrayList::new, JsonMemberTest::refuseNone);

    /** The same, whose labels are part of something in Java. */
    private final Shape<Held, Held> held = Shape.of(
            List.of(list().of(Held::labels, Held::labels)),
            () -> new Held(new ArrayList<>()),
            whole -> new Held(refuseNone(whole.labels())));

    private record Held(List<String> labels) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'labels':['a','b']} | [a, b]",
                "{'labels':[]} | value.label /",
                "{} | value.label /",
                "{'labels':'a'} | json.not-an-array /labels", // and not that there are none
                "{'labels':['a',1]} | json.wrong-type /labels/1",
            })
    void readsAListAndTellsWhetherAWholeIsRefusedForItself(String document, String found) {
        assertThat(read(document, labels, labels -> labels)).isEqualTo(found);
        assertThat(read(document, held, Held::labels)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a b | {'labels':['a','b']}", "'' | {}"})
    void writesAListUnlessItIsEmpty(String words, String document) {
        List<String> written = words.isEmpty() ? List.of() : List.of(words.split(" "));

        assertThat(DocumentWriter.write(written, labels, false)).isEqualTo(bytes(document));
        assertThat(DocumentWriter.write(new Held(written), held, false)).isEqualTo(bytes(document));
    }

    private static <T> String read(String document, Shape<T, ?> shape, Function<T, List<String>> labels) {
        DocumentReader.Outcome<T> outcome = DocumentReader.read(bytes(document), Limits.STRICT, shape, Rules.NONE);
        if (outcome.value() != null) {
            return labels.apply(outcome.value()).toString();
        }
        Problem problem = outcome.report().getProblems().get(0);
        assertThat(outcome.report().getProblems()).hasSize(1);
        return problem.getCode() + " " + (problem.getPointer().isEmpty() ? "/" : problem.getPointer());
    }

    private static JsonMember<List<String>, List<String>> list() {
        return JsonMember.list("labels", StringType.ANY, Function.identity(), List::addAll);
    }

    private static List<String> refuseNone(List<String> labels) {
        if (labels.isEmpty()) {
            throw InvalidValueException.of("value.label", "");
        }
        return List.copyOf(labels);
    }

    private static byte[] bytes(String document) {
        return document.replace('\'', '"').getBytes(UTF_8);
    }
}
