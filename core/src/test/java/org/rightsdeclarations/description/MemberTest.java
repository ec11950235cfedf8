package org.rightsdeclarations.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

class MemberTest {
    private static <T, B> Member<T, B> member(Description<T, B> description, String name) {
        return description.find(name).orElseThrow();
    }

    @Test
    void tellsWhatItIsCalledAndWhatItMeans() {
        Member<Declaration, ?> languages = member(Declaration.description(), "authenticLanguages");

        assertThat(languages.getName()).isEqualTo("authenticLanguages");
        assertThat(languages.getProperty()).isEqualTo("authenticLanguages");
        assertThat(languages.getStep()).isEqualTo("authentic-language");
        assertThat(languages.getMeaning()).isEqualTo("The languages whose text is authoritative.");
        assertThat(languages.getType()).isEqualTo(ValueType.LANGUAGE);
        assertThat(languages).hasToString("authenticLanguages");
    }

    @Test
    void tellsWhichJavaPropertySeveralChoicesAreFor() {
        assertThat(member(Anniversary.description(), "instrument").getProperty())
                .isEqualTo("origin");
        assertThat(member(Anniversary.description(), "instrument").getStep()).isEqualTo("instrument");
    }

    @ParameterizedTest
    @CsvSource({
        "title, false, false, TEXT",
        "event, false, false, OBJECT",
        "id, false, false, NAME",
        "kind, false, false, TERM",
        "sections, false, true, OBJECT",
        "extensions, false, false, FREE"
    })
    void tellsHowOftenAValueIsThereAndOfWhichKind(String name, boolean required, boolean list, Kind kind) {
        Member<Declaration, ?> member = member(Declaration.description(), name);

        assertThat(member.isRequired()).isEqualTo(required);
        assertThat(member.isList()).isEqualTo(list);
        assertThat(member.isChoice()).isFalse();
        assertThat(member.getType().kind()).isEqualTo(kind);
    }

    @Test
    void tellsChoices() {
        assertThat(Anniversary.description().getMembers())
                .filteredOn(Member::isChoice)
                .extracting(Member::getName)
                .containsExactly("instrument", "occurrence");
    }

    @Test
    void tellsNumbersAndFlags() {
        assertThat(member(Event.description(), "edition").getType().kind()).isEqualTo(Kind.NUMBER);
        assertThat(Deadline.description().reachable())
                .flatExtracting(Description::getMembers)
                .extracting(member -> member.getType().kind())
                .contains(Kind.DATE);
        assertThat(Declaration.description().reachable())
                .flatExtracting(Description::getMembers)
                .extracting(member -> member.getType().kind())
                .contains(Kind.FLAG, Kind.LABEL, Kind.ADDRESS);
    }

    @Test
    void getsAndSetsValues() {
        Event third = Event.builder().edition(3).build();
        Member<Event, Event.Builder> edition = member(Event.description(), "edition");
        Event.Builder changed = Event.description().builder(third);

        edition.set(changed, 4);

        assertThat(edition.get(third)).isEqualTo(3);
        assertThat(edition.get(Event.description().build(changed))).isEqualTo(4);
        assertThat(edition.get(Event.builder().build())).isNull();
    }

    @Test
    void getsTheItemsOfAListAndNoneOfAnythingElse() {
        Section section = Section.builder()
                .heading(en("Homes"))
                .addClause(Clause.of(en("We agree.")))
                .build();

        assertThat(member(Section.description(), "clauses").list(section)).hasSize(1);
        assertThat(member(Section.description(), "heading").list(section)).isEmpty();
    }

    @Test
    void belongsToADescriptionThatKnowsItsTypeAndNames() {
        Description<Clause, Clause.Builder> description = Clause.description();
        Clause named = Clause.builder().id("quays").text(en("Open.")).build();

        assertThat(description.getType()).isEqualTo(Clause.class);
        assertThat(description).hasToString("Clause");
        assertThat(description.find("texts")).isEmpty();
        assertThat(description.idOf(named)).isEqualTo(NodeId.of("quays"));
        assertThat(description.idOf(Clause.of(en("Open.")))).isNull();
        assertThat(Event.description().idOf(Event.builder().build())).isNull();
        assertThat(description.root(named).orElseThrow().getValue()).isSameAs(named);
        assertThat(description.root("a text")).isEmpty();
    }

    @Test
    void belongsToADescriptionFromWhichAllOthersAreReached() {
        assertThat(Section.description().reachable())
                .startsWith(Section.description())
                .contains(Clause.description(), Instrument.description())
                .doesNotContain(Declaration.description())
                .doesNotHaveDuplicates();
    }

    @Test
    void isSkippedByAWalkIfNoRuleLooksAtItByItself() {
        assertThat(Event.description().walked())
                .filteredOn(Objects::nonNull)
                .extracting(Member::getName)
                .contains("held", "theme")
                .doesNotContain("edition");
        assertThat(Declaration.description().walked())
                .filteredOn(Objects::nonNull)
                .extracting(Member::getName)
                .doesNotContain("extensions");
    }

    @Test
    void isChangedInACopyWholeOrItemByItem() {
        LocalizedText title = en("Harbour Declaration");
        Declaration declaration = Declaration.builder()
                .title(en("Quay Declaration"))
                .addAuthenticLanguage("en")
                .addAuthenticLanguage("fr")
                .build();

        Declaration titled = Declaration.description().with(declaration, "title", -1, title);
        Declaration listed = Declaration.description().with(declaration, "authenticLanguages", 0, LanguageTag.of("ko"));

        assertThat(titled.getTitle()).hasValue(title);
        assertThat(titled.getAuthenticLanguages()).isEqualTo(declaration.getAuthenticLanguages());
        assertThat(listed.getAuthenticLanguages()).isEqualTo(List.of(LanguageTag.of("ko"), LanguageTag.of("fr")));
    }
}
