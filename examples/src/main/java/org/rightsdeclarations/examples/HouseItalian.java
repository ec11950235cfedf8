package org.rightsdeclarations.examples;

import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.translation.Translation;

/** A language that this library does not have, begun by one message. A program that wants it names it as a service. */
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
