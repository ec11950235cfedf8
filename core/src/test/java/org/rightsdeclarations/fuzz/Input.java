package org.rightsdeclarations.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.function.Function;
import org.rightsdeclarations.problem.InvalidValueException;

/** What is made of the bytes that a fuzzer makes up. */
final class Input {
    private Input() {}

    /** Returns the bytes as UTF-8; what is not well-formed becomes half of a surrogate pair, which bytes cannot be. */
    static String text(byte[] bytes) {
        return new String(bytes, UTF_8).replace('\uFFFD', '\uD800');
    }

    /** Makes sure that a value that can be found can be made, and that one that cannot is refused in words. */
    static <T> void assertAgreeing(String text, Function<String, Optional<T>> find, Function<String, T> make) {
        Optional<T> found = find.apply(text);
        if (found.isPresent()) {
            assertThat(make.apply(text)).isEqualTo(found.get()).hasSameHashCodeAs(found.get());
            assertThat(found.get()).hasToString(text);
        } else {
            assertThat(catchThrowable(() -> make.apply(text)))
                    .isInstanceOf(InvalidValueException.class)
                    .message()
                    .isNotBlank();
        }
    }
}
