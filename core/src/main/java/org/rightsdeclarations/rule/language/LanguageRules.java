package org.rightsdeclarations.rule.language;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.lang.Character.UnicodeScript;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.WebAddresses;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.language.MistakenTag;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Trait;
import org.rightsdeclarations.rule.standard.RunningText;
import org.rightsdeclarations.rule.standard.Untranslated;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** The languages of a declaration. */
public final class LanguageRules {
    private static final String LANGUAGE = "language";
    private static final String LANGUAGES = "languages";
    private static final int MOST_TOLD = 100;

    private static final Rule MISSING =
            rule("language.missing", Severity.WARNING).inDraft(Severity.INFO).oncePer(LANGUAGES);
    private static final Rule NOT_IN_TITLE = rule("language.not-in-title", Severity.INFO);
    // An archive may well hold one of six authentic texts.
    private static final Rule AUTHENTIC_ABSENT =
            rule("language.authentic-absent", Severity.WARNING).inDraft(Severity.INFO);
    private static final Rule AUTHENTIC_TITLE =
            rule("language.authentic-title", Severity.WARNING).inDraft(Severity.INFO);
    private static final Rule UNDETERMINED = rule("language.undetermined", Severity.INFO);
    private static final Rule UNSTATED =
            rule("language.unstated", Severity.WARNING).inDraft(Severity.INFO);
    private static final Rule SCRIPT = rule("language.script", Severity.WARNING).oncePer(LANGUAGE);

    private static final Rule LETTERS =
            rule("language.letters", Severity.WARNING).oncePer(LANGUAGE);

    private static final Rule WORDS = rule("language.words", Severity.WARNING).oncePer(LANGUAGE);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                    Declaration.class,
                    LanguageRules::coverage,
                    MISSING,
                    NOT_IN_TITLE,
                    AUTHENTIC_ABSENT,
                    AUTHENTIC_TITLE,
                    UNDETERMINED,
                    SCRIPT),
            Check.of(Node.class, LanguageRules::unstated, UNSTATED)
                    .where(node -> !node.getLanguages().isEmpty()),
            Check.of(Passage.class, LanguageRules::writing, SCRIPT, LETTERS, WORDS));

    private LanguageRules() {}

    private static void coverage(Examination<Declaration> examination) {
        Coverage coverage = new Coverage(examination.subject(), examination.parts());
        Map<LanguageTag, Integer> uses = coverage.firstUses();
        if (!coverage.isUniform()) {
            for (LanguageGap gap : coverage.gaps()) {
                report(gap, coverage, examination);
            }
            for (Map.Entry<LanguageTag, Integer> use :
                    coverage.firstUsesOfOthers().entrySet()) {
                report(NOT_IN_TITLE, use, coverage, examination);
            }
        }
        if (!coverage.isUniform() || !UsualScripts.areTold(coverage.languages())) {
            usualScripts(examination);
        }
        if (!examination.subject().getAuthenticLanguages().isEmpty()) {
            Tags anywhere = new Tags(uses.keySet());
            authentic(
                    examination, coverage.hasTitle() ? new Tags(coverage.languagesAndSupplied()) : anywhere, anywhere);
        }
        for (Map.Entry<LanguageTag, Integer> use : uses.entrySet()) {
            if (use.getKey().getLanguage().equals("und")) {
                report(UNDETERMINED, use, coverage, examination);
                return;
            }
        }
    }

    /** Reports each text; of very many, the last that is told stands for the rest. */
    private static void report(LanguageGap gap, Coverage coverage, Examination<Declaration> examination) {
        int told = Math.min(MOST_TOLD, gap.count());
        Iterator<Integer> places = gap.places().limit(told).iterator();
        for (int left = gap.count(); places.hasNext(); left--) {
            Part<LocalizedText> text = coverage.text(places.next());
            examination.report(
                    MISSING, text, Map.of(LANGUAGES, gap.languages(), "places", places.hasNext() ? 1 : left));
        }
    }

    private static void report(
            Rule rule, Map.Entry<LanguageTag, Integer> use, Coverage coverage, Examination<Declaration> examination) {
        LanguageTag language = use.getKey();
        examination.report(rule, in(language, coverage.text(use.getValue())), Map.of(LANGUAGE, language.toString()));
    }

    /** Looks at the words that a node itself has, and reports the first language that it does not state. */
    private static void unstated(Examination<Node> examination) {
        Tags stated = new Tags(examination.subject().getLanguages());
        String words = examination.subject() instanceof Provision ? Names.TEXT : Names.CHAPEAU;
        for (String name : List.of(Names.LABEL, Names.HEADING, words, Names.CLOSING)) {
            Part<?> said = examination.part().member(name);
            List<LanguageTag> languages = said.as(LocalizedText.class)
                    .map(LocalizedText::getLanguages)
                    .or(() -> said.as(Label.class).map(Label::getLanguages))
                    .orElse(List.of());
            Optional<LanguageTag> other =
                    languages.stream().filter(tag -> !stated.containsForm(tag)).findFirst();
            if (other.isPresent()) {
                examination.report(
                        UNSTATED,
                        said.member(other.get().toString()),
                        Map.of(
                                LANGUAGE,
                                other.get(),
                                "stated",
                                examination.subject().getLanguages()));
                return;
            }
        }
    }

    private static Part<?> in(LanguageTag language, Part<LocalizedText> text) {
        return text.member(language.toString());
    }

    private static void authentic(Examination<Declaration> examination, Tags title, Tags anywhere) {
        for (Part<LanguageTag> part : examination.items(Names.AUTHENTIC_LANGUAGES, LanguageTag.class)) {
            LanguageTag tag = part.getValue();
            if (Coverage.isNamed(tag) && !title.containsForm(tag)) {
                Rule broken = anywhere.containsForm(tag) ? AUTHENTIC_TITLE : AUTHENTIC_ABSENT;
                examination.report(broken, part, Map.of(LANGUAGE, tag.toString()));
            }
        }
    }

    /** Looks at the script, then at the letters, then at the words: what one tells, the next would tell again. */
    private static void writing(Examination<Passage> examination) {
        Passage passage = examination.subject();
        Optional<String> script = Writing.foreignScript(passage);
        Optional<String> letters = script.isPresent() ? Optional.empty() : OtherLetters.find(passage);
        Optional<OtherWords> words =
                script.isPresent() || letters.isPresent() ? Optional.empty() : OtherWords.find(passage);
        if ((script.isPresent() || letters.isPresent() || words.isPresent())
                && !Untranslated.isAt(examination.part().getParent().orElseThrow())) {
            String language = passage.language().toString();
            script.filter(found -> !isOfAnotherLanguage(passage.language(), found))
                    .filter(found -> passage.has(Trait.GARBLED)
                            || isRunning(passage.text(), other -> !isOf(passage.language(), other)))
                    .ifPresent(found -> examination.report(
                            SCRIPT, examination.part(), Map.of(LANGUAGE, language, "script", found)));
            letters.ifPresent(found ->
                    examination.report(LETTERS, examination.part(), Map.of(LANGUAGE, language, "letters", found)));
            LocalizedText translations = examination
                    .part()
                    .getParent()
                    .orElseThrow()
                    .as(LocalizedText.class)
                    .orElseThrow();
            words.filter(found -> !found.isCopy(passage.text(), translations)) // which parity.copy tells
                    .ifPresent(found -> examination.report(
                            WORDS,
                            examination.part(),
                            Map.of(LANGUAGE, language, "other", found.language(), "words", found.words())));
        }
    }

    /** Compares texts with the script of most texts of their language, where the language alone does not tell it. */
    private static void usualScripts(Examination<Declaration> examination) {
        UsualScripts usual = new UsualScripts(examination.parts(LocalizedText.class));
        usual.forEachOther((text, language, script) -> {
            String words = text.getValue().get(language).orElse("");
            if (!Untranslated.isAt(text) && isRunning(words, script::equals)) {
                examination.report(
                        SCRIPT,
                        in(language, text),
                        Map.of(LANGUAGE, language.toString(), "script", Script.code(script)));
            }
        });
    }

    /** Names, titles and addresses may keep their own script, those of the web at any rate. */
    private static boolean isRunning(String text, Predicate<UnicodeScript> foreign) {
        return RunningText.is(WebAddresses.blank(text), foreign);
    }

    private static boolean isOf(LanguageTag language, UnicodeScript script) {
        return Scripts.of(language).stream().anyMatch(fits -> fits.is(script));
    }

    /** Where the script tells which language is meant, the tag is reported as wrong. */
    private static boolean isOfAnotherLanguage(LanguageTag tag, String script) {
        return MistakenTag.isDoubtful(tag.toString())
                && MistakenTag.of(tag.toString(), UnicodeScript.forName(script)).isPresent();
    }
}
