package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rightsdeclarations.Declaration;

/** Every object of the model prints one safe line, by which unequal ones can be told apart. */
class PrintedLinesPropertiesTest {
    private static final int MAX_LENGTH = 2500;

    @Property(tries = 50)
    void areSafeAndTellUnequalObjectsApart(@ForAll Random random) throws ReflectiveOperationException {
        Set<Object> objects = new LinkedHashSet<>();
        collect(DeclarationArbitraries.full(random), objects);
        collect(DeclarationArbitraries.full(random), objects);
        Map<String, Object> byLine = new HashMap<>();

        for (Object object : objects) {
            String line = object.toString();

            assertThat(line.length()).as(line).isLessThan(MAX_LENGTH);
            assertThat(line.codePoints()).as(line).noneMatch(PrintedLinesPropertiesTest::spoilsALine);
            assertThat(rebuilt(object)).hasToString(line);
            assertThat(byLine.put(line, object)).as(line).isNull();
        }
    }

    private static boolean spoilsALine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Collects an object of the model and all objects in it, equal ones once. */
    private static void collect(Object value, Set<Object> objects) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), objects);
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                collect(item, objects);
            }
        } else if (isObject(value) && objects.add(value)) {
            for (Method method : value.getClass().getSuperclass().getMethods()) {
                boolean isAttribute = method.getName().startsWith("get")
                        && method.getParameterCount() == 0
                        && !Modifier.isFinal(method.getModifiers());
                if (isAttribute) {
                    Method declared = value.getClass().getMethod(method.getName());
                    declared.setAccessible(true);
                    collect(declared.invoke(value), objects);
                }
            }
        }
    }

    private static boolean isObject(Object value) {
        return value.getClass().getSimpleName().startsWith("Immutable")
                && value.getClass().getName().startsWith(Declaration.class.getPackageName());
    }

    private static Object rebuilt(Object object) throws ReflectiveOperationException {
        Class<?> type = object.getClass().getSuperclass();
        Object builder = type.getMethod("toBuilder").invoke(object);
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
