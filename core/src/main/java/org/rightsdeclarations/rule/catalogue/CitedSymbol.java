package org.rightsdeclarations.rule.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** Symbols that are not those of the instrument. */
public final class CitedSymbol {
    private CitedSymbol() {}

    /**
     * Reports a United Nations symbol of a known instrument, if the instrument has another one and no other symbol is
     * right.
     *
     * @param examination a cited instrument
     */
    public static void check(Examination<Instrument> examination) {
        List<Identifier> cited = examination.subject().getIdentifiers();
        int first = firstSymbol(cited);
        if (first < cited.size()) {
            Identification.of(examination).entry().ifPresent(entry -> compare(examination, entry, first));
        }
    }

    private static int firstSymbol(List<Identifier> identifiers) {
        int i = 0;
        while (i < identifiers.size() && !isSymbol(identifiers.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSymbol(Identifier identifier) {
        return identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL);
    }

    private static void compare(Examination<Instrument> examination, CatalogueEntry<Instrument> entry, int first) {
        List<Identifier> cited = examination.subject().getIdentifiers();
        List<Identifier> known = entry.value().getIdentifiers();
        Set<String> keys = new LinkedHashSet<>();
        known.stream().filter(CitedSymbol::isSymbol).forEach(symbol -> keys.addAll(SymbolKey.allOf(symbol.getValue())));
        boolean isRight = cited.stream()
                .filter(CitedSymbol::isSymbol)
                .anyMatch(symbol -> keys.contains(SymbolKey.of(symbol.getValue())));
        if (!keys.isEmpty() && !isRight) {
            examination.report(
                    examination.path(),
                    examination.path().member("identifiers").item(first).member("value"),
                    Map.of(
                            "symbol",
                            cited.get(first).getValue(),
                            "title",
                            entry.value().getTitle(),
                            "known",
                            known.get(firstSymbol(known)).getValue()));
        }
    }
}
