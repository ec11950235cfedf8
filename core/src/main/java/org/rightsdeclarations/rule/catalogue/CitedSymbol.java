package org.rightsdeclarations.rule.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        Identifier first = firstSymbol(examination.subject().getIdentifiers());
        Identifier known = firstSymbol(entry.value().getIdentifiers());
        if (first == null || known == null || hasAny(entry.value(), examination.subject())) {
            return;
        }
        for (Part<Identifier> part : examination.items(Names.IDENTIFIERS, Identifier.class)) {
            if (isSymbol(part.getValue())) {
                examination.report(
                        CatalogueRules.SYMBOL,
                        part.member(Names.VALUE),
                        Map.of(
                                "symbol", first.getValue(),
                                "title", entry.value().getTitle(),
                                "known", known.getValue()));
                return;
            }
        }
    }

    private static @Nullable Identifier firstSymbol(List<Identifier> identifiers) {
        for (Identifier identifier : identifiers) {
            if (isSymbol(identifier)) {
                return identifier;
            }
        }
        return null;
    }

    /** Returns whether one of the cited symbols is among those of the known instrument. */
    private static boolean hasAny(Instrument known, Instrument cited) {
        Set<String> keys = new HashSet<>();
        for (Identifier identifier : known.getIdentifiers()) {
            if (isSymbol(identifier)) {
                keys.addAll(SymbolKey.allOf(identifier.getValue()));
            }
        }
        for (Identifier identifier : cited.getIdentifiers()) {
            if (isSymbol(identifier) && keys.contains(SymbolKey.of(identifier.getValue()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSymbol(Identifier identifier) {
        return identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL);
    }
}
