package org.rightsdeclarations.examples.terminal;

import java.io.IOException;

/** Thrown where output cannot be written, so that a program stops at once instead of working for nobody. */
public final class OutputLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputLostException(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
