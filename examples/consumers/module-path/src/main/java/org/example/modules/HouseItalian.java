package org.example.modules;

import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.translation.Translation;

/** A language of the program itself, which its module provides. */
public final class HouseItalian implements Translation {
    /** Creates it, for the service loader. */
    public HouseItalian() {}

    @Override
    public Locale getLanguage() {
        return Locale.ITALIAN;
    }

    @Override
    public Optional<String> find(String key) {
        return key.equals("json.unknown-member") ? Optional.of("campo sconosciuto \"{member}\"") : Optional.empty();
    }
}
