package org.rightsdeclarations.examples.calendar;

import java.time.Month;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.examples.words.Html;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.examples.words.Years;
import org.rightsdeclarations.world.Origin;

/**
 * Anniversaries as a page to be printed and hung up: each year begins on a sheet of its own, and where the dates come
 * from follows behind. It is one file of HTML, well-formed as XML too, that loads and runs nothing.
 */
final class YearPage {
    private static final String STYLE = "year.css";

    /** Stable sorting leaves the others in their order. */
    private static final Comparator<Commemoration> DAY_UNKNOWN_LAST =
            Comparator.comparing(anniversary -> !Span.of(anniversary).isOnDays());

    private final Words words;
    private final Days days;
    private final PageRows rows;
    private final Origins origins;
    private final boolean onlyRound;

    /** What the page names, with the number of its note. */
    private final Map<Origin, Integer> notes = new LinkedHashMap<>();

    /** Creates a page of all anniversaries, in which round ones are marked, or of nothing but round ones. */
    YearPage(Origins origins, Words words, boolean onlyRound) {
        this.origins = origins;
        this.words = words;
        this.onlyRound = onlyRound;
        this.days = new Days(words);
        this.rows = new PageRows(origins, words, onlyRound, this::note);
    }

    private int note(Origin origin) {
        return notes.computeIfAbsent(origin, next -> notes.size() + 1);
    }

    /** Returns the content of the file, to be written in UTF-8. */
    String text(Years years, List<Commemoration> found) {
        Map<Integer, List<Commemoration>> byYear =
                found.stream().collect(Collectors.groupingBy(Commemoration::getYear));
        StringBuilder page = new StringBuilder(1 << 16);
        page.append("<header>\n<h1>").append(word("title")).append("</h1>\n");
        if (years.first() != years.last()) {
            contents(years, page);
        }
        page.append("</header>\n<main>\n");
        years.each().forEach(year -> year(year, byYear.getOrDefault(year, List.of()), page));
        notes(page);
        return Html.page(
                words,
                words.of("title") + ", " + years,
                style(),
                page.append("</main>\n").toString());
    }

    private void contents(Years years, StringBuilder page) {
        page.append("<nav aria-label=\"").append(word("page.years")).append("\">\n<ul>\n");
        years.each().forEach(year -> page.append("<li><a href=\"#y%d\">%d</a></li>\n".formatted(year, year)));
        page.append("</ul>\n</nav>\n");
    }

    private void year(int year, List<Commemoration> anniversaries, StringBuilder page) {
        page.append("""
                <section class="year" aria-labelledby="y%d">
                <h2 id="y%d"><span class="number">%d</span> <span class="what" aria-hidden="true">%s</span></h2>
                <div class="months">
                """.formatted(year, year, year, word("title")));
        for (Month month : Month.values()) {
            List<Commemoration> ofMonth = anniversaries.stream()
                    .filter(anniversary -> Span.of(anniversary).isInMonth(month.getValue()))
                    .sorted(DAY_UNKNOWN_LAST)
                    .toList();
            part("y" + year + "-" + month.getValue(), days.month(month), Optional.empty(), ofMonth, page);
        }
        List<Commemoration> some = anniversaries.stream()
                .filter(anniversary -> Span.of(anniversary).isInYear())
                .toList();
        if (!some.isEmpty()) {
            part("y" + year + "-0", words.of("page.year"), Optional.of(words.of("page.year.note")), some, page);
        }
        page.append("</div>\n<p class=\"legend\">")
                .append(legend(anniversaries))
                .append("</p>\n</section>\n");
    }

    private void part(
            String id, String name, Optional<String> note, List<Commemoration> anniversaries, StringBuilder page) {
        page.append("<section class=\"month\" aria-labelledby=\"%s\">\n<h3 id=\"%s\">%s</h3>\n"
                .formatted(id, id, Html.text(name)));
        note.ifPresent(text -> page.append("<p class=\"note\">%s</p>\n".formatted(Html.text(text))));
        if (anniversaries.isEmpty()) {
            page.append("<p class=\"none\">").append(word("page.none")).append("</p>\n");
        } else {
            rows.table(id, anniversaries, page);
        }
        page.append("</section>\n");
    }

    private String legend(List<Commemoration> anniversaries) {
        String round = onlyRound ? word("page.only-round") : PageRows.STAR + " " + word("page.legend");
        boolean isTranslated = anniversaries.stream()
                .allMatch(anniversary -> Title.of(anniversary.getOrigin().getTitle(), words.language())
                        .isFor(words.language()));
        return isTranslated ? round : round + " " + word("table.untranslated");
    }

    private void notes(StringBuilder page) {
        if (notes.isEmpty()) {
            return;
        }
        page.append("<section class=\"notes\" aria-labelledby=\"sources\">\n<h2 id=\"sources\">")
                .append(word("page.sources"))
                .append("</h2>\n<ol>\n");
        notes.forEach((origin, number) -> {
            page.append("<li id=\"note-%d\">\n<p>%s</p>\n".formatted(number, rows.title(origin)));
            List<Known.Fact> facts = origins.of(origin).facts();
            if (!facts.isEmpty()) {
                page.append("<dl>\n");
                facts.forEach(fact -> page.append("<div><dt>%s</dt> <dd%s>%s</dd></div>\n"
                        .formatted(Html.text(fact.label()), Html.language(fact.language()), Html.text(fact.text()))));
                page.append("</dl>\n");
            }
            page.append("</li>\n");
        });
        page.append("</ol>\n</section>\n");
    }

    private String word(String key) {
        return Html.text(words.of(key));
    }

    static String style() {
        return Html.style(YearPage.class, STYLE);
    }
}
