package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

class WrongLanguagesTest {
    @Test
    void areToldOnceEachWithTheNumberOfTheirPlaces() {
        Report report = report(clauses(3, "zh_CN") + ", " + clauses(1, "en_US"));

        assertThat(report.getProblems())
                .extracting(Problem::getPointer)
                .containsExactly("/sections/0/clauses/0/text/zh_CN", "/sections/0/clauses/3/text/en_US");
        assertThat(report.getProblems().get(0).getMessage()).endsWith("(the first of 3 such places)");
        assertThat(report.getProblems().get(0).getSuggestion())
                .hasValueSatisfying(said -> assertThat(said).contains("\"zh-CN\""));
        assertThat(report.getProblems().get(1).getMessage()).doesNotContain("such places");
        assertThat(report.in(Locale.KOREAN).getProblems().get(0).getMessage()).contains("3");
    }

    @Test
    void leaveRoomForOtherProblems() {
        String document = document(clauses(40, "zh_CN") + ", {\"label\": 1}");
        Report report = DeclarationJson.read(document, ReadOptions.strict().withMaxProblems(2))
                .getReport();

        assertThat(report.getProblems())
                .extracting(Problem::getCode)
                .containsExactly("value.language", "json.wrong-type");
        assertThat(report.getMore()).isZero();
    }

    private static Report report(String clauses) {
        return DeclarationJson.read(document(clauses)).getReport();
    }

    private static String clauses(int count, String language) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"text\": {\"" + language + "\": \"Quay " + i + "\", \"en\": \"Quay " + i + "\"}}")
                .collect(Collectors.joining(", "));
    }

    private static String document(String clauses) {
        return "{\"format\": \"rights-declaration/1\", \"title\": {\"en\": \"Quays\"}, \"sections\": [{\"clauses\": ["
                + clauses + "]}]}";
    }
}
