package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class FormsFuzzTest {
    @FuzzTest
    void readsAnyValueAsEveryTypeAndWritesItAgain(byte[] json) {
        JsonForm.types().forEach(type -> assertKept(JsonForm.of(type), json));
    }

    private static <T> void assertKept(JsonForm<T> form, byte[] json) {
        ReadResult<T> result = form.read(json, ReadOptions.strict().withoutRules());

        assertThat(result.getReport().hasErrors())
                .isNotEqualTo(result.getValue().isPresent());
        result.getValue().ifPresent(value -> {
            byte[] written = form.writeBytes(value);
            assertThat(form.read(written).getValue()).as(form.toString()).hasValue(value);
            assertThat(form.writeBytes(form.read(written).orElseThrow())).isEqualTo(written);
        });
    }
}
