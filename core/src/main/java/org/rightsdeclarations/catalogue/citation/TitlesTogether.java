package org.rightsdeclarations.catalogue.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.characters.Ascii;

/**
 * Reads words that name several instruments: "the ICCPR, the ICESCR and the Convention on the Rights of the Child".
 *
 * @param <E> the type of what has titles
 */
public final class TitlesTogether<E> {
    /** In the languages of the messages. Titles hold such words, too, so the longest that is known counts. */
    private static final List<String> SEPARATORS = List.of(
            ", and ",
            "; and ",
            " as well as ",
            " and ",
            " & ",
            "; ",
            ", ",
            " et ",
            " ainsi que ",
            " y ",
            " así como ",
            " и ",
            " а также ",
            " 및 ",
            "과 ",
            "와 ",
            "和",
            "以及",
            "及",
            "与",
            "、",
            "，",
            "؛ ",
            "، ",
            " و");

    /** No more places are tried where a title may end. */
    private static final int MOST_PARTS = 12;

    private final String text;
    private final Function<String, List<E>> called;
    private final List<Cut> cuts = new ArrayList<>();

    private TitlesTogether(String text, Function<String, List<E>> called) {
        this.text = text;
        this.called = called;
        for (int i = 0; i < text.length(); i++) {
            int end = Ascii.isLetter(text.charAt(i)) ? i : endOfSeparator(i); // which none begins with
            if (end > i) {
                cuts.add(new Cut(i, end));
                i = end - 1;
            }
        }
    }

    /** Returns where a separator ends that begins at a place; the place if there is none. */
    private int endOfSeparator(int place) {
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, place)) {
                return place + separator.length();
            }
        }
        return place;
    }

    /**
     * Returns what has the titles that a text names together.
     *
     * @param text the text
     * @param called finds what is called so
     * @param <E> the type of what has titles
     * @return the entries of all titles in order; none unless there are two or more, and nothing else
     */
    public static <E> List<E> read(String text, Function<String, List<E>> called) {
        if (text.length() > TitleWords.MAX_LENGTH) {
            return List.of();
        }
        TitlesTogether<E> titles = new TitlesTogether<>(text, called);
        return titles.cuts.isEmpty() || titles.cuts.size() > MOST_PARTS ? List.of() : titles.all();
    }

    private List<E> all() {
        List<E> found = new ArrayList<>();
        String before = "";
        int start = 0;
        int next = 0;
        while (next <= cuts.size()) {
            int last = cuts.size();
            List<E> named = List.of();
            for (; last >= next && named.isEmpty(); last--) {
                String part = text.substring(start, end(last)).strip();
                named = called(part, before);
                before = named.isEmpty() ? before : part;
            }
            if (named.isEmpty()) {
                return List.of();
            }
            found.addAll(named);
            next = last + 2;
            start = next <= cuts.size() ? cuts.get(next - 1).to : start;
        }
        return found.size() > 1 ? List.copyOf(found) : List.of(); // a mark before a title separates nothing
    }

    private List<E> called(String part, String before) {
        List<E> named = called.apply(part);
        return named.isEmpty() && !before.isEmpty()
                ? ItsProtocols.of(part, before).map(called).orElse(named)
                : named;
    }

    private int end(int cut) {
        return cut < cuts.size() ? cuts.get(cut).from : text.length();
    }

    /** A separator. */
    private record Cut(int from, int to) {}
}
