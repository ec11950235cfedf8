package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.InvalidValueException;

class ExtensionsTest {
    @Test
    void areNone() {
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.none().asMap()).isEmpty();
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
    }

    @Test
    void keepNamesInAlphabeticalOrder() {
        Extensions extensions = Extensions.of(Map.of("b", true, "a", "x", "C", Map.of("z", "1", "y", "2")));

        assertThat(extensions.asMap().keySet()).containsExactly("C", "a", "b");
        assertThat(extensions).hasToString("{C={y=2, z=1}, a=x, b=true}");
    }

    @Test
    void lookUpByName() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("a", "x");
        values.put("n", null);

        Extensions extensions = Extensions.of(values);

        assertThat(extensions.get("a")).contains("x");
        assertThat(extensions.get("n")).isEmpty();
        assertThat(extensions.get("b")).isEmpty();
        assertThat(extensions.asMap()).containsKey("n");
        assertThat(extensions.isEmpty()).isFalse();
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of((byte) 1, "1"),
                Arguments.of((short) -2, "-2"),
                Arguments.of(3, "3"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(BigInteger.TEN.pow(30), "1000000000000000000000000000000"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(new AtomicInteger(7), "7"),
                Arguments.of(new BigDecimal("1.50"), "1.50"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void takeNumbersOfAnyJavaType(Number number, String decimal) {
        assertThat(Extensions.of(Map.of("n", List.of(number))).get("n")).contains(List.of(new BigDecimal(decimal)));
    }

    @Test
    void tellNumbersApartByTheirDigits() {
        Extensions extensions = Extensions.of(Map.of("n", new BigDecimal("1.50")));

        assertThat(extensions).isNotEqualTo(Extensions.of(Map.of("n", new BigDecimal("1.5"))));
        assertThat(extensions)
                .isEqualTo(Extensions.of(Map.of("n", new BigDecimal("1.50"))))
                .hasSameHashCodeAs(Extensions.of(Map.of("n", new BigDecimal("1.50"))))
                .isNotEqualTo(Map.of("n", new BigDecimal("1.50")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of('c', "java.lang.Character"),
                Arguments.of(new Object[] {1}, "[Ljava.lang.Object;"),
                Arguments.of(Double.NaN, "NaN"),
                Arguments.of(Double.NEGATIVE_INFINITY, "-Infinity"),
                Arguments.of(Float.POSITIVE_INFINITY, "Infinity"),
                Arguments.of(Map.of(1, "x"), "1"),
                Arguments.of(Collections.singletonMap(null, "x"), "null"),
                Arguments.of(List.of(Thread.State.NEW), "java.lang.Thread$State"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuseWhatIsNoValue(Object value, String shown) {
        Map<String, Object> values = Map.of("v", value);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(values))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.extension"))
                .withMessage(
                        "extension must be made of texts, finite numbers, true or false, lists, and values by name - but was: "
                                + shown);
    }

    @Test
    void refuseHalvesOfSurrogatePairs() {
        List<Map<String, Object>> halves =
                List.of(Map.of("v", "a\uD83D"), Map.of("\uDE00", 1), Map.of("v", Map.of("a\uD83D", 1)));

        assertThat(halves)
                .allSatisfy(values -> assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> Extensions.of(values))
                        .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.text"))
                        .withMessageStartingWith(
                                "text must not contain a broken character (half of a surrogate pair) - but was: \""));
    }

    @Test
    void limitTheDepth() {
        Map<String, Object> deepest = Map.of("v", nested(Extensions.MAX_DEPTH - 1));
        Map<String, Object> deeper = Map.of("v", nested(Extensions.MAX_DEPTH));

        assertThat(Extensions.of(deepest).isEmpty()).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(deeper))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.extension-depth"))
                .withMessage("extension must not be nested deeper than 32 lists and maps - but was deeper");
    }

    private static Object nested(int depth) {
        Object value = "x";
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("m", value);
        }
        return value;
    }

    @Test
    void refuseListsThatHoldThemselves() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        Map<String, Object> values = Map.of("v", list);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(values))
                .withMessage("extension must not be nested deeper than 32 lists and maps - but was deeper");
    }

    @Test
    void copyAllTheyAreMadeOf() {
        List<@Nullable Object> list = new ArrayList<>(Arrays.asList("x", null));
        Map<String, Object> inner = new HashMap<>(Map.of("list", list));
        Map<String, Object> values = new HashMap<>(Map.of("inner", inner));

        Extensions extensions = Extensions.of(values);
        list.clear();
        inner.clear();
        values.clear();

        assertThat(extensions).hasToString("{inner={list=[x, null]}}");
    }

    @Test
    void cannotBeChanged() {
        Map<String, @Nullable Object> map = Extensions.of(Map.of("list", List.of("x"), "map", Map.of("a", "x")))
                .asMap();

        assertThat(map).isUnmodifiable();
        assertThat(map.get("list")).asInstanceOf(InstanceOfAssertFactories.LIST).isUnmodifiable();
        assertThat(map.get("map")).asInstanceOf(InstanceOfAssertFactories.MAP).isUnmodifiable();
    }

    @Test
    void rejectsWhatCouldNotBeReadBack() {
        BigDecimal long1001 = new BigDecimal("1".repeat(Extensions.MAX_DIGITS + 1));
        BigDecimal tooGreat = new BigDecimal(BigInteger.ONE, -Extensions.MAX_EXPONENT - 1);
        String longName = "n".repeat(Extensions.MAX_NAME_LENGTH + 1);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(Map.of("a", long1001)))
                .withMessageStartingWith("extension must have numbers of at most 1000 digits");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(Map.of("a", tooGreat)))
                .withMessageEndingWith("but was: 1E+1000000000");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(Map.of(longName, 1)))
                .withMessageStartingWith("extension must have names of at most 1000 characters");
    }

    @Test
    void acceptsTheLongestNamesAndNumbers() {
        BigDecimal longest = new BigDecimal("1".repeat(Extensions.MAX_DIGITS));
        BigDecimal greatest = new BigDecimal(BigInteger.ONE, -Extensions.MAX_EXPONENT);
        String name = "n".repeat(Extensions.MAX_NAME_LENGTH);

        assertThat(Extensions.of(Map.of(name, longest)).get(name)).contains(longest);
        assertThat(Extensions.of(Map.of("a", greatest)).get("a")).contains(greatest);
    }
}
