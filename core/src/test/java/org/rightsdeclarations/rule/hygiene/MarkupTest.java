package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We <b>agree</b>. | <b>
            We agree</b>. | </b>
            We<br/>agree. | <br/>
            We<br />agree. | <br />
            <P CLASS="first">We agree. | <P CLASS="first">
            <a href="https://example.org/">here</a> | <a href="https://example.org/">
            <h1>We agree | <h1>
            `<p\nid="1">We` | `<p\nid="1">`
            1 < 2 <i>agree | <i>
            HTML <h1>We agree</h1> | </h1>
            (<a href="x">) | <a href="x">
            the <h1> element is <b>new | <b>
            the elementary <b>right | <b>
            “<b>We” | <b>
            (a<br>) | <br>
            rights &amp; duties | &amp;
            rights &#38; duties | &#38;
            rights &#x26; duties | &#x26;
            &lt; | &lt;
            &#9; | &#9;
            R&D &nbsp; | &nbsp;
            """)
    void isFoundAsItIsWritten(String text, String markup) {
        assertThat(Markup.find(text)).contains(markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "We agree.",
                "1 < 2 > 0",
                "a<b",
                "<",
                "</",
                "<>",
                "</>",
                "< b>",
                "<harbour>",
                "<b",
                "<b <",
                "<b <i",
                "<b-x>",
                "<br.>",
                "&",
                "&;",
                "&a;",
                "&#;",
                "&#",
                "&amp",
                "&amp we agree;",
                "rights & duties;",
                "Title: HTML <h1>",
                "the <table> element",
                "Elements <ol> and more",
                "un élément <p>",
                "<title> tags",
                "элемент <body>",
                "元素 <body>",
                "“<h1>”",
                "`<br/>`",
                "headings (<h2>)"
            })
    void isNotFoundInPlainText(String text) {
        assertThat(Markup.find(text)).isEmpty();
    }

    @Test
    void isNotFoundWhereItWouldBeVeryLong() {
        assertThat(Markup.find("<a " + "x".repeat(10_000) + ">")).isEmpty();
        assertThat(Markup.find("&" + "x".repeat(1000) + ";")).isEmpty();
    }
}
