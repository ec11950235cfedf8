package org.rightsdeclarations.anniversary.reading.french;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.romance.Act;
import org.rightsdeclarations.anniversary.reading.romance.Kind;
import org.rightsdeclarations.anniversary.reading.romance.Lexicon;
import org.rightsdeclarations.term.DateRole;

/** What French words are for in a sentence about an anniversary. */
final class FrenchWords {
    private static final List<Act> ACTS = List.of(
            Act.of("adoption", DateRole.ADOPTED),
            Act.of("proclamation", DateRole.ADOPTED),
            Act.of("signature", DateRole.SIGNED),
            Act.of("ouverture a la signature", DateRole.OPENED_FOR_SIGNATURE),
            Act.of("publication", DateRole.PUBLISHED),
            Act.of("entree en vigueur", DateRole.IN_FORCE));

    static final Lexicon LEXICON = new Lexicon(
            Map.ofEntries(
                    entry(
                            Kind.DETERMINER,
                            "le la l' les un une ce cet cette ces son sa ses leur leurs notre nos votre vos"),
                    entry(Kind.POINTER, """
                            ce cet cette ces son sa ses leur leurs notre nos votre vos
                            présent présente présents présentes ledit ladite dudit susdite"""),
                    entry(Kind.OF, "de d' du des"),
                    entry(Kind.CONTRACTION, "du des au aux"),
                    entry(Kind.LINK, """
                            de d' du des sur pour contre entre à au aux relatif relative relatifs relatives concernant
                            portant tendant visant"""),
                    entry(Kind.CONJUNCTION, "et ou &"),
                    entry(Kind.PREPOSITION, "en dans par avec sans à lors comme sous chez vers"),
                    entry(Kind.CLOSER, """
                            adopté adoptée adoptés adoptées proclamé proclamée proclamés proclamées signé signée signés
                            signées ratifié ratifiée célébré célébrée commémoré commémorée tenu tenue organisé organisée
                            fêté fêtée marqué marquée qui que qu' dont où lorsque lorsqu' quand tandis lequel laquelle
                            est sont était étaient fut furent sera seront serait soit a ont avait avaient aura ayant ait
                            nous vous on il elle ils elles c' s' se n' ne y afin ainsi car mais puisque comme par
                            pendant durant chez respectivement aujourd'hui cette
                            marque marquent marquera offre offrent offrira donne donnent rappelle rappellent invite
                            invitent constitue constituent coïncide coïncident coïncidera approche approchent tombe
                            tombera arrive fournit fête fêtent célèbre célèbrent commémore commémorent permet
                            permettent permettra doit doivent devrait peut peuvent reste restent demeure rassemble
                            rassemblent réunit réunissent appelle appellent a-t-elle vient viennent avons avez"""),
                    entry(Kind.BEFORE_DATE, "en le au depuis"),
                    entry(Kind.BY, "par"),
                    entry(Kind.LEGAL_TIME, """
                            date naissance enfant mineur intéressé intéressée bénéficiaire titulaire participant
                            participante assuré assurée employé employée salarié salariée membre sanction prise
                            expiration commencement nomination dépôt délivrance mariage décès"""),
                    entry(Kind.DAY, "jour"),
                    entry(
                            Kind.LEGAL_TEXT,
                            "article paragraphe alinéa chapitre section partie disposition dispositions annexe titre"),
                    entry(Kind.LEGAL_ATTRIBUTE, "prochain dernier première premier dite dernière"),
                    entry(Kind.DOCUMENT, """
                            déclaration résolution message communiqué manifeste appel rapport proclamation document
                            programme loi engagement consensus pacte"""),
                    entry(Kind.OCCASION, "occasion"),
                    entry(Kind.OTHER_TIME, """
                            avant après depuis approche veille veilles perspective prévision vers jusqu' ici prochain
                            futur horizon lendemain préparation lendemains"""),
                    entry(Kind.PLACE, """
                            rue place avenue boulevard pont parc salle musée stade halle école lycée collège quai
                            esplanade palais jardin square maison hôpital station tour fondation fonds"""),
                    entry(Kind.BEFORE_CENTENARY, "le du au ce son leur notre premier"),
                    entry(Kind.WHOSE, "dont"),
                    entry(Kind.OWN, "son ses leur leurs"),
                    entry(
                            Kind.CELEBRATING,
                            "fêt fet célèbr célébr celebr commémor commemor marqu souffl connaî atteint"),
                    entry(Kind.ADOPTING, "adopt proclam sign promulg publi fait"),
                    entry(Kind.AUXILIARY, """
                            a ont avait va vont vient été fut était est sont sera qui que aujourd'hui cette année aussi
                            elle il ayant"""),
                    entry(Kind.HAVING, "a ont"),
                    entry(Kind.BEFORE_YEARS, "les des aux ses leurs nos a ont voici voilà"),
                    entry(
                            Kind.DURATION,
                            "pendant durant dans depuis après cours long parmi sur en moins plus bout terme sous avant"),
                    entry(Kind.AGO, "a voici voilà"),
                    entry(Kind.PART_OF_NAME, """
                            unies unis nations européenne européen africaine américaine internationale nationale
                            arabe française""")),
            ACTS,
            Set.of("l'", "d'", "s'", "n'", "j'", "c'", "m'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'"));

    private FrenchWords() {}
}
