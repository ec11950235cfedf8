package org.rightsdeclarations.examples.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.examples.terminal.UsageException;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * What was asked for on the command line.
 *
 * @param paths the files and folders, at least one unless help was asked for
 * @param reading how documents are read
 * @param severity the lowest severity that makes the check fail
 * @param color when to colour
 * @param json whether to report as JSON
 * @param help whether to explain the options, and nothing else
 */
record CheckOptions(
        List<Path> paths, ReadOptions reading, Severity severity, Coloring color, boolean json, boolean help) {
    /** The largest document that is read, in bytes. */
    static final int MAX_DOCUMENT_BYTES = 16 << 20;

    static final String HELP = """
            Checks human-rights declarations in the JSON format rights-declaration/1.

            Usage: CheckFiles [options] <file or folder>...

            A folder means all *.json files below it.

              --severity=error|warning|info  fail on problems of this severity or a higher one (default: error)
              --lenient                      unknown members are warnings, not errors
              --draft                        treat the files as drafts
              --lang=TAG                     report in this language: ar, en, es, fr, ko, ru or zh
              --json                         report as JSON, for programs
              --color=auto|always|never      colour the report (default: auto, only on a terminal)
              --help                         show this
              --                             what follows is a file or folder, even if it starts with "-"

            Exit status: 0 clean, 1 problems of the chosen severity, 2 something could not be read.
            """;

    /** Returns the options that the arguments of a program ask for. */
    static CheckOptions parse(String... args) throws UsageException {
        return new Parsing().parse(List.of(args));
    }

    /** The arguments seen so far. */
    private static final class Parsing {
        private final List<Path> paths = new ArrayList<>();
        private Severity severity = Severity.ERROR;
        private Coloring color = Coloring.AUTO;
        private Locale language = Locale.ENGLISH;
        private boolean lenient;
        private boolean draft;
        private boolean json;
        private boolean help;

        CheckOptions parse(List<String> args) throws UsageException {
            int end = args.contains("--") ? args.indexOf("--") : args.size();
            for (String arg : args.subList(0, end)) {
                if (arg.startsWith("-")) {
                    option(arg);
                } else {
                    path(arg);
                }
            }
            for (String arg : args.subList(Math.min(end + 1, args.size()), args.size())) {
                path(arg);
            }
            if (paths.isEmpty() && !help) {
                throw new UsageException("nothing to check: name at least one file or folder");
            }
            return new CheckOptions(List.copyOf(paths), reading(), severity, color, json, help);
        }

        private void option(String arg) throws UsageException {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            String value = equals < 0 ? "" : arg.substring(equals + 1);
            switch (equals < 0 ? name : name + "=") {
                case "--severity", "--severity=" -> severity = choose(name, value, Severity.values());
                case "--color", "--color=" -> color = choose(name, value, Coloring.values());
                case "--lang", "--lang=" -> language = Locale.forLanguageTag(value);
                case "--lenient" -> lenient = true;
                case "--draft" -> draft = true;
                case "--json" -> json = true;
                case "--help", "-h" -> help = true;
                default -> throw new UsageException("unknown option " + arg);
            }
        }

        private ReadOptions reading() {
            ReadOptions reading = lenient ? ReadOptions.lenient() : ReadOptions.strict();
            Profile profile = draft ? Profile.DRAFT : Profile.ADOPTED;
            return reading.withMaxDocumentBytes(MAX_DOCUMENT_BYTES)
                    .withLocale(language)
                    .withValidator(DeclarationValidator.standard().withProfile(profile));
        }

        private void path(String arg) throws UsageException {
            try {
                paths.add(Path.of(arg));
            } catch (InvalidPathException e) {
                throw new UsageException("no path can be \"" + arg + "\": " + e.getReason());
            }
        }

        private static <E extends Enum<E>> E choose(String name, String value, E[] choices) throws UsageException {
            for (E choice : choices) {
                if (choice.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return choice;
                }
            }
            throw new UsageException(Stream.of(choices)
                    .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", name + " must be one of ", " - but was: \"" + value + "\"")));
        }
    }
}
