package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Label;

/** What real declarations, charters and treaties have, each with a valid document that has it, and where. */
class WhatDocumentsHaveTest {
    private static Declaration declaration(String document) throws IOException {
        return DeclarationJson.read(Path.of("src/test/resources/documents/valid/valid-" + document + ".json"))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # feature | document | pointers to it
            two lists that both start at 1 | two-lists-that-both-start-at-one | /sections/0/chapeau /sections/1/chapeau
            unnumbered recitals | unnumbered-recitals-with-opening-verbs | /preamble/recitals/0/acts/0
            numbered recitals | numbered-recitals | /preamble/recitals/0/label
            lettered recitals | lettered-recitals | /preamble/recitals/0/label
            bulleted recitals | bulleted-recitals | /preamble/recitals/0/label
            labels that differ by language | labels-by-language | /sections/0/clauses/0/label/en /sections/0/clauses/0/label/ko
            a number beside a label in words | numbers-stated-beside-labels-in-words | /sections/0/clauses/0/number
            nesting four deep, with headings | nesting-four-deep | /sections/0/heading
            numbering that restarts | numbering-that-restarts-in-each-chapter | /sections/0/sections/1/clauses/0
            numbering that runs on | numbering-that-runs-on-over-chapters | /sections/1/clauses/0/label
            several paragraphs in one clause | several-paragraphs-in-one-clause | /sections/0/clauses/0/clauses/0
            words before and after a nested list | words-before-and-after-a-nested-list | /sections/0/clauses/0/text /sections/0/clauses/0/closing
            a clause with children and no text | clause-with-children-and-no-text | /sections/0/clauses/0/clauses/0
            gaps and repeated numbers | gaps-and-repeated-numbers | /sections/0/clauses/4/label
            odd numbers only | odd-numbers-only | /sections/0/clauses/1/label
            no commitments | no-commitments | /sections/0/clauses/0
            commitments under another name | promises-and-recommendations-and-appeals | /sections/0/commitments/0/kind
            commitments in each chapter | commitments-in-each-chapter | /sections/0/commitments/0 /sections/1/commitments/0
            dates with roles | dates-with-roles | /dates/1/role
            a range over a month end | range-over-a-month-end | /event/held
            only a year | only-a-year | /dates/0/date
            only a month | only-a-month | /dates/0/date
            about, before and after | dates-about-before-and-after | /dates/0/date /dates/3/date /dates/6/date
            adoption by vote, at a meeting, with sponsors | adopted-by-the-human-rights-council-with-co-sponsors | /adoption/vote/against /adoption/meeting /adoption/agendaItem /adoption/sponsors/1/role
            adoption by acclamation | charter-adopted-by-acclamation | /adoption/manner
            several places, one with two names | several-places-and-a-place-with-two-names | /event/places/1/otherNames/0
            an online meeting | online-meeting | /event/places/0/online
            adopters that are participants | adopted-by-participants | /adopters/0/kind
            a council and governments | adopted-by-a-council-and-governments | /adopters/1/kind
            one mayor on behalf of others | proclaimed-by-one-mayor-on-behalf-of-others | /adopters/0/onBehalfOf/1
            signatories with title and body | signatories-with-title-and-body | /signatories/entries/0/party/title
            an open list with its day | open-list-of-signatories | /signatories/open /signatories/asOf
            reservations and withdrawal | reservation-statement-and-withdrawn-signature | /signatories/entries/0/statements/0/kind
            symbol, session and parent | symbol-session-and-parent-resolution | /identifiers/1 /relations/0/instrument
            the annex of another instrument | annex-of-another-instrument | /relations/0/role
            two instruments from one event | adopted-beside-another-instrument | /event /relations/0
            epigraphs | several-epigraphs-and-a-scripture-reference | /epigraphs/1/reference
            a quotation inside a clause | quotation-with-a-speaker-inside-a-clause | /sections/0/clauses/0/quotations/0/speaker
            footnotes, one marked twice | footnotes | /notes/0/anchors/1/words
            a closing formula | closing-formula | /closing
            citations with a pinpoint | citations-with-pinpoints | /preamble/recitals/0/citations/0/pinpoint /preamble/recitals/0/citations/0/instruments/1
            references between clauses | references-between-clauses | /sections/0/clauses/2/citations/0/targets/0
            many languages of equal standing | six-languages-of-equal-standing | /authenticLanguages/5
            right-to-left scripts | right-to-left-text | /title/ar
            one authentic text and translations | one-authentic-text-and-translations | /authenticLanguages/0
            a paragraph of one language only | paragraph-that-one-language-only-has | /preamble/recitals/1/languages/0
            languages that divide a list otherwise | languages-that-divide-a-list-otherwise | /sections/0/clauses/0/clauses/0/languages
            a title that a cataloguer supplied | title-supplied-by-a-cataloguer | /suppliedTitle/fr
            an anniversary of an instrument | anniversary-of-an-instrument | /anniversaries/0/instrument
            an anniversary of an occurrence | anniversary-of-an-occurrence | /anniversaries/0/occurrence
            an anniversary in words | anniversary-in-words | /anniversaries/0/statedIn
            an anniversary of what lasted years | anniversary-of-a-thing-that-lasted-years | /anniversaries/0/occurrence/date
            an anniversary of another year | anniversary-year-that-is-not-the-year-of-the-text | /anniversaries/0/year
            a deadline that is an event | deadline-that-is-an-event | /sections/0/commitments/0/due/event
            several speech acts in one clause | several-speech-acts-in-one-clause | /sections/0/clauses/0/acts/1
            history, tables and definitions | history-tables-and-definitions-in-extensions | /sections/0/clauses/0/clauses/0/extensions/example.org~1defines /sections/0/clauses/1/extensions/example.org~1table/rows/1
            """)
    void isHeldByTheModel(String feature, String document, String pointers) throws IOException {
        Declaration declaration = declaration(document);

        assertThat(pointers.split(" "))
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(declaration.at(pointer))
                        .as(pointer)
                        .hasValueSatisfying(part -> assertThat(part.isPresent()).isTrue()));
    }

    @Test
    void holdsADeclarationWithoutTitle() throws IOException {
        assertThat(declaration("no-title").getTitle()).isEmpty();
    }

    @Test
    void holdsLabelsThatAreNoIntegers() throws IOException {
        List<Part<Label>> labels = declaration("labels-of-many-kinds").parts().of(Label.class);

        assertThat(labels)
                .extracting(label -> label.getValue().toString())
                .contains("1)", "(a)", "1.1", "12.01", "XXVII", "01", "Article 1", "First", "㈠", "第一百零二条", "제5조의2")
                .contains("۱٫۱", "3–5");
    }
}
