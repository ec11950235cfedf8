package org.rightsdeclarations.json;

import static org.junit.jupiter.api.Named.named;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Documents of the test resources, from which a fuzzer makes up others; what it found lies beside its test. */
final class FuzzSeeds {
    /** More bytes take a fuzzer more time than they are worth. */
    private static final int MAX_BYTES = 6_000;

    private FuzzSeeds() {}

    static Stream<Named<byte[]>> documents() {
        return Stream.concat(
                validDocuments(), Documents.find("documents/invalid").stream().flatMap(FuzzSeeds::small));
    }

    /** For what takes long: a fuzzer spoils them by itself. */
    static Stream<Named<byte[]>> validDocuments() {
        return Documents.valid().stream().flatMap(FuzzSeeds::small);
    }

    static Stream<Named<byte[]>> catalogues() {
        return Stream.concat(Documents.find("catalogue/valid").stream(), Documents.find("catalogue/invalid").stream())
                .flatMap(FuzzSeeds::small);
    }

    private static Stream<Named<byte[]>> small(Path file) {
        byte[] document = Documents.bytes(file);
        return document.length > MAX_BYTES
                ? Stream.empty()
                : Stream.of(named(file.getFileName().toString(), document));
    }
}
