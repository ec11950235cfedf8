package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rightsdeclarations.Declaration;

@Tag("slow")
class RoundTripPropertiesTest {
    @Property(tries = 500)
    void readsWhatItWrote(@ForAll Random random, @ForAll Layout layout) {
        Declaration declaration = DeclarationArbitraries.any(random);

        ReadResult<Declaration> result = DeclarationJson.read(
                DeclarationJson.writeBytes(declaration, layout),
                ReadOptions.strict().withoutRules());

        assertThat(result.getReport()).hasToString("no problems");
        assertThat(result.getValue()).hasValue(declaration);
    }

    @Property(tries = 100)
    void readsTheLinesThatItWrote(@ForAll Random random) throws IOException {
        List<Declaration> declarations = Stream.generate(() -> DeclarationArbitraries.any(random))
                .limit(random.nextInt(5))
                .toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        DeclarationJson.writeLines(declarations.stream(), written);

        String text = written.toString(UTF_8);
        String ended = random.nextBoolean() ? text : text.replace("\n", "\r\n\n");
        assertThat(DeclarationJson.readLines(
                        new ByteArrayInputStream(ended.getBytes(UTF_8)),
                        ReadOptions.strict().withoutRules()))
                .extracting(line -> line.getResult().orElseThrow())
                .isEqualTo(declarations);
    }

    @Property(tries = 300)
    void writesTheSameBytesAgain(@ForAll Random random, @ForAll Layout layout) {
        byte[] written = DeclarationJson.writeBytes(DeclarationArbitraries.any(random), layout);

        byte[] again = DeclarationJson.writeBytes(
                DeclarationJson.read(written).getValue().orElseThrow(), layout);

        assertThat(new String(again, UTF_8)).isEqualTo(new String(written, UTF_8));
        assertThat(again).isEqualTo(written);
    }

    @Property(tries = 300)
    void writesBothLayoutsOfOneDocument(@ForAll Random random) {
        Declaration declaration = DeclarationArbitraries.small(random);

        String compact = DeclarationJson.writeString(declaration);
        String indented = DeclarationJson.writeString(declaration, Layout.INDENTED);

        assertThat(JsonTree.parse(compact)).isPresent().isEqualTo(JsonTree.parse(indented));
        assertThat(compact).doesNotContain("\n");
        assertThat(indented).endsWith("\n");
    }

    @Property(tries = 300)
    void writesOneFormOfADocumentHoweverItWasWritten(@ForAll Random random) {
        String canonical = DeclarationJson.writeString(DeclarationArbitraries.any(random));
        String scrambled = JsonTree.parse(canonical).orElseThrow().scrambled(random);

        String once = DeclarationJson.writeString(
                DeclarationJson.read(scrambled).getValue().orElseThrow());
        String twice = DeclarationJson.writeString(
                DeclarationJson.read(once).getValue().orElseThrow());

        assertThat(once).isEqualTo(canonical);
        assertThat(twice).isEqualTo(once);
    }

    @Property(tries = 300)
    void rebuildsEqualDeclarations(@ForAll Random random) {
        Declaration declaration = DeclarationArbitraries.any(random);

        assertThat(declaration.toBuilder().build()).isEqualTo(declaration).hasSameHashCodeAs(declaration);
    }
}
