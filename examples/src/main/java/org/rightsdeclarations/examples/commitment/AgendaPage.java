package org.rightsdeclarations.examples.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rightsdeclarations.examples.words.Html;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;

/** What may fall due, as a page to be printed: a table of what is due, and one of what may be. */
final class AgendaPage {
    private final Words words;
    private final Locale reader;
    private final When when;

    AgendaPage(Words words) {
        this.words = words;
        this.reader = words.language();
        this.when = new When(words);
    }

    /**
     * Returns the content of the file, to be written in UTF-8.
     *
     * @param agenda what may fall due
     * @param leftOut what was left out, in a line each, so that nobody takes the page for complete
     */
    String text(Agenda agenda, List<String> leftOut) {
        Map<String, String> years = Map.of("years", agenda.years().toString());
        StringBuilder page = new StringBuilder(1 << 14);
        page.append("<header>\n<h1>").append(word("commitments.title")).append("</h1>\n</header>\n<main>\n");
        section("due", words.line("commitments.due", years), agenda.due(), page);
        section("open", words.line("commitments.open", years), agenda.open(), page);
        String total = words.line(
                "commitments.total",
                Map.of(
                        "due", agenda.due().size(),
                        "open", agenda.open().size(),
                        "others", agenda.others(),
                        "unlimited", agenda.unlimited()));
        page.append("<p class=\"total\">%s</p>\n".formatted(Html.text(total)));
        leftOut.forEach(line -> page.append("<p><strong>%s</strong></p>\n".formatted(Html.text(line))));
        page.append("</main>\n");
        return Html.page(
                words,
                words.of("commitments.title") + ", " + agenda.years(),
                Html.style(AgendaPage.class, "agenda.css"),
                page.toString());
    }

    private void section(String id, String heading, List<Promise> promises, StringBuilder page) {
        page.append("<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n".formatted(id, id, Html.text(heading)));
        if (promises.isEmpty()) {
            page.append("<p>").append(word("commitments.none")).append("</p>\n");
        } else {
            page.append("""
                    <table aria-labelledby="%s">
                    <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                    <tbody>
                    """.formatted(
                            id,
                            word("commitments.when"),
                            word("commitments.what"),
                            word("commitments.who"),
                            word("commitments.where")));
            promises.forEach(promise -> row(promise, page));
            page.append("</tbody>\n</table>\n");
        }
        page.append("</section>\n");
    }

    private void row(Promise promise, StringBuilder page) {
        List<Title> words = promise.words(reader);
        String label = promise.label(reader).map(text -> Html.text(text) + " ").orElse("");
        String what = IntStream.range(0, words.size())
                .mapToObj(i -> text(i == 0 ? label : "", words.get(i)))
                .collect(Collectors.joining("<br />"));
        String who = promise.who(reader).stream().map(this::text).collect(Collectors.joining("<br />"));
        String title =
                promise.title(reader).map(this::text).orElseGet(() -> "<bdi>" + Html.text(promise.file()) + "</bdi>");
        page.append(
                "<tr><td class=\"when\">%s</td><th scope=\"row\">%s</th><td>%s</td><td>%s <small><bdi>%s</bdi></small></td></tr>\n"
                        .formatted(
                                Html.text(when.text(promise.due().orElseThrow())),
                                what,
                                who,
                                title
                                        + promise.status()
                                                .map(status -> " (" + Html.text(status) + ")")
                                                .orElse(""),
                                Html.text(promise.address().toString())));
    }

    private String text(Title title) {
        return text("", title);
    }

    /** Returns a text with what stands before it in its own direction. */
    private String text(String before, Title title) {
        Optional<Title> foreign = Optional.of(title).filter(text -> !text.isFor(reader));
        return "<bdi%s>%s%s</bdi>"
                .formatted(Html.language(foreign.map(Title::language)), before, Html.text(title.text()));
    }

    private String word(String key) {
        return Html.text(words.of(key));
    }
}
