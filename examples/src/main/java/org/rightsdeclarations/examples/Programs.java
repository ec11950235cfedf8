package org.rightsdeclarations.examples;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.rightsdeclarations.examples.calendar.Anniversaries;
import org.rightsdeclarations.examples.check.CheckFiles;
import org.rightsdeclarations.examples.commitment.Commitments;
import org.rightsdeclarations.examples.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The programs that are started by one jar. */
@Command(
        name = "java -jar declarations.jar",
        synopsisSubcommandLabel = "check | anniversaries | commitments",
        description = "${bundle:programs}")
public final class Programs implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("UnusedVariable") // picocli shows the help
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    @SuppressWarnings("UnusedVariable") // picocli shows the version
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Programs() {}

    /** Runs a program and returns its exit status. */
    static int run(String... args) {
        Terminal terminal = Terminal.ofSystem();
        return terminal.run(of(terminal, Clock.system(ZoneId.systemDefault())), args);
    }

    static CommandLine of(Terminal terminal, Clock clock) {
        CommandLine programs = new CommandLine(new Programs())
                .addSubcommand(new CheckFiles(terminal))
                .addSubcommand(new Anniversaries(terminal, clock))
                .addSubcommand(new Commitments(terminal));
        programs.getCommandSpec().version("declarations.jar " + version());
        return programs;
    }

    private static String version() {
        return Objects.requireNonNullElse(Programs.class.getPackage().getImplementationVersion(), "(no jar)");
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "name a program: check, anniversaries or commitments");
    }
}
