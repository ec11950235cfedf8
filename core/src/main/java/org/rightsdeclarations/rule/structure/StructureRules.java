package org.rightsdeclarations.rule.structure;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.Subject;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** How a declaration is put together. */
public final class StructureRules {
    /** The rules of the family. */
    public static final List<Rule<?>> ALL = List.of(
            rule("structure.empty-provision", Subject.PROVISION, Severity.ERROR, StructureRules::emptyProvision)
                    .inDraft(Severity.WARNING),
            rule("structure.empty-section", Subject.SECTION, Severity.WARNING, StructureRules::emptySection)
                    .inDraft(Severity.INFO),
            rule("structure.no-provisions", Subject.DECLARATION, Severity.WARNING, StructureRules::noProvisions)
                    .inDraft(Severity.INFO),
            rule("structure.repeated-id", Subject.DECLARATION, Severity.ERROR, RepeatedIds::check),
            rule("structure.dangling-reference", Subject.DECLARATION, Severity.ERROR, References::check),
            rule("structure.single-item", Subject.PROVISION, Severity.INFO, StructureRules::singleItem),
            rule("structure.heading-is-text", Subject.PROVISION, Severity.WARNING, StructureRules::headingIsText)
                    .inDraft(Severity.INFO));

    private StructureRules() {}

    private static void emptyProvision(Examination<Provision> examination) {
        Provision provision = examination.subject();
        if (provision.getText().isEmpty()
                && provision.getHeading().isEmpty()
                && provision.getClauses().isEmpty()) {
            examination.report(examination.path(), Map.of());
        }
    }

    private static void emptySection(Examination<Section> examination) {
        Section section = examination.subject();
        if (section.getChapeau().isEmpty()
                && section.getClauses().isEmpty()
                && section.getCommitments().isEmpty()
                && section.getSections().isEmpty()) {
            examination.report(examination.path(), Map.of());
        }
    }

    private static void noProvisions(Examination<Declaration> examination) {
        Declaration declaration = examination.subject();
        if (!holdProvisions(declaration.getSections()) && !holdProvisions(declaration.getAnnexes())) {
            ValuePath path = examination.path();
            examination.report(declaration.getSections().isEmpty() ? path : path.member("sections"), Map.of());
        }
    }

    private static boolean holdProvisions(List<Section> sections) {
        for (Section section : sections) {
            if (!section.getClauses().isEmpty()
                    || !section.getCommitments().isEmpty()
                    || holdProvisions(section.getSections())) {
                return true;
            }
        }
        return false;
    }

    private static void singleItem(Examination<Provision> examination) {
        List<Clause> clauses = examination.subject().getClauses();
        int labelled = 0;
        int at = 0;
        for (int i = 0; i < clauses.size() && labelled < 2; i++) {
            if (clauses.get(i).getLabel().isPresent()) {
                labelled++;
                at = i;
            }
        }
        if (labelled == 1) {
            Label label = clauses.get(at).getLabel().orElseThrow();
            // Paragraphs are also numbered through all articles, some of which hold one only.
            if (label.number().orElse(1) == 1) {
                ValuePath where = examination.path().member("clauses").item(at).member("label");
                examination.report(where, Map.of("label", label.toString()));
            }
        }
    }

    private static void headingIsText(Examination<Provision> examination) {
        Provision provision = examination.subject();
        if (provision.getHeading().isEmpty() || provision.getText().isEmpty()) {
            return;
        }
        LocalizedText heading = provision.getHeading().get();
        LocalizedText text = provision.getText().get();
        for (LanguageTag language : heading.getLanguages()) {
            String title = heading.get(language).orElse("");
            String words = text.get(language).orElse("");
            if (!words.isEmpty() && FoldedText.isSame(title, words)) {
                ValuePath where = examination.path().member("heading").member(language.toString());
                examination.report(where, Map.of("heading", title));
                return;
            }
        }
    }
}
