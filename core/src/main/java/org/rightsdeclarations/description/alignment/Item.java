package org.rightsdeclarations.description.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/**
 * One item of a list, and what it says of itself in every language.
 *
 * @param value the item
 * @param languages the languages that it says it is in; empty if it says none
 * @param id its id; null without one
 * @param label its label; null without one
 * @param number its number; null without one
 */
public record Item(
        Object value,
        List<LanguageTag> languages,
        @Nullable Object id,
        @Nullable Label label,
        @Nullable Object number) {}
