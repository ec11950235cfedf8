package org.rightsdeclarations.examples.terminal;

import java.util.Iterator;
import java.util.Locale;
import org.rightsdeclarations.problem.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language of messages, as an option names it. */
public final class Language implements ITypeConverter<Locale>, Iterable<String> {
    /** The option that names a language, in every program. */
    public static final String OPTION = "--lang";

    /** Creates a reader of languages. */
    public Language() {}

    /** Returns the language that arguments ask for, whatever else they ask for; English if they ask for none. */
    static Locale askedForBy(String... args) {
        Locale language = Locale.ENGLISH;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                language = Locale.forLanguageTag(args[i].substring(OPTION.length() + 1));
            } else if (args[i].equals(OPTION) && i + 1 < args.length) {
                language = Locale.forLanguageTag(args[i + 1]);
            }
        }
        return language;
    }

    @Override
    public Locale convert(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (Messages.languages().stream().noneMatch(known -> known.getLanguage().equals(language.getLanguage()))) {
            throw new TypeConversionException(tag);
        }
        return language;
    }

    /** The tags to choose from. */
    @Override
    public Iterator<String> iterator() {
        return Messages.languages().stream().map(Locale::toLanguageTag).iterator();
    }
}
