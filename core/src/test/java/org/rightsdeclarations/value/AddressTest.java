package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "section-1",
                "section-1/clause-3",
                "section-12/clause-3/clause-40",
                "preamble/chapeau",
                "preamble/recital-1",
                "section-2/chapeau",
                "annex-99999999999",
                "a",
                "#housing",
                "#housing/clause-2",
                "#A.b_c-1/chapeau"
            })
    void keepsAddressesAsWritten(String path) {
        assertThat(Address.of(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/section-1",
                "section-1/",
                "section-1//clause-1",
                "Section-1",
                "section-0",
                "section-01",
                "section-",
                "section--1",
                "section-1-2",
                "section-1a",
                "-1",
                "1",
                "section 1",
                " section-1",
                "section-1\n",
                "section-\u0661",
                "s\u00e9ction-1",
                "section-1/#housing",
                "#housing/",
                "#housing//clause-1"
            })
    void rejectsWhatIsNoAddress(String path) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Address.of(path))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.address"))
                .withMessage(
                        "address must be steps such as \"section-1/clause-3\", the first of which may be an id as in"
                                + " \"#housing\", at most 1,000 characters - but was: \""
                                + path.replace("\n", "\\n").replaceFirst("^ ", "\\\\u0020")
                                + "\"");
    }

    @ParameterizedTest
    @CsvSource({"#, ''", "#/clause-1, ''", "#1st, 1st", "#a b/clause-1, a b"})
    void rejectsWhatStartsFromNoId(String path, String id) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Address.of(path))
                .withMessage(
                        "id must be an unaccented letter, then such letters, digits, \"-\", \"_\" and \".\", at most 100 characters in all"
                                + " - but was: \"" + id + "\"");
    }

    @Test
    void limitsTheLength() {
        String longest = "a".repeat(Address.MAX_LENGTH);

        assertThat(Address.of(longest)).hasToString(longest);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Address.of(longest + "a"))
                .withMessageContaining("at most 1,000 characters - but was: \"aaa");
    }

    @Test
    void addressesTheDeclarationByNothing() {
        assertThat(Address.root()).hasToString("").isEqualTo(Address.of(""));
    }

    @Test
    void addressesNamedPartsByTheirName() {
        assertThat(Address.of(NodeId.of("housing"))).hasToString("#housing").isEqualTo(Address.of("#housing"));
    }

    @Test
    void addressesChildren() {
        assertThat(Address.root().child("section", 1)).isEqualTo(Address.of("section-1"));
        assertThat(Address.of("section-1").child("clause", 12)).isEqualTo(Address.of("section-1/clause-12"));
        assertThat(Address.of("#housing").child("clause", 2)).isEqualTo(Address.of("#housing/clause-2"));
    }

    @ParameterizedTest
    @CsvSource({"clause, 0, clause-0", "clause, -1, clause--1", "'', 1, -1", "Clause, 1, Clause-1", "a/b, 1, a/b-1"})
    void rejectsChildrenThatNoAddressCanName(String kind, int number, String step) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Address.root().child(kind, number))
                .withMessageEndingWith("at most 1,000 characters - but was: \"" + step + "\"");
    }

    @Test
    void equalsAddressesWrittenTheSame() {
        assertThat(Address.of("section-1"))
                .isEqualTo(Address.of("section-1"))
                .hasSameHashCodeAs(Address.of("section-1"));
        assertThat(Address.of("section-1"))
                .isNotEqualTo(Address.of("section-2"))
                .isNotEqualTo("section-1");
    }
}
