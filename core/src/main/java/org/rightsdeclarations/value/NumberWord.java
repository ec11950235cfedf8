package org.rightsdeclarations.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rightsdeclarations.characters.Unicode;

/** English words for 1 to 100, cardinal and ordinal, in any case. */
final class NumberWord {
    private static final List<String> WORDS = """
            one first
            two second
            three third
            four fourth
            five fifth
            six sixth
            seven seventh
            eight eighth
            nine ninth
            ten tenth
            eleven eleventh
            twelve twelfth
            thirteen thirteenth
            fourteen fourteenth
            fifteen fifteenth
            sixteen sixteenth
            seventeen seventeenth
            eighteen eighteenth
            nineteen nineteenth
            twenty twentieth
            thirty thirtieth
            forty fortieth
            fifty fiftieth
            sixty sixtieth
            seventy seventieth
            eighty eightieth
            ninety ninetieth
            hundred hundredth
            """.lines().toList();

    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        for (int i = 1; i <= WORDS.size(); i++) {
            int number = i <= 20 ? i : 10 * (i - 18);
            String both = WORDS.get(i - 1);
            int gap = both.indexOf(' ');
            CARDINALS.put(both.substring(0, gap), number);
            ORDINALS.put(both.substring(gap + 1), number);
        }
    }

    private NumberWord() {}

    /** Returns whether a token is a word for a number. */
    static boolean isOne(Token token) {
        return numberOf(token) > 0;
    }

    /** Reads the number that ends with this word; empty if it is more than 100, such as {@code hundred and first}. */
    static OptionalInt read(Token word) {
        int number = numberOf(word);
        Token before = word.previous();
        if (before == null) {
            return OptionalInt.of(number);
        }
        int tens = CARDINALS.getOrDefault(lower(before), 0);
        if (tens >= 20 && tens < 100 && number < 10) {
            return OptionalInt.of(tens + number);
        }
        if (tens == 1 && number == 100) {
            return OptionalInt.of(number);
        }
        return isOne(before) || lower(before).equals("and") ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static int numberOf(Token word) {
        String lower = lower(word);
        return CARDINALS.getOrDefault(lower, ORDINALS.getOrDefault(lower, 0));
    }

    private static String lower(Token word) {
        return Unicode.lower(word.text());
    }
}
