package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Member;

class DescriptionTest {
    @ParameterizedTest
    @MethodSource("descriptions")
    void hasAMemberForEveryGetter(Description<?, ?> description) {
        assertThat(description.getMembers()).extracting(Member::getProperty).containsAll(properties(description));
    }

    private static Stream<Description<?, ?>> descriptions() {
        return Declaration.description().reachable().stream();
    }

    private static Iterable<String> properties(Description<?, ?> description) {
        return Stream.of(description.getType().getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .map(name -> name.substring(name.startsWith("is") ? 2 : 3))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .toList();
    }
}
