package org.rightsdeclarations.json.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.mistake.Repair;

/**
 * What is meant by something that should be an array.
 *
 * @param type the type of its items
 */
public record Items(JsonType<?> type) implements Repair {
    @Override
    public Optional<Object> meant(Object found, String language) {
        if (found instanceof List<?> items) {
            return all(items, language);
        }
        Optional<Object> one = type.meant(found, language);
        if (one.isPresent()) {
            return one.map(List::of);
        }
        if (found instanceof Map<?, ?> map && !map.isEmpty()) {
            return byKey(map, language);
        }
        return found instanceof String text && text.indexOf(',') > 0
                ? all(List.of(text.split(",", -1)), language)
                : Optional.empty();
    }

    private Optional<Object> all(List<?> items, String language) {
        List<Object> meant = new ArrayList<>();
        for (Object item : items) {
            Object stripped = item instanceof String text ? text.strip() : item;
            type.meant(stripped, language).ifPresent(meant::add);
        }
        return meant.size() == items.size() ? Optional.of(meant) : Optional.empty();
    }

    /** Returns the values of an object as items that hold their names. */
    private Optional<Object> byKey(Map<?, ?> map, String language) {
        List<Object> meant = new ArrayList<>();
        map.forEach((key, value) -> type.meant(key.toString(), value, language).ifPresent(meant::add));
        return meant.size() == map.size() ? Optional.of(meant) : Optional.empty();
    }

    @Override
    public boolean isItem(List<String> names) {
        return !names.isEmpty() && type.names().containsAll(names);
    }

    @Override
    public @Nullable Object example() {
        Object item = type.example();
        return item == null ? null : List.of(item);
    }
}
