package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

@Tag("slow")
class OutlinePropertiesTest {
    @Property(tries = 300)
    void givesEveryNodeAnAddressOfItsOwn(@ForAll Random random) {
        Outline outline = new Grower(random).declaration().outline();

        assertThat(outline.getEntries()).extracting(Outline.Entry::address).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void findsEveryNodeByItsAddress(@ForAll Random random) {
        Outline outline = new Grower(random).declaration().outline();

        for (Outline.Entry entry : outline) {
            assertThat(outline.find(entry.address())).containsSame(entry.node());
            assertThat(outline.find(Address.of(entry.address().toString()))).containsSame(entry.node());
        }
    }

    @Property(tries = 300)
    void showsOneLineForEachNode(@ForAll Random random) {
        Outline outline = new Grower(random).declaration().outline();

        assertThat(outline.toString().lines().count())
                .isEqualTo(outline.getEntries().size());
    }

    /** Grows declarations whose ids are unique. */
    private static final class Grower {
        private static final List<String> TEXTS =
                List.of("All", "a\nb", "tab\there", "a\u2028b", "word ".repeat(40), "\uD83D\uDE00".repeat(90));

        private final Random random;
        private int ids;

        Grower(Random random) {
            this.random = random;
        }

        Declaration declaration() {
            Declaration.Builder builder = Declaration.builder().title(text());
            if (random.nextBoolean()) {
                Preamble.Builder preamble = Preamble.builder();
                for (int i = random.nextInt(3); i > 0; i--) {
                    preamble.addRecital(recital());
                }
                builder.preamble(preamble.build());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.addSection(section(3));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.addAnnex(section(2));
            }
            return builder.build();
        }

        private LocalizedText text() {
            return LocalizedText.of("en", TEXTS.get(random.nextInt(TEXTS.size())));
        }

        private NodeId id() {
            return NodeId.of("clause-" + ++ids);
        }

        private Recital recital() {
            Recital.Builder builder = Recital.builder().text(text());
            if (random.nextBoolean()) {
                builder.id(id());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.addClause(clause(2));
            }
            return builder.build();
        }

        private Clause clause(int depth) {
            Clause.Builder builder = Clause.builder();
            if (random.nextBoolean()) {
                builder.id(id());
            }
            if (random.nextBoolean()) {
                builder.text(text());
            }
            for (int i = random.nextInt(3); depth > 0 && i > 0; i--) {
                builder.addClause(clause(depth - 1));
            }
            return builder.build();
        }

        private Commitment commitment() {
            Commitment.Builder builder = Commitment.builder().text(text());
            if (random.nextBoolean()) {
                builder.id(id());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.addClause(clause(1));
            }
            return builder.build();
        }

        private Section section(int depth) {
            Section.Builder builder = Section.builder();
            if (random.nextBoolean()) {
                builder.id(id());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.addClause(clause(2));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                builder.addCommitment(commitment());
            }
            for (int i = random.nextInt(3); depth > 0 && i > 0; i--) {
                builder.addSection(section(depth - 1));
            }
            return builder.build();
        }
    }
}
