package org.rightsdeclarations.description;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.alignment.Item;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * An item of a list that is merged.
 *
 * @param <T> the type of the item
 * @param description what it is made of
 * @param object the item
 */
record MergedItem<T>(Description<T, ?> description, T object) {
    /** The most characters of the first words. */
    private static final int SHOWN = 40;

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    static <T> MergedItem<T> of(ValueType.Described<T> type, Object value) {
        return new MergedItem<>(type.description().get(), (T) value);
    }

    /** Returns what it says of itself. */
    Item toItem() {
        List<?> languages = (List<?>) member(Names.LANGUAGES);
        return new Item(
                object,
                languages == null
                        ? List.of()
                        : languages.stream().map(LanguageTag.class::cast).toList(),
                member(Names.ID),
                (Label) member(Names.LABEL),
                member(Names.NUMBER));
    }

    /** Returns the item with another label. */
    Object with(Label label) {
        return with(description, label);
    }

    private <B> Object with(Description<T, B> described, Label label) {
        B builder = described.builder(object);
        described.find(Names.LABEL).orElseThrow().set(builder, label);
        return described.build(builder);
    }

    /** Returns its first words, or its label without any; empty if it cannot have a label by which to find it. */
    String known() {
        if (description.find(Names.LABEL).isEmpty()) {
            return "";
        }
        return Part.root(object, description).ownTexts().stream()
                .map(text -> first(text.getValue()))
                .findFirst()
                .or(() -> Optional.ofNullable(member(Names.LABEL)).map(Object::toString))
                .map(line -> Summary.beginning(Excerpt.whole(line.strip()), SHOWN))
                .orElse("");
    }

    private static String first(LocalizedText text) {
        return text.get(text.getLanguages().get(0)).orElseThrow();
    }

    private @Nullable Object member(String name) {
        return description.find(name).map(member -> member.get(object)).orElse(null);
    }
}
