package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.problem.Problem;

@Tag("slow")
class HostileCataloguesTest {
    private static final int DEEP = 200_000;
    private static final int MANY = 100_000;

    @Example
    void nestEntries() {
        assertThat(codes(document("\"instruments\":" + "[{\"instruments\":".repeat(DEEP))))
                .contains("json.unknown-member", "json.too-deep");
        assertThat(codes(document("\"editions\":" + "[".repeat(DEEP) + "]".repeat(DEEP))))
                .contains("json.wrong-type", "json.too-deep");
        assertThat(codes("[".repeat(DEEP).getBytes(UTF_8))).contains("json.wrong-type", "json.too-deep");
    }

    @Example
    void repeatAnEntryWithoutEnd() {
        String entries =
                "{\"id\":\"a\",\"title\":{\"en\":\"A\"}}" + ",{\"id\":\"a\",\"title\":{\"en\":\"A\"}}".repeat(MANY);

        assertThat(codes(document("\"instruments\":[" + entries + "]")))
                .hasSize(1000)
                .containsOnly("json.duplicate-entry");
    }

    @Example
    void areNotUtf8() {
        byte[] document = document("\"instruments\":[{\"id\":\"a\",\"title\":{\"en\":\"?\"}}]");
        for (int i = 0; i < document.length; i++) {
            byte[] changed = document.clone();
            changed[i] = (byte) 0xFF;
            assertThat(codes(changed)).isNotEmpty();
        }
    }

    @Example
    void endAnywhere() {
        byte[] whole = CatalogueJson.writeBytes(InstrumentCatalogue.standard());
        for (int length = 0; length < whole.length; length += 17) {
            assertThat(codes(Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void haveAnythingAnywhere(@ForAll Random random) {
        byte[] document = CatalogueJson.writeBytes(CatalogueArbitraries.any(random));
        for (int i = random.nextInt(3); i >= 0; i--) {
            document[random.nextInt(document.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : '"');
        }

        try {
            assertThat(CatalogueJson.read(document)).isNotNull();
        } catch (InvalidCatalogueException refusal) {
            assertThat(refusal.getReport().hasErrors()).isTrue();
        }
    }

    private static byte[] document(String members) {
        return ("{\"format\":\"instrument-catalogue/1\"," + members + "}").getBytes(UTF_8);
    }

    private static List<String> codes(byte[] document) {
        InvalidCatalogueException[] refusal = new InvalidCatalogueException[1];
        assertThatExceptionOfType(InvalidCatalogueException.class)
                .isThrownBy(() -> CatalogueJson.read(document))
                .satisfies(thrown -> refusal[0] = thrown);
        return refusal[0].getReport().getProblems().stream()
                .map(Problem::getCode)
                .toList();
    }
}
