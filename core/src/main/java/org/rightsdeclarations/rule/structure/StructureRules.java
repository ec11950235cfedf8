package org.rightsdeclarations.rule.structure;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.characters.FoldedText;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/** How a declaration is put together. */
public final class StructureRules {
    static final String CAUSE = "cause";

    private static final Rule EMPTY_PROVISION = rule("structure.empty-provision", Severity.ERROR)
            .inDraft(Severity.WARNING)
            .oncePer(CAUSE);
    private static final Rule EMPTY_SECTION = rule("structure.empty-section", Severity.WARNING)
            .inDraft(Severity.INFO)
            .oncePer(CAUSE);
    private static final Rule LONE_HEADING =
            rule("structure.lone-heading", Severity.INFO).oncePer(CAUSE);
    private static final Rule NO_PROVISIONS =
            rule("structure.no-provisions", Severity.WARNING).inDraft(Severity.INFO);
    private static final Rule REPEATED_ID = rule("structure.repeated-id", Severity.ERROR);
    private static final Rule DANGLING_REFERENCE = rule("structure.dangling-reference", Severity.ERROR);
    private static final Rule CITED_NUMBER = rule("structure.cited-number", Severity.WARNING);
    static final Rule WORDS_ABSENT = rule("structure.words-absent", Severity.WARNING);
    static final Rule WORDS_TOO_FEW = rule("structure.words-too-few", Severity.WARNING);
    static final Rule SINGLE_ITEM = rule("structure.single-item", Severity.INFO);
    private static final Rule HEADING_IS_TEXT =
            rule("structure.heading-is-text", Severity.WARNING).inDraft(Severity.INFO);

    static final Rule LABEL_IN_TEXT =
            rule("structure.label-in-text", Severity.WARNING).oncePer(CAUSE);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS = List.of(
            Check.of(
                    Declaration.class,
                    StructureRules::ofDeclaration,
                    NO_PROVISIONS,
                    REPEATED_ID,
                    WORDS_ABSENT,
                    WORDS_TOO_FEW),
            Check.of(Declaration.class, SingleItems::inspect, SINGLE_ITEM),
            Check.of(Address.class, StructureRules::reference, DANGLING_REFERENCE, CITED_NUMBER),
            Check.of(Section.class, StructureRules::ofSection, EMPTY_SECTION, LONE_HEADING),
            Check.of(
                    Provision.class,
                    StructureRules::ofProvision,
                    EMPTY_PROVISION,
                    WORDS_ABSENT,
                    WORDS_TOO_FEW,
                    HEADING_IS_TEXT,
                    LABEL_IN_TEXT));

    private StructureRules() {}

    private static void ofDeclaration(Examination<Declaration> examination) {
        noProvisions(examination);
        repeatedIds(examination);
        MarkedWords.ofNotes(examination);
    }

    private static void noProvisions(Examination<Declaration> examination) {
        for (Part<Section> section : examination.parts(Section.class)) {
            if (!section.getValue().getClauses().isEmpty()
                    || !section.getValue().getCommitments().isEmpty()) {
                return;
            }
        }
        boolean hasSections = !examination.subject().getSections().isEmpty();
        examination.report(
                NO_PROVISIONS, hasSections ? examination.part().member(Names.SECTIONS) : examination.part(), Map.of());
    }

    private static void repeatedIds(Examination<Declaration> examination) {
        Map<NodeId, Part<?>> holders = new HashMap<>();
        for (Part<NodeId> part : examination.parts(NodeId.class)) {
            Part<?> node = part.getParent().orElseThrow();
            Part<?> holder = holders.putIfAbsent(part.getValue(), node);
            if (holder != null) {
                examination.report(
                        REPEATED_ID, part, Map.of("id", part.getValue().toString(), "holder", holder.getPlace()));
            }
        }
    }

    private static void reference(Examination<Address> examination) {
        if (examination.declaration().isPresent()) {
            examination
                    .parts()
                    .find(examination.subject())
                    .ifPresentOrElse(
                            target -> CitedNumber.compare(CITED_NUMBER, examination, target),
                            () -> examination.report(
                                    DANGLING_REFERENCE,
                                    examination.parts().root(),
                                    examination.part(),
                                    lost(examination)));
        }
    }

    /** Returns an address that leads nowhere, and how far it leads before. */
    private static Map<String, String> lost(Examination<Address> examination) {
        String address = examination.subject().toString();
        for (int slash = address.lastIndexOf('/'); slash > 0; slash = address.lastIndexOf('/', slash - 1)) {
            String near = address.substring(0, slash);
            if (examination.parts().find(Address.of(near)).isPresent()) {
                int end = address.indexOf('/', slash + 1);
                String step = address.substring(slash + 1, end < 0 ? address.length() : end);
                return Map.of("address", address, "near", near, "step", step);
            }
        }
        return Map.of("address", address);
    }

    private static void ofSection(Examination<Section> examination) {
        Section section = examination.subject();
        if (isEmpty(section) && !Vacancies.areIn(section) && !LoneHeadings.isText(section)) {
            boolean isLone = LoneHeadings.isOne(examination.part());
            reportEmpty(examination, isLone ? LONE_HEADING : EMPTY_SECTION, Map.of(CAUSE, "section"));
        }
    }

    static boolean isEmpty(Section section) {
        return section.getChapeau().isEmpty()
                && section.getClauses().isEmpty()
                && section.getCommitments().isEmpty()
                && section.getSections().isEmpty()
                && section.getClosing().isEmpty();
    }

    private static void ofProvision(Examination<Provision> examination) {
        Provision provision = examination.subject();
        if (isEmpty(provision)) {
            reportEmpty(examination, EMPTY_PROVISION, Map.of(CAUSE, "provision"));
        }
        if (MarkedWords.mayBeAbsent(provision)) {
            MarkedWords.ofProvision(examination);
        }
        if (provision.getHeading().isPresent() && provision.getText().isPresent()) {
            headingIsText(examination);
        }
        if (PrintedLabels.mayBeInText(provision)) {
            PrintedLabels.inText(examination);
        }
    }

    private static boolean isEmpty(Provision provision) {
        return provision.getText().isEmpty()
                && provision.getHeading().isEmpty()
                && provision.getClauses().isEmpty()
                && provision.getClosing().isEmpty();
    }

    private static void headingIsText(Examination<Provision> examination) {
        Provision provision = examination.subject();
        LocalizedText heading = provision.getHeading().orElseThrow();
        LocalizedText text = provision.getText().orElseThrow();
        for (LanguageTag language : heading.getLanguages()) {
            String title = heading.get(language).orElse("");
            String words = text.get(language).orElse("");
            if (!words.isEmpty() && FoldedText.isSame(title, words)) {
                Part<?> where = examination.part().member(Names.HEADING).member(language.toString());
                examination.report(HEADING_IS_TEXT, where, Map.of("heading", title));
                return;
            }
        }
    }

    /**
     * Reports an empty node, unless it has only languages that the declaration does not have: then it is what a
     * reduction to one language left of it, and not to be filled.
     */
    private static void reportEmpty(Examination<? extends Node> examination, Rule rule, Map<String, ?> arguments) {
        List<LanguageTag> stated = languagesOf(examination.part());
        if (stated.isEmpty() || stated.stream().anyMatch(language -> isKnown(language, examination))) {
            examination.report(rule, examination.part(), arguments);
        }
    }

    /** Returns whether the title is in a language; without a title, whether anything is. */
    private static boolean isKnown(LanguageTag language, Examination<? extends Node> examination) {
        return examination
                .declaration()
                .flatMap(declaration -> declaration.getTitle().or(declaration::getSuppliedTitle))
                .map(title -> title.get(language).isPresent())
                .orElseGet(() -> examination.parts().languages().contains(language));
    }

    /** Returns the languages that a node or the nearest one around it says it has; none if none says so. */
    private static List<LanguageTag> languagesOf(Part<?> part) {
        List<LanguageTag> own = part.as(Node.class).map(Node::getLanguages).orElse(List.of());
        return own.isEmpty() ? part.getParent().map(StructureRules::languagesOf).orElse(List.of()) : own;
    }
}
