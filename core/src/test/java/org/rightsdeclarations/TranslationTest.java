package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Party;

class TranslationTest {
    private static final Declaration ENGLISH = Declaration.in("en")
            .title("Riverside Declaration")
            .recital("Recalling the flood,")
            .chapeau("We hold:")
            .clause("1.", "Homes are a right.")
            .clause("2.", "Light is a right.")
            .commitment("1.", "A hundred homes.")
            .build();

    private static final Declaration FRENCH = Declaration.in("fr")
            .title("Déclaration de Riverside")
            .recital("Rappelant la crue,")
            .chapeau("Nous affirmons :")
            .clause("1.", "Le logement est un droit.")
            .clause("2.", "La lumière est un droit.")
            .commitment("1.", "Cent logements.")
            .build();

    @Test
    void joinsTranslationsThatAreAligned() {
        MergedDeclaration merged = ENGLISH.with(FRENCH);

        assertThat(merged.report().isClean()).isTrue();
        assertThat(merged.declaration().languages())
                .extracting(LanguageTag::toString)
                .containsExactly("en", "fr");
        assertThat(merged.declaration().texts())
                .hasSize(6)
                .allSatisfy(text -> assertThat(text.getValue().getLanguages()).hasSize(2));
        assertThat(merged.declaration().only("en")).isEqualTo(ENGLISH);
        assertThat(merged.declaration().only("fr")).isEqualTo(FRENCH);
    }

    @Test
    void joinsTheSameDeclarationToItself() {
        assertThat(ENGLISH.with(ENGLISH).declaration()).isEqualTo(ENGLISH);
        assertThat(ENGLISH.with(ENGLISH).report().isClean()).isTrue();
    }

    @Test
    void reportsWhatDoesNotAlignAndLosesNothing() {
        Declaration longer = Declaration.in("fr")
                .title("Déclaration")
                .recital("Rappelant la crue,")
                .chapeau("Nous affirmons :")
                .clause("1.", "Le logement est un droit.")
                .clause("1bis", "L’eau est un droit.")
                .clause("2.", "La lumière est un droit.")
                .commitment("II.", "Cent logements.")
                .build();

        MergedDeclaration merged = ENGLISH.with(longer);

        assertThat(merged.report())
                .extracting(Problem::toString)
                .containsExactly(
                        "warning /sections/0/clauses/1: items of this list: 2 here, 3 in the translation; added from here"
                                + " on because they correspond to none: 1; if \"L’eau est un droit.\" corresponds to an"
                                + " item here, give both the same id, or labels that say the same"
                                + " [translation.unaligned]");
        assertThat(merged.declaration().allClauses())
                .extracting(clause -> clause.getLabel().orElseThrow() + " "
                        + clause.getText().orElseThrow().getLanguages())
                .containsExactly("1. [en, fr]", "1bis [fr]", "2. [en, fr]");
        assertThat(merged.declaration().allCommitments().get(0).getLabel())
                .hasValue(Label.of("en", "1.").and("fr", "II."));
    }

    @Test
    void keepsItsOwnWordsInALanguageThatBothHave() {
        Declaration other = FRENCH.toBuilder()
                .title(LocalizedText.of("fr", "Déclaration de Riverside").and("en", "Declaration of Riverside"))
                .build();

        MergedDeclaration merged = ENGLISH.with(other);

        assertThat(merged.declaration().only("en")).isEqualTo(ENGLISH);
        assertThat(merged.report()).singleElement().satisfies(problem -> {
            assertThat(problem.getPointer()).isEqualTo("/title/en");
            assertThat(problem.getArguments())
                    .containsEntry("ours", "Riverside Declaration")
                    .containsEntry("theirs", "Declaration of Riverside");
        });
    }

    @Test
    void keepsTheOriginOfAnAnniversaryThatIsOfAnotherKind() {
        Anniversary ofAct = Anniversary.of(10, Instrument.of(LocalizedText.of("en", "Quay Act")));
        Anniversary ofFlood =
                Anniversary.of(10, Occurrence.builder().title("fr", "La crue").build());

        MergedDeclaration merged = ENGLISH.toBuilder()
                .addAnniversary(ofAct)
                .build()
                .with(FRENCH.toBuilder().addAnniversary(ofFlood).build());

        assertThat(merged.declaration().getAnniversaries()).containsExactly(ofAct);
        assertThat(merged.report()).extracting(Problem::getPointer).containsExactly("/anniversaries/0/instrument");
    }

    @Test
    void addsWhatOnlyTheTranslationHas() {
        Declaration noted = FRENCH.toBuilder()
                .addNote(Note.builder()
                        .addParagraph("fr", "Au bord de la rivière.")
                        .build())
                .build();

        MergedDeclaration merged = ENGLISH.with(noted);

        assertThat(merged.declaration().getNotes()).isEqualTo(noted.getNotes());
        assertThat(merged.declaration().only("en").getNotes()).isEqualTo(noted.getNotes());
    }

    @Test
    void keepsWhatMustBeThereInTheLanguagesThatItHas() {
        Declaration declaration = ENGLISH.with(FRENCH).declaration().toBuilder()
                .addAdopter(Party.builder()
                        .name("en", "Council")
                        .title("en", "Mayor")
                        .build())
                .build();

        Declaration french = declaration.only("fr");

        assertThat(french.getAdopters())
                .containsExactly(Party.builder().name("en", "Council").build());
        assertThat(french.outline().getEntries())
                .hasSameSizeAs(declaration.outline().getEntries());
    }

    @Test
    void addsEveryItemThatCorrespondsToNone() {
        Declaration noted = ENGLISH.toBuilder()
                .addNote(Note.builder().addParagraph("en", "A").build())
                .build();
        Note idem = Note.builder().addParagraph("fr", "idem").build();

        MergedDeclaration merged =
                noted.with(FRENCH.toBuilder().addNotes(idem, idem).build());

        assertThat(merged.declaration().getNotes())
                .containsExactly(Note.builder().addParagraph("en", "A").build(), idem, idem);
        assertThat(merged.report())
                .singleElement()
                .satisfies(problem -> assertThat(problem.getArguments())
                        .containsEntry("ours", 1)
                        .containsEntry("theirs", 2)
                        .containsEntry("added", 2));
    }

    @Test
    void joinsByIdsAndLabelsThatAreInAnotherOrder() {
        Section water = Section.builder().id("a").heading("en", "Water").build();
        Section fire = Section.builder().id("b").heading("en", "Fire").build();
        Declaration english = ENGLISH.toBuilder().sections(List.of(water, fire)).build();
        Declaration french = FRENCH.toBuilder()
                .sections(List.of(
                        fire.toBuilder().heading("fr", "Feu").build(),
                        water.toBuilder().heading("fr", "Eau").build()))
                .build();

        MergedDeclaration merged = english.with(french);

        assertThat(merged.report()).extracting(Problem::getCode).containsExactly("translation.order");
        assertThat(merged.declaration().only("fr").getSections())
                .extracting(section -> section.getHeading().orElseThrow().toString())
                .containsExactly("Eau", "Feu");
    }

    @Test
    void keepsItemsOfListsInTheirPlaces() {
        Declaration declaration = Declaration.builder()
                .title(LocalizedText.of("en", "Charter").and("fr", "Charte"))
                .addSection(Section.builder()
                        .addCommitment(Commitment.builder()
                                .addMeasures(LocalizedText.of("en", "jobs"), LocalizedText.of("fr", "logements"))
                                .build())
                        .build())
                .build();

        Declaration french = declaration.only("fr");

        assertThat(french.find("section-1/commitment-1/measure-2").map(Part::getValue))
                .hasToString("Optional[logements]");
        assertThat(declaration.only("en").with(french)).isEqualTo(declaration.with(declaration));
    }

    @Test
    void keepsTheFormsOfALanguage() {
        Declaration chinese = ENGLISH.toBuilder()
                .title(LocalizedText.of("zh-Hans", "河岸宣言")
                        .and("zh-Hant", "河岸宣言")
                        .and("en", "R"))
                .build();

        assertThat(chinese.only("zh").getTitle().orElseThrow().getLanguages())
                .extracting(LanguageTag::toString)
                .containsExactly("zh-Hans", "zh-Hant");
        assertThat(chinese.only("zh-Hant").getTitle().orElseThrow().getLanguages())
                .hasSize(1);
    }

    @Test
    void refusesALanguageThatNoTextHas() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ENGLISH.only("ko"))
                .withMessage("text must be in one of the languages en - but was: ko");
    }

    @Test
    void listsEveryTextWithItsAddress() {
        assertThat(ENGLISH.texts())
                .extracting(Part::getAddress)
                .extracting(Object::toString)
                .containsExactly(
                        "title",
                        "preamble/recital-1/text",
                        "section-1/chapeau",
                        "section-1/clause-1/text",
                        "section-1/clause-2/text",
                        "section-1/commitment-1/text");
    }
}
