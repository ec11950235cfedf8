package org.rightsdeclarations.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.party.Party;
import org.rightsdeclarations.rule.Profile;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.text.LanguageTag;
import org.rightsdeclarations.text.LocalizedText;
import org.rightsdeclarations.validation.DeclarationValidator;

class LanguageRulesTest {
    private static final LocalizedText TITLE = LocalizedText.of("en", "Quay Charter").and("fr", "Charte des quais");
    private static final LocalizedText BOTH = LocalizedText.of("en", "We agree.").and("fr", "Nous en convenons.");
    private static final LocalizedText ENGLISH = LocalizedText.of("en", "We agree.");
    private static final LocalizedText FRENCH = LocalizedText.of("fr", "Nous en convenons.");

    @Test
    void findsOneGapForTextsSideBySide() {
        Declaration declaration = declaration(TITLE, BOTH, ENGLISH, ENGLISH, BOTH, ENGLISH);

        assertThat(Findings.of("language", declaration))
                .containsExactly(
                        "warning /sections/0/clauses/1/text: from here on, fr is missing in consecutive texts: 2; "
                                + "add the text in fr, or remove fr from the title [language.missing]",
                        "warning /sections/0/clauses/4/text: from here on, fr is missing in consecutive texts: 1; "
                                + "add the text in fr, or remove fr from the title [language.missing]");
    }

    @Test
    void findsAGapForEachLanguage() {
        Declaration declaration = declaration(TITLE, ENGLISH, FRENCH);

        assertThat(Findings.of("language.missing", declaration.getTitle(), declaration))
                .containsExactly("/sections/0/clauses/0/text fr", "/sections/0/clauses/1/text en");
    }

    @Test
    void judgesMissingLanguagesOfADraftMoreMildly() {
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("language", declaration(TITLE, ENGLISH), ofDrafts))
                .singleElement()
                .asString()
                .startsWith("info ");
    }
}
