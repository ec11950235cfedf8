package org.rightsdeclarations.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.InvalidValueException;

class TermTest {
    static Stream<Named<Function<String, Term>>> vocabularies() {
        return Stream.of(
                Named.of("manners of adoption", AdoptionManner::of),
                Named.of("commitment kinds", CommitmentKind::of),
                Named.of("date roles", DateRole::of),
                Named.of("declaration kinds", DeclarationKind::of),
                Named.of("declaration statuses", DeclarationStatus::of),
                Named.of("identifier schemes", IdentifierScheme::of),
                Named.of("party kinds", PartyKind::of),
                Named.of("relation roles", RelationRole::of),
                Named.of("series", Series::of),
                Named.of("roles of sponsors", SponsorRole::of),
                Named.of("kinds of statements", StatementKind::of),
                Named.of("verbs", Verb::of));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void keepsWordsThatNobodyKnows(Function<String, Term> vocabulary) {
        for (String word : List.of("x", "Promesse solennelle", "맹세", "a".repeat(Term.MAX_LENGTH))) {
            Term term = vocabulary.apply(word);

            assertThat(term.value()).isEqualTo(word);
            assertThat(term).hasToString(word).isEqualTo(vocabulary.apply(word));
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void rejectsWhatIsNoWord(Function<String, Term> vocabulary) {
        for (String word : List.of("", " ", " a", "a\u00A0", "a\nb", "a\uD83D", "a".repeat(Term.MAX_LENGTH + 1))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> vocabulary.apply(word))
                    .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("value", word))
                    .withMessageStartingWith(
                            "term (kind, status, role, scheme, series and the like) must be one line of 1 to 100 characters without blanks before or after - but was: \"");
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void equalsTheConstantOfTheSameWord(Function<String, Term> vocabulary) {
        Class<?> type = vocabulary.apply("x").getClass();

        assertThat(constants(type))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(constant ->
                        assertThat(vocabulary.apply(constant.value())).isEqualTo(constant));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void namesConstantsAsTheyAreWritten(Function<String, Term> vocabulary) {
        Class<?> type = vocabulary.apply("x").getClass();

        assertThat(constantFields(type))
                .allSatisfy(field -> assertThat(((Term) field.get(null)).value())
                        .isEqualTo(field.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void doesNotMixVocabularies() {
        assertThat((Term) DateRole.ADOPTED).isNotEqualTo(DeclarationStatus.ADOPTED);
    }

    private static List<Term> constants(Class<?> type) {
        return constantFields(type).stream().map(TermTest::constant).toList();
    }

    private static List<Field> constantFields(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .toList();
    }

    private static Term constant(Field field) {
        try {
            return (Term) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
