package org.rightsdeclarations.examples.calendar;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.examples.words.Html;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;

/** The anniversaries of a month as a table of HTML. */
final class PageRows {
    /** Marks what is round, beside words for whoever does not see it. */
    static final String STAR = "<span class=\"star\" aria-hidden=\"true\">★</span>";

    private final Origins origins;
    private final Words words;
    private final Days days;
    private final AnniversaryFormat format;
    private final boolean onlyRound;
    private final ToIntFunction<Origin> notes;

    /**
     * Creates rows.
     *
     * @param onlyRound whether all are round, so that a mark tells nothing
     * @param notes numbers the notes on what is named
     */
    PageRows(Origins origins, Words words, boolean onlyRound, ToIntFunction<Origin> notes) {
        this.origins = origins;
        this.words = words;
        this.days = new Days(words);
        this.format = AnniversaryFormat.in(words.language());
        this.onlyRound = onlyRound;
        this.notes = notes;
    }

    void table(String name, List<Commemoration> anniversaries, StringBuilder page) {
        page.append("""
                <table aria-labelledby="%s">
                <thead class="unseen"><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                """.formatted(name, word("page.day"), word("page.anniversary"), word("page.origin")));
        anniversaries.forEach(anniversary -> row(anniversary, page));
        page.append("</tbody>\n</table>\n");
    }

    private void row(Commemoration anniversary, StringBuilder page) {
        boolean isRound = !onlyRound && AnniversaryCalendar.isRound(anniversary.getOrdinal());
        page.append("<tr%s><td class=\"day\">%s</td><td class=\"ordinal\">%s%s</td>"
                        .formatted(
                                isRound ? " class=\"round\"" : "",
                                day(anniversary, Span.of(anniversary)),
                                isRound ? STAR + "<span class=\"unseen\">" + word("page.round") + " </span>" : "",
                                Html.text(format.ordinal(anniversary.getOrdinal()))))
                .append("<th scope=\"row\"><a href=\"#note-%d\">%s</a>%s</th></tr>\n"
                        .formatted(
                                notes.applyAsInt(anniversary.getOrigin()),
                                title(anniversary.getOrigin()),
                                anniversary.getCountedFrom() == CountedFrom.END
                                        ? " <small>(" + word("page.end") + ")</small>"
                                        : ""));
    }

    private String day(Commemoration anniversary, Span span) {
        if (span.isInYear()) {
            return Integer.toString(anniversary.getYear());
        }
        if (!span.isOnDays()) {
            return "<span class=\"unknown\">" + word("page.day.unknown") + "</span>";
        }
        String day = Html.text(days.inMonth(span));
        return span.start().equals(span.end())
                ? "<time datetime=\"%s\">%s <span class=\"weekday\">%s</span></time>"
                        .formatted(
                                span.start(),
                                day,
                                Html.text(days.weekday(span.start().toDay().orElseThrow())))
                : day;
    }

    /** Returns what an origin is called, with the symbols that tell those of one title apart. */
    String title(Origin origin) {
        Title title = Title.of(origin.getTitle(), words.language());
        boolean isTranslated = title.isFor(words.language());
        Optional<LanguageTag> other = isTranslated ? Optional.empty() : Optional.of(title.language());
        String symbols = origins.of(origin).symbols().stream().map(Html::text).collect(Collectors.joining(", "));
        return "<bdi%s>%s</bdi>".formatted(Html.language(other), Html.text(title.text()))
                + other.map(tag -> " <small>[" + Html.text(tag.toString()) + "]</small>")
                        .orElse("")
                + (symbols.isEmpty() ? "" : " <small><bdi>" + symbols + "</bdi></small>");
    }

    private String word(String key) {
        return Html.text(words.of(key));
    }
}
