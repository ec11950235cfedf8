package org.rightsdeclarations.json.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What Spring MVC answers to a request whose declaration cannot be read, or in which {@code @Valid} finds an error:
 * problem details (RFC 9457) that say all that is wrong, in which line, and in the language of the request. An
 * application that handles these exceptions goes first; one that excludes this configuration answers as Spring does.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(name = "org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler")
public class ProblemDetailsAutoConfiguration {
    /** Creates the configuration, for Spring. */
    public ProblemDetailsAutoConfiguration() {}

    @Bean
    ReceivedDocuments rightsDeclarationsReceivedDocuments() {
        return new ReceivedDocuments();
    }

    @Bean
    ReportResolver rightsDeclarationsReportResolver() {
        return new ReportResolver();
    }

    @Bean
    @ConditionalOnProperty("spring.mvc.problemdetails.enabled")
    @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
    DetailedErrors rightsDeclarationsDetailedErrors() {
        return new DetailedErrors();
    }
}
