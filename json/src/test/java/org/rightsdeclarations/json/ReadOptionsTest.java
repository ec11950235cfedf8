package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.json.reading.Limit;

class ReadOptionsTest {
    private static final BiFunction<ReadOptions, Integer, ReadOptions> DEPTH = ReadOptions::withMaxDepth;
    private static final BiFunction<ReadOptions, Integer, ReadOptions> LENGTH = ReadOptions::withMaxStringLength;
    private static final BiFunction<ReadOptions, Integer, ReadOptions> BYTES = ReadOptions::withMaxDocumentBytes;
    private static final BiFunction<ReadOptions, Integer, ReadOptions> ITEMS = ReadOptions::withMaxItems;
    private static final BiFunction<ReadOptions, Integer, ReadOptions> TOTAL_ITEMS = ReadOptions::withMaxTotalItems;
    private static final BiFunction<ReadOptions, Integer, ReadOptions> NAMES = ReadOptions::withMaxNames;
    private static final BiFunction<ReadOptions, Integer, ReadOptions> PROBLEMS = ReadOptions::withMaxProblems;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(DEPTH, 0, "limit of depth must be 1 to 400 - but was: 0"),
                arguments(DEPTH, 401, "limit of depth must be 1 to 400 - but was: 401"),
                arguments(LENGTH, 0, "limit of string length must be 1 to 2147483647 - but was: 0"),
                arguments(BYTES, -1, "limit of document size must be 1 to 2147483639 - but was: -1"),
                arguments(
                        BYTES,
                        Integer.MAX_VALUE,
                        "limit of document size must be 1 to 2147483639 - but was: 2147483647"),
                arguments(ITEMS, 0, "limit of number of items must be 1 to 2147483646 - but was: 0"),
                arguments(TOTAL_ITEMS, 0, "limit of number of items in all must be 1 to 2147483646 - but was: 0"),
                arguments(NAMES, 0, "limit of number of names must be 1 to 2147483646 - but was: 0"),
                arguments(
                        PROBLEMS,
                        Integer.MIN_VALUE,
                        "limit of number of problems must be 1 to 2147483647 - but was: -2147483648"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesLimitsOutOfRange(BiFunction<ReadOptions, Integer, ReadOptions> with, int limit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with.apply(ReadOptions.strict(), limit))
                .withMessage(message);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(DEPTH, 1),
                arguments(DEPTH, 400),
                arguments(LENGTH, Integer.MAX_VALUE),
                arguments(BYTES, Integer.MAX_VALUE - 8),
                arguments(ITEMS, Integer.MAX_VALUE - 1),
                arguments(TOTAL_ITEMS, Integer.MAX_VALUE - 1),
                arguments(NAMES, Integer.MAX_VALUE - 1),
                arguments(PROBLEMS, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptsLimitsAtTheEndsOfTheRange(BiFunction<ReadOptions, Integer, ReadOptions> with, int limit) {
        assertThat(values(with.apply(ReadOptions.lenient(), limit))).contains(limit);
    }

    @Test
    void eachMethodChangesItsLimitAlone() {
        ReadOptions options = ReadOptions.lenient()
                .withMaxDepth(1)
                .withMaxStringLength(2)
                .withMaxDocumentBytes(3)
                .withMaxItems(4)
                .withMaxTotalItems(5)
                .withMaxNames(6)
                .withMaxProblems(7);

        assertThat(values(options)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(options.limits().isLenient()).isTrue();
    }

    @Test
    void isNotChangedByItsMethods() {
        ReadOptions options = ReadOptions.strict();

        ReadOptions changed = options.withMaxDepth(3);

        assertThat(changed).isNotSameAs(options);
        assertThat(values(options)).containsExactly(64, 1_000_000, 16 << 20, 100_000, 400_000, 5_000, 1_000);
        assertThat(options.limits().isLenient()).isFalse();
    }

    @Test
    void lenientDiffersFromStrictInNoLimit() {
        assertThat(values(ReadOptions.lenient())).isEqualTo(values(ReadOptions.strict()));
        assertThat(ReadOptions.lenient().limits().isLenient()).isTrue();
    }

    private static List<Integer> values(ReadOptions options) {
        return Stream.of(Limit.values()).map(options.limits()::get).toList();
    }
}
