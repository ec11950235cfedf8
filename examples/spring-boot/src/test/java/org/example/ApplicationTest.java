package org.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.ProblemDetails;
import org.rightsdeclarations.json.ReadOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The application over HTTP, as its users meet it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    /** Among the resources of the examples. */
    private static final byte[] REAL =
            resource("/org/rightsdeclarations/examples/declaration/gwangju-declaration-2023.json");

    /** How many characters all texts of the real declaration have. */
    private static final int CHARACTERS = 8170;

    private static final Declaration RIVERSIDE = Declaration.in("en")
            .title("Riverside Declaration on the Right to Housing \uD83C\uDFE0")
            .clause("1.", "Recognize that a home is the ground on which every other right stands.")
            .clause("2.", "Regret that four hundred households of our city have none.")
            .build();

    private static final String SOUND = DeclarationJson.writeString(RIVERSIDE);

    /** Its second clause says nothing. */
    private static final String EMPTY_CLAUSE = """
            {
              "format": "rights-declaration/1",
              "title": {"en": "Riverside Declaration"},
              "sections": [{"clauses": [
                {"label": "1.", "text": {"en": "Recognize \uD83C\uDFE0 that a home is a right."}},
                {"label": "2."}
              ]}]
            }
            """;

    private static final String UNREADABLE = """
            {
              "format": "rights-declaration/1",
              "titel": {"en": "Riverside Declaration"},
              "event": {"held": "12 May 2026"}
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void filesAGoodDeclarationAndGivesItBack() throws Exception {
        HttpResponse<String> answer = post("/declarations", SOUND, "en");

        assertThat(answer.statusCode()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(get(location).body()).isEqualTo(SOUND).contains("\uD83C\uDFE0");
    }

    @Test
    void keepsEveryCharacterOfARealDeclaration() throws Exception {
        Declaration real = DeclarationJson.read(REAL).orElseThrow();

        HttpResponse<String> answer = post("/declarations", DeclarationJson.writeString(real, Layout.INDENTED), "ko");
        HttpResponse<byte[]> back = client.send(request(location(answer)).build(), BodyHandlers.ofByteArray());

        assertThat(back.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(back.body()).isEqualTo(DeclarationJson.writeBytes(real));
        assertThat(characters(back.body())).isEqualTo(CHARACTERS);
    }

    private static byte[] resource(String name) {
        try (InputStream resource = ApplicationTest.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int characters(byte[] json) {
        int characters = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token == JsonToken.VALUE_STRING ? parser.getStringLength() : 0;
            }
        }
        return characters;
    }

    @Test
    void listsRecordsThatHoldDeclarations() throws Exception {
        HttpResponse<String> answer = post("/declarations", SOUND, "en");

        String number = location(answer).substring(location(answer).lastIndexOf('/') + 1);
        assertThat(get("/declarations").body()).contains("{\"number\":" + number + ",\"declaration\":" + SOUND + "}");
    }

    @Test
    void tellsOfWarningsWithTheReceipt() throws Exception {
        HttpResponse<String> answer = post("/declarations", SOUND.replace("\"2.\"", "\"3.\""), "fr");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains("\"report\":{\"format\":\"rights-declaration-report/1\",\"language\":\"fr\"")
                .contains("\"code\":\"numbering.gap\"");
    }

    @Test
    void refusesAnUnreadableDocumentWithAllThatIsWrong() throws Exception {
        HttpResponse<String> answer = post("/declarations", UNREADABLE, "en");

        assertProblems(answer, 422, "en");
        assertThat(answer.body())
                .contains("\"code\":\"json.unknown-member\",\"severity\":\"error\",\"pointer\":\"/titel\","
                        + "\"line\":3,\"column\":3,")
                .contains("\"code\":\"value.date-range\",\"severity\":\"error\",\"pointer\":\"/event/held\","
                        + "\"line\":4,\"column\":21,")
                .contains("did you mean");
    }

    @Test
    void refusesAnUnsoundDeclarationWithTheLineOfTheClause() throws Exception {
        HttpResponse<String> answer = post("/declarations", EMPTY_CLAUSE, "en");

        assertProblems(answer, 422, "en");
        assertThat(answer.body())
                .contains("\"code\":\"structure.empty-provision\",\"severity\":\"error\","
                        + "\"pointer\":\"/sections/0/clauses/1\",\"line\":6,\"column\":5,\"printedPlace\":\"2\",")
                .contains("\"message\":\"a provision has neither text nor heading nor nested clauses\"")
                .contains("\"instance\":\"/declarations\"");
    }

    @Test
    void speaksTheLanguageOfTheRequest() throws Exception {
        HttpResponse<String> unreadable = post("/declarations", UNREADABLE, "fr-CA, en;q=0.5");
        HttpResponse<String> unsound = post("/declarations", EMPTY_CLAUSE, "fr-CA, en;q=0.5");

        assertProblems(unreadable, 422, "fr");
        assertThat(unreadable.body()).contains("champ inconnu");
        assertProblems(unsound, 422, "fr");
        assertThat(unsound.body())
                .contains("\"pointer\":\"/sections/0/clauses/1\"")
                .doesNotContain("a provision has");
    }

    @Test
    void judgesByTheRulesOfTheApplication() throws Exception {
        String untitled = EMPTY_CLAUSE
                .replace("\"title\": {\"en\": \"Riverside Declaration\"},", "")
                .replace("{\"label\": \"2.\"}", "{\"label\": \"2.\", \"heading\": {\"en\": \"Homes\"}}");

        HttpResponse<String> answer = post("/declarations", untitled, "en");

        assertProblems(answer, 422, "en");
        assertThat(answer.body()).contains("\"code\":\"office.untitled\"").contains("cannot be filed");
    }

    @Test
    void readsByTheOptionsOfTheApplication() throws Exception {
        String nearly = UNREADABLE.replace("{\"held\": \"12 May 2026\"}", """
                {}, "anniversaries": [{
                  "ordinal": 1,
                  "instrument": {"title": {"en": "Riverside Charter on the Rights to the City"}}
                }]
                """);

        HttpResponse<String> unreadable = post("/declarations", nearly, "en");
        HttpResponse<String> large = post("/declarations", SOUND.replace("Recognize", "x".repeat(1_000_000)), "en");

        assertProblems(unreadable, 422, "en");
        assertThat(unreadable.body()).contains("\"code\":\"json.unknown-member\"", "\"code\":\"catalogue.title-near\"");
        assertProblems(large, 422, "en");
        assertThat(large.body()).contains("\"code\":\"json.document-too-large\"");
    }

    @Test
    void pointsIntoTheBodyThatHoldsTheDeclaration() throws Exception {
        String body = "{\"sender\": \" \",\n\"declaration\": " + EMPTY_CLAUSE + "}";

        HttpResponse<String> unsound = post("/submissions", body, "en");
        HttpResponse<String> unreadable = post("/submissions", body.replace("\"title\"", "\"titel\""), "en");

        assertProblems(unsound, 422, "en");
        assertThat(unsound.body())
                .contains("\"pointer\":\"/declaration/sections/0/clauses/1\",\"line\":7,\"column\":5,")
                .contains(
                        "\"code\":\"jakarta.validation.constraints.NotBlank\",\"severity\":\"error\",\"pointer\":\"/sender\",\"line\":1,\"column\":12,");
        assertProblems(unreadable, 422, "en");
        assertThat(unreadable.body()).contains("\"pointer\":\"/declaration/titel\",\"line\":4,\"column\":3,");
    }

    @Test
    void pointsIntoAListOfDeclarations() throws Exception {
        HttpResponse<String> answer = post("/declarations/all", "[" + SOUND + ",\n" + EMPTY_CLAUSE + "]", "en");

        assertProblems(answer, 422, "en");
        assertThat(answer.body()).contains("\"pointer\":\"/1/sections/0/clauses/1\",\"line\":7,\"column\":5,");
    }

    @Test
    void explainsWhatIsNoJson() throws Exception {
        HttpResponse<String> answer = post("/declarations", EMPTY_CLAUSE.replace("\"2.\"}", "\"2.\",}"), "es");

        assertProblems(answer, 400, "es");
        assertThat(answer.body()).contains("\"code\":\"json.syntax-comma\"").contains("\"line\":6,\"column\":20,");
    }

    @Test
    void leavesWhatIsNoMatterOfTheLibraryToSpring() throws Exception {
        String body = "{\"sender\": \" \", \"declaration\": " + SOUND + "}";

        HttpResponse<String> answer = post("/submissions", body, "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void answersWithProblemDetailsOfItsOwn() throws Exception {
        HttpResponse<String> refused = put("/declarations/1", UNREADABLE, "fr");

        assertProblems(refused, 422, "fr");
        ReadOptions french = ReadOptions.strict().withLocale(Locale.FRENCH);
        assertThat(refused.body())
                .isEqualTo(ProblemDetails.of(
                                DeclarationJson.read(UNREADABLE, french).getReport())
                        .writeString());
    }

    @Test
    void correctsADeclarationWithWarnings() throws Exception {
        String filed = location(post("/declarations", SOUND, "en"));
        String corrected = SOUND.replace("\"2.\"", "\"3.\"");

        HttpResponse<String> answer = put(filed, corrected, "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":\"numbering.gap\"");
        assertThat(get(filed).body()).isEqualTo(corrected);
    }

    @Test
    void servesThePage() throws Exception {
        assertThat(get("/").body()).contains("<html lang=\"en\"");
        assertThat(get("/samples/korean.json").body()).contains("\uC120\uC5B8");
    }

    @Test
    void judgesAnyTextForThePage() throws Exception {
        HttpResponse<String> answer = post("/reports", UNREADABLE, "ko");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"language\":\"ko\"", "\"code\":\"json.unknown-member\"", "\"line\":3");
    }

    private static void assertProblems(HttpResponse<String> answer, int status, String language) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
        assertThat(answer.body()).contains("\"type\":\"tag:rightsdeclarations.org,2026:unsound-declaration\"");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString(UTF_8));
    }

    private HttpResponse<String> post(String path, String body, String language)
            throws IOException, InterruptedException {
        return send("POST", path, body, language);
    }

    private HttpResponse<String> put(String path, String body, String language)
            throws IOException, InterruptedException {
        return send("PUT", path, body, language);
    }

    private HttpResponse<String> send(String method, String path, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .method(method, BodyPublishers.ofString(body, UTF_8))
                .build();
        return client.send(request, BodyHandlers.ofString(UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
