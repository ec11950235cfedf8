package org.rightsdeclarations.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;

class PropertyPathsTest {
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Harbour Declaration"))
            .addSection(Section.builder()
                    .addClause(Clause.of("1.", en("We keep the quays open.").and("fr", "Les quais restent ouverts.")))
                    .build())
            .addAnniversary(Anniversary.of(10, Instrument.of(en("Charter of all Quays"))))
            .addAnniversary(Anniversary.of(
                    20, Occurrence.builder().title(en("Founding")).build()))
            .build();

    private static final PropertyPaths PATHS = PropertyPaths.of(DECLARATION);

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/title/en, title.en",
        "/title/fr, title.fr",
        "/id, id",
        "/sections, sections",
        "/sections/0/clauses/0/text/fr, sections[0].clauses[0].text.fr",
        "/sections/0/heading, sections[0].heading",
        "/anniversaries/0/instrument/title/en, anniversaries[0].origin.title.en",
        "/anniversaries/1/occurrence/title/en, anniversaries[1].origin.title.en"
    })
    void leadBothWays(String pointer, String path) {
        assertThat(PATHS.toPath(pointer)).contains(path);
        assertThat(PATHS.toPointer(path)).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "body.declarations[3], /body/declarations/3",
        "drawers[top], /drawers/top",
        "drawers[a/b].declaration, /drawers/a~1b/declaration",
        "list[0].<list element>, /list/0",
        "map<K>[k], /map/k"
    })
    void startWhereAnEmbeddingSystemHasTheObject(String holder, String pointer) {
        PropertyPaths held = PATHS.heldAt(holder);

        assertThat(held.toPath(pointer)).contains(holder);
        assertThat(held.toPointer(holder)).contains(pointer);
        assertThat(held.toPath(pointer + "/anniversaries/0/instrument")).contains(holder + ".anniversaries[0].origin");
        assertThat(held.toPointer(holder + ".anniversaries[0].origin"))
                .contains(pointer + "/anniversaries/0/instrument");
    }

    @Test
    void leadBothWaysFromEachPart() {
        PropertyPaths held = PATHS.heldAt("inbox[0]");

        for (Part<?> part : Parts.of(Part.root(DECLARATION, Declaration.description()))) {
            String path = held.toPath("/inbox/0" + part.getPointer()).orElseThrow();

            assertThat(held.toPointer(path)).contains("/inbox/0" + part.getPointer());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/knid", "/sections/1", "/sections/x", "/title/9", "/id/x", "/sections/0/clauses/-1"})
    void areEmptyWhereNothingCanBe(String pointer) {
        assertThat(PATHS.toPath(pointer)).isEmpty();
        assertThat(PATHS.toPointer(pointer.substring(1).replace('/', '.'))).isEmpty();
    }

    @Test
    void areEmptyBesideTheObject() {
        PropertyPaths held = PATHS.heldAt("body.declarations[3]");

        assertThat(held.toPath("/body/declarations/2/title")).isEmpty();
        assertThat(held.toPath("/body")).isEmpty();
        assertThat(held.toPointer("body.sender")).isEmpty();
    }

    @Test
    void refuseWhatIsNoPointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PATHS.toPath("title"))
                .withMessage("pointer must be empty or start with / - but was: title");
    }
}
