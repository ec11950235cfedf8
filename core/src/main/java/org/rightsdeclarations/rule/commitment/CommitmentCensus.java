package org.rightsdeclarations.rule.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;

/** Finds the commitments that lack something: each by itself, or all of a declaration at once if none has it. */
final class CommitmentCensus {
    private final Predicate<Commitment> lacks;
    private final List<ValuePath> lacking = new ArrayList<>(0);
    private int count;

    private CommitmentCensus(Predicate<Commitment> lacks) {
        this.lacks = lacks;
    }

    /** Reports the commitments that lack something, with their {@code count}. */
    static void report(Examination<Declaration> examination, Predicate<Commitment> lacks) {
        CommitmentCensus census = new CommitmentCensus(lacks);
        census.sections(examination.subject().getSections(), examination.path(), "sections");
        census.sections(examination.subject().getAnnexes(), examination.path(), "annexes");
        if (census.count > 1 && census.lacking.size() == census.count) {
            examination.report(examination.path(), Map.of("count", census.count));
        } else {
            census.lacking.forEach(path -> examination.report(path, Map.of("count", 1)));
        }
    }

    private void sections(List<Section> sections, ValuePath parent, String member) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.getCommitments().isEmpty() && section.getSections().isEmpty()) {
                continue;
            }
            ValuePath path = parent.member(member).item(i);
            commitments(section.getCommitments(), path);
            sections(section.getSections(), path, "sections");
        }
    }

    private void commitments(List<Commitment> commitments, ValuePath section) {
        count += commitments.size();
        for (int i = 0; i < commitments.size(); i++) {
            if (lacks.test(commitments.get(i))) {
                lacking.add(section.member("commitments").item(i));
            }
        }
    }
}
