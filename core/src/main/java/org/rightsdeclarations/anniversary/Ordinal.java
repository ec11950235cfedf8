package org.rightsdeclarations.anniversary;

/** A number that says the how-manieth anniversary it is, and where it is printed. */
record Ordinal(int number, Span span) {
    int start() {
        return span.start();
    }
}
