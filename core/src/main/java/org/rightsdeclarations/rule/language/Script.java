package org.rightsdeclarations.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** A script by its ISO 15924 code, with the range in which most of its letters are. */
enum Script {
    LATN(UnicodeScript.LATIN, 'A', 0x24F),
    CYRL(UnicodeScript.CYRILLIC, 0x400, 0x52F),
    GREK(UnicodeScript.GREEK, 0x370, 0x3FF),
    ARMN(UnicodeScript.ARMENIAN, 0x530, 0x58F),
    HEBR(UnicodeScript.HEBREW, 0x590, 0x5FF),
    ARAB(UnicodeScript.ARABIC, 0x610, 0x6FF),
    SYRC(UnicodeScript.SYRIAC, 0x700, 0x74F),
    THAA(UnicodeScript.THAANA, 0x780, 0x7BF),
    NKOO(UnicodeScript.NKO, 0x7C0, 0x7FF),
    DEVA(UnicodeScript.DEVANAGARI, 0x900, 0x97F),
    BENG(UnicodeScript.BENGALI, 0x980, 0x9FF),
    GURU(UnicodeScript.GURMUKHI, 0xA00, 0xA7F),
    GUJR(UnicodeScript.GUJARATI, 0xA80, 0xAFF),
    ORYA(UnicodeScript.ORIYA, 0xB00, 0xB7F),
    TAML(UnicodeScript.TAMIL, 0xB80, 0xBFF),
    TELU(UnicodeScript.TELUGU, 0xC00, 0xC7F),
    KNDA(UnicodeScript.KANNADA, 0xC80, 0xCFF),
    MLYM(UnicodeScript.MALAYALAM, 0xD00, 0xD7F),
    SINH(UnicodeScript.SINHALA, 0xD80, 0xDFF),
    THAI(UnicodeScript.THAI, 0xE00, 0xE7F),
    LAOO(UnicodeScript.LAO, 0xE80, 0xEFF),
    TIBT(UnicodeScript.TIBETAN, 0xF00, 0xFFF),
    MYMR(UnicodeScript.MYANMAR, 0x1000, 0x109F),
    GEOR(UnicodeScript.GEORGIAN, 0x10A0, 0x10FF),
    ETHI(UnicodeScript.ETHIOPIC, 0x1200, 0x137F),
    CHER(UnicodeScript.CHEROKEE, 0x13A0, 0x13FF),
    CANS(UnicodeScript.CANADIAN_ABORIGINAL, 0x1400, 0x167F),
    KHMR(UnicodeScript.KHMER, 0x1780, 0x17FF),
    MONG(UnicodeScript.MONGOLIAN, 0x1800, 0x18AF),
    OLCK(UnicodeScript.OL_CHIKI, 0x1C50, 0x1C7F),
    TFNG(UnicodeScript.TIFINAGH, 0x2D30, 0x2D7F),
    HIRA(UnicodeScript.HIRAGANA, 0x3041, 0x309F),
    KANA(UnicodeScript.KATAKANA, 0x30A0, 0x30FF),
    BOPO(UnicodeScript.BOPOMOFO, 0x3105, 0x312F),
    HANI(UnicodeScript.HAN, 0x4E00, 0x9FFF),
    YIII(UnicodeScript.YI, 0xA000, 0xA48C),
    MTEI(UnicodeScript.MEETEI_MAYEK, 0xABC0, 0xABFF),
    HANG(UnicodeScript.HANGUL, 0xAC00, 0xD7A3),
    ADLM(UnicodeScript.ADLAM),
    BALI(UnicodeScript.BALINESE),
    BAMU(UnicodeScript.BAMUM),
    BRAI(UnicodeScript.BRAILLE),
    BUGI(UnicodeScript.BUGINESE),
    BUHD(UnicodeScript.BUHID),
    CAKM(UnicodeScript.CHAKMA),
    CHAM(UnicodeScript.CHAM),
    COPT(UnicodeScript.COPTIC),
    DSRT(UnicodeScript.DESERET),
    GLAG(UnicodeScript.GLAGOLITIC),
    GOTH(UnicodeScript.GOTHIC),
    HANO(UnicodeScript.HANUNOO),
    HMNP(UnicodeScript.NYIAKENG_PUACHUE_HMONG),
    JAVA(UnicodeScript.JAVANESE),
    KALI(UnicodeScript.KAYAH_LI),
    KTHI(UnicodeScript.KAITHI),
    LANA(UnicodeScript.TAI_THAM),
    LEPC(UnicodeScript.LEPCHA),
    LIMB(UnicodeScript.LIMBU),
    LISU(UnicodeScript.LISU),
    MAND(UnicodeScript.MANDAIC),
    MEND(UnicodeScript.MENDE_KIKAKUI),
    MODI(UnicodeScript.MODI),
    MROO(UnicodeScript.MRO),
    NEWA(UnicodeScript.NEWA),
    OGAM(UnicodeScript.OGHAM),
    OSGE(UnicodeScript.OSAGE),
    PLRD(UnicodeScript.MIAO),
    RJNG(UnicodeScript.REJANG),
    ROHG(UnicodeScript.HANIFI_ROHINGYA),
    RUNR(UnicodeScript.RUNIC),
    SAMR(UnicodeScript.SAMARITAN),
    SAUR(UnicodeScript.SAURASHTRA),
    SHAW(UnicodeScript.SHAVIAN),
    SUND(UnicodeScript.SUNDANESE),
    SYLO(UnicodeScript.SYLOTI_NAGRI),
    TAGB(UnicodeScript.TAGBANWA),
    TAKR(UnicodeScript.TAKRI),
    TALE(UnicodeScript.TAI_LE),
    TALU(UnicodeScript.NEW_TAI_LUE),
    TAVT(UnicodeScript.TAI_VIET),
    TGLG(UnicodeScript.TAGALOG),
    TIRH(UnicodeScript.TIRHUTA),
    VAII(UnicodeScript.VAI),
    WARA(UnicodeScript.WARANG_CITI),
    WCHO(UnicodeScript.WANCHO);

    private static final int DENSE = 5;
    private static final int LOOSE = 2;

    private final UnicodeScript script;
    private final char first;
    private final char last;

    /** One that is rare, or whose letters need two units. */
    Script(UnicodeScript script) {
        this(script, 1, 0);
    }

    Script(UnicodeScript script, int first, int last) {
        this.script = script;
        this.first = (char) first;
        this.last = (char) last;
    }

    boolean is(UnicodeScript other) {
        return script == other;
    }

    /** Returns {@code Cyrl}; of a script that is not here, the name that Unicode gives it. */
    static String code(UnicodeScript script) {
        for (Script known : values()) {
            if (known.script == script) {
                return written(known.name());
            }
        }
        return written(script.name());
    }

    private static String written(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Tells quickly; a rare letter may be missed. */
    boolean mayHold(char c) {
        return c >= first && c <= last;
    }

    /**
     * How much one letter says, in half Latin letters: one of Han, Hangul, kana or Yi says as much as two and a half.
     */
    int weight() {
        return weight(script);
    }

    static int weight(UnicodeScript script) {
        return switch (script) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI -> DENSE;
            default -> LOOSE;
        };
    }
}
