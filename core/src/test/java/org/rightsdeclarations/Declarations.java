package org.rightsdeclarations;

import org.rightsdeclarations.value.LocalizedText;

/** Small declarations for tests, sound but for what is put into them. */
public final class Declarations {
    private Declarations() {}

    public static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }

    public static Declaration declaration(Section... sections) {
        return titled().addSections(sections).build();
    }

    public static Declaration declaration(Clause... clauses) {
        return declaration(Section.builder().addClauses(clauses).build());
    }

    public static Declaration declaration(Anniversary... anniversaries) {
        return titled().addAnniversaries(anniversaries).build();
    }

    public static Declaration declaration(LocalizedText recital, Anniversary... anniversaries) {
        return titled().preamble(
                        Preamble.builder().addRecital(Recital.of(recital)).build())
                .addAnniversaries(anniversaries)
                .build();
    }

    private static Declaration.Builder titled() {
        return Declaration.builder().title(en("Declaration"));
    }
}
