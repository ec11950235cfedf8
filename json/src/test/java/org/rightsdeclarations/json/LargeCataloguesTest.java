package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As large as the limits allow, and as unfortunate as can be: each takes a second or two, or else very long. */
@Tag("large")
@Timeout(60)
class LargeCataloguesTest {
    private static final int MANY = 100_000;
    private static final ReadOptions MANY_LANGUAGES = ReadOptions.strict().withMaxNames(2 * MANY);

    @Test
    void haveAnyNumberOfInstruments() {
        byte[] document = document("\"instruments\":["
                + numbered(MANY, i -> "{\"id\":\"" + i + "\",\"title\":{\"en\":\"Charter of city " + i + "\"}}") + "]");

        assertThat(CatalogueJson.read(document).getInstruments()).hasSize(MANY);
    }

    @Test
    void haveATitleInAnyNumberOfLanguages() {
        byte[] document = document("\"instruments\":[{\"id\":\"a\",\"title\":{"
                + numbered(MANY, i -> "\"en-x-" + i + "\":\"Charter of city " + i + "\"") + "}}]");

        assertThat(CatalogueJson.read(document, MANY_LANGUAGES).getInstruments())
                .hasSize(1);
    }

    @Test
    void haveIdsMadeToCollide() {
        byte[] document = document("\"instruments\":["
                + numbered(MANY, i -> "{\"id\":\"" + colliding(i) + "\",\"title\":{\"en\":\"A\"}}") + "]");

        assertThat(CatalogueJson.read(document).getInstruments()).hasSize(MANY);
    }

    @Test
    void haveSeriesMadeToCollide() {
        byte[] document = document(
                "\"editions\":[" + numbered(MANY, i -> "{\"series\":\"" + colliding(i) + "\",\"edition\":1}") + "]");

        assertThat(CatalogueJson.read(document).getSeries()).hasSize(MANY);
    }

    @Test
    void haveTitlesAndAcronymsMadeToCollide() {
        String texts = "{" + numbered(MANY, i -> "\"en-x-" + i + "\":\"" + colliding(i) + "\"") + "}";

        byte[] document =
                document("\"instruments\":[{\"id\":\"a\",\"title\":" + texts + ",\"acronym\":" + texts + "}]");

        assertThat(CatalogueJson.read(document, MANY_LANGUAGES).getInstruments())
                .hasSize(1);
    }

    @Test
    void haveAnyNumberOfAdoptersAndWordsInTheTitle() {
        byte[] document = document("\"instruments\":[{\"id\":\"a\",\"title\":{"
                + numbered(2_000, i -> "\"en-x-" + i + "\":\"" + numbered(100, w -> "w" + i + "x" + w) + "\"")
                + "},\"adopters\":[" + numbered(50_000, i -> "{\"name\":{\"en\":\"City " + i + "\"}}") + "]}]");

        assertThat(CatalogueJson.read(document).getInstruments()).hasSize(1);
    }

    /** All strings that this makes have the same hash. */
    private static String colliding(int number) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (number >>> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static byte[] document(String members) {
        return ("{\"format\":\"instrument-catalogue/1\"," + members + "}").getBytes(UTF_8);
    }

    private static String numbered(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }
}
