package org.rightsdeclarations.examples.terminal;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rightsdeclarations.examples.terminal.text.Isolation;
import org.rightsdeclarations.examples.terminal.text.Wrapping;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.IHelpSectionRenderer;

/** How a program is used, laid out by the cells of a terminal: picocli goes by characters, and breaks file names. */
final class UsageText {
    private static final int WIDTH = 80;

    /** So wide that picocli breaks nothing. */
    private static final int UNBROKEN = 10_000;

    private static final int GAP = 3;
    private static final int HANGING = 2;

    private UsageText() {}

    /** Lays out the help of a program and those below it. */
    static void layOut(CommandLine program) {
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(program.getHelpSectionMap());
        sections.remove(SECTION_KEY_SYNOPSIS_HEADING);
        sections.put(SECTION_KEY_SYNOPSIS, UsageText::synopsis);
        sections.put(SECTION_KEY_DESCRIPTION, help -> wrapped(help.description()));
        sections.put(SECTION_KEY_PARAMETER_LIST, UsageText::parameters);
        sections.put(SECTION_KEY_OPTION_LIST, UsageText::options);
        sections.put(SECTION_KEY_COMMAND_LIST, UsageText::programs);
        sections.put(SECTION_KEY_FOOTER, help -> wrapped(help.footer()));
        program.setHelpSectionMap(sections).setUsageHelpWidth(UNBROKEN);
    }

    private static String synopsis(Help help) {
        String words = help.synopsisHeading().stripTrailing();
        String heading = Isolation.isolateWords(words) + help.synopsisHeading().substring(words.length());
        return Wrapping.wrap(heading + help.synopsis(Wrapping.cells(heading)).strip(), WIDTH, Wrapping.cells(heading));
    }

    private static String wrapped(String text) {
        return text.lines()
                .map(line -> Wrapping.wrap(Isolation.isolateWords(line), WIDTH, 0))
                .collect(Collectors.joining());
    }

    private static String parameters(Help help) {
        return table(parameterRows(help), column(help));
    }

    private static String options(Help help) {
        return table(optionRows(help), column(help));
    }

    private static int column(Help help) {
        return Math.max(column(parameterRows(help)), column(optionRows(help)));
    }

    private static List<Row> parameterRows(Help help) {
        return help.commandSpec().positionalParameters().stream()
                .map(parameter -> Row.of(help.createDefaultParameterRenderer()
                        .render(parameter, help.parameterLabelRenderer(), help.colorScheme())))
                .toList();
    }

    private static List<Row> optionRows(Help help) {
        return help.commandSpec().options().stream()
                .map(option -> Row.of(help.createDefaultOptionRenderer()
                        .render(option, help.parameterLabelRenderer(), help.colorScheme())))
                .toList();
    }

    private static String programs(Help help) {
        List<Row> rows = new ArrayList<>();
        help.subcommands()
                .forEach((name, program) -> rows.add(new Row(
                        "  " + help.colorScheme().commandText(name),
                        program.description().strip())));
        return table(rows, column(rows));
    }

    private static int column(List<Row> rows) {
        return rows.stream().mapToInt(row -> Wrapping.cells(row.name)).max().orElse(0) + GAP;
    }

    private static String table(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> Wrapping.wrap(
                        row.name
                                + " ".repeat(column - Wrapping.cells(row.name))
                                + Isolation.isolateWords(row.description),
                        WIDTH,
                        column + HANGING))
                .collect(Collectors.joining());
    }

    /** What may be given, and what it means. */
    private record Row(String name, String description) {
        /**
         * Takes what picocli would show: a mark, a short name and what parts it from the long one, and a description.
         */
        static Row of(Text[][] columns) {
            Text[] first = columns[0];
            String shortName = first[1].plainString().isEmpty() ? "    " : first[1].toString() + first[2] + " ";
            return new Row("  " + shortName + first[3], first[4].toString());
        }
    }
}
