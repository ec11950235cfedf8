package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import tools.jackson.core.JacksonException;

class MapperFuzzTest {
    private static final List<HostMapper> MAPPERS = List.of(HostMapper.Of3.found(), HostMapper.Of2.found());

    @MethodSource("org.rightsdeclarations.json.FuzzSeeds#validDocuments")
    @FuzzTest
    void readsAnyDocumentAsTheLibraryDoes(byte[] document) throws Exception {
        ReadResult<Declaration> own =
                DeclarationJson.read(document, ReadOptions.strict().withoutRules());

        for (HostMapper mapper : MAPPERS) {
            Optional<Declaration> read = read(mapper, document);
            if (read.isPresent() && own.getValue().isPresent()) {
                assertThat(read).isEqualTo(own.getValue());
            }
            if (read.isPresent()) {
                assertThat(mapper.read(mapper.write(read.get()), Declaration.class))
                        .isEqualTo(read.get());
                assertThat(mapper.throughTree(read.get(), Declaration.class)).isEqualTo(read.get());
            }
        }
    }

    /** A mapper refuses by exceptions that it declares, and nothing else. */
    private static Optional<Declaration> read(HostMapper mapper, byte[] document) throws Exception {
        try {
            @Nullable Declaration read = mapper.read(document, Declaration.class);
            return Optional.ofNullable(read);
        } catch (JacksonException | IOException refused) {
            assertThat(refused).message().isNotBlank();
            return Optional.empty();
        }
    }
}
