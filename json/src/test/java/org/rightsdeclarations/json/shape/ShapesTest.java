package org.rightsdeclarations.json.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.writing.DocumentWriter;
import org.rightsdeclarations.world.Signatories;

/** Each type of the model is an object whose members follow from its description, each in the form of its kind. */
class ShapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'label':'1.','text':{'en':'We agree.','fr':'Nous convenons.'}}",
                "{'id':'quays','subjects':['https://example.org/1','https://example.org/2']}",
                "{'text':{'en':'We'},'clauses':[{'label':'(a)','text':{'en':'agree.'}}]}",
                "{'text':{'en':'We agree.'},'extensions':{'votes':{'against':null,'for':12}}}",
            })
    void formTextsNamesListsAndExtensions(String json) {
        assertThat(readAndWritten(json, Clause.description())).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ordinal':75,'instrument':{'title':{'en':'Universal Declaration'}}}",
                "{'ordinal':43,'occurrence':{'title':{'en':'Uprising'},'date':'1980-05-18'},'year':2023}",
            })
    void formWholeNumbersAndObjects(String json) {
        assertThat(readAndWritten(json, Anniversary.description())).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'open':true,'entries':[{'party':{'name':{'en':'Utrecht'}}}]}", "{'asOf':'2023-10-07'}"})
    void formFlagsAndDates(String json) {
        assertThat(readAndWritten(json, Signatories.description())).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'ordinal':75} | missing-alternative",
                "{'instrument':{'title':{'en':'Charter'}}} | missing-member",
                "{'ordinal':75,'instrument':{'title':{'en':'A'}},'occurrence':{'title':{'en':'B'}}} | conflicting-members",
                "{'ordinal':'75','instrument':{'title':{'en':'Charter'}}} | wrong-type",
                "{'ordinal':0,'instrument':{'title':{'en':'Charter'}}} | too-small",
                "{'ordinal':75,'instrument':{'title':'Charter'}} | text-without-language",
                "{'ordinal':75,'instrument':{}} | missing-member",
            })
    void requireWhatTheDescriptionRequires(String json, String code) {
        assertThat(readAndWritten(json, Anniversary.description())).isEqualTo("json." + code);
    }

    @Test
    void sayFirstWhatADocumentIs() {
        JsonMember<String, StringBuilder> format = Shapes.format(FormatType.DECLARATION);
        Shape<String, StringBuilder> document = Shape.of(List.of(format), StringBuilder::new, StringBuilder::toString);

        assertThat(DocumentWriter.write("", document, false)).isEqualTo(bytes("{'format':'rights-declaration/1'}"));
        assertThat(read("{}", document).report().getProblems())
                .extracting(problem -> problem.getCode())
                .containsExactly("json.missing-member");
    }

    @Test
    void areMadeOnceForEachDescription() {
        assertThat(Shapes.of(Clause.description())).isSameAs(Shapes.of(Clause.description()));
    }

    /** Reads and writes a value by members that are made anew. */
    private static <T, B> String readAndWritten(String json, Description<T, B> description) {
        Shape<T, B> shape =
                Shape.of(Shapes.members(description), description::builder, description::build, description::values);
        DocumentReader.Outcome<T> outcome = read(json, shape);
        return outcome.value() == null
                ? outcome.report().getProblems().stream()
                        .map(problem -> problem.getCode())
                        .collect(Collectors.joining(" "))
                : new String(DocumentWriter.write(outcome.value(), shape, false), UTF_8).replace('"', '\'');
    }

    private static <T> DocumentReader.Outcome<T> read(String json, Shape<T, ?> shape) {
        return DocumentReader.read(bytes(json), Limits.STRICT, shape, Rules.NONE);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(UTF_8);
    }
}
