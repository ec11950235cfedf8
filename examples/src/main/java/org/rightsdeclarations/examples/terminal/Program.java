package org.rightsdeclarations.examples.terminal;

/** A program that is run on a terminal. */
@FunctionalInterface
public interface Program {
    /**
     * Runs the program.
     *
     * @param args its options and what it works on
     * @param terminal where it prints
     * @return the exit status
     * @throws UsageException if the options make no sense
     */
    int run(String[] args, Terminal terminal) throws UsageException;
}
