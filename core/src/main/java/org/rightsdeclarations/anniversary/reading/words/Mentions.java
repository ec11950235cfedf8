package org.rightsdeclarations.anniversary.reading.words;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/** Reads of what the anniversaries are of which a text has the ordinals. */
public final class Mentions {
    private Mentions() {}

    /**
     * Reads the mentions of a text.
     *
     * @param tag the language of the text
     * @param text the text
     * @param found the ordinals that its reader found
     * @param titles the titles that are known, for a text of this language
     * @return the mentions in the order of the text; fewer than the ordinals where one is part of a name
     */
    public static List<AnniversaryMention> of(LanguageTag tag, String text, List<Ordinals> found, KnownTitles titles) {
        List<AnniversaryMention> mentions = new ArrayList<>();
        int reach = 0;
        for (int i = 0; i < found.size(); i++) {
            Ordinals ordinals = found.get(i);
            int limit = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            List<Naming> namings = titles.reader().namings(text, reach, ordinals, limit, titles);
            for (int j = 0; j < namings.size(); j++) {
                PrintedWords words = ordinals.all().get(j).words();
                Naming naming = namings.get(j);
                PrintedWords phrase = phrase(text, words, ordinals.end(), naming);
                mentions.add(new AnniversaryMention(
                        tag,
                        ordinals.all().get(j).number(),
                        phrase,
                        words,
                        naming.subject(),
                        naming.countedFrom(),
                        naming.candidates()));
                reach = phrase.end();
            }
        }
        return mentions;
    }

    /** Returns the whole phrase, with the quotation marks around the subject. */
    private static PrintedWords phrase(String text, PrintedWords ordinal, int end, Naming naming) {
        PrintedWords subject = naming.subject().orElse(ordinal);
        int quote = naming.subject().isPresent() && isQuoted(text, subject) ? 1 : 0;
        return PrintedWords.of(
                text,
                Math.min(ordinal.start(), subject.start() - quote),
                Math.max(Math.max(end, naming.end()), subject.end() + quote));
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
