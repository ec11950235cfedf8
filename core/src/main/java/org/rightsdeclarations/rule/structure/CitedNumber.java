package org.rightsdeclarations.rule.structure;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;

/**
 * The number in the words of a citation, such as paragraph 2 above, beside that in the label of the part that it cites:
 * after something was put in before that part, they differ. Looks at words with one number that is no year.
 */
final class CitedNumber {
    private static final int LONGEST = 3;

    private CitedNumber() {}

    /** Compares the words of a citation of one part with the label of that part, in each language. */
    static void compare(Rule rule, Examination<Address> examination, Part<?> target) {
        Part<?> citation = citationOf(examination.part());
        Label label = target.as(Node.class).flatMap(Node::getLabel).orElse(null);
        if (citation != null && label != null) {
            LocalizedText words = citation.as(Citation.class)
                    .filter(cited -> cited.getTargets().size() == 1
                            && cited.getInstruments().isEmpty())
                    .flatMap(Citation::getWords)
                    .orElse(null);
            if (words != null) {
                words.forEach((language, text) -> compare(rule, examination, citation, label, language, text));
            }
        }
    }

    private static void compare(
            Rule rule,
            Examination<Address> examination,
            Part<?> citation,
            Label label,
            LanguageTag language,
            String words) {
        String printed =
                label.isSameInAll() ? label.toString() : label.get(language).orElse("");
        PrintedNumber number = PrintedNumber.of(printed);
        boolean isPlain = !number.isPart()
                && number.getLast(Style.DECIMAL) == 0
                && number.getReadings().stream().anyMatch(reading -> reading.style() == Style.DECIMAL);
        Optional<String> said = onlyNumber(words);
        if (isPlain && said.isPresent() && !said.get().equals(number.getText())) {
            examination.report(
                    rule,
                    citation,
                    citation.member(Names.WORDS).member(language.toString()),
                    Map.of("number", said.get(), "label", printed));
        }
    }

    private static @Nullable Part<?> citationOf(Part<?> address) {
        Part<?> part = address.getParent().orElse(null);
        while (part != null
                && part.as(Citation.class).isEmpty()
                && part.as(Node.class).isEmpty()) {
            part = part.getParent().orElse(null);
        }
        return part != null && part.as(Citation.class).isPresent() ? part : null;
    }

    /**
     * Returns the number of words that have one in ASCII digits; empty if they have others, letters beside it or none.
     */
    private static Optional<String> onlyNumber(String words) {
        String found = "";
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !Unicode.isLetterOrDigit(words.charAt(i))) {
                String word = words.substring(start, i);
                if (word.chars().anyMatch(Unicode::isDigit)) {
                    boolean isNumber = word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
                    if (!isNumber || !found.isEmpty()) {
                        return Optional.empty();
                    }
                    found = word;
                }
                start = i + 1;
            }
        }
        return Optional.of(found).filter(number -> !number.isEmpty());
    }
}
