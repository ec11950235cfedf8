package org.rightsdeclarations.anniversary.reading.spanish;

import org.rightsdeclarations.anniversary.reading.romance.number.SpelledNumbers;

/** Spanish words for numbers; an ordinal is of one word or of several: "decimoquinto", "décimo quinto". */
final class SpanishNumbers {
    private static final String CARDINALS = """
            1 un uno una
            2 dos
            3 tres
            4 cuatro
            5 cinco
            6 seis
            7 siete
            8 ocho
            9 nueve
            10 diez
            11 once
            12 doce
            13 trece
            14 catorce
            15 quince
            16 dieciseis
            17 diecisiete
            18 dieciocho
            19 diecinueve
            20 veinte
            21 veintiuno veintiun
            22 veintidos
            23 veintitres
            24 veinticuatro
            25 veinticinco
            26 veintiseis
            27 veintisiete
            28 veintiocho
            29 veintinueve
            30 treinta
            40 cuarenta
            50 cincuenta
            60 sesenta
            70 setenta
            80 ochenta
            90 noventa
            100 cien ciento
            200 doscientos
            300 trescientos
            400 cuatrocientos
            500 quinientos
            1000 mil""";

    private static final String UNITS = """
            1 primer primero
            2 segundo
            3 tercer tercero
            4 cuarto
            5 quinto
            6 sexto
            7 septimo setimo
            8 octavo
            9 noveno nono""";

    private static final String TENS = """
            10 decimo
            20 vigesimo
            30 trigesimo
            40 cuadragesimo
            50 quincuagesimo
            60 sexagesimo
            70 septuagesimo
            80 octogesimo
            90 nonagesimo""";

    private static final String OTHERS = """
            11 undecimo onceavo
            12 duodecimo doceavo
            100 centesimo
            150 sesquicentesimo
            200 ducentesimo
            300 tricentesimo
            1000 milesimo""";

    static final SpelledNumbers WORDS = new SpelledNumbers(CARDINALS, ordinals(), "y", true);

    private SpanishNumbers() {}

    /** Returns the ordinals, those in one word among them: "decimoquinto", "decimoctavo", "vigesimoprimer". */
    private static String ordinals() {
        StringBuilder all = new StringBuilder(UNITS + '\n' + TENS + '\n' + OTHERS);
        for (String ten : TENS.split("\n", -1)) {
            int number = number(ten);
            String stem = word(ten);
            for (String unit : UNITS.split("\n", -1)) {
                all.append('\n').append(number + number(unit));
                for (String word : unit.substring(2).split(" ", -1)) {
                    boolean isJoined = word.charAt(0) == 'o';
                    all.append(' ').append(stem).append(isJoined ? word.substring(1) : word);
                }
            }
        }
        return all.toString();
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(0, line.indexOf(' ')));
    }

    private static String word(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
