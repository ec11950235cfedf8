package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.value.LocalizedText;

class ToldAlreadyTest {
    private static final int MOST = 5_000;
    private static final String ENGLISH =
            "The council keeps the quays open to all who live in the town, by day and night.";
    private static final LocalizedText SOUND =
            LocalizedText.of("en", ENGLISH).and("ko", "의회는 도시에 사는 모든 사람에게 밤낮으로 부두를 열어 둔다.");
    private static final LocalizedText COPY = LocalizedText.of("en", ENGLISH).and("ko", ENGLISH);
    private static final LocalizedText OTHER = LocalizedText.of("en", ENGLISH)
            .and("ko", "Uihoeneun dosie saneun modeun saramege bamnajeuro budureul yeoreo dunda.");

    @Test
    void isWhatAnotherFindingSaysOfTheSameText() {
        assertThat(lines(SOUND, COPY))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/1/text/ko")
                .endsWith("[parity.copy]");
    }

    @Test
    void isNotWhatItSaysOfAnotherText() {
        assertThat(lines(COPY, OTHER, SOUND))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("warning /sections/0/clauses/0/text/ko: the text in Korean"))
                .anyMatch(line ->
                        line.startsWith("warning /sections/0/clauses/1/text/ko: a text in Korean (ko) is written")
                                && !line.contains("such places"));
    }

    @Test
    void isToldAgainWhereTheOtherRuleIsLeftOut() {
        Declaration declaration = declaration(SOUND, COPY);

        assertThat(DeclarationValidator.standard()
                        .without("parity.copy")
                        .validate(declaration)
                        .getProblems())
                .extracting(Problem::getCode)
                .contains("language.script");
    }

    @Test
    void isToldOfTheRestOfVeryMany() {
        LocalizedText[] texts = Collections.nCopies(MOST + 10, COPY).toArray(LocalizedText[]::new);

        assertThat(lines(texts))
                .anyMatch(line -> line.contains("(the first of 5,010 such places)") && line.endsWith("[parity.copy]"))
                .anyMatch(line -> line.contains("(the first of 10 such places)") && line.endsWith("[language.script]"));
    }

    private static List<String> lines(LocalizedText... texts) {
        return DeclarationValidator.standard().validate(declaration(texts)).getProblems().stream()
                .map(Problem::toString)
                .filter(line -> line.contains("[parity.") || line.contains("[language."))
                .toList();
    }

    private static Declaration declaration(LocalizedText... texts) {
        return Declaration.builder()
                .title(LocalizedText.of("en", "Quay Charter").and("ko", "부두 헌장"))
                .addSection(Section.builder()
                        .addAllClauses(Arrays.stream(texts).map(Clause::of).toList())
                        .build())
                .build();
    }
}
