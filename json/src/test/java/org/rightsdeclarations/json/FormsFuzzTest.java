package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class FormsFuzzTest {
    private static final ReadOptions STRUCTURE = ReadOptions.strict().withoutRules();

    @FuzzTest
    void readsAnyValueAsEveryTypeAndWritesItAgain(byte[] json) {
        JsonForm.types().forEach(type -> assertKept(JsonForm.of(type), json));
    }

    private static <T> void assertKept(JsonForm<T> form, byte[] json) {
        ReadResult<T> result = form.read(json, STRUCTURE);

        assertThat(result.getReport().hasErrors())
                .isNotEqualTo(result.getValue().isPresent());
        result.getValue().ifPresent(value -> {
            byte[] written = form.writeBytes(value);
            ReadResult<T> read = form.read(written, STRUCTURE);

            assertThat(read.getValue()).as(form.toString()).hasValue(value);
            assertThat(form.writeBytes(read.orElseThrow())).isEqualTo(written);
        });
    }
}
