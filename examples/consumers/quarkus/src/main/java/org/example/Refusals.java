package org.example;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.rightsdeclarations.json.InvalidDeclarationException;
import org.rightsdeclarations.json.ProblemDetails;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.jakarta.Violations;

/** Answers with all that is wrong, in the language of the request. */
public class Refusals {
    @ServerExceptionMapper
    Response unsound(ConstraintViolationException refusal, HttpHeaders request) {
        return answer(Violations.toReport(refusal.getConstraintViolations(), reader(request)));
    }

    @ServerExceptionMapper
    Response unreadable(WebApplicationException refusal, HttpHeaders request) {
        // What the mapper throws is the cause of what Quarkus makes of it.
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidDeclarationException invalid) {
                return answer(invalid.getReport().in(reader(request)));
            }
        }
        return refusal.getResponse();
    }

    private static Locale reader(HttpHeaders request) {
        return request.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }

    private static Response answer(Report report) {
        ProblemDetails details = ProblemDetails.of(report);
        return Response.status(details.getStatus())
                .type(ProblemDetails.MEDIA_TYPE)
                .language(details.getLanguage())
                .entity(details.writeString())
                .build();
    }
}
