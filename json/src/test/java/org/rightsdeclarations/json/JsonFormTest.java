package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.value.LocalizedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;

class JsonFormTest {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonForm<Clause> CLAUSES = JsonForm.of(Clause.class);
    private static final Clause CLAUSE = Clause.of("1.", LocalizedText.of("en", "A home is a right."));

    private static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    @Test
    void writesAPartAsItLooksInsideADeclaration() {
        assertThat(CLAUSES.writeString(CLAUSE))
                .isEqualTo("{\"label\":\"1.\",\"text\":{\"en\":\"A home is a right.\"}}");
        assertThat(CLAUSES.writeString(CLAUSE, Layout.INDENTED)).startsWith("{\n  \"label\": \"1.\",");
        assertThat(CLAUSES.writeBytes(CLAUSE))
                .isEqualTo(CLAUSES.writeString(CLAUSE).getBytes(UTF_8));
        assertThat(JsonForm.of(Verb.class).writeString(Verb.RECALL)).isEqualTo("\"recall\"");
    }

    @Test
    void readsWhatItWroteOfEveryPartOfADeclaration() {
        for (int seed = 0; seed < 10; seed++) {
            Declaration declaration = DeclarationArbitraries.any(new Random(seed));
            for (Part<?> part :
                    Parts.of(Declaration.description().root(declaration).orElseThrow())) {
                JsonForm.types().stream()
                        .filter(type -> type.isInstance(part.getValue()))
                        .forEach(type -> assertKept(JsonForm.of(type), part.getValue()));
            }
        }
    }

    private static <T> void assertKept(JsonForm<T> form, Object value) {
        String json = form.writeString(form.getType().cast(value));
        ReadOptions options = ReadOptions.strict().withoutRules();

        assertThat(form.read(json, options).orElseThrow()).isEqualTo(value);
        assertThat(form.read(json.getBytes(UTF_8), options).orElseThrow()).isEqualTo(value);
        assertThat(form.read(parser(json), options).orElseThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1, '{expected=string, found=number, quoted=\"1\"}'",
        "1.2, '{expected=string, found=number, quoted=\"1.2\"}'",
        "12345e999999999, '{example=\"1.\", expected=string, found=number}'",
        "-1E99, '{example=\"1.\", expected=string, found=number}'"
    })
    void takesANumberForALabelOnlyIfSomebodyMayHavePrintedIt(String number, String arguments) {
        assertThat(CLAUSES.read("{\"label\": " + number + "}").getReport().getProblems())
                .filteredOn(problem -> problem.getCode().equals("json.wrong-type"))
                .extracting(problem -> new TreeMap<>(problem.getArguments()).toString())
                .containsExactly(arguments);
    }

    @Test
    void judgesAPartByItself() {
        String json = "{\"text\": {\"en\": \"By whom ?\u0007\"}}".replace("\u0007", "\\u0007");

        assertThat(CLAUSES.read(json).getReport().getProblems())
                .extracting(Problem::getCode)
                .contains("hygiene.control");
        assertThat(CLAUSES.read(json, ReadOptions.strict().withoutRules()).getReport())
                .hasToString("no problems");
        assertThat(CLAUSES.read(json, ReadOptions.strict().withLocale(Locale.FRENCH))
                        .getReport())
                .asString()
                .startsWith("1 erreur");
    }

    @Test
    void saysWhatIsWrongWithAPart() {
        assertThat(CLAUSES.read("{\"text\": \"A home\"}").getReport()).hasToString("""
                        1 error:
                          error at 1:10 /text: the language of this text is not given; write {"en": "A home"}, with the \
                        tag of its language [json.text-without-language]
                          not checked: 1 rule that waits until the errors are mended""");
        assertThatThrownBy(() -> CLAUSES.read("[]").orElseThrow()).isInstanceOf(InvalidDeclarationException.class);
    }

    @Test
    void readsOneValueInTheMiddleOfSomethingLarger() {
        JsonParser parser = parser("""
                {"id": 7,
                 "body": {"text": {"en": "A home"}}, "rest": [true]}""");
        while (!"body".equals(parser.currentName())) {
            parser.nextToken();
        }
        parser.nextToken();

        Clause clause = CLAUSES.read(parser).orElseThrow();

        assertThat(clause).isEqualTo(Clause.of(LocalizedText.of("en", "A home")));
        assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
        assertThat(parser.nextName()).isEqualTo("rest");
    }

    @Test
    void placesProblemsWhereTheParserFoundThem() {
        JsonParser parser = parser("""
                [{"text": {"en": "A home"}},
                 {"text": {"ko": "집 \\"🏠\\""}, "due": 1}]""");
        parser.nextToken();
        parser.nextToken();

        assertThat(CLAUSES.read(parser).orElseThrow().getText()).isPresent();
        parser.nextToken();
        Problem problem = CLAUSES.read(parser).getReport().getProblems().get(0);

        assertThat(problem.getPointer()).isEqualTo("/1/due");
        assertThat(problem.getPosition()).contains(new Position(2, 30));
    }

    @Test
    void passesOnThatAParserFails() {
        assertThatThrownBy(() -> CLAUSES.read(parser("{\"text\": {]"))).isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesAParserThatDoesNotWait() throws Exception {
        try (var parser = FACTORY.createNonBlockingByteArrayParser(ObjectReadContext.empty())) {
            byte[] half = "{\"text\": ".getBytes(UTF_8);
            ((ByteArrayFeeder) parser.nonBlockingInputFeeder()).feedInput(half, 0, half.length);

            assertThatThrownBy(() -> CLAUSES.read(parser))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("parser must be one that waits for its input");
        }
    }

    @Test
    void refusesMoreThanTheLimitOfAParserToo() {
        ReadOptions small = ReadOptions.strict().withMaxDocumentBytes(100);

        assertThat(CLAUSES.read(parser("{\"text\": {\"en\": \"" + "a".repeat(200) + "\"}}"), small)
                        .getReport()
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly("json.document-too-large");
    }

    @Test
    void writesToAGeneratorInTheMiddleOfSomethingLarger() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartArray();
            CLAUSES.write(CLAUSE, out);
            DeclarationJson.write(Declaration.in("en").title("A").build(), out);
            out.writeEndArray();
        }

        assertThat(bytes.toString(UTF_8))
                .isEqualTo("[" + CLAUSES.writeString(CLAUSE)
                        + ",{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"A\"}}]");
    }

    @Test
    void knowsTheTypesOfTheModelOnly() {
        assertThat(JsonForm.types())
                .startsWith(Declaration.class)
                .contains(Clause.class, Commitment.class, LocalizedText.class, Verb.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonForm.of(String.class))
                .withMessage("type must be one with a JSON form, such as Clause - but was: java.lang.String");
        assertThat(CLAUSES).hasToString("Clause");
    }
}
