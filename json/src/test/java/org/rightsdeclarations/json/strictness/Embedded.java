package org.rightsdeclarations.json.strictness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.problem.Problem;

/** Where a piece of JSON stands: it is a document, or a value in one that is sound but for this. */
enum Embedded {
    /** Alone: only its JSON can be right, as no declaration is that short. */
    AS_THE_DOCUMENT("", ""),
    /** Where any JSON is kept. */
    IN_AN_EXTENSION("\"extensions\":{\"a\":", "}"),
    /** Where it is passed over. */
    IN_AN_UNKNOWN_MEMBER("\"x\":", ""),
    /** Where an object is expected, which some are not. */
    IN_A_KNOWN_MEMBER("\"event\":", ""),
    /** Where a list is expected, deep inside. */
    IN_A_LIST("\"sections\":[{\"clauses\":[{\"paragraphs\":[{\"speechActs\":", "}]}]}]");

    private static final String START = "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"A\"},";

    private final String before;
    private final String after;

    Embedded(String before, String after) {
        this.before = before.isEmpty() ? "" : START + before;
        this.after = before.isEmpty() ? "" : after + "}";
    }

    /** How many columns stand before the piece. */
    int columns() {
        return before.length();
    }

    byte[] document(byte[] json) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(before.getBytes(US_ASCII));
        document.writeBytes(json);
        document.writeBytes(after.getBytes(US_ASCII));
        return document.toByteArray();
    }

    ReadResult<Declaration> read(byte[] json) {
        return DeclarationJson.read(document(json), ReadOptions.strict().withoutRules());
    }

    /** Returns the problem that says that the document is no JSON, if there is one. */
    Optional<Problem> malformed(byte[] json) {
        List<Problem> problems = read(json).getReport().getProblems().stream()
                .filter(problem -> isAboutJson(problem.getCode()))
                .toList();
        if (problems.size() > 1) {
            throw new AssertionError("one mistake was told more than once: " + problems);
        }
        return problems.stream().findFirst();
    }

    private boolean isAboutJson(String code) {
        return code.startsWith("json.syntax")
                || code.startsWith("json.encoding")
                || List.of("json.empty", "json.given-up", "json.lone-surrogate", "json.trailing-content")
                        .contains(code);
    }
}
