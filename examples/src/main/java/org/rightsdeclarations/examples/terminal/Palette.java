package org.rightsdeclarations.examples.terminal;

import org.rightsdeclarations.problem.Severity;

/** The colours of a report, or none (ECMA-48, 8.3.117). */
public final class Palette {
    private static final String ESCAPE = "\u001B[";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    private final boolean colored;

    private Palette(boolean colored) {
        this.colored = colored;
    }

    /**
     * Returns the colours for a report.
     *
     * @param coloring when it is coloured
     * @param terminal where it is printed
     * @return colours, or none
     */
    public static Palette of(Coloring coloring, Terminal terminal) {
        return new Palette(coloring == Coloring.ALWAYS || (coloring == Coloring.AUTO && terminal.isColorful()));
    }

    /**
     * Returns text in the colour of a severity.
     *
     * @param severity the severity
     * @param text the text
     * @return the text, painted
     */
    public String severe(Severity severity, String text) {
        return painted(
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "1;33";
                    case INFO -> "1;36";
                },
                text);
    }

    /**
     * Returns text that stands out.
     *
     * @param text the text
     * @return the text, painted
     */
    public String bold(String text) {
        return painted(BOLD, text);
    }

    /**
     * Returns text that is dimmed.
     *
     * @param text the text
     * @return the text, painted
     */
    public String faint(String text) {
        return painted(FAINT, text);
    }

    private String painted(String code, String text) {
        return colored ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }
}
