package org.rightsdeclarations.rule.language;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** The languages of a declaration. */
public final class LanguageRules {
    private static final String AUTHENTIC = "authenticLanguages";
    private static final String LANGUAGE = "language";
    private static final String OTHER = "other";

    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            rule("language.missing", Subject.DECLARATION, Severity.WARNING, LanguageRules::missing)
                    .inDraft(Severity.INFO),
            rule("language.not-in-title", Subject.DECLARATION, Severity.INFO, LanguageRules::notInTitle),
            // An archive may well hold one of six authentic texts.
            rule("language.authentic-absent", Subject.DECLARATION, Severity.WARNING, LanguageRules::authenticAbsent)
                    .inDraft(Severity.INFO),
            rule("language.authentic-title", Subject.DECLARATION, Severity.WARNING, LanguageRules::authenticTitle)
                    .inDraft(Severity.INFO),
            rule("language.tag", Subject.DECLARATION, Severity.WARNING, LanguageRules::tag),
            rule("language.undetermined", Subject.DECLARATION, Severity.INFO, LanguageRules::undetermined),
            rule("language.same-text", Subject.LOCALIZED_TEXT, Severity.WARNING, LanguageRules::sameText)
                    .where(LanguageRules::isTranslated),
            rule("language.length", Subject.LOCALIZED_TEXT, Severity.INFO, LanguageRules::length)
                    .where(LanguageRules::isTranslated),
            rule("language.script", Subject.PASSAGE, Severity.WARNING, LanguageRules::script));

    /** Members whose words stay as they are in every language: names, and what belongs to others. */
    private static final Set<String> NAMES =
            Set.of("name", "otherNames", "acronym", "body", "onBehalfOf", "speaker", "reference");

    private LanguageRules() {}

    private static Coverage coverage(Examination<Declaration> examination) {
        return examination.share(Coverage.class, whole -> Coverage.of(whole.subject()));
    }

    private static void missing(Examination<Declaration> examination) {
        Coverage coverage = coverage(examination);
        if (!coverage.isUniform()) {
            for (Coverage.Gap gap : coverage.gaps()) {
                examination.report(
                        coverage.pathOf(gap.first()),
                        Map.of(LANGUAGE, gap.language().toString(), "texts", gap.count()));
            }
        }
    }

    private static void notInTitle(Examination<Declaration> examination) {
        Coverage coverage = coverage(examination);
        coverage.firstUsesOfOthers()
                .forEach((tag, text) -> examination.report(
                        coverage.pathOf(text).member(tag.toString()), Map.of(LANGUAGE, tag.toString())));
    }

    private static void authenticAbsent(Examination<Declaration> examination) {
        authentic(examination, false);
    }

    private static void authenticTitle(Examination<Declaration> examination) {
        authentic(examination, true);
    }

    private static void authentic(Examination<Declaration> examination, boolean elsewhere) {
        List<LanguageTag> tags = examination.subject().getAuthenticLanguages();
        for (int i : coverage(examination).authenticNotInTitle(elsewhere)) {
            ValuePath where = examination.path().member(AUTHENTIC).item(i);
            examination.report(where, Map.of(LANGUAGE, tags.get(i).toString()));
        }
    }

    private static void tag(Examination<Declaration> examination) {
        Coverage coverage = coverage(examination);
        Map<LanguageTag, Integer> uses = coverage.firstUses();
        uses.forEach((tag, text) -> {
            if (!CanonicalTag.is(tag)) {
                reportTag(examination, coverage.pathOf(text).member(tag.toString()), tag);
            }
        });
        Set<LanguageTag> reported = new HashSet<>(uses.keySet());
        List<LanguageTag> authentic = examination.subject().getAuthenticLanguages();
        for (int i = 0; i < authentic.size(); i++) {
            LanguageTag tag = authentic.get(i);
            if (reported.add(tag) && !CanonicalTag.is(tag)) {
                reportTag(examination, examination.path().member(AUTHENTIC).item(i), tag);
            }
        }
    }

    private static void reportTag(Examination<Declaration> examination, ValuePath where, LanguageTag tag) {
        examination.report(where, where, Map.of(LANGUAGE, tag.toString(), "canonical", CanonicalTag.of(tag)));
    }

    private static void undetermined(Examination<Declaration> examination) {
        Coverage coverage = coverage(examination);
        for (Map.Entry<LanguageTag, Integer> use : coverage.firstUses().entrySet()) {
            if (use.getKey().getLanguage().equals("und")) {
                String tag = use.getKey().toString();
                examination.report(coverage.pathOf(use.getValue()).member(tag), Map.of(LANGUAGE, tag));
                return;
            }
        }
    }

    private static boolean isTranslated(LocalizedText text) {
        return text.getLanguages().size() > 1;
    }

    private static void sameText(Examination<LocalizedText> examination) {
        for (Parity.Copy copy : Parity.copies(examination.subject())) {
            if (!isName(examination.path())) {
                examination.report(
                        examination.path().member(copy.language().toString()),
                        Map.of(
                                LANGUAGE,
                                copy.language().toString(),
                                OTHER,
                                copy.first().toString()));
            }
        }
    }

    private static void length(Examination<LocalizedText> examination) {
        Optional<Parity.Outlier> found = Parity.outlier(examination.subject());
        if (found.isPresent()) {
            Parity.Outlier outlier = found.get();
            examination.report(
                    examination.path().member(outlier.language().toString()),
                    Map.of(
                            LANGUAGE,
                            outlier.language().toString(),
                            "length",
                            outlier.length(),
                            OTHER,
                            outlier.other().toString(),
                            "otherLength",
                            outlier.otherLength()));
        }
    }

    private static void script(Examination<Passage> examination) {
        Optional<String> found = Writing.foreignScript(examination.subject());
        if (found.isPresent()
                && !isName(Objects.requireNonNull(examination.path().parent()))) {
            Map<String, ?> arguments =
                    Map.of(LANGUAGE, examination.subject().language().toString(), "script", found.get());
            examination.report(examination.path(), arguments);
        }
    }

    /** Tells whether a text is a member of a party or place, or a list of such texts. */
    private static boolean isName(ValuePath text) {
        ValuePath member = text.isItem() ? Objects.requireNonNull(text.parent()) : text;
        return NAMES.contains(member.name());
    }
}
