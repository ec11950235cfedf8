package org.rightsdeclarations.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Signatories;
import org.rightsdeclarations.world.Signatory;

class IdentityRulesTest {
    private static final String FAMILY = "identity";
    private static final DeclarationValidator OF_DRAFTS =
            DeclarationValidator.standard().withProfile(Profile.DRAFT);

    @Test
    void asksWhenAnAdoptedTextWasAdoptedAndWhatItIsCalled() {
        Declaration declaration =
                declaration().status(DeclarationStatus.ADOPTED).build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "warning (the whole document): the declaration is adopted, but has neither an id nor an identifier; give it a permanent web address (IRI), or the document symbol that a register gave it [identity.adopted-without-id]",
                        "warning /status: the declaration is adopted, but no date of adoption is given; add a date with the role \"adopted\", as far as it is known; a year will do [identity.adopted-without-date]");
        assertThat(Findings.of(FAMILY, declaration, OF_DRAFTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "signed, 0",
        "approved, 0",
        "promulgated, 0",
        "adoptd, 0",
        "in-force, 0",
        "published, 0",
        "opened-for-signature, 1",
        "revised, 1",
        "revisd, 1"
    })
    void takesADateOfAnotherNameForThatOfAdoption(String role, int found) {
        Declaration declaration = declaration()
                .status(DeclarationStatus.ADOPTED)
                .id("https://example.org/harbour")
                .addDate(KeyDate.of(DateRole.of(role), "2023-10-07"))
                .build();

        assertThat(Findings.of(FAMILY, declaration)).hasSize(found);
    }

    @Test
    void findsADraftThatIsAdopted() {
        Declaration declaration = declaration()
                .status(DeclarationStatus.DRAFT)
                .addDate(KeyDate.of(DateRole.ADOPTED, "2023-10-07"))
                .build();

        String rest = " /status: the status is \"draft\", but a date of adoption is given (2023-10-07); change the "
                + "status, or remove the date if it is only planned [identity.adopted-draft]";
        assertThat(Findings.of(FAMILY, declaration)).containsExactly("warning" + rest);
        assertThat(Findings.of(FAMILY, declaration, OF_DRAFTS)).containsExactly("note" + rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"superseded", "withdrawn", "something-new"})
    void asksNothingOfAnotherStatus(String status) {
        Declaration declaration =
                declaration().status(DeclarationStatus.of(status)).build();

        assertThat(Findings.of(FAMILY, declaration)).isEmpty();
    }

    @Test
    void findsASymbolThatIsCitedAndNotWrittenAsSuch() {
        Declaration declaration = declaration()
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "217 A (III)"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "resolution of 1948"))
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "warning /identifiers/0/value: \"217 A (III)\" is not written as a United Nations document "
                                + "symbol; write \"A/RES/217(III) A\" [identity.un-symbol]",
                        "warning /identifiers/1/value: \"resolution of 1948\" is not written as a United Nations "
                                + "document symbol [identity.un-symbol]");
    }

    @Test
    void findsARelativeIri() {
        Clause clause = Clause.of(en("We agree.")).toBuilder()
                .addSubject(Iri.of("sdg/10"))
                .addSubject(Iri.of("http://metadata.un.org/sdg/10"))
                .addSubject(Iri.of("urn:example:housing"))
                .build();
        Declaration declaration = declaration()
                .addSection(Section.builder().addClause(clause).build())
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly(
                        "warning /sections/0/clauses/0/subjects/0: the IRI \"sdg/10\" is not a complete (absolute) one; "
                                + "start it with its scheme, such as \"https:\" [identity.relative-iri]");
    }

    @Test
    void findsASignatoryThatStandsTwice() {
        Signatories signatories = Signatories.builder()
                .addEntry(Signatory.of(Party.of(PartyKind.of("city"), en("Utrecht"))))
                .addEntry(Signatory.of(Party.of(PartyKind.of("province"), en("Utrecht"))))
                .addEntry(Signatory.of(Party.builder().name(en("Utrecht")).build()))
                .build();

        assertThat(Findings.of(FAMILY, declaration().signatories(signatories).build()))
                .containsExactly("warning /signatories/entries/2/party/name: signatory \"Utrecht\" is listed already; "
                        + "remove one of the two entries, or say by body or id who it is [identity.signatory-twice]");
    }

    @Test
    void tellsSignatoriesOfOneNameApart() {
        Party maria = Party.builder().name(en("Maria Silva")).build();
        Signatories signatories = Signatories.builder()
                .addEntry(Signatory.of(maria))
                .addEntry(
                        Signatory.of(maria.toBuilder().body(en("City of Porto")).build()))
                .addEntry(Signatory.of(maria.toBuilder()
                        .body(en("City of Lisbon"))
                        .id(Iri.of("https://example.org/1"))
                        .build()))
                .addEntry(Signatory.of(maria.toBuilder()
                        .body(en("City of Lisbon"))
                        .id(Iri.of("https://example.org/2"))
                        .build()))
                .build();

        assertThat(Findings.of(FAMILY, declaration().signatories(signatories).build()))
                .isEmpty();
    }

    @Test
    void letsASignatoryThatWithdrewSignAgain() {
        Signatory utrecht = Signatory.of(Party.of(PartyKind.CITY, en("Utrecht")));
        Signatory withdrawn = utrecht.toBuilder().withdrawn("2020").build();
        Signatories again =
                Signatories.builder().addEntries(withdrawn, utrecht, withdrawn).build();
        Signatories twice =
                Signatories.builder().addEntries(utrecht, withdrawn, utrecht).build();

        assertThat(Findings.of(FAMILY, declaration().signatories(again).build()))
                .isEmpty();
        assertThat(Findings.of(FAMILY, declaration().signatories(twice).build()))
                .singleElement()
                .asString()
                .startsWith("warning /signatories/entries/2/party/name: ");
    }

    @Test
    @Tag("large")
    void looksThroughManySignatories() {
        Signatories.Builder signatories = Signatories.builder();
        for (int i = 0; i < 50_000; i++) {
            signatories.addEntry(Signatory.of(Party.of(PartyKind.of("city"), en("City " + i))));
        }

        assertThat(Findings.of(
                        FAMILY, declaration().signatories(signatories.build()).build()))
                .isEmpty();
    }

    @Test
    void notesAnIdentifierThatStandsTwice() {
        Identifier symbol = Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/61/295");
        Declaration declaration = declaration()
                .addIdentifiers(symbol, Identifier.of(IdentifierScheme.of("register"), "A/RES/61/295"), symbol)
                .build();

        assertThat(Findings.of(FAMILY, declaration))
                .containsExactly("note /identifiers/2: identifier \"A/RES/61/295\" is listed already; "
                        + "remove one of the two [identity.identifier-twice]");
    }

    private static Declaration.Builder declaration() {
        return Declaration.builder().title(en("Declaration"));
    }
}
