package org.rightsdeclarations.json.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rightsdeclarations.Node;

/**
 * What the reader refuses and the schema accepts: there are no other differences between the two.
 *
 * @param what what it is, and why a schema does not say it
 * @param codes the codes of the problems that the reader reports
 */
record Difference(String what, List<String> codes) {
    static final List<Difference> ALL = List.of(
            new Difference(
                    "A name that is given twice in one object: a schema sees one value for each name.",
                    List.of("json.duplicate-member")),
            new Difference(
                    "An entry of a catalogue that is given twice: a schema cannot compare the ids of entries.",
                    List.of("json.duplicate-entry")),
            new Difference(
                    "75.0 and 7.5e1: to a schema they are whole numbers, the reader takes digits alone.",
                    List.of("json.not-whole")),
            new Difference(
                    "Limits that each reader sets for itself: they are not of the format.",
                    List.of(
                            "json.document-too-large",
                            "json.too-deep",
                            "json.too-long",
                            "json.too-many",
                            "json.too-many-in-document",
                            "json.too-many-names")),
            new Difference(
                    "Names that were made to collide, so that a parser would be slow.", List.of("json.given-up")),
            new Difference("Days that their month does not have, such as 2023-02-30.", List.of("value.date-day")),
            new Difference(
                    "Language tags that repeat a variant or extension, as in de-1996-1996, or begin with i- and are not"
                            + " registered.",
                    List.of("value.language")),
            new Difference("Periods of more days, months or years than 2147483647.", List.of("value.recurrence")),
            new Difference(
                    "Lengths: the reader counts UTF-16 units, of which 🕊 has two; a schema counts characters.",
                    List.of("value.catalogue-text", "value.identifier", "value.iri", "value.label", "value.term")),
            new Difference(
                    "IRIs that RFC 3987 does not allow for another reason than a character of ASCII, and scripts or data"
                            + " in place of an IRI.",
                    List.of(
                            "value.iri-character",
                            "value.iri-escape",
                            "value.iri-host",
                            "value.iri-port",
                            "value.iri-scheme")),
            new Difference(
                    "Texts that hold nothing but invisible characters, such as a zero-width space.",
                    List.of("value.text-blank")),
            new Difference(
                    "More than " + Node.MAX_DEPTH
                            + " sections and clauses inside one another: a schema does not count.",
                    List.of("value.depth")),
            new Difference(
                    "Half of a surrogate pair, written as an escape such as \\ud83d: no encoding can hold it.",
                    List.of("value.text")),
            new Difference(
                    "How deep extensions are nested, and how many digits their numbers have.",
                    List.of("value.extension-depth", "value.extension-number")));

    /** All codes of all differences. */
    static Set<String> allCodes() {
        Set<String> codes = new TreeSet<>();
        ALL.forEach(difference -> codes.addAll(difference.codes()));
        return codes;
    }
}
