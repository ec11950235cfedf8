package org.rightsdeclarations.json.spring;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.JsonForm;
import org.springframework.core.ResolvableType;

/** Tells which types of an application hold types of the model: in fields, in lists and maps, at any depth. */
final class HeldTypes {
    private final Set<Class<?>> seen = new HashSet<>();

    private HeldTypes() {}

    /**
     * Returns whether objects of a type can hold a part of a declaration.
     *
     * @param type the type of the body of a request
     * @return whether it is a type of the model, or holds one
     */
    static boolean isHolder(Type type) {
        return new HeldTypes().holds(ResolvableType.forType(type));
    }

    private boolean holds(ResolvableType type) {
        Class<?> erased = type.resolve();
        return JsonForm.types().contains(erased)
                || (type.isArray() && holds(type.getComponentType()))
                || holdsAny(type.getGenerics())
                || hasField(erased, type);
    }

    private boolean holdsAny(ResolvableType... types) {
        for (ResolvableType type : types) {
            if (holds(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasField(@Nullable Class<?> holder, ResolvableType type) {
        if (holder == null || holder.getPackageName().startsWith("java.") || !seen.add(holder)) {
            return false;
        }
        for (Field field : holder.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && holds(ResolvableType.forField(field, type))) {
                return true;
            }
        }
        return holds(type.getSuperType());
    }
}
