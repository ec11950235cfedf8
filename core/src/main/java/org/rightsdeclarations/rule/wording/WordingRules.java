package org.rightsdeclarations.rule.wording;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Trait;
import org.rightsdeclarations.rule.standard.OwnTexts;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** Words and marks that were doubled, broken or lost while a text was written, set or copied. */
public final class WordingRules {
    private static final String LANGUAGE = "language";
    private static final String FOUND = "found";
    private static final String WORD = "word";
    private static final String POSITION = "position";

    private static final Rule DOUBLED = rule("wording.doubled-word", Severity.WARNING);
    private static final Rule BROKEN =
            rule("wording.broken-word", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule MISSING_BLANK =
            rule("wording.missing-blank", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule DOUBLED_MARK = rule("wording.doubled-mark", Severity.WARNING);
    private static final Rule STRAY_BLANK =
            rule("wording.stray-blank", Severity.INFO).oncePer(LANGUAGE);
    private static final Rule OPEN_BRACKET = rule("wording.open-bracket", Severity.WARNING);
    private static final Rule UNOPENED_BRACKET = rule("wording.unopened-bracket", Severity.INFO);
    private static final Rule UNFINISHED =
            rule("wording.unfinished", Severity.WARNING).inDraft(Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(Passage.class, WordingRules::seams, DOUBLED, MISSING_BLANK, DOUBLED_MARK, STRAY_BLANK)
                    .where(passage -> passage.has(Trait.SEAM)),
            Check.of(Passage.class, WordingRules::brackets, OPEN_BRACKET, UNOPENED_BRACKET)
                    .where(passage -> passage.has(Trait.BRACKET)),
            Check.of(Declaration.class, WordingRules::broken, BROKEN),
            Check.of(Passage.class, WordingRules::unfinished, UNFINISHED)
                    .where(passage -> SmallWords.mayBeLast(passage.text())));

    private WordingRules() {}

    /**
     * Returns the languages of a declaration's own texts of which no words are known. What is no language is told
     * otherwise, and languages that part no words have none that could stand twice.
     *
     * @param parts the parts of a declaration
     * @return their primary subtags, in order
     */
    public static Set<String> unknownLanguages(Parts parts) {
        return OwnTexts.languagesWithout(parts, language -> {
            String known = language.getLanguage();
            return SmallWords.knows(known) || MissingBlank.WITHOUT_BLANKS.contains(known);
        });
    }

    private static void seams(Examination<Passage> examination) {
        String text = examination.subject().text();
        LanguageTag language = examination.subject().language();
        DoubledWord.find(text, language)
                .ifPresent(found -> report(DOUBLED, examination, found.word(), found.position()));
        MissingBlank.find(text, language)
                .forEach(found -> report(MISSING_BLANK, examination, found.words(), found.position()));
        StrayBlank.find(text, language)
                .forEach(found -> report(STRAY_BLANK, examination, found.words(), found.position()));
        DoubledMark.find(text, language)
                .ifPresent(found -> report(DOUBLED_MARK, examination, found.marks(), found.position()));
    }

    private static void brackets(Examination<Passage> examination) {
        OpenBracket.find(examination)
                .ifPresent(found -> report(OPEN_BRACKET, examination, found.words(), found.position()));
        UnopenedBracket.find(examination)
                .ifPresent(found -> report(UNOPENED_BRACKET, examination, found.words(), found.position()));
    }

    private static void report(Rule rule, Examination<Passage> examination, String found, int position) {
        String language = examination.subject().language().toString();
        examination.report(rule, examination.part(), Map.of(FOUND, found, POSITION, position, LANGUAGE, language));
    }

    private static void broken(Examination<Declaration> examination) {
        List<Part<LocalizedText>> texts = examination.parts(LocalizedText.class);
        BrokenWords brokenWords = new BrokenWords(texts);
        for (Part<LocalizedText> text : texts) {
            if (!text.getName().equals(Names.WORDS)) {
                text.getValue()
                        .forEach((language, words) -> brokenWords
                                .find(words, language)
                                .ifPresent(found -> examination.report(
                                        BROKEN,
                                        text,
                                        text.member(language.toString()),
                                        Map.of(
                                                FOUND,
                                                found.asPrinted(),
                                                WORD,
                                                found.whole(),
                                                LANGUAGE,
                                                language.toString()))));
            }
        }
    }

    private static void unfinished(Examination<Passage> examination) {
        Passage passage = examination.subject();
        if (examination.part().getParent().filter(WordingRules::isWhole).isPresent()) {
            SmallWords.findOpen(passage.text(), passage.language())
                    .ifPresent(word -> examination.report(UNFINISHED, examination.part(), Map.of(WORD, word)));
        }
    }

    /** Returns whether a text does not go on in clauses of its own. */
    private static boolean isWhole(Part<?> text) {
        return text.getName().equals(Names.TEXT)
                && text.getParent()
                        .flatMap(holder -> holder.as(Provision.class))
                        .filter(provision -> provision.getClauses().isEmpty())
                        .isPresent();
    }
}
