package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Resource;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.token.EnglishWord;
import org.rightsdeclarations.numeral.token.Token;

/** Words for numbers in many languages. A word that means different numbers in two languages is none of them. */
final class NumberWord {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /** Shorter words are like too many others. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 20;

    private NumberWord() {}

    /** The words, read when the first label needs them. */
    private static final class Table {
        /** Words that are a number by themselves, and pairs of words with a blank or a hyphen between them. */
        static final Map<String, Integer> WHOLE = new HashMap<>();

        /** Words that are the first part of a number: vingt in vingt et unième. */
        static final Map<String, Integer> FIRST = new HashMap<>();

        /** Words that are the last part of a number, after its units. */
        static final Map<String, Integer> LAST = new HashMap<>();

        static final Set<String> JOINTS = new HashSet<>();

        /** Long words for 1 to 9, each whole and without one of its letters. */
        static final Set<String> LIKE_UNITS = new HashSet<>();

        private Table() {}

        static {
            Resource.text(NumberWord.class.getResourceAsStream("number-words.txt"), "number-words.txt")
                    .lines()
                    .forEach(Table::add);
            Stream.concat(
                            EnglishWord.units(),
                            WHOLE.keySet().stream().filter(word -> WHOLE.getOrDefault(word, TEN) < TEN))
                    .flatMap(NumberWord::spellings)
                    .forEach(LIKE_UNITS::add);
        }

        private static void add(String line) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                switch (words[0].charAt(0)) {
                    case '#' -> {}
                    case '&' -> FIRST.put(fold(words[i]), Integer.valueOf(words[0].substring(1)));
                    case '+' -> addLast(words[0].substring(1), fold(words[i]));
                    default -> WHOLE.put(fold(words[i].replace('_', ' ')), Integer.valueOf(words[0]));
                }
            }
        }

        private static void addLast(String number, String word) {
            if (number.isEmpty()) {
                JOINTS.add(word);
            } else {
                LAST.put(word, Integer.valueOf(number));
            }
        }
    }

    /** Returns whether a word is a number or a part of one. */
    static boolean isOne(Token token) {
        String word = fold(token);
        return isWhole(token) || Table.FIRST.containsKey(word) || Table.LAST.containsKey(word);
    }

    /** Returns whether a word is a number by itself. */
    static boolean isWhole(Token token) {
        String word = fold(token);
        return EnglishWord.number(word) > 0 || Table.WHOLE.containsKey(word);
    }

    /** Returns whether a word is but for a letter that for 1 to 9, and so may be misspelt: caurto for cuarto. */
    static boolean isLikeUnit(Token token) {
        return spellings(fold(token)).anyMatch(Table.LIKE_UNITS::contains);
    }

    /** Returns a long word whole and without one of its letters: two that have one in common are nearly the same. */
    private static Stream<String> spellings(String word) {
        return word.length() < SHORTEST || word.length() > LONGEST
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(word),
                        IntStream.range(0, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }

    /** Returns whether a word is an "and", which may stand inside a number. */
    static boolean isJoint(Token token) {
        return Table.JOINTS.contains(fold(token));
    }

    /** Reads words side by side as one number up to 99, or a hundred; empty if they are none. */
    static OptionalInt read(List<Token> run) {
        List<Token> words = new ArrayList<>(run);
        words.removeIf(NumberWord::isJoint);
        if (words.size() == 1) {
            return isWhole(words.get(0)) ? OptionalInt.of(whole(words.get(0))) : OptionalInt.empty();
        }
        if (words.size() != 2) {
            return OptionalInt.empty();
        }
        Token first = words.get(0);
        Token last = words.get(1);
        int tens = isWhole(first) ? whole(first) : Table.FIRST.getOrDefault(fold(first), 0);
        if (isWhole(last)) {
            int units = whole(last);
            boolean isEnglish = EnglishWord.number(fold(first)) > 0;
            if (isEnglish != EnglishWord.number(fold(last)) > 0) {
                return OptionalInt.empty(); // words of two languages
            }
            boolean isSum = tens >= (isEnglish ? 2 * TEN : TEN) && tens < HUNDRED && tens % TEN == 0 && units < TEN;
            boolean isHundred = isEnglish && tens == 1 && units == HUNDRED;
            return isSum ? OptionalInt.of(tens + units) : isHundred ? OptionalInt.of(units) : OptionalInt.empty();
        }
        int more = Table.LAST.getOrDefault(fold(last), 0);
        return more > 0 && tens > 0 && tens < TEN ? OptionalInt.of(tens + more) : OptionalInt.empty();
    }

    /** Returns the words of a label, each two that only together are a number as one. */
    static List<Token> joined(String label, List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokens) {
            int last = words.size() - 1;
            Token pair = last < 0 ? token : pair(label, words.get(last), token);
            if (last >= 0 && Table.WHOLE.containsKey(fold(pair))) {
                words.set(last, pair);
            } else {
                words.add(token);
            }
        }
        return words;
    }

    private static Token pair(String label, Token first, Token second) {
        String gap = label.substring(first.end(), second.start());
        String joint = gap.isBlank() ? " " : gap;
        return new Token(first.text() + joint + second.text(), second.kind(), first.start(), second.end());
    }

    private static int whole(Token token) {
        String word = fold(token);
        int english = EnglishWord.number(word);
        return english > 0 ? english : Table.WHOLE.getOrDefault(word, 0);
    }

    private static String fold(Token token) {
        return fold(token.text());
    }

    /** Writes a word in small letters; Turkish has an i with a dot and one without also as capitals. */
    private static String fold(String word) {
        return Figures.compose(Unicode.lower(word)).replace("i\u0307", "i").replace('\u0131', 'i');
    }
}
