package org.rightsdeclarations.rule.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.value.LanguageTag;

/**
 * The scripts that languages are written in today. Sources: CLDR {@code supplementalData.xml}, {@code languageData};
 * for script subtags, ISO 15924.
 */
final class Scripts {
    private static final Map<String, List<Script>> OF_LANGUAGES = ofLanguages();
    private static final Map<String, List<Script>> OF_SUBTAGS = ofSubtags();
    private static final int SUBTAG = 4;

    private Scripts() {}

    /** Returns the scripts that a text with this tag may be written in; none if that is not known. */
    static List<Script> of(LanguageTag tag) {
        String subtag = subtag(tag.toString());
        return subtag.isEmpty()
                ? OF_LANGUAGES.getOrDefault(tag.getLanguage(), List.of())
                : OF_SUBTAGS.getOrDefault(subtag.toUpperCase(Locale.ROOT), List.of());
    }

    /** Returns the scripts that a language is written in if its tag names none. */
    static List<Script> usual(String language) {
        return OF_LANGUAGES.getOrDefault(language, List.of());
    }

    /** Finds the script subtag: the first of four letters before any extension. */
    static String subtag(String tag) {
        int start = tag.indexOf('-') + 1;
        while (start > 0) {
            int end = tag.indexOf('-', start) < 0 ? tag.length() : tag.indexOf('-', start);
            if (end - start == 1) {
                return "";
            }
            if (end - start == SUBTAG && tag.charAt(start) > '9') {
                return tag.substring(start, end);
            }
            start = end < tag.length() ? end + 1 : 0;
        }
        return "";
    }

    private static Map<String, List<Script>> ofSubtags() {
        Map<String, List<Script>> scripts = new HashMap<>();
        for (Script script : Script.values()) {
            scripts.put(script.name(), List.of(script));
        }
        scripts.put("ARAN", List.of(Script.ARAB));
        scripts.put("CYRS", List.of(Script.CYRL));
        scripts.put("HANS", List.of(Script.HANI));
        scripts.put("HANT", List.of(Script.HANI));
        scripts.put("HANB", List.of(Script.HANI, Script.BOPO));
        scripts.put("HRKT", List.of(Script.HIRA, Script.KANA));
        scripts.put("JPAN", List.of(Script.HANI, Script.HIRA, Script.KANA));
        scripts.put("KORE", List.of(Script.HANG, Script.HANI));
        scripts.put("LATF", List.of(Script.LATN));
        scripts.put("LATG", List.of(Script.LATN));
        return Map.copyOf(scripts);
    }

    private static Map<String, List<Script>> ofLanguages() {
        Map<String, List<Script>> scripts = new HashMap<>();
        put(scripts, "af an ast ay bi br ca ceb ch co cs cy da de ee en eo es et eu fi fil fj fo fr fy ga gd gl gn gv");
        put(scripts, "haw ho hr ht hu hz ia id ie ig ik is it jv kl kg ki kj kr la lb lg li ln lt lu lv mg mh mi mt");
        put(
                scripts,
                "na nb nd ng nl nn no nr nso nv ny oc om pap pl pt qu rm rn ro mo rw se sg sk sl sm sn sq ss st su sv");
        put(
                scripts,
                "tet tk tl tn to tpi tr ts tum tw ty ve vi vo wa xh yo za zu kea nds sco hsb dsb fur sc scn vec mfe");
        put(scripts, "bg ru uk mk ab av ba ce cv kv os sah tt tyv udm myv mdf xal kbd", Script.CYRL);
        put(scripts, "be bs sr sh cnr uz az kk ky tg crh gag", Script.CYRL, Script.LATN, Script.ARAB);
        put(scripts, "ar arb fa prs ur ps ckb sdh lrc bal skr", Script.ARAB);
        put(scripts, "ms ku kmr ha so sw wo sq tk ug ff", Script.LATN, Script.ARAB, Script.CYRL);
        put(scripts, "pa", Script.GURU, Script.ARAB);
        put(scripts, "sd ks", Script.ARAB, Script.DEVA);
        put(scripts, "el", Script.GREK);
        put(scripts, "hy hyw", Script.ARMN);
        put(scripts, "ka xmf", Script.GEOR);
        put(scripts, "he iw yi ji", Script.HEBR);
        put(scripts, "syr aii", Script.SYRC);
        put(scripts, "dv", Script.THAA);
        put(scripts, "nqo", Script.NKOO);
        put(scripts, "hi ne mr sa mai bho kok doi new", Script.DEVA);
        put(scripts, "bn as", Script.BENG);
        put(scripts, "mni", Script.BENG, Script.MTEI);
        put(scripts, "sat", Script.OLCK, Script.DEVA, Script.BENG, Script.LATN);
        put(scripts, "gu", Script.GUJR);
        put(scripts, "or", Script.ORYA);
        put(scripts, "ta", Script.TAML);
        put(scripts, "te", Script.TELU);
        put(scripts, "kn", Script.KNDA);
        put(scripts, "ml", Script.MLYM);
        put(scripts, "si", Script.SINH);
        put(scripts, "th", Script.THAI);
        put(scripts, "lo", Script.LAOO);
        put(scripts, "bo dz", Script.TIBT);
        put(scripts, "my shn mnw", Script.MYMR);
        put(scripts, "am ti gez", Script.ETHI);
        put(scripts, "chr", Script.CHER, Script.LATN);
        put(scripts, "iu oj cr", Script.CANS, Script.LATN);
        put(scripts, "km", Script.KHMR);
        put(scripts, "mn", Script.CYRL, Script.MONG);
        put(scripts, "zgh ber tzm shi", Script.TFNG, Script.LATN, Script.ARAB);
        put(scripts, "ja", Script.HANI, Script.HIRA, Script.KANA);
        put(scripts, "zh cmn yue wuu", Script.HANI, Script.BOPO);
        put(scripts, "nan hak", Script.HANI, Script.LATN);
        put(scripts, "ko", Script.HANG, Script.HANI);
        put(scripts, "ii", Script.YIII);
        return Map.copyOf(scripts);
    }

    private static void put(Map<String, List<Script>> scripts, String latin) {
        put(scripts, latin, Script.LATN);
    }

    private static void put(Map<String, List<Script>> scripts, String languages, Script... written) {
        for (String language : languages.split(" ", -1)) {
            scripts.put(language, List.of(written));
        }
    }
}
