package org.rightsdeclarations.rule.wording;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** Words that were doubled, broken or lost while a text was written, set or copied. */
public final class WordingRules {
    private static final String LANGUAGE = "language";
    private static final String WORD = "word";
    private static final String POSITION = "position";

    private static final Rule DOUBLED = rule("wording.doubled-word", Severity.WARNING);
    private static final Rule BROKEN =
            rule("wording.broken-word", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule MISSING_BLANK =
            rule("wording.missing-blank", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule UNFINISHED =
            rule("wording.unfinished", Severity.WARNING).inDraft(Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS =
            List.of(Check.of(Declaration.class, WordingRules::inspect, DOUBLED, BROKEN, MISSING_BLANK, UNFINISHED));

    private final Examination<Declaration> examination;
    private final BrokenWords brokenWords;

    private WordingRules(Examination<Declaration> examination, List<Part<LocalizedText>> texts) {
        this.examination = examination;
        this.brokenWords = new BrokenWords(texts);
    }

    private static void inspect(Examination<Declaration> examination) {
        List<Part<LocalizedText>> texts = examination.parts(LocalizedText.class);
        WordingRules wording = new WordingRules(examination, texts);
        for (Part<LocalizedText> text : texts) {
            if (!text.getName().equals(Names.WORDS)) {
                text.getValue().forEach((language, words) -> wording.inspect(text, language, words));
            }
        }
    }

    private void inspect(Part<LocalizedText> text, LanguageTag language, String words) {
        DoubledWord.find(words, language)
                .ifPresent(found ->
                        report(DOUBLED, text, language, Map.of(WORD, found.word(), POSITION, found.position())));
        brokenWords
                .find(words, language)
                .ifPresent(found -> report(
                        BROKEN,
                        text,
                        language,
                        Map.of("found", found.asPrinted(), WORD, found.whole(), LANGUAGE, language.toString())));
        MissingBlank.find(words, language)
                .ifPresent(found -> report(
                        MISSING_BLANK,
                        text,
                        language,
                        Map.of("found", found.words(), POSITION, found.position(), LANGUAGE, language.toString())));
        if (isWhole(text)) {
            SmallWords.findOpen(words, language)
                    .ifPresent(word -> report(UNFINISHED, text, language, Map.of(WORD, word)));
        }
    }

    /** Returns whether a text does not go on in clauses of its own. */
    private static boolean isWhole(Part<LocalizedText> text) {
        return text.getName().equals(Names.TEXT)
                && text.getParent()
                        .flatMap(holder -> holder.as(Provision.class))
                        .filter(provision -> provision.getClauses().isEmpty())
                        .isPresent();
    }

    private void report(Rule rule, Part<LocalizedText> text, LanguageTag language, Map<String, ?> arguments) {
        examination.report(rule, text, text.member(language.toString()), arguments);
    }
}
