package org.rightsdeclarations.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.term.CommitmentKind;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationKind;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.term.RelationRole;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.term.SponsorRole;
import org.rightsdeclarations.term.StatementKind;
import org.rightsdeclarations.term.Term;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.term.Vocabulary;

class KnownWordTest {
    private static final List<Vocabulary<?>> ALL = List.of(
            AdoptionManner.VOCABULARY,
            CommitmentKind.VOCABULARY,
            DateRole.VOCABULARY,
            DeclarationKind.VOCABULARY,
            DeclarationStatus.VOCABULARY,
            IdentifierScheme.VOCABULARY,
            PartyKind.VOCABULARY,
            RelationRole.VOCABULARY,
            Series.VOCABULARY,
            SponsorRole.VOCABULARY,
            StatementKind.VOCABULARY,
            Verb.VOCABULARY);

    static Stream<Term> known() {
        return ALL.stream().flatMap(vocabulary -> vocabulary.getWords().keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("known")
    void isItselfAndIsMeantByItselfInOtherCaseAndWithOtherHyphens(Term term) {
        Vocabulary<?> vocabulary = term.vocabulary();
        String word = term.value();

        assertThat(KnownWord.meantBy(term)).isEmpty();
        assertThat(KnownWord.meantBy(vocabulary.term(word.toUpperCase(Locale.ROOT))))
                .contains(word);
        if (word.indexOf('-') > 0) {
            assertThat(KnownWord.meantBy(vocabulary.term(word.replace('-', ' '))))
                    .contains(word);
            assertThat(KnownWord.meantBy(vocabulary.term(word.replace('-', '_'))))
                    .contains(word);
            assertThat(KnownWord.meantBy(vocabulary.term(word.replace("-", ""))))
                    .contains(word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "declarations, declaration",
        "Declaration, declaration",
        "declaraton, declaration",
        "déclaration, declaration",
        "선언, declaration",
        "resolutions, resolution",
        "programme of action, programme-of-action",
        "program-of-action, programme-of-action",
        "guiding principles, principles"
    })
    void isFoundForKinds(String written, String known) {
        assertThat(KnownWord.meantBy(DeclarationKind.of(written))).contains(known);
    }

    @ParameterizedTest
    @CsvSource({
        "Adoption, adopted",
        "date of adoption, adopted",
        "signing, signed",
        "signature, signed",
        "entry into force, in-force",
        "entered-into-force, in-force",
        "revision, revised",
        "publication, published",
        "publishd, published"
    })
    void isFoundForRolesOfDates(String written, String known) {
        assertThat(KnownWord.meantBy(DateRole.of(written))).contains(known);
    }

    @ParameterizedTest
    @CsvSource({
        "recalls, recall",
        "recalling, recall",
        "reaffirmed, reaffirm",
        "recognises, recognize",
        "recognising, recognize",
        "emphasise, emphasize",
        "committing, commit",
        "regretted, regret",
        "agreed, agree",
        "calls upon, call-upon",
        "calling on, call-upon",
        "bearing in mind, bear-in-mind",
        "takes note, take-note",
        "took note, take-note",
        "expressing concern, express-concern",
        "stresses, stress",
        "aware, be-aware",
        "convinced, be-convinced",
        "noting, note",
        "reafirm, reaffirm"
    })
    void isFoundForVerbs(String written, String known) {
        assertThat(KnownWord.meantBy(Verb.of(written))).contains(known);
    }

    @Test
    void isFoundForOtherVocabularies() {
        assertThat(KnownWord.meantBy(PartyKind.of("cities"))).contains("city");
        assertThat(KnownWord.meantBy(PartyKind.of("International organisations")))
                .contains("international-organization");
        assertThat(KnownWord.meantBy(PartyKind.of("NHRI"))).contains("national-human-rights-institution");
        assertThat(KnownWord.meantBy(Series.of("WHRCF"))).contains("whrcf");
        assertThat(KnownWord.meantBy(Series.of("whrfc"))).contains("whrcf");
        assertThat(KnownWord.meantBy(Series.of("World Human Rights Cities Forum")))
                .contains("whrcf");
        assertThat(KnownWord.meantBy(Series.of("UNGA"))).contains("un-ga");
        assertThat(KnownWord.meantBy(IdentifierScheme.of("UN symbol"))).contains("un-symbol");
        assertThat(KnownWord.meantBy(IdentifierScheme.of("CELEX"))).contains("celex");
        assertThat(KnownWord.meantBy(SponsorRole.of("cosponsor"))).contains("co-sponsor");
        assertThat(KnownWord.meantBy(AdoptionManner.of("without a vote"))).contains("consensus");
        assertThat(KnownWord.meantBy(CommitmentKind.of("Pledges"))).contains("pledge");
        assertThat(KnownWord.meantBy(StatementKind.of("interpretative declaration")))
                .contains("interpretative-statement");
        assertThat(KnownWord.meantBy(RelationRole.of("implement"))).contains("implements");
    }

    @Test
    void isNotFoundForWordsOfTheirOwn() {
        assertThat(Stream.<Term>of(
                        Series.of("unea"),
                        Series.of("unhcr"),
                        Series.of("whrc"),
                        IdentifierScheme.of("session"),
                        IdentifierScheme.of("isbn"),
                        DeclarationStatus.of("final"),
                        DeclarationStatus.of("adapted"),
                        DeclarationKind.of("chapter"),
                        DeclarationKind.of("treaty"),
                        DeclarationKind.of("constitution"),
                        DeclarationKind.of("statute"),
                        DeclarationKind.of("act"),
                        DateRole.of("ratified"),
                        RelationRole.of("revised"),
                        RelationRole.of("revised-by"),
                        RelationRole.of("implemented"),
                        RelationRole.of("complements"),
                        StatementKind.of("observation"),
                        PartyKind.of("association"),
                        Verb.of("adapt"),
                        Verb.of("participate"),
                        Verb.of("mourn"),
                        Verb.of("thank"),
                        Verb.of("salute"),
                        Verb.of("reject"),
                        Verb.of("honour")))
                .allSatisfy(term -> assertThat(KnownWord.meantBy(term)).isEmpty());
    }

    @Test
    void isKnownForEachFormOfTheList() {
        assertThat(OtherForms.all()).hasSizeGreaterThan(100).allSatisfy((form, known) -> {
            String name = form.substring(0, form.indexOf(' '));
            Vocabulary<?> vocabulary = ALL.stream()
                    .filter(one -> one.getType().getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow();
            Map<?, String> words = vocabulary.getWords();
            assertThat(words.containsKey(vocabulary.term(known))).isTrue();
            assertThat(words.containsKey(vocabulary.term(form.substring(form.indexOf(' ') + 1))))
                    .isFalse();
        });
    }
}
