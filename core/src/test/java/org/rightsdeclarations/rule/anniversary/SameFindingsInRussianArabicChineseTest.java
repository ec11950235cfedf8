package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.catalogue.Instruments.UDHR;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.heldIn;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.stated;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

/** What the texts of a declaration say of anniversaries is judged alike in whatever language they say it. */
class SameFindingsInRussianArabicChineseTest {
    private static final String FAMILY = "anniversary";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ar", "zh"})
    void findings(String language) throws IOException {
        Properties texts = texts(language);
        LocalizedText udhr75 = text(language, texts, "udhr75");
        LocalizedText port20 = text(language, texts, "port20");
        Instrument port = Instrument.of(text(language, texts, "port"));

        assertThat(codes(declaration(udhr75, stated(75, UDHR)))).as("listed").isEmpty();
        assertThat(codes(declaration(udhr75))).as("not listed").containsExactly("anniversary.unlisted");
        assertThat(codes(heldIn("2020", declaration(udhr75))))
                .as("of another year")
                .containsExactly("anniversary.text-year");
        assertThat(codes(heldIn("2023", declaration(udhr75, stated(75, UDHR)))))
                .as("of this year")
                .isEmpty();
        assertThat(codes(declaration(udhr75, stated(74, UDHR))))
                .as("contradicted")
                .containsExactly("anniversary.contradicts-text");
        assertThat(codes(declaration(port20, stated(20, port)))).as("unknown").isEmpty();
        assertThat(codes(declaration(port20, stated(21, port))))
                .as("unknown, contradicted")
                .containsExactly("anniversary.contradicts-text");
        assertThat(codes(declaration(text(language, texts, "both"), stated(75, UDHR), stated(20, port))))
                .as("both listed")
                .isEmpty();
        assertThat(codes(declaration(text(language, texts, "both"), stated(20, UDHR), stated(75, port))))
                .as("both exchanged")
                .hasSize(2)
                .containsOnly("anniversary.contradicts-text");
        assertThat(codes(declaration(text(language, texts, "ahead"))))
                .as("ahead")
                .isEmpty();
        assertThat(codes(declaration(text(language, texts, "law")))).as("law").isEmpty();
        assertThat(codes(declaration(text(language, texts, "name")))).as("name").isEmpty();
        assertThat(codes(declaration(text(language, texts, "own"))))
                .as("its own")
                .isEmpty();
    }

    private static List<String> codes(Declaration declaration) {
        return Findings.of(FAMILY, declaration).stream()
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.lastIndexOf(']')))
                .toList();
    }

    private static LocalizedText text(String language, Properties texts, String key) {
        return LocalizedText.of(language, texts.getProperty(key));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = SameFindingsInRussianArabicChineseTest.class.getResourceAsStream(
                "same-findings-" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
