package org.rightsdeclarations.rule.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The texts that a declaration must have in each of its languages, in document order, the title first: headings,
 * chapeaux, the words of provisions, the theme and the epigraphs. Names, cited titles and marked words are not among
 * them.
 */
final class Texts {
    private final boolean located;
    private final List<LocalizedText> texts = new ArrayList<>();
    private final List<ValuePath> paths = new ArrayList<>(0);

    private Texts(boolean located) {
        this.located = located;
    }

    /** Returns the texts. */
    static List<LocalizedText> of(Declaration declaration) {
        return new Texts(false).addAll(declaration, ValuePath.root()).texts;
    }

    /** Returns where the texts stand, in the same order. */
    static List<ValuePath> pathsOf(Declaration declaration, ValuePath path) {
        return new Texts(true).addAll(declaration, path).paths;
    }

    private Texts addAll(Declaration declaration, ValuePath path) {
        add(declaration.getTitle(), path, "title");
        if (declaration.getEvent().isPresent()) {
            add(declaration.getEvent().get().getTheme(), step(path, "event"), "theme");
        }
        each(declaration.getEpigraphs(), path, "epigraphs", (epigraph, at) -> add(epigraph.getText(), at, "text"));
        if (declaration.getPreamble().isPresent()) {
            preamble(declaration.getPreamble().get(), step(path, "preamble"));
        }
        each(declaration.getSections(), path, "sections", this::section);
        each(declaration.getAnnexes(), path, "annexes", this::section);
        return this;
    }

    private void preamble(Preamble preamble, ValuePath path) {
        add(preamble.getHeading(), path, "heading");
        add(preamble.getChapeau(), path, "chapeau");
        each(preamble.getRecitals(), path, "recitals", this::provision);
    }

    private void section(Section section, ValuePath path) {
        add(section.getHeading(), path, "heading");
        add(section.getChapeau(), path, "chapeau");
        each(section.getClauses(), path, "clauses", this::provision);
        each(section.getCommitments(), path, "commitments", this::provision);
        each(section.getSections(), path, "sections", this::section);
    }

    private void provision(Provision provision, ValuePath path) {
        add(provision.getHeading(), path, "heading");
        add(provision.getText(), path, "text");
        each(provision.getClauses(), path, "clauses", this::provision);
    }

    private void add(Optional<LocalizedText> text, ValuePath path, String member) {
        if (text.isPresent()) {
            add(text.get(), path, member);
        }
    }

    private void add(LocalizedText text, ValuePath path, String member) {
        texts.add(text);
        if (located) {
            paths.add(path.member(member));
        }
    }

    private ValuePath step(ValuePath path, String member) {
        return located ? path.member(member) : path;
    }

    private <T> void each(List<? extends T> items, ValuePath path, String member, BiConsumer<T, ValuePath> visit) {
        if (items.isEmpty()) {
            return;
        }
        ValuePath list = step(path, member);
        for (int i = 0; i < items.size(); i++) {
            visit.accept(items.get(i), located ? list.item(i) : list);
        }
    }
}
