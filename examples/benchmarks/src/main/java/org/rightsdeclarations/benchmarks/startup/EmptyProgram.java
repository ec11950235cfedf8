package org.rightsdeclarations.benchmarks.startup;

/** Does nothing. */
final class EmptyProgram {
    private EmptyProgram() {}

    public static void main(String[] arguments) {}
}
