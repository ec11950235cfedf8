package org.rightsdeclarations.numeral.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Unicode;

/** English words for 1 to 100, cardinal and ordinal, in any case. */
public final class EnglishWord {
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

    private EnglishWord() {}

    /**
     * Reads one word by itself.
     *
     * @param lower the word in small letters
     * @return the number that it means; 0 if it is none
     */
    public static int number(String lower) {
        return CARDINALS.getOrDefault(lower, ORDINALS.getOrDefault(lower, 0));
    }

    /**
     * Lists the words for 1 to 9.
     *
     * @return cardinal and ordinal ones in small letters
     */
    public static Stream<String> units() {
        return Stream.of(CARDINALS, ORDINALS)
                .flatMap(words -> words.entrySet().stream())
                .filter(word -> word.getValue() < 10)
                .map(Map.Entry::getKey);
    }

    /**
     * Reads the last number of some words.
     *
     * @param words the words in any case
     * @return the number; empty if it is more than 100, such as {@code hundred and first}
     */
    public static OptionalInt read(String words) {
        List<Token> tokens = Token.all(words);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            int number = number(lower(tokens.get(i)));
            if (number > 0) {
                return read(number, i == 0 ? "" : lower(tokens.get(i - 1)));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt read(int number, String before) {
        int tens = CARDINALS.getOrDefault(before, 0);
        if (tens >= 20 && tens < 100 && number < 10) {
            return OptionalInt.of(tens + number);
        }
        if (tens == 1 && number == 100) {
            return OptionalInt.of(number);
        }
        return number(before) > 0 || before.equals("and") ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String lower(Token word) {
        return Unicode.lower(word.text());
    }
}
