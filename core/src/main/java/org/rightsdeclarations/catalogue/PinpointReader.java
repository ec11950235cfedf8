package org.rightsdeclarations.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.citation.PinpointTail;
import org.rightsdeclarations.catalogue.citation.PinpointToken;
import org.rightsdeclarations.catalogue.citation.PinpointToken.Kind;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.world.Instrument;

/**
 * Reads citations that say more than a title: "article 12 of the Convention", "the Convention, art. 12 (1)", "See the
 * Convention (1989)". What looks like more is taken off only if the rest is a known title.
 */
final class PinpointReader {
    /** No more places are tried where the title may end. */
    private static final int MOST_TRIES = 4;

    private final Function<String, List<CatalogueEntry<Instrument>>> called;
    private final Function<String, List<CatalogueEntry<Instrument>>> nearest;
    private final Function<String, List<CatalogueEntry<Instrument>>> bySymbol;

    /**
     * Creates a reader.
     *
     * @param called finds what has a title or acronym
     * @param nearest finds what has a title so near that it is meant
     * @param bySymbol finds what has a symbol
     */
    PinpointReader(
            Function<String, List<CatalogueEntry<Instrument>>> called,
            Function<String, List<CatalogueEntry<Instrument>>> nearest,
            Function<String, List<CatalogueEntry<Instrument>>> bySymbol) {
        this.called = called;
        this.nearest = nearest;
        this.bySymbol = bySymbol;
    }

    /** Reads a citation that is no title as it is; empty if nothing can be taken off, or the rest is not known. */
    Optional<PinpointedTitle> read(String text) {
        if (text.length() > TitleWords.MAX_LENGTH || !PinpointToken.mayHaveMore(text)) {
            return Optional.empty();
        }
        List<PinpointToken> tokens = PinpointToken.of(text);
        int start = 0;
        while (start < tokens.size() && tokens.get(start).is(Kind.SIGNAL)) {
            start++;
        }
        int end = start;
        while (end < tokens.size() && isOfPinpoint(tokens.get(end))) {
            end++;
        }
        if (end == tokens.size()) {
            return Optional.empty();
        }
        int joint = end;
        while (joint > start && !tokens.get(joint - 1).is(Kind.JOINT)) {
            joint--;
        }
        int named = start;
        while (tokens.get(named).is(Kind.JOINT)) {
            named++;
        }
        // "article 3 of the Principles" goes on after its last joint, "article 19 ICCPR" where the pinpoint ends, and
        // "the UDHR" after its article; "the 1989 Convention" may go on after its year.
        int[] firsts = PinpointToken.isPinpoint(tokens, named, end)
                ? new int[] {joint > named ? joint : end, end, start}
                : tokens.get(named).year() > 0 ? new int[] {start, named, end} : new int[] {start, named};
        for (int first : firsts) {
            Optional<PinpointedTitle> found = new Rest(text, tokens, named, first).read();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfPinpoint(PinpointToken token) {
        return !token.is(Kind.OTHER) && !token.is(Kind.SIGNAL);
    }

    /** What is left after words before the title. */
    private final class Rest {
        private final String text;
        private final List<PinpointToken> tokens;
        private final String head;
        private final int first;
        private final boolean isWhole;

        Rest(String text, List<PinpointToken> tokens, int named, int first) {
            this.text = text;
            this.tokens = tokens;
            this.first = first;
            this.isWhole = tokens.subList(0, first).stream().allMatch(token -> token.is(Kind.JOINT));
            this.head = PinpointToken.isPinpoint(tokens, named, first) ? words(named, withoutJoints(first)) : "";
        }

        /** Takes the longest pinpoint off that leaves a known title; or else the longest that leaves a near one. */
        Optional<PinpointedTitle> read() {
            Optional<PinpointedTitle> found = readPinpoint();
            return found.isPresent() ? found : readCitation();
        }

        /** Takes off a tail that says more than a place: dates, resolutions, collections. */
        private Optional<PinpointedTitle> readCitation() {
            PinpointTail tail = new PinpointTail(text, tokens, first);
            int[] starts = tail.starts(MOST_TRIES);
            Optional<PinpointedTitle> longest = Optional.empty();
            for (int start : starts) {
                Optional<PinpointedTitle> found = cited(tail, start, called);
                longest = longest.isEmpty() || isLonger(found, longest.get()) ? found : longest;
            }
            return longest.isPresent() || starts.length == 0 ? longest : cited(tail, starts[0], nearest);
        }

        /** Returns whether a title says more of the same: the Universal Declaration, and that of Human Rights. */
        private boolean isLonger(Optional<PinpointedTitle> found, PinpointedTitle before) {
            return found.filter(more -> more.entries().equals(before.entries())
                            && more.pinpoint().equals(before.pinpoint()))
                    .isPresent();
        }

        private Optional<PinpointedTitle> cited(
                PinpointTail tail, int end, Function<String, List<CatalogueEntry<Instrument>>> known) {
            int place = tail.place(end);
            int last = withoutJoints(end);
            if (last <= first) {
                return Optional.empty();
            }
            String title = words(first, last);
            List<CatalogueEntry<Instrument>> found = tail.hasDetail(end, place) ? known.apply(title) : List.of();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<CatalogueEntry<Instrument>> meant =
                    ofYear(found, tail.year(end, place).orElse(0));
            return Optional.of(new PinpointedTitle(ofSymbol(meant, tail.pieces(end, place)), title, pinpoint(place)));
        }

        /** Several that are called the same may have different symbols. */
        private List<CatalogueEntry<Instrument>> ofSymbol(
                List<CatalogueEntry<Instrument>> entries, List<String> symbols) {
            if (entries.size() == 1) {
                return entries;
            }
            List<CatalogueEntry<Instrument>> same = symbols.stream()
                    .flatMap(symbol -> bySymbol.apply(symbol).stream())
                    .filter(entries::contains)
                    .distinct()
                    .toList();
            return same.isEmpty() ? entries : same;
        }

        private Optional<PinpointedTitle> readPinpoint() {
            int tail = tokens.size();
            while (tail > first && isOfPinpoint(tokens.get(tail - 1))) {
                tail--;
            }
            if (tail == first) {
                return Optional.empty();
            }
            int[] ends = Stream.concat(
                            Stream.iterate(tail, at -> at + 1)
                                    .limit((long) tokens.size() - tail)
                                    .filter(this::mayEndAt)
                                    .limit(MOST_TRIES),
                            Stream.of(tokens.size()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int end : ends) {
                Optional<PinpointedTitle> found = read(end, called);
                if (found.isPresent()) {
                    return found;
                }
            }
            return ends.length > 1 || !head.isEmpty() ? read(ends[0], nearest) : Optional.empty();
        }

        /** The title may end before a pinpoint, or before a number after a comma, as in "I, para. 18". */
        private boolean mayEndAt(int at) {
            PinpointToken token = tokens.get(at);
            return PinpointToken.isPinpoint(tokens, at, tokens.size())
                    || (token.is(Kind.NUMBER)
                            && token.year() == 0
                            && PinpointToken.isSeparated(
                                    text.substring(tokens.get(at - 1).end(), token.start()))
                            && at + 1 < tokens.size()
                            && PinpointToken.isPinpoint(tokens, at + 1, tokens.size()));
        }

        private Optional<PinpointedTitle> read(int end, Function<String, List<CatalogueEntry<Instrument>>> known) {
            int last = withoutJoints(end);
            boolean isChanged = !isWhole || end < tokens.size();
            Optional<PinpointedTitle> found = isChanged ? match(last, end, 0, known) : Optional.empty();
            int year = tokens.get(last - 1).year();
            return found.isPresent() || year == 0 ? found : match(withoutJoints(last - 1), end, year, known);
        }

        private Optional<PinpointedTitle> match(
                int last, int end, int year, Function<String, List<CatalogueEntry<Instrument>>> known) {
            String title = words(first, last);
            List<CatalogueEntry<Instrument>> found = known.apply(title);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PinpointedTitle(ofYear(found, year), title, pinpoint(end)));
        }

        /** Several that are called the same may be of different years. */
        private List<CatalogueEntry<Instrument>> ofYear(List<CatalogueEntry<Instrument>> entries, int year) {
            List<CatalogueEntry<Instrument>> same = entries.stream()
                    .filter(entry -> entry.value().getYears().contains(year))
                    .toList();
            return same.isEmpty() ? entries : same;
        }

        private int withoutJoints(int end) {
            int last = end;
            while (last > 0 && tokens.get(last - 1).is(Kind.JOINT)) {
                last--;
            }
            return last;
        }

        private Optional<String> pinpoint(int end) {
            int last = tokens.size();
            while (last > end && tokens.get(last - 1).is(Kind.JOINT)) {
                last--;
            }
            String tail = end < last ? words(end, last) : "";
            String both = head + (head.isEmpty() || tail.isEmpty() ? "" : ", ") + tail;
            return both.isEmpty() ? Optional.empty() : Optional.of(both);
        }

        /** Returns some words as they stand in the text, with a parenthesis that ends after them. */
        private String words(int from, int to) {
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            int next = isClosedBy('(', ')', start, end) || isClosedBy('\uff08', '\uff09', start, end) ? end + 1 : end;
            return text.substring(start, next);
        }

        /** Returns whether a parenthesis ends here that started within the words, or none did, as in "point a)". */
        private boolean isClosedBy(char open, char close, int start, int end) {
            int opening = text.lastIndexOf(open, end);
            int closing = text.lastIndexOf(close, end - 1);
            boolean isOpen = opening > Math.max(start - 1, closing);
            boolean isNone = opening <= closing && Unicode.isLetterOrDigit(text.charAt(end - 1));
            return (isOpen || isNone) && end < text.length() && text.charAt(end) == close;
        }
    }
}
