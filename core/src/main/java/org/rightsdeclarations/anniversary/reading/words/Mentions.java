package org.rightsdeclarations.anniversary.reading.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Reads of what the anniversaries are of which a text has the ordinals; each when somebody asks for it, once. Used by
 * one thread.
 */
public final class Mentions {
    private final LanguageTag tag;
    private final String text;
    private final List<Ordinals> found;
    private final KnownTitles titles;

    /** By the index of the ordinals, as far as they were read. */
    private final Map<Integer, List<AnniversaryMention>> read = new HashMap<>();

    /** So many from the start on are read, and there the words of the last of them end. */
    private int passed;

    private int reach;

    /**
     * Creates mentions of which nothing is read.
     *
     * @param tag the language of the text
     * @param text the text
     * @param found the ordinals that its reader found
     * @param titles the titles that are known, for a text of this language
     */
    public Mentions(LanguageTag tag, String text, List<Ordinals> found, KnownTitles titles) {
        this.tag = tag;
        this.text = text;
        this.found = found;
        this.titles = titles;
    }

    /**
     * Returns all mentions.
     *
     * @return the mentions in the order of the text; fewer than the ordinals where one is part of a name; unmodifiable
     */
    public List<AnniversaryMention> all() {
        List<AnniversaryMention> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            mentions.addAll(of(i));
        }
        return List.copyOf(mentions);
    }

    /**
     * Returns what some ordinals are of.
     *
     * @param index the index of the ordinals
     * @return a mention for each; none if the word is part of a name
     */
    public List<AnniversaryMention> of(int index) {
        List<AnniversaryMention> known = read.get(index);
        if (known == null) {
            known = read(index);
            read.put(index, known);
        }
        return known;
    }

    private List<AnniversaryMention> read(int index) {
        Ordinals ordinals = found.get(index);
        int limit = index + 1 < found.size() ? found.get(index + 1).start() : text.length();
        List<Naming> namings = titles.reader().namings(text, () -> reachBefore(index), ordinals, limit, titles);
        List<AnniversaryMention> mentions = new ArrayList<>(namings.size());
        for (int i = 0; i < namings.size(); i++) {
            PrintedWords words = ordinals.all().get(i).words();
            Naming naming = namings.get(i);
            if (naming.end() > ordinals.end() && QuotedTitle.is(text, ordinals.start(), naming.end())) {
                return List.of();
            }
            mentions.add(new AnniversaryMention(
                    tag,
                    ordinals.all().get(i).number(),
                    phrase(text, words, ordinals, naming),
                    words,
                    naming.subject(),
                    naming.countedFrom(),
                    naming.candidates()));
        }
        return mentions;
    }

    /** Returns where the words of the last mention before some ordinals end. */
    private int reachBefore(int index) {
        while (passed < index) {
            List<AnniversaryMention> mentions = of(passed++);
            reach = mentions.isEmpty()
                    ? reach
                    : mentions.get(mentions.size() - 1).phrase().end();
        }
        return reach;
    }

    /** Returns the whole phrase, with the quotation marks around the subject. */
    private static PrintedWords phrase(String text, PrintedWords ordinal, Ordinals ordinals, Naming naming) {
        PrintedWords subject = naming.subject().orElse(ordinal);
        int quote = naming.subject().isPresent() && isQuoted(text, subject) ? 1 : 0;
        int start = ordinals.isAfterWord() ? ordinals.start() : ordinal.start();
        return PrintedWords.of(
                text,
                Math.min(start, subject.start() - quote),
                Math.max(Math.max(ordinals.end(), naming.end()), subject.end() + quote));
    }

    private static boolean isQuoted(String text, PrintedWords words) {
        return words.start() > 0
                && words.end() < text.length()
                && isQuote(text.charAt(words.start() - 1))
                && isQuote(text.charAt(words.end()));
    }

    private static boolean isQuote(char c) {
        return switch (Unicode.type(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION -> true;
            default -> c == '"' || c == '\'' || c == '<' || c == '>';
        };
    }
}
