package org.rightsdeclarations.examples.check;

/** Options that make no sense. The message says which, and what would. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
