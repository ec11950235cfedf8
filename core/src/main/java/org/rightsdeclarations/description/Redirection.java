package org.rightsdeclarations.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.value.Address;

/**
 * Lets the addresses in a translation lead to the same parts when these stand elsewhere in what it was merged into.
 *
 * @param moved the pointers to parts that moved, by what they were
 * @param from the translation
 * @param to what it was merged into
 */
record Redirection(Map<String, String> moved, Parts from, Part<?> to) {
    <T, B> T of(T object, Description<T, B> description) {
        B builder = description.builder(object);
        @Nullable Object[] values = description.values(object);
        for (Member<T, B> member : description.getMembers()) {
            Object value = member.of(values);
            if (value != null && mayHoldAddresses(member.getType())) {
                member.set(
                        builder,
                        member.isList()
                                ? ((List<?>) value)
                                        .stream()
                                                .map(item -> changed(member, item))
                                                .toList()
                                : changed(member, value));
            }
        }
        return description.build(builder);
    }

    private static boolean mayHoldAddresses(ValueType<?> type) {
        return type == ValueType.ADDRESS || type instanceof ValueType.Described;
    }

    private Object changed(Member<?, ?> member, Object value) {
        if (value instanceof Address address) {
            return changed(address);
        }
        return member.getType() instanceof ValueType.Described<?> described ? inner(described, value) : value;
    }

    @SuppressWarnings("unchecked") // a value of a member is of the type of the member
    private <T> T inner(ValueType.Described<T> described, Object value) {
        return of((T) value, described.description().get());
    }

    private Address changed(Address address) {
        String pointer = from.find(address).map(Part::getPointer).orElse("");
        String there = moved(pointer);
        return there.equals(pointer)
                ? address
                : to.at(there).map(Part::getAddress).orElse(address);
    }

    /** Follows the innermost part around a pointer that moved. */
    private String moved(String pointer) {
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            String there = moved.get(pointer.substring(0, end));
            if (there != null) {
                return there + pointer.substring(end);
            }
        }
        return pointer;
    }
}
