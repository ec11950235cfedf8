package org.rightsdeclarations.rule.anniversary;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Words by which a text says that it speaks of the year in which it was written, and words by which it may speak of
 * another: it recalls something, or looks ahead. Words that go on in another form are given up to where they differ.
 *
 * @param present words for the present year
 * @param other words for other times; one that is missing here makes a warning wrong, so there are many
 */
record PresentWords(List<String> present, List<String> other) {
    private static final PresentWords NONE = new PresentWords(List.of(), List.of());

    private static final Map<String, PresentWords> BY_LANGUAGE = Map.of(
            "en",
            of(
                    "this year|the current year|we celebrate|we commemorate|we mark|we are celebrating",
                    "recall|remember|remind|reaffirm|welcom|endors|noting|noted|follow|since|after|before|until|from"
                            + "|between|during|last|previous|past|ago|was|were|had|did|adopt|held|launch|conven|organi"
                            + "|outcome|result|commit|pledge|said|stated|declared|proclaim|sign|promis|next|will|future|coming|upcoming|forthcoming|ahead|toward"
                            + "|prepar|plan|look|years on|years later"),
            "fr",
            of(
                    "cette année|l'année en cours|l’année en cours|nous célébrons|nous commémorons",
                    "rappel|souven|réaffirm|salu|notant|suite|depuis|après|avant|jusqu|entre|lors|durant|dernier|précéd"
                            + "|passé|il y a|était|étaient|fut|furent|avait|avaient|adopt|tenu|lanc|réuni|organis|issu"
                            + "|résult|engage|dit|déclar|proclam|sign|prochain|futur|à venir|vers|prépar|plus tard"),
            "es",
            of(
                    "este año|el año en curso|celebramos|conmemoramos",
                    "record|reafirm|acog|observ|tomando|seguimiento|desde|tras|después|antes|hasta|entre|durante|últim"
                            + "|anterior|pasad|hace|fue|fueron|era|eran|había|habían|adopt|aprob|celebrad|lanz|convoc"
                            + "|organiz|result|compromi|dijo|dijimos|declar|proclam|firm|próxim|futur|venider|hacia|prepar|más tarde"),
            "ko",
            of(
                    "올해|금년|이 해",
                    "상기|기억|재확인|환영|주목|후속|이후|이래|지난|이전|까지|부터|당시|작년|과거|했던|였던|하였던|채택된|채택한|열린"
                            + "|개최된|발표된|시작된|결과|말했|말한|선언한|선포한|서명한|다음|내년|앞두|다가오|향한|향하|위한|준비|예정|돌아보"),
            "ru",
            of(
                    "в этом году|в нынешнем году|в текущем году|мы отмечаем|мы празднуем",
                    "напомин|ссыла|вспомин|помн|подтвержд|приветств|отмечая|принима|по итогам|со времени|с момента"
                            + "|после|до|перед|между|во время|прошл|предыдущ|минувш|назад|был|принят|проведен|состоя"
                            + "|созван|организ|результат|обяз|сказа|заяв|провозгла|подпис|следующ|предстоящ|будущ|накануне|навстречу|подготов"
                            + "|спустя|к"),
            "ar",
            of(
                    "هذا العام|هذه السنة|العام الحالي|نحتفل|نحيي",
                    "تشير|يشير|نشير|تذكر|يذكر|نستذكر|ذكّر|تؤكد|يؤكد|ترحب|يرحب|تلاحظ|متابعة|منذ|بعد|قبل|حتى|بين|خلال"
                            + "|الماضي|السابق|كان|اعتمد|المعتمد|عقد|المعقود|أطلق|نظم|نتائج|قلنا|أعلن|وقع|الالتزام|المقبل|القادم|نحو"
                            + "|تحضير|استعداد"),
            "zh",
            of(
                    "今年|本年|值此",
                    "回顾|回顧|忆及|憶及|铭记|銘記|重申|欢迎|歡迎|注意到|后续|後續|以来|以來|自从|自從|之后|之後|之前|期间|期間"
                            + "|去年|上次|过去|過去|曾|当时|當時|通过的|通過的|举行的|舉行的|召开的|召開的|成果|结果|結果|承诺|承諾|宣布的|签署的|簽署的|明年"
                            + "|下次|未来|未來|即将|即將|迎接|面向|筹备|籌備|准备|準備"));

    private static PresentWords of(String present, String other) {
        return new PresentWords(List.of(present.split("\\|", -1)), List.of(other.split("\\|", -1)));
    }

    /** Returns the words of a language; none if it is not known. */
    static PresentWords of(LanguageTag tag) {
        return BY_LANGUAGE.getOrDefault(tag.getLanguage(), NONE);
    }

    /** Returns whether a sentence speaks of the present year. */
    boolean arePresent(String sentence) {
        return has(Unicode.lower(sentence), present);
    }

    /** Returns whether words may put what follows into another time. */
    boolean areOther(String words) {
        return this.equals(NONE) || has(Unicode.lower(words), other);
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().anyMatch(word -> begins(text, word));
    }

    /** Returns whether a word of the text begins so; scripts without blanks, or with joined prefixes, have no words. */
    private static boolean begins(String text, String word) {
        boolean isFree = switch (Unicode.script(word.codePointAt(0))) {
            case HAN, ARABIC -> true;
            default -> false;
        };
        boolean isWhole = word.length() == 1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean isStart = isFree || at == 0 || !Unicode.isLetter(text.charAt(at - 1));
            if (isStart && (!isWhole || isFree || end == text.length() || !Unicode.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
