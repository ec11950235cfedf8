package org.rightsdeclarations.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;
import org.rightsdeclarations.json.DeclarationJson;

class PlaceTest {
    @Test
    void everyListOfTheFormatIsAPlace() {
        List<Member<?, ?>> lists = Declaration.description().reachable().stream()
                .map(Description::getMembers)
                .<Member<?, ?>>flatMap(List::stream)
                .filter(Member::isList)
                .toList();

        assertThat(Place.of(Declaration.description()).stream().map(Place::last).filter(Member::isList))
                .containsExactlyInAnyOrderElementsOf(lists);
    }

    @Test
    void textsByLanguageAndExtensionsArePlacesToo() {
        assertThat(Place.of(Declaration.description()))
                .map(Place::toString)
                .contains("title{}", "extensions{}", "notes[].label{}", "sections[].clauses[].text{}");
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void whatIsMeasuredAsValidIsADeclaration(Words words) {
        List<Case> read = Cases.of(false).stream()
                .filter(one -> one.operation() == Operation.WRITE)
                .filter(one -> one.values().equals(words.toString()))
                .toList();

        assertThat(read)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(
                                DeclarationJson.read(one.document().apply(3)).getValue())
                        .as(one.document().apply(3))
                        .isPresent());
    }

    @Test
    void collidingWordsDifferButHaveOneHashCode() {
        List<String> words = List.of(Words.COLLIDING.word(0), Words.COLLIDING.word(1), Words.COLLIDING.word(99_999));

        assertThat(words).doesNotHaveDuplicates();
        assertThat(words.stream().map(String::hashCode).distinct()).hasSize(1);
    }
}
