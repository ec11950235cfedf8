package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "see https://harbour.example/a-b?c=1., https://harbour.example/a-b?c=1.",
        "(www.harbour.example) or not, www.harbour.example",
        "write to office@quays.example soon, office@quays.example",
        "在https://harbour.example/看, https://harbour.example/"
    })
    void blanksAnAddressAndNothingElse(String text, String address) {
        String blanks = " ".repeat(address.length());

        assertThat(WebAddresses.blank(text)).isEqualTo(text.replace(address, blanks));
    }

    @Test
    void returnsTheSameTextIfThereIsNoAddress() {
        String text = "The quays are open: all may come.";

        assertThat(WebAddresses.blank(text)).isSameAs(text);
    }
}
