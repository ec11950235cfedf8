package org.rightsdeclarations.catalogue.citation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.catalogue.citation.PinpointToken.Kind;

/**
 * What stands around titles in citations, in small letters: the words of all languages of a script. Those of a script
 * are made when a text in it is first looked at.
 */
final class PinpointWords {
    /** After these, pages are those of a collection, and no place in the instrument. */
    private static final Set<String> COLLECTIONS = words("unts ilm series vol volume recueil rtnu serie том т сборник");

    private static final Set<String> PAGES = words("p pp page pages pág págs página páginas стр с");

    private static final char FIRST_CYRILLIC = '\u0400';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char FIRST_INDIC = '\u0900';

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> details = new HashSet<>();

    private PinpointWords() {}

    /** Returns the words of the script of a character. */
    static PinpointWords of(int first) {
        if (first < FIRST_CYRILLIC) {
            return Latin.WORDS;
        } else if (first < FIRST_ARABIC) {
            return Cyrillic.WORDS;
        }
        return first < FIRST_INDIC ? Arabic.WORDS : EastAsian.WORDS;
    }

    /** Returns what a word is for, or another if it is not known. */
    Kind kind(String word, Kind other) {
        return kinds.getOrDefault(word, other);
    }

    boolean isDetail(String word) {
        return details.contains(word);
    }

    static boolean isCollection(String word) {
        return COLLECTIONS.contains(word);
    }

    static boolean isPage(String word) {
        return PAGES.contains(word);
    }

    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.split("\\s+", -1)));
    }

    private PinpointWords with(Kind kind, String words) {
        for (String word : words(words)) {
            kinds.put(word, kind);
        }
        return this;
    }

    private PinpointWords withDetails(String words) {
        details.addAll(words(words));
        return this;
    }

    /** English, French and Spanish. */
    private static final class Latin {
        static final PinpointWords WORDS = new PinpointWords()
                .with(Kind.SIGNAL, "see also cf voir aussi véase véanse también ver cfr")
                .with(Kind.JOINT, """
                        and or to of the its in no nos
                        et ou à de du des la le les l d au aux n nº dans sa son ses notamment particulier
                        y o del el los las al en su sus e particular""")
                .with(Kind.PART, """
                        annex annexes appendix preamble
                        annexe appendice préambule
                        anexo anexos apéndice preámbulo""")
                .with(Kind.UNIT, """
                        § §§ ¶ art arts para paras par pars sec sect sects chap ch cap caps pt p pp op al lit let
                        article articles paragraph paragraphs subparagraph subparagraphs preambular operative section
                        sections chapter chapters part parts clause clauses principle principles rule rules goal goals
                        target targets point points item items guideline guidelines page pages commitment commitments
                        paragraphe paragraphes alinéa alinéas chapitre chapitres partie parties titre titres principe
                        principes règle règles objectif objectifs cible cibles lettre
                        artículo artículos párrafo párrafos párr párrs parr capítulo capítulos parte partes título
                        títulos sección secciones apartado apartados inciso incisos inc literal literales numeral
                        numerales punto puntos pág págs página páginas
                        principio principios regla reglas objetivo objetivos meta metas""")
                .with(Kind.NUMBER, "bis ter quater premier première primero primera primer segundo segunda")
                .withDetails("""
                        adopted signed opened for signature entered into force by on at united nations un unga ga hrc sc
                        ecosoc unesco ilo res resolution resolutions dec decision doc document general assembly security
                        human rights council conf unts ilm ets cets series treaty treaties vol volume oas oau
                        january february march april may june july august september october november december
                        adopté adoptée signé signée faite fait conclue conclu ouverte ouvert signature par dans résolution
                        résolutions décision assemblée générale conseil sécurité nations unies onu oit oea recueil traités
                        traité européens série rtnu ste stce janvier février mars avril mai juin juillet août septembre
                        octobre novembre décembre
                        adoptada adoptado aprobada aprobado firmada firmado hecha hecho suscrita suscrito abierta firma
                        por resolución resoluciones decisión asamblea general consejo seguridad naciones unidas serie
                        tratados tratado
                        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
                        """.strip());
    }

    /** Russian. */
    private static final class Cyrillic {
        static final PinpointWords WORDS = new PinpointWords()
                .with(Kind.SIGNAL, "см также ср смотри смотрите")
                .with(Kind.JOINT, "и или к ко в во о об с со от по на до его её ее частности особенно г год года году")
                .with(Kind.PART, """
                        приложение приложения приложению приложении приложением приложениях преамбула преамбулы
                        преамбуле преамбулу преамбулой""")
                .with(Kind.UNIT, """
                        ст статья статьи статье статью статьей статьёй статей статьям статьями статьях
                        п пп пункт пункта пункту пункте пунктом пункты пунктов пунктам пунктах пунктами
                        подп подпункт подпункта подпункту подпункте подпунктом подпункты подпунктов подпунктах
                        ч часть части частью частей частях абз абзац абзаца абзацу абзаце абзацем абзацы абзацев
                        гл глава главы главе главу главой глав разд раздел раздела разделе разделу разделом разделы
                        разделов стр с параграф параграфа параграфе
                        принцип принципа принципу принципе принципом принципов принципы правило правила правилу правиле
                        цель цели целью целей задача задачи задаче""")
                .with(Kind.NUMBER, "бис первый первая первой второй вторая третьей третья")
                .withDetails("""
                        принята принят приняты принятая принятый принятой принятого подписана подписан подписанная
                        открыта открыт подписания заключена заключенная резолюция резолюции резолюцией рез
                        решение решением генеральной ассамблеи ассамблея совета безопасности правам человека
                        организации объединенных объединённых наций оон мот оаг сед сдсе документ док
                        сборник договоров том т серия европейских
                        января февраля марта апреля мая июня июля августа сентября октября ноября декабря""");
    }

    /** Arabic. */
    private static final class Arabic {
        static final PinpointWords WORDS = new PinpointWords()
                .with(
                        Kind.SIGNAL,
                        "انظر أنظر راجع يراجع أيضا أيضاً ايضا كذلك وفق وفقا وفقاً بموجب بمقتضى عملا عملاً طبقا طبقاً")
                .with(Kind.JOINT, "من في و أو او إلى الى رقم عدد على وإلى لـ")
                .with(Kind.PART, "مرفق المرفق مرفقات مرفقها ملحق الملحق ديباجة الديباجة ديباجته ديباجتها تذييل التذييل")
                .with(Kind.UNIT, """
                        مادة المادة المادتان المادتين مادتين المواد مواد فقرة الفقرة الفقرتان الفقرتين فقرات الفقرات
                        بند البند البنود البندين فصل الفصل الفصول باب الباب جزء الجزء قسم القسم الفرع فرع مبدأ المبدأ
                        المبادئ قاعدة القاعدة هدف الهدف الغاية صفحة الصفحة""")
                .with(Kind.NUMBER, """
                        الأولى الاولى أولى أولا الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة
                        الحادية عشرة عشر والعشرون والعشرين العشرون العشرين والثلاثون والثلاثين الثلاثون الثلاثين مكرر مكررا
                        ألف باء جيم دال هاء""")
                .withDetails("""
                        اعتمدت اعتمد اعتمدته اعتمدتها المعتمد المعتمدة المؤرخ المؤرخة بتاريخ قرار القرار بقرار بموجب
                        الجمعية العامة للجمعية الأمم المتحدة للأمم مجلس الأمن حقوق الإنسان لحقوق الصادر الصادرة الموقعة
                        مجموعة المعاهدات المجلد د عام سنة لعام لسنة يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر
                        أكتوبر نوفمبر ديسمبر كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول""");
    }

    /** Chinese and Korean. */
    private static final class EastAsian {
        static final PinpointWords WORDS = new PinpointWords()
                .with(Kind.SIGNAL, "见 見 參見 参见 另见 参看 参阅 또한")
                .with(Kind.JOINT, "的 特别是 和 及 与 或 至 到 以及 之 中 의 에 와 과 및 또는 내지 에서 에게 은 는 을 를 이 가 로 으로 도 참조 참고 동")
                .with(Kind.PART, "부속서 부속서는 부록 전문 서문 별첨 附件 附錄 附录 序言 前言 弁言")
                .with(Kind.UNIT, "조 항 호 목 절 장 편 부 단락 문단 원칙 목표 규칙 지침 条 條 款 项 項 目 章 节 節 段 部分 分段 原则 目标 规则 页 쪽")
                .with(Kind.NUMBER, "一 二 三 四 五 六 七 八 九 十 가 나 다 라")
                .withDetails("""
                        通过 通過 联合国 联合国大会 大会 号决议 决议 大会决议 纽约 于 月 日 年 签署 开放签署 生效 号
                        채택 유엔 유엔총회 총회 국제연합 결의 결의안 결의문 호 년 월 일 서명 발효 뉴욕 제네바 파리 로마""");
    }
}
