package org.rightsdeclarations.rule.anniversary.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.characters.LetterForms;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

/** What mentions are of, in a form that can be compared. */
public final class Subjects {
    private static final String ARTICLE = "the ";

    private Subjects() {}

    /**
     * Returns words without blanks, punctuation, capitals and the article before them, in the form that a title has
     * when it stands alone.
     *
     * @param language the language of the words
     * @param words the words
     * @return their letters and digits; empty if there are none
     */
    public static String fold(LanguageTag language, String words) {
        Optional<TextReader> reader = ReadLanguages.readerOf(language);
        return fold(reader.isPresent() ? reader.get().otherForm(words) : words);
    }

    private static String fold(String words) {
        String lower = LetterForms.fold(Unicode.lower(words));
        StringBuilder letters = new StringBuilder(lower.length());
        int start = lower.startsWith(ARTICLE) ? ARTICLE.length() : 0;
        for (int i = start, c; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (Unicode.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString();
    }

    /**
     * Returns the name of an instrument.
     *
     * @param id its id
     * @return the id in brackets, which folded words never have
     */
    public static String name(Iri id) {
        return "<" + id + ">";
    }

    /**
     * Returns what a thing is called.
     *
     * @param title its title
     * @param entries the instruments that it may be
     * @return the folded title in each language, and the names of the instruments
     */
    public static Set<String> namesOf(LocalizedText title, Set<CatalogueEntry<Instrument>> entries) {
        Set<String> names = new LinkedHashSet<>();
        title.forEach((language, words) -> names.add(fold(language, words)));
        entries.forEach(entry -> entry.value().getId().map(Subjects::name).ifPresent(names::add));
        return names;
    }

    /**
     * Passes on the ids of the instruments that a mention is likeliest of; several if several are called the same.
     *
     * @param mention a mention
     * @param ids takes each id
     */
    public static void likeliest(AnniversaryMention mention, Consumer<Iri> ids) {
        double best = Double.NaN;
        for (TitleMatch match : mention.candidates()) {
            best = Double.isNaN(best) ? match.score() : best;
            if (match.score() == best) {
                match.entry().value().getId().ifPresent(ids);
            }
        }
    }
}
