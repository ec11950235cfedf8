package org.rightsdeclarations.json.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.shape.JsonMember.Need;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.json.writing.DocumentWriter;
import org.rightsdeclarations.validation.Findings;

class MembersOfShapeTest {
    /** A list of words, the first required, the second as one likes, and one of the last two. */
    private final Shape<List<String>, List<String>> shape = Shape.of(
            List.of(word("a", Need.REQUIRED), word("b", Need.OPTIONAL), word("c", Need.CHOICE), word("d", Need.CHOICE)),
            ArrayList::new,
            List::copyOf);

    @Test
    void areNamedInTheirOrder() {
        assertThat(shape.names()).containsExactly("a", "b", "c", "d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'1','c':'2'} | [a1, c2]",
                "{'d':'3','b':'2','a':'1'} | [d3, b2, a1]",
            })
    void areReadInTheOrderOfTheDocument(String document, String words) {
        assertThat(read(document).value()).hasToString(words);
        assertThat(read(document).report().getProblems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | missing-member missing-alternative",
                "{'c':'2'} | missing-member",
                "{'b':'2','c':'2'} | missing-member",
                "{'a':'1'} | missing-alternative",
                "{'a':'1','b':'2'} | missing-alternative",
                "{'a':'1','c':'2','d':'3'} | conflicting-members",
                "{'a':'1','c':'2','c':'3'} | duplicate-member",
                "{'a':1,'c':'2'} | wrong-type",
                "{'a':'1','c':2} | wrong-type",
                "[] | wrong-type",
            })
    void mustBeThereOnceOrAsOneOfSeveral(String document, String codes) {
        assertThat(read(document).value()).isNull();
        assertThat(read(document).report().getProblems())
                .extracting(problem -> problem.getCode().replace("json.", ""))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void areWrittenInTheirOrder() {
        assertThat(new String(DocumentWriter.write(List.of("d3", "a1"), shape, false), UTF_8))
                .isEqualTo("{\"a\":\"1\",\"d\":\"3\"}");
    }

    @Test
    void mayLackWhatARuleJudgesAllTheSame() {
        Shape<List<String>, List<String>> salvaging = Shape.of(
                        List.of(word("a", Need.REQUIRED), word("b", Need.OPTIONAL)), ArrayList::new, List::copyOf)
                .salvaging();
        List<List<String>> judged = new ArrayList<>();

        DocumentReader.read(bytes("{'b':'2'}"), Limits.STRICT, salvaging, (value, most, holds) -> {
            judged.add(value);
            return Findings.NONE;
        });
        DocumentReader.read(bytes("{'b':'2'}"), Limits.STRICT, shape, (value, most, holds) -> {
            judged.add(value);
            return Findings.NONE;
        });

        assertThat(judged).containsExactly(List.of("b2"));
    }

    private DocumentReader.Outcome<List<String>> read(String document) {
        return DocumentReader.read(bytes(document), Limits.STRICT, shape, Rules.NONE);
    }

    private static byte[] bytes(String document) {
        return document.replace('\'', '"').getBytes(UTF_8);
    }

    private static JsonMember<List<String>, List<String>> word(String name, Need need) {
        return JsonMember.one(
                name,
                need,
                StringType.ANY,
                words -> words.stream()
                        .filter(word -> word.startsWith(name))
                        .map(word -> word.substring(1))
                        .findFirst()
                        .orElse(null),
                (words, word) -> words.add(name + word));
    }
}
