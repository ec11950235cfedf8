package org.rightsdeclarations.rule.wording;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Trait;
import org.rightsdeclarations.value.LocalizedText;

/** Words that were doubled, broken or lost while a text was written, set or copied. */
public final class WordingRules {
    private static final String LANGUAGE = "language";
    private static final String WORD = "word";
    private static final String POSITION = "position";
    private static final String COUNT = "count";
    private static final int SHOWN = 24;

    private static final Rule DOUBLED = rule("wording.doubled-word", Severity.WARNING);
    private static final Rule BROKEN =
            rule("wording.broken-word", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule MISSING_BLANK =
            rule("wording.missing-blank", Severity.WARNING).oncePer(LANGUAGE);
    private static final Rule DOUBLED_MARK = rule("wording.doubled-mark", Severity.WARNING);
    private static final Rule BLANK_BEFORE_MARK =
            rule("wording.blank-before-mark", Severity.INFO).oncePer(LANGUAGE);
    private static final Rule OPEN_BRACKET = rule("wording.open-bracket", Severity.WARNING);
    private static final Rule UNFINISHED =
            rule("wording.unfinished", Severity.WARNING).inDraft(Severity.INFO);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(Passage.class, WordingRules::seams, DOUBLED, MISSING_BLANK, DOUBLED_MARK, BLANK_BEFORE_MARK)
                    .where(passage -> passage.has(Trait.SEAM)),
            Check.of(Passage.class, WordingRules::brackets, OPEN_BRACKET).where(passage -> passage.has(Trait.BRACKET)),
            Check.of(Declaration.class, WordingRules::broken, BROKEN),
            Check.of(Passage.class, WordingRules::unfinished, UNFINISHED)
                    .where(passage -> SmallWords.mayBeLast(passage.text())));

    private WordingRules() {}

    private static void seams(Examination<Passage> examination) {
        Passage passage = examination.subject();
        DoubledWord.find(passage.text(), passage.language())
                .ifPresent(found -> examination.report(
                        DOUBLED, examination.part(), Map.of(WORD, found.word(), POSITION, found.position())));
        MissingBlank.find(passage.text(), passage.language())
                .ifPresent(found -> examination.report(
                        MISSING_BLANK,
                        examination.part(),
                        Map.of(
                                "found",
                                found.words(),
                                POSITION,
                                found.position(),
                                LANGUAGE,
                                passage.language().toString())));
        BlankBeforeMark.find(passage.text(), passage.language())
                .ifPresent(found -> examination.report(
                        BLANK_BEFORE_MARK,
                        examination.part(),
                        Map.of(
                                "found",
                                found.words(),
                                POSITION,
                                found.position(),
                                COUNT,
                                found.count(),
                                LANGUAGE,
                                passage.language().toString())));
        DoubledMark.find(passage.text())
                .ifPresent(found -> examination.report(
                        DOUBLED_MARK, examination.part(), Map.of("found", found.marks(), POSITION, found.position())));
    }

    private static void brackets(Examination<Passage> examination) {
        OptionalInt open = OpenBracket.find(examination);
        if (open.isPresent()) {
            String text = examination.subject().text();
            String found = text.substring(open.getAsInt(), Math.min(text.length(), open.getAsInt() + SHOWN))
                    .strip();
            Map<String, ?> arguments = Map.of("found", found, POSITION, text.codePointCount(0, open.getAsInt()) + 1);
            examination.report(OPEN_BRACKET, examination.part(), arguments);
        }
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
                                                "found",
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
