package org.rightsdeclarations.examples.declaration;

import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;

/**
 * An act in two languages of equal standing, as a bilingual city would print it, invented for this example: labels that
 * differ by language, an enumeration that only English divides, a recital that only French has, words after a list, and
 * a closing formula.
 */
public final class BilingualAct {
    private BilingualAct() {}

    /** {@return the act} */
    public static Declaration build() {
        return Declaration.builder()
                .id("https://example.org/lakeside/harbour-charter")
                .status(DeclarationStatus.ADOPTED)
                .title(both("Charter of the Harbour Quarter", "Charte du quartier du port"))
                .addAuthenticLanguage("en")
                .addAuthenticLanguage("fr")
                .addDate(KeyDate.of(DateRole.ADOPTED, "2026-05-03"))
                .addAdopter(Party.of(PartyKind.COUNCIL, both("Council of Lakeside", "Conseil de Lakeside")))
                .preamble(Preamble.builder()
                        .addRecital(Recital.of(both(
                                "Recalling that the quays belong to everyone,",
                                "Rappelant que les quais appartiennent à tous,")))
                        .addRecital(Recital.builder()
                                .addLanguage("fr")
                                .text("fr", "Constatant que le bac relie deux communes,")
                                .build())
                        .build())
                .addSection(Section.builder()
                        .label(label("Part I", "Titre premier"))
                        .heading(both("Rights", "Droits"))
                        .addClause(access())
                        .addClause(nullity())
                        .build())
                .closing(
                        both(
                                "Done at Lakeside on 3 May 2026, in English and French, both texts being equally authentic.",
                                "Fait à Lakeside le 3 mai 2026, en anglais et en français, les deux textes faisant également foi."))
                .build();
    }

    private static Clause access() {
        return Clause.builder()
                .id("access")
                .label(label("Article 1", "Article premier"))
                .text(both("Everyone has free access to", "Toute personne accède librement\u00a0:"))
                .addClause(item("(a)", "a)", "the quays,", "aux quais\u00a0;"))
                .addClause(item("(b)", "b)", "the ferry, and", "au bac\u00a0;"))
                .addClause(item("(c)", "c)", "the covered market,", "à la halle,"))
                .closing(both("by day and by night.", "de jour comme de nuit."))
                .build();
    }

    /** English divides into two items what French says in one sentence. */
    private static Clause nullity() {
        return Clause.builder()
                .label(label("Article 2", "Article 2"))
                .text(both(
                        "A rule of the harbour is void if it",
                        "Est nulle toute règle du port qui restreint ce droit ou le viole."))
                .addClause(englishItem("(a)", "abridges this right; or"))
                .addClause(englishItem("(b)", "infringes it."))
                .build();
    }

    private static Clause item(String english, String french, String words, String mots) {
        return Clause.builder()
                .label(label(english, french))
                .text(both(words, mots))
                .build();
    }

    private static Clause englishItem(String label, String words) {
        return Clause.builder()
                .addLanguage("en")
                .label("en", label)
                .text("en", words)
                .build();
    }

    private static Label label(String english, String french) {
        return Label.of("en", english).and("fr", french);
    }

    private static LocalizedText both(String english, String french) {
        return LocalizedText.of("en", english).and("fr", french);
    }
}
