package org.rightsdeclarations.catalogue;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** Tells instruments of one title apart: by the symbol, or else by the year. */
final class SharedTitle {
    private SharedTitle() {}

    static LocalizedText distinct(Instrument instrument, InstrumentCatalogue catalogue) {
        LocalizedText title = instrument.getTitle();
        Optional<String> mark = isShared(title, catalogue) ? mark(instrument) : Optional.empty();
        if (mark.isEmpty()) {
            return title;
        }
        SortedMap<LanguageTag, String> distinct = new TreeMap<>();
        title.forEach((language, text) -> distinct.put(language, marked(language, text, mark.get())));
        return LocalizedText.of(distinct);
    }

    private static boolean isShared(LocalizedText title, InstrumentCatalogue catalogue) {
        for (LanguageTag language : title.getLanguages()) {
            if (title.get(language)
                    .filter(text -> catalogue.findByTitle(text).size() > 1)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> mark(Instrument instrument) {
        Optional<String> symbol = instrument.getIdentifiers().stream()
                .filter(identifier -> identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL)
                        || identifier.getScheme().equals(IdentifierScheme.SYMBOL))
                .map(Identifier::getValue)
                .findFirst();
        return symbol.isPresent()
                ? symbol
                : instrument.getOriginDate().map(DateRange::getStart).map(start -> String.valueOf(start.getYear()));
    }

    private static String marked(LanguageTag language, String text, String mark) {
        boolean isChinese = language.getLanguage().equals("zh");
        return text.contains(mark) ? text : isChinese ? text + '（' + mark + '）' : text + " (" + mark + ')';
    }
}
