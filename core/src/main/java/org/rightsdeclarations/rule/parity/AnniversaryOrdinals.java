package org.rightsdeclarations.rule.parity;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.rule.parity.Numbers.Difference;
import org.rightsdeclarations.rule.parity.Translations.Row;
import org.rightsdeclarations.value.LanguageTag;

/**
 * The ordinals of anniversaries that a text says, in digits or in words: the same in all languages. Only those
 * languages are compared in which anniversaries are read.
 */
final class AnniversaryOrdinals {
    /** Where so many languages that are read say no ordinal, hardly another one does. */
    private static final int ENOUGH = 2;

    private AnniversaryOrdinals() {}

    /** Returns for each language that differs from most others the ordinal that does; none if several do. */
    static List<Difference> compare(Row row, List<LanguageTag> languages) {
        List<List<String>> all = new ArrayList<>(0);
        List<Integer> places = new ArrayList<>(0);
        boolean areSame = true;
        int without = 0;
        for (int i = 0; i < row.words().length && (without < ENOUGH || !all.isEmpty()); i++) {
            TextReader reader =
                    ReadLanguages.readerOf(languages.get(row.languages()[i])).orElse(null);
            List<String> own = reader == null ? List.of() : of(reader, row.words()[i]);
            without += reader != null && own.isEmpty() ? 1 : 0;
            if (!own.isEmpty()) {
                areSame &= all.isEmpty() || own.equals(all.get(0));
                all.add(own);
                places.add(i);
            }
        }
        return areSame
                ? List.of()
                : Numbers.compare(all).stream()
                        .map(difference -> new Difference(
                                places.get(difference.at()),
                                difference.number(),
                                places.get(difference.other()),
                                difference.otherNumber()))
                        .toList();
    }

    private static List<String> of(TextReader reader, String words) {
        List<Ordinals> found = reader.ordinals(words);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>(found.size());
        for (Ordinals ordinals : found) {
            if (!reader.mayBeTime(words, ordinals)) {
                ordinals.all().forEach(ordinal -> numbers.add(Integer.toString(ordinal.number())));
            }
        }
        numbers.sort(null);
        return numbers;
    }
}
