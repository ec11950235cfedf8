package org.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;

/** The application over HTTP. */
@QuarkusTest
class QuarkusHostTest {
    private static final String SOUND = DeclarationJson.writeString(Declaration.in("en")
            .title("Riverside Declaration on the Right to Housing \uD83C\uDFE0")
            .clause("1.", "Recognize that a home is the ground on which every other right stands.")
            .clause("2.", "Regret that four hundred households of our city have none.")
            .build());

    private static final String EMPTY_CLAUSE =
            SOUND.replace(",\"text\":{\"en\":\"Regret that four hundred households of our city have none.\"}", "");

    @TestHTTPResource
    URI root;

    @Test
    void filesADeclarationAndShowsIt() throws Exception {
        HttpResponse<String> answer = post("declarations", SOUND, "en");

        assertEquals(201, answer.statusCode(), answer.body());
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        String number = location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
        assertEquals(
                "{\"number\":" + number + ",\"declaration\":" + SOUND + "}",
                send(HttpRequest.newBuilder(location).build()).body());
    }

    @Test
    void findsErrorsByTheInjectedValidator() throws Exception {
        HttpResponse<String> answer = post("declarations/report", EMPTY_CLAUSE, "fr");

        assertEquals(200, answer.statusCode(), answer.body());
        assertHolds(answer, "\"language\":\"fr\"");
        assertHolds(
                answer,
                "\"code\":\"structure.empty-provision\",\"severity\":\"error\",\"pointer\":\"/sections/0/clauses/1\"");
    }

    @Test
    void refusesAnUnsoundDeclaration() throws Exception {
        HttpResponse<String> answer = post("declarations", EMPTY_CLAUSE, "fr");

        assertRefused(answer, "fr");
        assertHolds(answer, "\"pointer\":\"/declaration/sections/0/clauses/1\"");
    }

    @Test
    void judgesByTheRulesOfTheApplication() throws Exception {
        HttpResponse<String> answer = post("declarations", SOUND.replace("\"2.\"", "\"3.\""), "en");

        assertRefused(answer, "en");
        assertHolds(answer, "\"code\":\"numbering.gap\",\"severity\":\"error\"");
    }

    @Test
    void refusesAnUnreadableDocumentWithAllThatIsWrong() throws Exception {
        HttpResponse<String> answer =
                post("declarations", SOUND.replace("\"title\"", "\"titel\"").replace("\"1.\"", "1"), "ko");

        assertRefused(answer, "ko");
        assertHolds(
                answer, "\"code\":\"json.unknown-member\",\"severity\":\"error\",\"pointer\":\"/titel\",\"line\":1,");
        assertHolds(answer, "\"pointer\":\"/sections/0/clauses/0/label\",\"line\":1,");
    }

    private static void assertRefused(HttpResponse<String> answer, String language) {
        assertEquals(422, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0]);
        assertEquals(language, answer.headers().firstValue("Content-Language").orElseThrow());
    }

    private static void assertHolds(HttpResponse<String> answer, String part) {
        assertTrue(answer.body().contains(part), () -> part + " in " + answer.body());
    }

    private HttpResponse<String> post(String path, String body, String language) throws Exception {
        return send(HttpRequest.newBuilder(root.resolve("/" + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }
}
