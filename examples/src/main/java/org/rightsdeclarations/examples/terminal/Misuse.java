package org.rightsdeclarations.examples.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.problem.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments of a program. */
final class Misuse {
    private final Messages words;

    /**
     * Creates one that speaks a language.
     *
     * @param words the words of the reader
     */
    Misuse(Messages words) {
        this.words = words;
    }

    /** Returns one line; that of the program itself if picocli has nothing against the arguments. */
    String explain(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            String code = unmatched.isUnknownOption() ? "misuse.unknown-option" : "misuse.unknown-argument";
            return words.format(
                    code, Map.of("argument", unmatched.getUnmatched().get(0)));
        }
        if (misuse instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (misuse instanceof MutuallyExclusiveArgsException) {
            return words.format("misuse.exclusive", Map.of("options", exclusive(misuse)));
        }
        ArgSpec argument = misuse.getArgSpec();
        if (argument != null && misuse.getValue() != null) {
            return wrong(argument, misuse.getValue());
        }
        return misuse.getCause() instanceof IllegalArgumentException refusal
                ? String.valueOf(refusal.getMessage()) // of the program, made of words that show what was given safely
                : Printable.line(String.valueOf(misuse.getMessage()));
    }

    private String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? words.format(
                        "misuse.missing-value",
                        Map.of("option", option.longestName(), "parameter", option.paramLabel()))
                : words.format("misuse.missing", Map.of("parameter", argument.paramLabel()));
    }

    /** Returns the options of which only one is possible. */
    private static String exclusive(ParameterException misuse) {
        List<String> names = new ArrayList<>();
        for (ArgGroupSpec group : misuse.getCommandLine().getCommandSpec().argGroups()) {
            group.options().forEach(option -> names.add(option.longestName()));
        }
        return String.join(", ", names);
    }

    private String wrong(ArgSpec argument, String value) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        String choices = choices(argument.completionCandidates());
        Map<String, Object> arguments = Map.of("option", name, "value", value, "choices", choices);
        return words.format(choices.isEmpty() ? "misuse.value" : "misuse.choice", arguments);
    }

    private static String choices(@Nullable Iterable<String> candidates) {
        return candidates == null ? "" : String.join(", ", candidates);
    }
}
