package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.value.LocalizedText;

class NodeWalkTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "We agree.");
    private static final Clause CLAUSE =
            Clause.builder().addClause(Clause.of(TEXT)).build();
    private static final Section SECTION = Section.builder()
            .addClause(CLAUSE)
            .addCommitment(Commitment.builder().addClause(Clause.of(TEXT)).build())
            .addSection(Section.builder().addClause(Clause.of(TEXT)).build())
            .build();
    private static final Declaration DECLARATION = Declaration.builder()
            .title(TEXT)
            .preamble(Preamble.builder().addRecital(Recital.of(TEXT)).build())
            .addSection(SECTION)
            .addAnnexes(
                    Section.builder().build(),
                    Section.builder().addClause(CLAUSE).build())
            .build();

    @Test
    void comesToEveryNodeInTheOrderOfTheDocument() {
        List<String> nodes = new ArrayList<>();
        new NodeWalk() {
            @Override
            protected void node(Node node, Siblings siblings) {
                nodes.add(siblings.path().toPointer());
            }
        }.walk(DECLARATION, ValuePath.root());

        assertThat(nodes)
                .containsExactly(
                        "/preamble/recitals/0",
                        "/sections/0",
                        "/sections/0/clauses/0",
                        "/sections/0/clauses/0/clauses/0",
                        "/sections/0/commitments/0",
                        "/sections/0/commitments/0/clauses/0",
                        "/sections/0/sections/0",
                        "/sections/0/sections/0/clauses/0",
                        "/annexes/0",
                        "/annexes/1",
                        "/annexes/1/clauses/0",
                        "/annexes/1/clauses/0/clauses/0");
    }

    @Test
    void tellsOfEachListThatIsNotEmptyWhatItHoldsAndWhetherItIsInsideAProvision() {
        List<String> lists = new ArrayList<>();
        new NodeWalk() {
            @Override
            protected void list(Siblings siblings) {
                lists.add(siblings.member() + (siblings.isNested() ? " inside" : ""));
            }
        }.walk(DECLARATION, ValuePath.root());

        assertThat(lists)
                .containsExactly(
                        "recitals",
                        "sections",
                        "clauses",
                        "clauses inside",
                        "commitments",
                        "clauses inside",
                        "sections",
                        "clauses",
                        "annexes",
                        "clauses",
                        "clauses inside");
    }
}
