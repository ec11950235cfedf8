package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class SignatureLineTest {
    private static final String LINE = "__________";

    @ParameterizedTest
    @ValueSource(
            strings = {
                LINE,
                "___",
                "x" + LINE,
                "X " + LINE,
                "Witness: " + LINE,
                "For the crews, Ama Mensah: " + LINE,
                LINE + " (for the crews)",
                "* " + LINE,
                "\u8BC1\u4EBA\uFF1A " + LINE
            })
    void isALineByItselfOrBehindWhatIsToBeWritten(String text) {
        assertThat(isSigned(Clause.of(en(text)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Witness:", "__", "Witness: __", "Signed by " + LINE, "2 " + LINE, "y" + LINE, "xx" + LINE})
    void isNoLineWithinASentence(String text) {
        assertThat(isSigned(Clause.of(en(text)))).isFalse();
    }

    @Test
    void hasNoLabel() {
        assertThat(isSigned(Clause.of("1.", en(LINE)))).isFalse();
    }

    @Test
    void isALineInAllLanguages() {
        assertThat(isSigned(Clause.of(en(LINE).and("fr", LINE)))).isTrue();
        assertThat(isSigned(Clause.of(en(LINE).and("fr", "Ama Mensah")))).isFalse();
    }

    @Test
    void isNoTitle() {
        LocalizedText line = en(LINE);
        Declaration declaration = Declaration.builder().title(line).build();

        assertThat(SignatureLine.isAt(
                        LINE, declaration.parts().root().at("/title").orElseThrow()))
                .isFalse();
    }

    private static boolean isSigned(Clause clause) {
        Part<?> text = declaration(clause)
                .parts()
                .root()
                .at("/sections/0/clauses/0/text")
                .orElseThrow();
        String words = clause.getText().orElseThrow().get(LanguageTag.of("en")).orElseThrow();
        return SignatureLine.isAt(words, text);
    }
}
