package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void isReadAsUtf8AndClosed() {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream file = new ByteArrayInputStream("права человека".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        assertThat(Resource.text(file, "words.txt")).isEqualTo("права человека");
        assertThat(isClosed).isTrue();
    }

    @Test
    void isNamedIfItIsMissing() {
        InputStream missing = ResourceTest.class.getResourceAsStream("missing.txt");

        assertThatNullPointerException()
                .isThrownBy(() -> Resource.bytes(missing, "missing.txt"))
                .withMessage("missing.txt");
    }

    @Test
    void letsAFailureToReadThrough() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> Resource.text(closed, "words.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(IOException.class);
    }
}
