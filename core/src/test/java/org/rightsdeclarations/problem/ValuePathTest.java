package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuePathTest {
    private final ValuePath label = ValuePath.root()
            .member("sections")
            .item(0)
            .member("clauses")
            .item(2)
            .member("label");

    @Test
    void isWrittenAsAPointerAndAsJavaDoes() {
        assertThat(label.toPointer()).isEqualTo("/sections/0/clauses/2/label");
        assertThat(label).hasToString("sections[0].clauses[2].label");
    }

    @Test
    void isEmptyForTheDeclarationItself() {
        assertThat(ValuePath.root().toPointer()).isEmpty();
        assertThat(ValuePath.root()).hasToString("");
        assertThat(ValuePath.root().parent()).isNull();
    }

    @Test
    void escapesNamesInPointers() {
        assertThat(ValuePath.root().member("a/b~c").toPointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void equalsAPathOfTheSameStepsOnly() {
        ValuePath same = ValuePath.root()
                .member("sections")
                .item(0)
                .member("clauses")
                .item(2)
                .member("label");

        assertThat(label).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(same.parent());
        assertThat(ValuePath.root().member("a").item(1))
                .isNotEqualTo(ValuePath.root().member("a").item(2));
        assertThat(ValuePath.root().member("a").item(1))
                .isNotEqualTo(ValuePath.root().member("b").item(1));
        assertThat(ValuePath.root().member("1")).isNotEqualTo(ValuePath.root().item(1));
    }

    @Test
    void knowsItsLastStep() {
        assertThat(label.name()).isEqualTo("label");
        assertThat(label.isItem()).isFalse();
        assertThat(label.index()).isEqualTo(-1);
        assertThat(label.parent())
                .isNotNull()
                .satisfies(clause -> assertThat(clause.isItem()).isTrue())
                .satisfies(clause -> assertThat(clause.index()).isEqualTo(2))
                .satisfies(clause -> assertThat(clause.name()).isEmpty());
    }
}
