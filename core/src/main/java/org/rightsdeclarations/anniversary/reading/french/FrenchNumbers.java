package org.rightsdeclarations.anniversary.reading.french;

import org.rightsdeclarations.anniversary.reading.romance.number.SpelledNumbers;

/** French words for numbers, those of Belgium and Switzerland among them. */
final class FrenchNumbers {
    static final SpelledNumbers WORDS = new SpelledNumbers("""
            1 un une
            2 deux
            3 trois
            4 quatre
            5 cinq
            6 six
            7 sept
            8 huit
            9 neuf
            10 dix
            11 onze
            12 douze
            13 treize
            14 quatorze
            15 quinze
            16 seize
            20 vingt vingts
            30 trente
            40 quarante
            50 cinquante
            60 soixante
            70 septante
            80 huitante octante
            90 nonante
            100 cent cents
            1000 mille""", """
            1 premier unieme
            2 deuxieme second
            3 troisieme
            4 quatrieme
            5 cinquieme
            6 sixieme
            7 septieme
            8 huitieme
            9 neuvieme
            10 dixieme
            11 onzieme
            12 douzieme
            13 treizieme
            14 quatorzieme
            15 quinzieme
            16 seizieme
            20 vingtieme
            30 trentieme
            40 quarantieme
            50 cinquantieme
            60 soixantieme
            70 septantieme
            80 huitantieme octantieme
            90 nonantieme
            100 centieme
            1000 millieme""", "et", false);

    private FrenchNumbers() {}
}
