package org.rightsdeclarations.json.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.constraint.SoundValidator;
import org.rightsdeclarations.json.Jackson2Module;
import org.rightsdeclarations.json.Jackson3Module;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What the configuration sets up; that Spring Boot finds it, and what it does there, applications prove. */
class AutoConfigurationTest {
    private static AnnotationConfigApplicationContext context() {
        return new AnnotationConfigApplicationContext(RightsDeclarationsAutoConfiguration.class);
    }

    @Test
    void bringsTheModulesOfBothGenerationsOfJackson() {
        try (AnnotationConfigApplicationContext context = context()) {
            assertThat(context.getBeansOfType(Jackson2Module.class)).hasSize(1);
            assertThat(context.getBeansOfType(Jackson3Module.class)).hasSize(1);
        }
    }

    @Test
    void createsValidatorsWithAndWithoutRulesOfTheApplication() {
        try (AnnotationConfigApplicationContext context = context()) {
            assertThat(context.getAutowireCapableBeanFactory().createBean(SoundValidator.class))
                    .isNotNull();
        }
    }

    @Test
    void isWhereSpringBootLooksForIt() throws Exception {
        String imports = "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
        try (InputStream file = getClass().getResourceAsStream(imports)) {
            assertThat(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8))
                    .isEqualTo(ProblemDetailsAutoConfiguration.class.getName() + "\n"
                            + RightsDeclarationsAutoConfiguration.class.getName() + "\n");
        }
    }
}
