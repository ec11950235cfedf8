package org.example;

import java.util.Locale;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Says in Italian, which is a language of its own, what is wrong with a document. */
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    DeclarationValidator rules() {
        return DeclarationValidator.standard().withSeverity("numbering.gap", Severity.ERROR);
    }

    @Bean
    CommandLineRunner report() {
        return arguments -> System.out.println(
                DeclarationJson.read("{\"titel\": {\"en\": \"T\"}}").getReport().in(Locale.ITALIAN));
    }
}
