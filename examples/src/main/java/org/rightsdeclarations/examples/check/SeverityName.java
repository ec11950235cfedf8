package org.rightsdeclarations.examples.check;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A severity as an option names it: as programs know it, or as reports print it in any language. */
final class SeverityName implements ITypeConverter<Severity>, Iterable<String> {
    @Override
    public Severity convert(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Stream.of(Severity.values())
                .filter(severity -> severity.toString().equals(wanted) || isPrinted(severity, wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(name));
    }

    private static boolean isPrinted(Severity severity, String wanted) {
        return Messages.languages().stream()
                .map(severity::getName)
                .anyMatch(printed -> printed.toLowerCase(Locale.ROOT).equals(wanted));
    }

    /** The names to choose from. */
    @Override
    public Iterator<String> iterator() {
        return Stream.of(Severity.values()).map(Severity::toString).iterator();
    }
}
