package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;

/**
 * Letters that count, of other alphabets than Latin. Where languages leave out different letters or begin otherwise,
 * one letter has several readings, of which its neighbours in a list choose.
 */
final class Alphabet {
    private static final String ALEF = "الف";
    private static final char TATWEEL = 'ـ';

    private Alphabet() {}

    /** Returns what a word of one letter counts, or of several that are a numeral; the likeliest reading first. */
    static List<Numeral> read(String word) {
        Style style = styleOf(word.codePointAt(0));
        if (style == null) {
            return List.of();
        }
        List<Numeral> readings = new ArrayList<>();
        OptionalInt sum = LetterSum.read(style, word);
        sum.ifPresent(number -> readings.add(new Numeral(style, number)));
        String letter = fold(style, word);
        if (letter.length() == 1) {
            for (String alphabet : alphabets(style)) {
                int number = alphabet.indexOf(letter) + 1;
                if (number > 0 && !Numeral.holds(readings, number)) {
                    readings.add(new Numeral(style, number));
                }
            }
        }
        return List.copyOf(readings);
    }

    /** Returns the alphabets that hold all of some letters, the likeliest first; empty if none does. */
    static List<String> holding(Style style, Collection<String> letters) {
        return Arrays.stream(alphabets(style))
                .filter(alphabet -> letters.stream().allMatch(letter -> number(style, letter, alphabet) > 0))
                .toList();
    }

    /** Returns the number of a letter in an alphabet; 0 if it holds none such. */
    static int number(Style style, String letter, String alphabet) {
        String folded = fold(style, letter);
        return folded.length() == 1 ? alphabet.indexOf(folded) + 1 : 0;
    }

    /** Writes a number with the letters of a style; digits where they do not go so far. */
    static String write(Style style, int number) {
        String sum = LetterSum.write(style, number);
        String letters = alphabets(style)[0];
        boolean isLetter = number > 0 && number <= letters.length();
        return !sum.isEmpty() ? sum : isLetter ? letters.substring(number - 1, number) : Integer.toString(number);
    }

    private static @Nullable Style styleOf(int c) {
        return switch (Unicode.script(c)) {
            case ARABIC -> Style.ARABIC;
            case ARMENIAN -> Style.ARMENIAN;
            case BENGALI -> Style.BENGALI;
            case CYRILLIC -> Style.CYRILLIC;
            case DEVANAGARI -> Style.DEVANAGARI;
            case ETHIOPIC -> Style.ETHIOPIC;
            case GEORGIAN -> Style.GEORGIAN;
            case GREEK -> Style.GREEK;
            case HANGUL -> Style.HANGUL;
            case HEBREW -> Style.HEBREW;
            case HIRAGANA, KATAKANA -> Style.KANA;
            case THAI -> Style.THAI;
            default -> null;
        };
    }

    private static String fold(Style style, String word) {
        return switch (style) {
            case ARABIC -> foldArabic(word);
            case KANA ->
                word.length() == 1 && word.charAt(0) < 'ァ' ? String.valueOf((char) (word.charAt(0) + 'ァ' - 'ぁ')) : word;
            default -> Unicode.lower(word);
        };
    }

    private static String foldArabic(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != TATWEEL) {
                folded.append(
                        switch (c) {
                            case 'أ', 'إ', 'آ' -> 'ا';
                            case 'ک' -> 'ك';
                            case 'ی', 'ى' -> 'ي';
                            default -> c;
                        });
            }
        }
        return folded.toString().equals(ALEF) ? "ا" : folded.toString();
    }

    /** Returns the letters in the orders in which they count, the usual one first. */
    private static String[] alphabets(Style style) {
        return switch (style) {
            case ARABIC ->
                new String[] {
                    "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي"
                };
            case ARMENIAN -> new String[] {"աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք"};
            case BENGALI -> new String[] {"কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ"};
            case CYRILLIC ->
                new String[] {
                    "абвгдежзиклмнопрстуфхцчшщэюя", // Russian, which mostly leaves out ё and й
                    "абвгдежзийклмнопрстуфхцчшщюя", // Bulgarian
                    "абвгдежзийклмнопрстуфхцчшщэюя",
                    "абвгдеёжзиклмнопрстуфхцчшщэюя",
                    "абвгдеёжзийклмнопрстуфхцчшщэюя",
                    "абвгдеєжзиіїйклмнопрстуфхцчшщюя", // Ukrainian
                    "абвгдђежзијклљмнњопрстћуфхцчџш", // Serbian
                    "абвгдѓежзѕијклљмнњопрстќуфхцчџш" // Macedonian
                };
            case DEVANAGARI -> new String[] {"कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह"};
            case ETHIOPIC -> new String[] {"ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ"};
            case GEORGIAN -> new String[] {"აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"};
            case GREEK -> new String[] {"αβγδεζηθικλμνξοπρστυφχψω"};
            case HANGUL -> new String[] {"가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허", "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"};
            case KANA ->
                new String[] {
                    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン", "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
                };
            case THAI -> new String[] {"กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"};
            default -> new String[] {""};
        };
    }
}
