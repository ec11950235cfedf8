package org.rightsdeclarations.rule.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.symbol.SymbolKey;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** Symbols that are not those of the instrument. */
final class CitedSymbol {
    private CitedSymbol() {}

    /** Reports a United Nations symbol, if the instrument has another one and no other symbol is right. */
    static void compare(Examination<Instrument> examination, CatalogueEntry<Instrument> entry) {
        List<Part<Identifier>> cited = examination.items(Names.IDENTIFIERS, Identifier.class).stream()
                .filter(part -> isSymbol(part.getValue()))
                .toList();
        List<Identifier> known = entry.value().getIdentifiers().stream()
                .filter(CitedSymbol::isSymbol)
                .toList();
        if (cited.isEmpty() || known.isEmpty()) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>();
        known.forEach(symbol -> keys.addAll(SymbolKey.allOf(symbol.getValue())));
        if (cited.stream()
                .noneMatch(part -> keys.contains(SymbolKey.of(part.getValue().getValue())))) {
            Part<Identifier> first = cited.get(0);
            examination.report(
                    CatalogueRules.SYMBOL,
                    first.member(Names.VALUE),
                    Map.of(
                            "symbol", first.getValue().getValue(),
                            "title", entry.value().getTitle(),
                            "known", known.get(0).getValue()));
        }
    }

    private static boolean isSymbol(Identifier identifier) {
        return identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL);
    }
}
