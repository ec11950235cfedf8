package org.rightsdeclarations.anniversary.reading.words;

/**
 * An ordinal and what the text says that it is of.
 *
 * @param ordinal which anniversary it is
 * @param naming what it is of
 * @param anniversaryEnd where the word for the anniversary ends
 */
public record FoundClaim(Ordinal ordinal, Naming naming, int anniversaryEnd) {
    /** Returns the whole phrase, with the quotation marks around the subject. */
    public Span phrase(String text) {
        Span quoted = naming.subject().map(span -> span.quoted(text)).orElse(ordinal.span());
        return new Span(
                Math.min(ordinal.start(), quoted.start()),
                Math.max(Math.max(anniversaryEnd, naming.end()), quoted.end()));
    }
}
