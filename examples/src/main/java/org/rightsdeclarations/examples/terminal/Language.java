package org.rightsdeclarations.examples.terminal;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rightsdeclarations.problem.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language of messages, as an option names it. */
public final class Language implements ITypeConverter<Locale>, Iterable<String> {
    /** Creates a reader of languages. */
    public Language() {}

    @Override
    public Locale convert(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (Messages.languages().stream().noneMatch(known -> known.getLanguage().equals(language.getLanguage()))) {
            throw new TypeConversionException("must be one of "
                    + Messages.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "))
                    + " - but was: \"" + tag + "\"");
        }
        return language;
    }

    /** The tags to choose from. */
    @Override
    public Iterator<String> iterator() {
        return Messages.languages().stream().map(Locale::toLanguageTag).iterator();
    }
}
