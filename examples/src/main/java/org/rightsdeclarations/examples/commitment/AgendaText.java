package org.rightsdeclarations.examples.commitment;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdeclarations.examples.terminal.text.Isolation;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.examples.words.Title;
import org.rightsdeclarations.examples.words.Words;

/** What may fall due, for people at a terminal. */
final class AgendaText {
    private static final String INDENT = "  ";

    private final Words words;
    private final Locale reader;
    private final When when;
    private boolean isTagged;

    AgendaText(Words words) {
        this.words = words;
        this.reader = words.language();
        this.when = new When(words);
    }

    void print(Agenda agenda, PrintStream out) {
        section("commitments.due", agenda, agenda.due(), out);
        section("commitments.open", agenda, agenda.open(), out);
        out.println(words.line(
                "commitments.total",
                Map.of(
                        "due", agenda.due().size(),
                        "open", agenda.open().size(),
                        "others", agenda.others(),
                        "unlimited", agenda.unlimited())));
        if (isTagged) {
            out.println(words.line("commitments.untranslated", Map.of()));
        }
    }

    private void section(String heading, Agenda agenda, List<Promise> promises, PrintStream out) {
        if (!promises.isEmpty()) {
            out.println(words.line(heading, Map.of("years", agenda.years().toString())));
            out.println();
            promises.forEach(promise -> print(promise, out));
        }
    }

    private void print(Promise promise, PrintStream out) {
        out.println(Isolation.isolate(when.text(promise.due().orElseThrow())));
        String label = promise.label(reader).map(text -> printable(text) + " ").orElse("");
        out.println(INDENT + label + joined(promise.words(reader), " · "));
        if (!promise.who(reader).isEmpty()) {
            out.println(INDENT + joined(promise.who(reader), "; "));
        }
        out.println(INDENT
                + promise.title(reader)
                        .map(this::tagged)
                        .map(title -> title + ", ")
                        .orElse("")
                + promise.status().map(status -> status + ", ").orElse("")
                + promise.address()
                + " ("
                + Printable.line(promise.file())
                + ")");
        out.println();
    }

    private String joined(List<Title> texts, String separator) {
        return texts.stream().map(this::tagged).collect(Collectors.joining(separator));
    }

    /** Returns a text with its language, if the reader may not expect that. */
    private String tagged(Title text) {
        boolean isForeign = !text.isFor(reader);
        isTagged |= isForeign;
        return printable(text.text()) + (isForeign ? " [" + text.language() + "]" : "");
    }

    private static String printable(String text) {
        return Isolation.isolate(Printable.line(Title.oneLine(text)));
    }
}
