package org.rightsdeclarations.description;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Reduces texts to one language. What must be there and the items of lists stay in the languages that they have, so
 * that every part stays in its place and addresses lead where they did.
 *
 * @param language the language to keep
 */
record Projection(LanguageTag language) {
    <T, B> T of(T object, Description<T, B> description) {
        B builder = description.builder();
        @Nullable Object[] values = description.values(object);
        for (Member<T, B> member : description.getMembers()) {
            Object value = member.of(values);
            Object kept = value == null ? null : member.isList() ? items(member, (List<?>) value) : of(member, value);
            if (kept != null) {
                member.set(builder, kept);
            }
        }
        return description.build(builder);
    }

    private List<Object> items(Member<?, ?> member, List<?> values) {
        List<Object> kept = new ArrayList<>(values.size());
        for (Object value : values) {
            Object changed = of(member, value);
            kept.add(changed == null ? value : changed);
        }
        return kept;
    }

    private @Nullable Object of(Member<?, ?> member, Object value) {
        if (value instanceof LocalizedText text) {
            return text.only(language).orElse(member.isRequired() ? text : null);
        }
        if (value instanceof Label label) {
            return label.only(language).orElse(member.isRequired() ? label : null);
        }
        return member.getType() instanceof ValueType.Described<?> described ? inner(described, value) : value;
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private <T> T inner(ValueType.Described<T> described, Object value) {
        return of((T) value, described.description().get());
    }
}
