package org.rightsdeclarations.rule.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** Texts of a declaration without a title. */
final class Texts {
    private Texts() {}

    /** Returns one text in languages, each followed by its words. */
    static Translations of(String... texts) {
        Map<LanguageTag, String> words = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            words.put(LanguageTag.of(texts[i]), texts[i + 1]);
        }
        return of(List.of(LocalizedText.of(words)));
    }

    /** Returns texts in the first of five languages, of given lengths. */
    static Translations ofLengths(int[]... lengths) {
        List<String> languages = List.of("en", "fr", "it", "pt", "ru");
        List<LocalizedText> texts = new ArrayList<>();
        for (int[] own : lengths) {
            Map<LanguageTag, String> words = new LinkedHashMap<>();
            for (int i = 0; i < own.length; i++) {
                words.put(LanguageTag.of(languages.get(i)), "a".repeat(own[i]));
            }
            texts.add(LocalizedText.of(words));
        }
        return of(texts);
    }

    private static Translations of(List<LocalizedText> texts) {
        return ofClauses(texts.stream().map(Clause::of).toList());
    }

    /** Returns the texts of clauses. */
    static Translations ofClauses(List<Clause> clauses) {
        Declaration declaration = Declaration.builder()
                .addSection(Section.builder().addAllClauses(clauses).build())
                .build();
        return new Translations(
                Parts.of(Part.root(declaration, Declaration.description())).of(LocalizedText.class));
    }
}
