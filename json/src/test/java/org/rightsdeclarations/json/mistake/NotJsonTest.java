package org.rightsdeclarations.json.mistake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotJsonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>A | HTML",
                "'  <html lang=\"en\">' | HTML",
                "<?xml version=\"1.0\"?><act/> | XML",
                "<akomaNtoso xmlns=\"a\"/> | Akoma Ntoso (XML)",
                "title: Quay | YAML",
                "--- | YAML",
                "'- a\n- b' | YAML",
                "'id,title\nquay,Quay' | CSV",
                "'id;title\nquay;Quay' | CSV",
                "'# Quay Declaration\n\nWe' | Markdown",
                "'```json\n{}' | Markdown",
                "format = \"a\" | TOML",
                "const quay = {} | JavaScript",
                "export default { | JavaScript",
                "quay({ | JavaScript",
                "We keep the quays open. | plain-text",
                "\u00ea\u00b0\u0080 \u00eb\u0082\u0098 | plain-text"
            })
    void recognisesTexts(String text, String what) {
        assertThat(notJson(text).ofText()).contains(what);
        assertThat(notJson(text).ofBytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nul",
                "{'a': 1}",
                "[1, 2",
                "# one\n{\"a\": 1}",
                "// one\n{}",
                "-1",
                "\"a\": 1",
                "TRUE",
                "+1 2"
            })
    void leavesAloneWhatMayBeMeantToBeJson(String text) {
        assertThat(notJson(text).ofText()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "{\\rtf1, RTF",
        "'PK\u0003\u0004word/', DOCX",
        "'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', ODT",
        "'PK\u0003\u0004quay.json', ZIP",
        "'\u001F\u008B', gzip",
        "'\u0089PNG', image",
        "GIF89a, image"
    })
    void recognisesFiles(String bytes, String what) {
        assertThat(notJson(bytes).ofBytes()).contains(what);
    }

    private static NotJson notJson(String text) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        return NotJson.of(bytes, 0, bytes.length);
    }
}
