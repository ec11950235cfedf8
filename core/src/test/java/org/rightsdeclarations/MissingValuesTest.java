package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.MissingValueException;

class MissingValuesTest {
    private static final List<String> MODEL = List.of("", ".value", ".world", ".term").stream()
            .map("org.rightsdeclarations"::concat)
            .toList();

    private static Stream<Class<?>> publicTypes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(MODEL).stream()
                        .filter(type -> MODEL.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect);
    }

    /** Factories of one value and setters of builders; a setter that takes an Optional has no need of null. */
    static Stream<Method> methodsThatTakeOneValue() {
        return publicTypes()
                .flatMap(type -> Stream.of(type.getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                ? method.getReturnType() == type
                                : type.getSimpleName().equals("Builder") && method.getReturnType() == type))
                .filter(method -> !method.getReturnType().isEnum())
                .filter(method -> method.getParameterCount() == 1 && !method.isBridge() && !method.isVarArgs())
                .filter(method -> Stream.of("java.lang.String", "org.rightsdeclarations", "java.time")
                        .anyMatch(method.getParameterTypes()[0].getName()::startsWith));
    }

    @ParameterizedTest
    @MethodSource("methodsThatTakeOneValue")
    void areToldWhereNullIsGiven(Method method) throws ReflectiveOperationException {
        Class<?> owner = method.getReturnType();
        Object receiver = owner.getSimpleName().equals("Builder") ? newBuilder(owner) : null;

        assertThatThrownBy(() -> method.invoke(receiver, (Object) null))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(MissingValueException.class)
                .hasMessageEndingWith(" must have a value - but had none");
    }

    private static Object newBuilder(Class<?> type) throws ReflectiveOperationException {
        return type.getEnclosingClass().getMethod("builder").invoke(null);
    }

    @Test
    void areNamedTogether() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(SpeechAct.builder()::build)
                .withMessage("verb must have a value - but had none");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(Anniversary.builder()::build)
                .withMessage("ordinal, origin must have a value - but had none")
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.missing"));
    }
}
