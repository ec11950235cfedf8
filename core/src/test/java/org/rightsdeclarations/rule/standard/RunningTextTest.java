package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep the quays open to all",
                "An open letter in support of Anna B. Harbour",
                "Der Rat der Stadt hält die Kais bei Tag und bei Nacht offen",
                "a harbour's lamps",
                "(a) the quays; (b) the steps; and (c) the lamps",
                "Мы держим набережные открытыми.",
                "نبقي الأرصفة مفتوحة للجميع.",
                "우리는 부두를 모든 사람에게 개방하고 지킨다",
                "码头向所有人开放。"
            })
    void isAnyWithMoreSmallWordsThanOthers(String text) {
        assertThat(RunningText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Harbour,",
                "Harbour.Org",
                "Fridays For Quays Japan",
                "12b rue de la Rive 12345 Riverside - France",
                "Carretera dels Molls, 38",
                "Riverside Code of Conduct",
                "Quay-based development",
                "-- Quays: The Science of Lean Harbours and Docks: Building and Scaling Great Ports",
                "How and why we improved HarbourCon Europe’s Code of Conduct",
                "fn run_lamps(...) -> [env, net, io, proc, sql, fs_write, time] MultiResult",
                "جمعية السلام في المرفأ وما حوله",
                "港口宣言港口宣言",
                "1948",
                " "
            })
    void isNoNameTitleAddressOrCode(String text) {
        assertThat(RunningText.is(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "港 The quays are open and the lamps are lit, true",
        "وی دای - B-money 1998, false",
        "سند Quay Charter of the Port, false",
        "بندر, false"
    })
    void looksAtTheWordsOfSomeScripts(String text, boolean isRunning) {
        assertThat(RunningText.is(text, UnicodeScript.LATIN::equals)).isEqualTo(isRunning);
    }
}
