package org.rightsdeclarations.examples;

import org.rightsdeclarations.examples.terminal.Terminal;

/**
 * Starts the {@link Programs}. It is itself in need of no library, so that it can say that one is missing: Java would
 * end with the status of a check that found problems.
 */
public final class Start {
    private Start() {}

    /**
     * Runs a program and ends the virtual machine with its exit status, or with {@value Terminal#BROKEN}.
     *
     * @param args the name of the program, its options and what it works on
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // as Java would do, but with another status
    private static int run(String... args) {
        try {
            return Programs.run(args);
        } catch (NoClassDefFoundError e) {
            System.err.println("a library is missing: copy declarations.jar together with the folder lib beside it ("
                    + e.getMessage() + ")");
        } catch (Error e) {
            e.printStackTrace();
        }
        return Terminal.BROKEN;
    }
}
