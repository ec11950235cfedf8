package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.problem.InvalidValueException;

@Tag("slow")
class LabelPropertiesTest {
    @Property
    void refusesOrReadsAnyText(@ForAll @StringLength(max = 120) String text) {
        refuseOrRead(text);
    }

    @Property
    void refusesOrReadsTextsLikeLabels(@ForAll("likeLabels") String text) {
        refuseOrRead(text);
    }

    private static void refuseOrRead(String text) {
        Label label;
        try {
            label = Label.of(text);
        } catch (InvalidValueException refusal) {
            assertThat(refusal.getCode()).isEqualTo("value.label");
            return;
        }

        List<Numeral> readings = label.readings();

        assertThat(label).hasToString(text);
        assertThat(label.number().isPresent()).isEqualTo(!readings.isEmpty());
    }

    @Property
    void readsAllNumbersWithinPunctuation(
            @ForAll @IntRange(max = 999_999_999) int number, @ForAll("punctuation") String before) {
        assertThat(Label.of(before + number + ")").number()).hasValue(number);
    }

    @Provide
    Arbitrary<String> punctuation() {
        return Arbitraries.strings().withChars("([.-§/–").ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> likeLabels() {
        return Arbitraries.of(
                        "1", "٣", "۱", "०", "a", "ii", "XL", "Ⅳ", "ↀ", "①", "㈠", "ⓐ", "½", "一", "十", "百", "〇", "第", "조",
                        "first", "twenty", "hundred", "and", "bis", "º", "𝟙", "𐒠", "🄁", ".", " ", "-", "(", "\uD83D",
                        "é", "İ", "ı", "\u200F", "\u0301")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
