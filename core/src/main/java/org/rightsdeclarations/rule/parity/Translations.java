package org.rightsdeclarations.rule.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.standard.Untranslated;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The texts of a declaration that are in several languages, in the order of the document. Languages are counted from 0,
 * in the order in which they are met. Used by one thread.
 */
final class Translations {
    /** One text. */
    static final class Row {
        private final Part<LocalizedText> part;
        private final int[] languages;
        private final String[] words;

        Row(Part<LocalizedText> part, int[] languages, String[] words) {
            this.part = part;
            this.languages = languages;
            this.words = words;
        }

        /** Where it is. */
        Part<LocalizedText> part() {
            return part;
        }

        /** The numbers of its languages, in the order of their tags. */
        int[] languages() {
            return languages;
        }

        /** The words in each of them. */
        String[] words() {
            return words;
        }

        /** The words in one of the languages; empty if it is not there. */
        String in(int language) {
            for (int i = 0; i < languages.length; i++) {
                if (languages[i] == language) {
                    return words[i];
                }
            }
            return "";
        }

        /** Whether it is in the same list as another text, as two clauses of one section are. */
        boolean isOfListOf(Row other) {
            return part.getParent()
                    .flatMap(Part::getParent)
                    .equals(other.part.getParent().flatMap(Part::getParent));
        }

        boolean isName() {
            return Untranslated.isAt(part);
        }

        boolean isInNote() {
            return part.getParent().flatMap(holder -> holder.as(Note.class)).isPresent();
        }

        /** Whether it is a heading, in which languages may write each word with a capital. */
        boolean isHeading() {
            return part.getName().equals(Names.HEADING);
        }

        /**
         * Whether a list follows: languages divide a sentence between the words before a list and the list as they
         * like.
         */
        boolean isBeforeList() {
            return part.getParent()
                    .flatMap(holder -> holder.as(Provision.class))
                    .filter(provision -> !provision.getClauses().isEmpty())
                    .isPresent();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Map<LanguageTag, Integer> numbers = new HashMap<>();
    private final List<LanguageTag> languages = new ArrayList<>();

    /**
     * Collects the texts.
     *
     * @param texts all texts; marked words are judged where they stand, and left out
     */
    Translations(List<Part<LocalizedText>> texts) {
        for (Part<LocalizedText> text : texts) {
            int size = text.getValue().getLanguages().size();
            if (size > 1 && !text.getName().equals(Names.WORDS)) {
                rows.add(row(text, size));
            }
        }
    }

    private Translations(Translations all, List<Row> rows) {
        this.rows.addAll(rows);
        this.languages.addAll(all.languages);
    }

    /**
     * Leaves out texts that are no translation, and those that then are in one language.
     *
     * @param others tells of a text and one of its languages whether it is left out
     */
    Translations without(BiPredicate<Row, Integer> others) {
        List<Row> left = new ArrayList<>(rows.size());
        boolean isSame = true;
        for (Row row : rows) {
            int[] kept = IntStream.range(0, row.words.length)
                    .filter(at -> !others.test(row, at))
                    .toArray();
            isSame &= kept.length == row.words.length;
            if (kept.length == row.words.length) {
                left.add(row);
            } else if (kept.length > 1) {
                left.add(new Row(
                        row.part,
                        Arrays.stream(kept).map(at -> row.languages[at]).toArray(),
                        Arrays.stream(kept).mapToObj(at -> row.words[at]).toArray(String[]::new)));
            }
        }
        return isSame ? this : new Translations(this, left);
    }

    private Row row(Part<LocalizedText> text, int size) {
        int[] own = new int[size];
        String[] words = new String[size];
        int[] at = new int[1];
        text.getValue().forEach((language, said) -> {
            own[at[0]] = numberOf(language);
            words[at[0]++] = said;
        });
        return new Row(text, own, words);
    }

    private int numberOf(LanguageTag language) {
        Integer known = numbers.putIfAbsent(language, languages.size());
        if (known == null) {
            languages.add(language);
            return languages.size() - 1;
        }
        return known;
    }

    List<Row> rows() {
        return rows;
    }

    List<LanguageTag> languages() {
        return languages;
    }
}
