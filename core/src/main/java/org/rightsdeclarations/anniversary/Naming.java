package org.rightsdeclarations.anniversary;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.text.LanguageTag;

/**
 * What the words beside a mention say that it celebrates.
 *
 * @param end where the last of these words ends; 0 if there are none
 */
record Naming(int end, Optional<Span> subject, Optional<DateRole> countedFrom, List<TitleMatch> candidates) {
    static Naming none(int end, Optional<DateRole> countedFrom) {
        return new Naming(end, Optional.empty(), countedFrom, List.of());
    }

    boolean isKnown() {
        return !candidates.isEmpty();
    }

    Naming reaching(int farther) {
        return new Naming(farther, subject, countedFrom, candidates);
    }

    Naming withoutSubject() {
        return none(0, countedFrom);
    }

    /**
     * Returns the claim that this and an ordinal make.
     *
     * @param anniversaryEnd where the word for the anniversary ends
     */
    AnniversaryClaim claim(LanguageTag language, String text, Ordinal ordinal, int anniversaryEnd) {
        Span quoted = subject.map(span -> span.quoted(text)).orElse(ordinal.span());
        Span phrase = new Span(
                Math.min(ordinal.start(), quoted.start()), Math.max(Math.max(anniversaryEnd, end), quoted.end()));
        return new AnniversaryClaim(
                language,
                ordinal.number(),
                phrase.print(text),
                ordinal.span().print(text),
                subject.map(span -> span.print(text)),
                countedFrom,
                candidates);
    }
}
