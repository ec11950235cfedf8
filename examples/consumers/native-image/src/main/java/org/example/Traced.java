package org.example;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;

/** What an image would do: builds, writes, reads, judges through a provider, and serializes a report. */
public final class Traced {
    private Traced() {}

    public static void main(String[] arguments) throws IOException {
        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .commitment("1.", "To build two hundred public dwellings by 2028.")
                .build();
        Declaration read =
                DeclarationJson.read(DeclarationJson.writeBytes(declaration)).orElseThrow();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            factory.getValidator().validate(read);
            if (factory.getValidator()
                    .validate(Clause.builder().label("1.").build())
                    .isEmpty()) {
                throw new AssertionError("an empty clause is an error");
            }
        }
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            out.writeObject(DeclarationJson.read("{}").getReport());
        }
    }
}
