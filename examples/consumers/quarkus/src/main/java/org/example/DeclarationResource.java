package org.example;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.jakarta.Violations;

/** Receives and shows declarations. */
@Path("/declarations")
public class DeclarationResource {
    private final List<Declaration> kept = new CopyOnWriteArrayList<>();

    @Inject
    Validator validator;

    /** A declaration under its number. */
    public record Filed(int number, Declaration declaration) {}

    @POST
    public Response file(@Valid Declaration declaration) {
        kept.add(declaration);
        return Response.created(URI.create("/declarations/" + kept.size())).build();
    }

    @GET
    @Path("/{number}")
    public Filed find(@PathParam("number") int number) {
        return new Filed(number, kept.get(number - 1));
    }

    /** Everything that the injected validator finds, warnings and infos, too. */
    @POST
    @Path("/report")
    public Report judge(Declaration declaration, @HeaderParam("Accept-Language") String reader) {
        return Violations.toReport(validator.validate(declaration, Everything.class), Locale.forLanguageTag(reader));
    }
}
