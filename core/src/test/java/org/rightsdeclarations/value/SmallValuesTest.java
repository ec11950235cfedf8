package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.InvalidValueException;

class SmallValuesTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(Address::of, Address::find, "section-1", "Section 1"),
                kind(Address::of, Address::find, "", "#1st/clause-1"),
                kind(DateRange::parse, DateRange::find, "2023-10-04/2023-10-07", "2023/"),
                kind(Digest::of, Digest::find, "sha-256:" + "0a".repeat(32), "sha-256:0a"),
                kind(Iri::of, Iri::find, "https://example.org/", "a b"),
                kind(Label::of, Label::find, "Article 1", " 1."),
                kind(LanguageTag::of, LanguageTag::find, "en", "en_GB"),
                kind(LanguageTag::of, LanguageTag::find, "en-GB", ""),
                kind(NodeId::of, NodeId::find, "housing", "1st"),
                kind(PartialDate::parse, PartialDate::find, "2023-10", "2023-13"));
    }

    private static <T> Arguments kind(
            Function<String, T> of, Function<String, Optional<T>> find, String good, String bad) {
        return Arguments.of(of, find, good, bad);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areFoundWhereTheyCanBeMade(
            Function<String, ?> of, Function<String, Optional<?>> find, String good, String bad) {
        assertThat(of.apply(good)).hasToString(good);
        assertThat(find.apply(good)).isEqualTo(Optional.of(of.apply(good)));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> of.apply(bad));
        assertThat(find.apply(bad)).isEmpty();
    }

    static Stream<Function<String, ? extends Comparable<?>>> names() {
        return Stream.of(Address::of, Iri::of, LanguageTag::of, NodeId::of);
    }

    /** Hash maps need an order of names that were made to have one hash. */
    @ParameterizedTest
    @MethodSource("names")
    <T extends Comparable<T>> void haveAnOrderThatFitsTheirEquality(Function<String, T> of) {
        assertThat(of.apply("aa")).isEqualByComparingTo(of.apply("aa")).isLessThan(of.apply("bb"));
    }
}
