package org.rightsdeclarations.json.mistake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;

/** Words that people use for the members of a declaration, and the names that these have. */
public final class Synonyms {
    /** The members that say when. */
    private static final String[] WHEN = {
        Names.DATES, Names.HELD, Names.SIGNED, Names.RETRIEVED, Names.AS_OF, Names.DATE
    };

    /** The members for words that nothing else is said of, in whatever object they stand. */
    private static final String[] RUNNING_TEXT = {Names.TEXT, Names.PARAGRAPHS, Names.CHAPEAU, Names.CLAUSES};

    private static final Map<String, List<String>> NAMES = names();

    private Synonyms() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        put(names, "articles paragraphs provisions points items", Names.CLAUSES, Names.RECITALS);
        put(names, "article provision point", Names.LABEL, Names.CLAUSES);
        put(names, "chapters parts titles", Names.SECTIONS);
        put(names, "chapter part", Names.LABEL, Names.SECTIONS);
        put(names, "deadline duedate dueby by until term targetdate timeline", Names.DUE);
        put(names, "text content contents body", RUNNING_TEXT);
        put(names, "paragraph", Names.LABEL, Names.TEXT, Names.PARAGRAPHS, Names.CLAUSES);
        put(names, "words description value chapeau", Names.TEXT, Names.PARAGRAPHS);
        put(names, "introduction intro leadin opening", Names.CHAPEAU, Names.PREAMBLE);
        put(names, "name heading subject", Names.TITLE, Names.HEADING, Names.NAME);
        put(names, "title header caption", Names.HEADING, Names.NAME, Names.TITLE);
        put(names, "fullname organisation organization", Names.NAME);
        put(names, "url uri link href web website", Names.IRI, Names.ID);
        put(names, "identifier key uuid", Names.ID);
        put(names, "symbol symbols doi reference references", Names.IDENTIFIERS, Names.CITATIONS);
        put(names, "language lang locale langue idioma sprache", Names.AUTHENTIC_LANGUAGES, Names.LANGUAGES);
        put(names, "type category class", Names.KIND);
        put(names, "state", Names.STATUS);
        put(names, "date when", WHEN);
        put(names, "start startdate begin", Names.HELD);
        put(names, "adopted adoptedon adoptiondate dateofadoption published publicationdate", Names.DATES);
        put(names, "author authors adoptedby", Names.ADOPTERS);
        put(names, "signatures signature signers signedby", Names.SIGNATORIES, Names.SIGNED);
        put(names, "participants members", Names.ENTRIES);
        put(names, "location venue place city country", Names.PLACES);
        put(names, "responsible responsibles lead leads owner who", Names.ACTORS);
        put(names, "indicators indicator targets metrics kpis", Names.MEASURES);
        put(names, "followup monitoring review", Names.REPORTING);
        put(names, "resources budget funding", Names.MEANS);
        put(names, "promises promise pledges pledge actions action", Names.COMMITMENTS, Names.TEXT);
        put(names, "whereas considerations", Names.RECITALS, Names.PREAMBLE);
        put(names, "footnotes footnote annotations", Names.NOTES);
        put(names, "attachments appendices appendix", Names.ANNEXES);
        put(names, "no num nr marker", Names.LABEL, Names.NUMBER);
        put(names, "number", Names.LABEL, Names.EDITION, Names.ORDINAL);
        put(names, "session", Names.EDITION);
        put(names, "quotes quote citation", Names.QUOTATIONS, Names.CITATIONS);
        put(names, "motto", Names.EPIGRAPHS);
        put(names, "conference meeting forum", Names.EVENT);
        put(names, "frequency interval period", Names.EVERY);
        put(names, "keywords topics tags", Names.SUBJECTS);
        put(names, "metadata meta custom comment comments remark remarks", Names.EXTENSIONS);
        // in other languages of the field
        put(names, "titre título titulo bezeichnung überschrift", Names.TITLE, Names.HEADING);
        put(names, "artículos articulos artigos articoli cláusulas clausulas klauseln", Names.CLAUSES);
        put(names, "dispositions disposiciones disposições bestimmungen", Names.CLAUSES);
        put(names, "artikel artículo articulo artigo articolo", Names.LABEL, Names.CLAUSES);
        put(names, "chapitres capítulos capitulos abschnitte partes", Names.SECTIONS);
        put(names, "chapitre capítulo capitulo kapitel abschnitt", Names.LABEL, Names.SECTIONS);
        put(names, "considérants considerandos erwägungsgründe", Names.RECITALS);
        put(names, "préambule preámbulo preambulo präambel", Names.PREAMBLE);
        put(names, "engagements compromisos verpflichtungen", Names.COMMITMENTS);
        put(names, "signataires firmantes unterzeichner", Names.SIGNATORIES);
        put(names, "texte texto inhalt contenu contenido conteúdo", RUNNING_TEXT);
        put(names, "adoptéle adoptadoel adoptadaem angenommenam beschlossenam", Names.DATES);
        put(names, "fecha datum", WHEN);
        return names;
    }

    private static void put(Map<String, List<String>> names, String words, String... meant) {
        for (String word : words.split(" ", -1)) {
            names.put(word, List.of(meant));
        }
    }

    /**
     * Finds the names that may be meant by a word.
     *
     * @param word what was written as a name, in whatever case
     * @return names, the likeliest first; none for a word that is not known
     */
    public static List<String> of(String word) {
        String letters = Unicode.lower(word.replace("_", "").replace("-", "").replace(" ", ""));
        return NAMES.getOrDefault(letters, List.of());
    }
}
