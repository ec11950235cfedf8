package org.rightsdeclarations.json.spring;

import org.rightsdeclarations.constraint.SoundValidator;
import org.rightsdeclarations.json.Jackson2Module;
import org.rightsdeclarations.json.Jackson3Module;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.jakarta.SoundJudge;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Spring Boot 3 and 4 set up by themselves where this library is on the class path: their mappers know the types
 * of the model. A bean of type {@link ReadOptions} says how documents are read, and one of type
 * {@link DeclarationValidator} by which rules {@code @Valid} judges.
 */
@AutoConfiguration
public class RightsDeclarationsAutoConfiguration {
    /** Creates the configuration, for Spring. */
    public RightsDeclarationsAutoConfiguration() {}

    /**
     * Lets {@code @Valid} judge by the rules of a bean, where there is one.
     *
     * @param rules finds the bean when a declaration is first judged
     * @return what prepares the constraint validators that Spring creates
     */
    @Bean
    static BeanPostProcessor rightsDeclarationsRules(ObjectProvider<DeclarationValidator> rules) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SoundValidator validator) {
                    rules.ifAvailable(own -> validator.use(SoundJudge.of(own)));
                }
                return bean;
            }
        };
    }

    /** Where Jackson 3 is. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.module.SimpleModule")
    static class WithJackson3 {
        @Bean
        @ConditionalOnMissingBean
        Jackson3Module rightsDeclarationsJackson3Module(ObjectProvider<ReadOptions> options) {
            return new Jackson3Module(options.getIfAvailable(ReadOptions::strict));
        }
    }

    /** Where Jackson 2 is. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.module.SimpleModule")
    static class WithJackson2 {
        @Bean
        @ConditionalOnMissingBean
        Jackson2Module rightsDeclarationsJackson2Module(ObjectProvider<ReadOptions> options) {
            return new Jackson2Module(options.getIfAvailable(ReadOptions::strict));
        }
    }
}
