package org.rightsdeclarations.examples.terminal;

/** Options that make no sense. The message says which, and what would. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what makes no sense, and what would
     */
    public UsageException(String message) {
        super(message);
    }
}
