package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Source;

class DeclarationTest {
    private static final LocalizedText TITLE =
            LocalizedText.of("en", "Gwangju Declaration").and("ko", "광주선언");
    private static final Clause CLAUSE = Clause.of("1.", TITLE);
    private static final Commitment COMMITMENT =
            Commitment.builder().text(TITLE).addClause(CLAUSE).build();

    private static Declaration full() {
        Section section =
                Section.builder().addClause(CLAUSE).addCommitment(COMMITMENT).build();
        Instrument instrument = Instrument.of(TITLE);
        return Declaration.builder()
                .id(Iri.of("https://example.org/d"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/1"))
                .kind(DeclarationKind.CHARTER)
                .status(DeclarationStatus.ADOPTED)
                .title(TITLE)
                .addAuthenticLanguage(LanguageTag.of("ko"))
                .event(Event.builder().build())
                .addDate(KeyDate.of(DateRole.PUBLISHED, "2024"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023-10-07"))
                .addAdopter(Party.of(PartyKind.PARTICIPANTS, TITLE))
                .addAnniversary(Anniversary.of(75, instrument))
                .addEpigraph(Quotation.builder().text(TITLE).build())
                .preamble(Preamble.builder()
                        .addRecital(Recital.builder().addClause(CLAUSE).build())
                        .build())
                .addSection(section)
                .signatories(Signatories.builder().build())
                .addAnnex(section)
                .addNote(Note.builder().addParagraph(TITLE).build())
                .addRelation(Relation.of(RelationRole.FOLLOWS, instrument))
                .addSource(Source.builder().iri(Iri.of("https://example.org/")).build())
                .extensions(Extensions.of(Map.of("a", 1)))
                .build();
    }

    @Test
    void needsNothing() {
        Declaration declaration = Declaration.builder().build();

        assertThat(declaration.getId()).isEmpty();
        assertThat(declaration.getSections()).isEmpty();
        assertThat(declaration.getTitle()).isEmpty();
        assertThat(declaration.getSuppliedTitle()).isEmpty();
        assertThat(declaration.getExtensions()).isEqualTo(Extensions.none());
    }

    @ParameterizedTest
    @CsvSource({
        // adopted, held, own date, own year
        "2023-10-07, 2023-10-04/2023-10-07, 2023-10-07, 2023",
        "2023-10-07, , 2023-10-07, 2023",
        ", 2023-10-04/2023-10-07, 2023-10-04/2023-10-07, 2023",
        "2024-01, 2023-12, 2024-01, ",
        "2023-10-07, 2022/2023, 2023-10-07, ",
        ", 2022/2023, 2022/2023, ",
        "2023~, , 2023~, ",
        "2023~, 2023-10, 2023~, ",
        "2023-10-07, 2023-10~, 2023-10-07, ",
        ", [..2023], [..2023], ",
        ", , , ",
    })
    void isOfTheYearOfItsAdoptionAndItsEvent(
            @Nullable String adopted, @Nullable String held, @Nullable String own, @Nullable Integer year) {
        Declaration.Builder builder = Declaration.builder().title(TITLE).addDate(KeyDate.of(DateRole.REVISED, "2001"));
        if (adopted != null) {
            builder.addDate(KeyDate.of(DateRole.ADOPTED, adopted));
        }
        if (held != null) {
            builder.event(Event.builder().held(DateRange.parse(held)).build());
        }

        Declaration declaration = builder.build();

        assertThat(declaration.getOwnDate()).isEqualTo(Optional.ofNullable(own).map(DateRange::parse));
        assertThat(declaration.getOwnYear()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @Test
    void itsOwnDateAndYearAreWorkedOutOnceHoweverManyPartsAskForThem() {
        Declaration declaration = full();
        assertThat(declaration.getOwnDate()).isPresent().isSameAs(declaration.getOwnDate());
        assertThat(declaration.getOwnYear()).isPresent().isSameAs(declaration.getOwnYear());
    }

    @Test
    void isRebuiltEqual() {
        Declaration declaration = full();

        assertThat(declaration.toBuilder().build()).isEqualTo(declaration).hasSameHashCodeAs(declaration);
        assertThat(declaration)
                .isNotEqualTo(declaration.toBuilder()
                        .title(LocalizedText.of("en", "x"))
                        .build());
    }

    @Test
    void findsDatesByRole() {
        assertThat(full().dateOf(DateRole.ADOPTED)).hasValue(DateRange.parse("2023-10-07"));
        assertThat(full().dateOf(DateRole.IN_FORCE)).isEmpty();
    }

    @Test
    void gathersClausesFromEverywhere() {
        assertThat(full().allClauses()).hasSize(5).containsOnly(CLAUSE);
    }

    @Test
    void gathersCommitmentsOfSectionsAndAnnexes() {
        assertThat(full().allCommitments()).containsExactly(COMMITMENT, COMMITMENT);
    }

    @Test
    void showsTitleAndWhatItHolds() {
        assertThat(full().toString())
                .matches(
                        "Declaration\\{\\{en=Gwangju Declaration, ko=광주선언}, https://example.org/d, 5 clauses, 2 commitments}"
                                + " #[0-9a-f]+");
    }

    @Test
    void isUnmodifiable() {
        assertThat(full().getSections()).isUnmodifiable();
        assertThat(full().getDates()).isUnmodifiable();
        assertThat(full().allClauses()).isUnmodifiable();
    }

    @Test
    void isInTheLanguagesOfItsOwnWordsWhateverTheTitlesOfWhatItCites() {
        Instrument cited = Instrument.of(LocalizedText.of("fr", "Charte des quais"));
        Declaration declaration = Declaration.builder()
                .title(TITLE)
                .addAnniversary(Anniversary.of(75, cited))
                .addSection(Section.builder().addClause(CLAUSE).build())
                .build();

        assertThat(declaration.languages()).extracting(LanguageTag::toString).containsExactly("en", "ko");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> declaration.only("fr"))
                .withMessageContaining("en");
    }

    @Test
    void withoutWordsOfItsOwnIsInTheLanguagesOfAll() {
        Declaration declaration = Declaration.builder()
                .addAdopter(Party.of(PartyKind.of("city"), LocalizedText.of("fr", "Ville")))
                .build();

        assertThat(declaration.languages()).extracting(LanguageTag::toString).containsExactly("fr");
    }
}
