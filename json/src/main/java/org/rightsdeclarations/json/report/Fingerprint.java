package org.rightsdeclarations.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rightsdeclarations.problem.Problem;

/** What tells a problem from others of its document, wherever in the text it has moved, and whatever the language. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** Returns 32 hexadecimal digits. */
    static String of(Problem problem) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(problem.getCode(), digest);
            add(problem.getPointer(), digest);
            problem.getArguments().forEach((name, value) -> {
                add(name, digest);
                add(value.toString(), digest);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** With its length, so that no two lists of texts run together into the same bytes. */
    private static void add(String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }
}
