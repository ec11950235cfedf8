package org.rightsdeclarations.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "calls-upon, call-upon-",
        "-, --",
        "parties, party-",
        "stresses, stress-",
        "wishes, wish-",
        "urges, urg-",
        "bus, bus-",
        "stress, stress-",
        "acts, act-",
        "act, act-",
        "aced, aced-",
        "bed, bed-",
        "being, being-",
        "sing, sing-",
        "bring, bring-",
        "committing, commit-",
        "adding, add-",
        "calling, call-",
        "acted, act-",
        "recognise, recogniz-",
        "organisation, organization-",
        "emphasising, emphasiz-",
        "ease, eas-",
        "use, use-"
    })
    void isWhatAllFormsOfAWordHaveInCommon(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }
}
