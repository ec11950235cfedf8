package org.rightsdeclarations.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    static Stream<Class<?>> types() {
        return Stream.of(Term.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void explainsEveryWordThatIsAConstant(Class<?> type) throws ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.getType() == type) {
                constants.add(field.get(null));
            }
        }

        assertThat(new ArrayList<Object>(vocabulary(type).getWords().keySet())).isEqualTo(constants);
        assertThat(vocabulary(type).getType()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysWhatItsWordsMean(Class<?> type) throws ReflectiveOperationException {
        Vocabulary<?> vocabulary = vocabulary(type);

        assertThat(vocabulary.getWords().values()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Stream.concat(Stream.of(vocabulary.getMeaning()), vocabulary.getWords().values().stream()))
                .allMatch(meaning -> meaning.matches("[A-Z].*\\."));
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasTermsForItsWordsAndOthers(Class<?> type) throws ReflectiveOperationException {
        Vocabulary<?> vocabulary = vocabulary(type);

        vocabulary
                .getWords()
                .keySet()
                .forEach(term ->
                        assertThat((Object) vocabulary.term(term.value())).isEqualTo(term));
        assertThat(vocabulary.term("house-word")).hasToString("house-word");
    }

    private static Vocabulary<?> vocabulary(Class<?> type) throws ReflectiveOperationException {
        return (Vocabulary<?>) type.getField("VOCABULARY").get(null);
    }
}
