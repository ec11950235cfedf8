package org.rightsdeclarations.rule.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** Labels as printed that stand at the beginning of the text as well, where they would be printed twice. */
final class PrintedLabels {
    private static final String ENDS = ".):;\u3002\uFF0E\uFF09\u3001\uFF1A";

    private PrintedLabels() {}

    /** Returns whether a text may begin with the label, at a glance. */
    static boolean mayBeInText(Provision provision) {
        Label label = provision.getLabel().orElse(null);
        LocalizedText text = provision.getText().orElse(null);
        if (label == null || text == null) {
            return false;
        }
        List<LanguageTag> languages = text.getLanguages();
        return languages.size() > 1
                || !label.isSameInAll()
                || label.in(Locale.ROOT).charAt(0) == text.in(Locale.ROOT).charAt(0);
    }

    static void inText(Examination<Provision> examination) {
        Provision provision = examination.subject();
        Label label = provision.getLabel().orElseThrow();
        LocalizedText text = provision.getText().orElseThrow();
        boolean[] isFound = new boolean[1];
        text.forEach((language, words) -> {
            if (!isFound[0]
                    && label.get(language)
                            .filter(printed -> begins(words, printed))
                            .isPresent()) {
                isFound[0] = true;
                report(examination, language, label.get(language).orElseThrow());
            }
        });
    }

    private static void report(Examination<Provision> examination, LanguageTag language, String printed) {
        Part<?> where = examination.part().member(Names.TEXT).member(language.toString());
        examination.report(
                StructureRules.LABEL_IN_TEXT, where, Map.of("label", printed, StructureRules.CAUSE, "label"));
    }

    /** Returns whether words begin with a label and a mark that ends one, and a blank. */
    private static boolean begins(String words, String printed) {
        if (!words.startsWith(printed)) {
            return false;
        }
        int end = printed.length();
        boolean isEnded = ENDS.indexOf(printed.charAt(end - 1)) >= 0;
        if (!isEnded && end < words.length() && ENDS.indexOf(words.charAt(end)) >= 0) {
            isEnded = true;
            end++;
        }
        return isEnded
                && end < words.length()
                && (Character.isWhitespace(words.charAt(end)) || Character.isSpaceChar(words.charAt(end)));
    }
}
