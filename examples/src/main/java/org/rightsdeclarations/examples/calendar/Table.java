package org.rightsdeclarations.examples.calendar;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.examples.terminal.text.Glyph;
import org.rightsdeclarations.examples.terminal.text.Isolation;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;

/** Anniversaries for people: a line for each, by year. */
final class Table {
    private static final String GAP = "  ";
    private static final String MARK = "* ";
    private static final String NO_MARK = "  ";

    private final Origins origins;
    private final Words words;
    private final boolean onlyRound;
    private final AnniversaryFormat format;

    /** Creates a table of all anniversaries, in which round ones are marked, or of nothing but round ones. */
    Table(Origins origins, Words words, boolean onlyRound) {
        this.origins = origins;
        this.words = words;
        this.onlyRound = onlyRound;
        this.format = AnniversaryFormat.in(words.language());
    }

    void print(List<Commemoration> anniversaries, PrintStream out) {
        int dates = anniversaries.stream().mapToInt(a -> date(a).length()).max().orElse(0);
        int names = anniversaries.stream().mapToInt(a -> cells(name(a))).max().orElse(0);
        int year = 0;
        for (Commemoration anniversary : anniversaries) {
            if (anniversary.getYear() != year) {
                if (year != 0) {
                    out.println();
                }
                year = anniversary.getYear();
                out.println(year);
            }
            String name = name(anniversary);
            String date = date(anniversary);
            out.println((isMarked(anniversary) ? MARK : NO_MARK)
                    + date
                    + " ".repeat(dates - date.length())
                    + GAP
                    + " ".repeat(names - cells(name))
                    + Isolation.isolate(name)
                    + GAP
                    + title(anniversary));
        }
        if (!anniversaries.isEmpty()) {
            out.println();
        }
        out.println(total(anniversaries));
        if (anniversaries.stream()
                .anyMatch(anniversary -> !title(anniversary.getOrigin()).isFor(words.language()))) {
            out.println(words.line("table.untranslated", Map.of()));
        }
    }

    private String total(List<Commemoration> anniversaries) {
        int count = anniversaries.size();
        long marked = anniversaries.stream().filter(this::isMarked).count();
        String key = onlyRound ? "table.round" : marked == 0 ? "table.all" : "table.marked";
        return words.line(key, Map.of("count", count, "round", marked));
    }

    private Title title(Origin origin) {
        return Title.of(origin.getTitle(), words.language());
    }

    private static String date(Commemoration anniversary) {
        return anniversary.getDate().toString();
    }

    private String name(Commemoration anniversary) {
        return format.name(anniversary.getOrdinal());
    }

    /** Returns the title with what tells instruments of one title, and two anniversaries of one instrument, apart. */
    private String title(Commemoration anniversary) {
        Origin origin = anniversary.getOrigin();
        Title printed = title(origin);
        StringBuilder title = new StringBuilder(Isolation.isolate(Printable.line(printed.text())));
        if (!printed.isFor(words.language())) {
            title.append(" [").append(printed.language()).append(']');
        }
        if (anniversary.getCountedFrom() == CountedFrom.END) {
            origin.getOriginDate()
                    .ifPresent(date -> title.append(" (").append(date).append(')'));
        }
        List<String> symbols = origins.of(origin).symbols();
        if (!symbols.isEmpty()) {
            title.append(symbols.stream().map(Printable::line).collect(Collectors.joining(", ", " (", ")")));
        }
        return title.toString();
    }

    /** Where all are round, a mark tells nothing. */
    private boolean isMarked(Commemoration anniversary) {
        return !onlyRound && AnniversaryCalendar.isRound(anniversary.getOrdinal());
    }

    private static int cells(String text) {
        return Glyph.cells(Glyph.of(text));
    }
}
