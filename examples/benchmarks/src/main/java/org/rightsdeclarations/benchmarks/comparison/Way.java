package org.rightsdeclarations.benchmarks.comparison;

import java.util.function.Function;
import java.util.function.Supplier;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.validation.DeclarationValidator;

/** A way of reading, judging or writing a document; all of them take turns. */
enum Way {
    SCAN("token scan", document -> () -> TokenScan.tokens(document.bytes())),
    STRINGS("token scan, all strings made", document -> () -> TokenScan.strings(document.bytes())),
    DATABIND("data binding, strict", document -> () -> Document.PEER.read(document.bytes())),
    PEER(
            "data binding and Hibernate Validator",
            document -> () -> Document.PEER.validate(Document.PEER.read(document.bytes()))),
    STRUCTURE("this library, structure alone", document -> {
        ReadOptions structure = ReadOptions.strict().withoutRules();
        return () -> DeclarationJson.read(document.bytes(), structure);
    }),
    RULES("this library, rules alone", document -> {
        DeclarationValidator rules = DeclarationValidator.standard();
        return () -> rules.validate(document.declaration());
    }),
    IMPORT("this library, validated import", document -> () -> DeclarationJson.read(document.bytes())),
    PRINTED(
            "this library, validated import, report printed",
            document -> () -> DeclarationJson.read(document.bytes()).getReport().toString()),
    WRITE_RECORDS("data binding", document -> () -> Document.PEER.write(document.records())),
    WRITE("this library", document -> () -> DeclarationJson.writeBytes(document.declaration()));

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // what it holds is a lambda without variables
    private final Function<Document, Supplier<?>> work;

    Way(String name, Function<Document, Supplier<?>> work) {
        this.name = name;
        this.work = work;
    }

    /** Returns what goes this way with a document, and gives what came out of it. */
    Supplier<?> of(Document document) {
        return work.apply(document);
    }

    boolean isWriting() {
        return this == WRITE_RECORDS || this == WRITE;
    }

    /** Returns what the tables call it. */
    @Override
    public String toString() {
        return name;
    }
}
