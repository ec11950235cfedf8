package org.rightsdeclarations.symbol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words around symbols in seven languages are in English. An English word stands before those of others; words
 * that mean nothing here stand behind a hyphen.
 */
final class SymbolTerms {
    private static final String NOTHING = "-";

    private static final String TABLE = """
            res resolution resolutions résolution résolutions resolución resoluciones
            res резолюция резолюции резолюцию резолюцией рез القرار قرار بقرار قرارها 决议 決議 결의 결의안
            general générale генеральной генеральная генеральную العامة
            assembly assemblée asamblea ассамблеи ассамблея ассамблею الجمعية للجمعية
            security sécurité seguridad безопасности الأمن
            council conseil consejo совета совет مجلس لمجلس
            rights droits derechos правам حقوق لحقوق
            human homme humanos человека الإنسان
            ga 大会 총회
            hrc 人权理事会 인권이사회
            sc 安全理事会 安理会 안전보장이사회 안보리
            ets ste сед 欧洲条约汇编 유럽조약집
            cets stce сдсе
            series série serie
            treaty traités tratados
            european européens europeos
            europe europa
            oas oea оаг
            ilo oit мот 国际劳工组织 劳工组织 국제노동기구
            convention convenio конвенция конвенции конвенцию اتفاقية الاتفاقية 公约 협약
            organization منظمة
            labour العمل
            international الدولية
            of de du del des от المؤرخ المؤرخة
            a а ألف
            b в باء
            c с جيم
            d دال
            january janvier enero января يناير
            february février febrero февраля فبراير
            march mars marzo марта مارس
            april avril abril апреля أبريل
            may mai mayo мая مايو
            june juin junio июня يونيو
            july juillet julio июля يوليو
            august août agosto августа أغسطس
            september septembre septiembre сентября سبتمبر
            october octobre octubre октября أكتوبر
            november novembre noviembre ноября نوفمبر
            december décembre diciembre декабря ديسمبر
            - un doc united nations document no the nº º núm num la le el los las sobre sur
            - nations unies naciones unidas onu оон по года الأمم للأمم المتحدة رقم
            - كانون الأول الثاني تشرين شباط آذار نيسان أيار حزيران تموز آب أيلول
            - 联合国 第 号 的 유엔 국제연합 제 호
            """;

    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Set<String> IGNORED = new HashSet<>();
    private static final int LONGEST_UNSPACED = 8;

    static {
        for (String line : TABLE.split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                if (words[0].equals(NOTHING)) {
                    IGNORED.add(words[i]);
                } else {
                    ENGLISH.put(words[i], words[0]);
                }
            }
        }
    }

    private SymbolTerms() {}

    /** Adds what a word is in English, and nothing for one that means nothing. */
    static void add(String word, List<String> words) {
        if (!IGNORED.contains(word)) {
            words.add(ENGLISH.getOrDefault(word, word));
        }
    }

    /** Adds the words of a text without blanks between them; what is not known is one word. */
    static void addUnspaced(String text, List<String> words) {
        int unknown = 0;
        for (int start = 0; start < text.length(); ) {
            int end = endOfTerm(text, start);
            if (end > start) {
                addUnknown(text, unknown, start, words);
                add(text.substring(start, end), words);
                unknown = end;
            }
            start = Math.max(end, start + 1);
        }
        addUnknown(text, unknown, text.length(), words);
    }

    private static void addUnknown(String text, int start, int end, List<String> words) {
        if (start < end) {
            words.add(text.substring(start, end));
        }
    }

    private static int endOfTerm(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST_UNSPACED); end > start; end--) {
            String term = text.substring(start, end);
            if (ENGLISH.containsKey(term) || IGNORED.contains(term)) {
                return end;
            }
        }
        return start;
    }
}
