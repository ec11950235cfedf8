package org.example.words;

import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.translation.Translation;

/** A language that the library does not have, begun by one message. */
public final class HouseItalian implements Translation {
    @Override
    public Locale getLanguage() {
        return Locale.ITALIAN;
    }

    @Override
    public Optional<String> find(String key) {
        return key.equals("json.unknown-member") ? Optional.of("campo sconosciuto \"{member}\"") : Optional.empty();
    }
}
