package org.rightsdeclarations.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rightsdeclarations.Declarations.en;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.world.Party;

class PartTest {
    private static final Declaration DECLARATION = Declaration.builder()
            .title(en("Quay Declaration"))
            .addSection(Section.builder()
                    .heading(en("What we hold"))
                    .addClause(Clause.of("1.", en("We agree.")))
                    .addClause(Clause.builder()
                            .id("quays")
                            .label("2.")
                            .text(en("We keep the quays open."))
                            .build())
                    .build())
            .extensions(Extensions.of(extensions()))
            .build();

    private static final Part<Declaration> ROOT = root(DECLARATION);

    private static Map<String, @Nullable Object> extensions() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("a/b~c", Arrays.asList("one", List.of("two")));
        values.put("nothing", null);
        return values;
    }

    private static Part<Declaration> root(Declaration declaration) {
        return Part.root(declaration, Declaration.description());
    }

    private static Part<?> at(String pointer) {
        return ROOT.at(pointer).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "/title, title, title, title",
        "/title/en, title, title, title.en",
        "/sections, '', section, sections",
        "/sections/0, section-1, section-1, sections[0]",
        "/sections/0/clauses, section-1, section-1/clause, sections[0].clauses",
        "/sections/0/clauses/0, section-1/clause-1, section-1/clause-1, sections[0].clauses[0]",
        "/sections/0/clauses/1, #quays, section-1/clause-2, sections[0].clauses[1]",
        "/sections/0/clauses/1/label, #quays/label, section-1/clause-2/label, sections[0].clauses[1].label",
        "/extensions, extensions, extensions, extensions",
        "/extensions/a~1b~0c, extensions, extensions, extensions.a/b~c",
        "/extensions/a~1b~0c/0, extensions, extensions, extensions.a/b~c[0]",
        "/extensions/a~1b~0c/1/0, extensions, extensions, extensions.a/b~c[1][0]",
    })
    void namesItsPlaceForPointersAddressesPeopleAndJava(String pointer, String address, String place, String path) {
        Part<?> part = at(pointer);

        assertThat(part.getPointer()).isEqualTo(pointer);
        assertThat(part.getAddress()).hasToString(address);
        assertThat(part.getPlace()).isEqualTo(place);
        assertThat(part).hasToString(path);
    }

    @Test
    void knowsWhichItemOfWhichMemberItIs() {
        Part<?> clause = at("/sections/0/clauses/1");

        assertThat(clause.getName()).isEqualTo("clauses");
        assertThat(clause.getIndex()).isEqualTo(1);
        assertThat(clause.getMember().orElseThrow()).hasToString("clauses");
        assertThat(clause.getParent()).contains(at("/sections/0"));
        assertThat(at("/title").getIndex()).isEqualTo(-1);
    }

    @Test
    void isNoMemberOfAnythingIfItIsTheRoot() {
        assertThat(ROOT.getParent()).isEmpty();
        assertThat(ROOT.getMember()).isEmpty();
        assertThat(ROOT.getName()).isEmpty();
        assertThat(ROOT.getIndex()).isEqualTo(-1);
        assertThat(ROOT.getValue()).isEqualTo(DECLARATION);
    }

    @Test
    void isOfNoMemberIfItIsTheWordsInOneLanguage() {
        Part<?> words = at("/title/en");

        assertThat(words.getMember()).isEmpty();
        assertThat(words.getName()).isEqualTo("en");
        assertThat(words.getValue()).isEqualTo("Quay Declaration");
    }

    @Test
    void standsForThePlaceOfAMemberThatIsAbsent() {
        Part<?> event = ROOT.member("event");

        assertThat(event.isPresent()).isFalse();
        assertThat(event.getPointer()).isEqualTo("/event");
        assertThat(event.getAddress()).hasToString("event");
        assertThat(event.as(Object.class)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(event::getValue)
                .withMessage("nothing at event");
    }

    @Test
    void standsForThePlaceOfALanguageThatIsAbsent() {
        Part<?> french = ROOT.member("title").member("fr");

        assertThat(french.isPresent()).isFalse();
        assertThat(french.getPointer()).isEqualTo("/title/fr");
        assertThat(ROOT.at("/title/fr")).isEmpty();
    }

    @Test
    void takesAnEmptyListForAnAbsentOne() {
        assertThat(ROOT.member("annexes").isPresent()).isFalse();
        assertThat(ROOT.member("sections").isPresent()).isTrue();
    }

    @Test
    void leadsToANullInsideAnExtension() {
        Part<?> nothing = at("/extensions/nothing");

        assertThat(nothing.isPresent()).isFalse();
        assertThat(nothing.getPointer()).isEqualTo("/extensions/nothing");
    }

    @Test
    void refusesMembersThatThereCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROOT.member("titel"))
                .withMessageStartingWith("member must be one of [id, identifiers, kind, ")
                .withMessageEndingWith(" - but was: titel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROOT.member("title").member("not a tag"))
                .withMessage("member must be one of none - but was: not a tag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("/title/en").member("en"))
                .withMessage("member must be one of none - but was: en");
    }

    @Test
    void givesTheItemsOfAList() {
        Part<?> clauses = at("/sections/0").member("clauses");

        assertThat(clauses.item(1)).isEqualTo(at("/sections/0/clauses/1"));
        assertThat(clauses.item(1).getPointer()).isEqualTo("/sections/0/clauses/1");
        assertThat(at("/extensions/a~1b~0c").item(0).getPointer()).isEqualTo("/extensions/a~1b~0c/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sections/0/clauses", "/title", ""})
    void refusesItemsThatAListDoesNotHave(String pointer) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> at(pointer).item(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sections/1",
                "/sections/01",
                "/sections/0x",
                "/sections/-",
                "/sections/",
                "/sections/0000000000",
                "/sections/4294967296",
                "/sections/0/clauses/2",
                "/sections//clauses",
                "/title/en/x",
                "/",
                "/extensions/a",
                "/extensions/a~1b~0c/2"
            })
    void leadsNowhereByAPointerToNothing(String pointer) {
        assertThat(ROOT.at(pointer)).isEmpty();
    }

    @Test
    void followsAPointerFromWhereItIs() {
        assertThat(at("/sections/0").at("/clauses/0/label")).contains(at("/sections/0/clauses/0/label"));
        assertThat(at("/sections/0").at("")).contains(at("/sections/0"));
        assertThatIllegalArgumentException().isThrownBy(() -> ROOT.at("title"));
    }

    @Test
    void equalsPartsOfEqualValuesAtTheSamePlace() {
        Declaration copy = DECLARATION.toBuilder().build();

        Part<?> part = at("/sections/0/clauses/0");

        assertThat(part)
                .isEqualTo(root(copy).at("/sections/0/clauses/0").orElseThrow())
                .hasSameHashCodeAs(root(copy).at("/sections/0/clauses/0").orElseThrow());
    }

    @Test
    void differsFromPartsElsewhereOrOfOtherValues() {
        Party city = Party.builder().name(en("City")).addOnBehalfOf(en("City")).build();
        Part<Party> root = Part.root(city, Party.description());
        Party twins = city.toBuilder().addOnBehalfOf(en("City")).build();

        assertThat(root.member("name"))
                .isNotEqualTo(root.at("/onBehalfOf/0").orElseThrow())
                .isNotEqualTo(Part.root(twins, Party.description()).member("name"))
                .isNotEqualTo(root)
                .isNotEqualTo((Object) city.getName());
        assertThat(Part.root(twins, Party.description()).at("/onBehalfOf/0"))
                .isNotEqualTo(Part.root(twins, Party.description()).at("/onBehalfOf/1"));
        assertThat(root).isNotEqualTo(Part.root(twins, Party.description()));
        assertThat(root.member("name").hashCode())
                .isNotEqualTo(root.hashCode())
                .isNotEqualTo(root.member("onBehalfOf").hashCode());
        assertThat(Part.root(twins, Party.description()).at("/onBehalfOf/0").hashCode())
                .isNotEqualTo(Part.root(twins, Party.description())
                        .at("/onBehalfOf/1")
                        .hashCode());
    }

    @Test
    void replacesAValueOrAnItemAndNothingElse() {
        Declaration changed = (Declaration) at("/sections/0/clauses/0/label").replacedBy(Label.of("(a)"));

        assertThat(changed.allClauses())
                .extracting(clause -> clause.getLabel().orElseThrow())
                .containsExactly(Label.of("(a)"), Label.of("2."));
        assertThat(root(changed).at("/sections/0/clauses/0/label").orElseThrow().replacedBy(Label.of("1.")))
                .isEqualTo(DECLARATION);
        assertThat(ROOT.replacedBy(changed)).isSameAs(changed);
    }

    @Test
    void replacesNoWordsByThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("/title/en").replacedBy("Harbour Declaration"))
                .withMessage("part must be one of a described object - but was: title.en");
    }
}
