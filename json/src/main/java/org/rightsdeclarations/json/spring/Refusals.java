package org.rightsdeclarations.json.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.InvalidDeclarationException;
import org.rightsdeclarations.json.ProblemDetails;
import org.rightsdeclarations.json.reading.Places;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.jakarta.Violations;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the report in what Spring MVC throws for a request that holds a declaration. */
final class Refusals {
    private Refusals() {}

    /**
     * Returns the answer to a request.
     *
     * @param exception why the request was refused
     * @param request the request
     * @return the problem details, in the language of the request; empty if this library found nothing wrong
     */
    static Optional<ProblemDetails> details(Exception exception, HttpServletRequest request) {
        Locale reader = RequestContextUtils.getLocale(request);
        byte @Nullable [] document = ReceivedDocuments.find(request);
        return report(exception, reader, document)
                .map(ProblemDetails::of)
                .or(() -> syntax(exception, document)
                        .map(report -> ProblemDetails.of(report.in(reader)).withStatus(HttpStatus.BAD_REQUEST.value())))
                .map(details -> details.withInstance(URI.create(request.getRequestURI())));
    }

    private static Optional<Report> report(Exception exception, Locale reader, byte @Nullable [] document) {
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return Stream.<Throwable>iterate(unreadable, cause -> cause != null, Throwable::getCause)
                    .filter(InvalidDeclarationException.class::isInstance)
                    .map(cause -> placed(
                            ((InvalidDeclarationException) cause).getReport().in(reader), document))
                    .findFirst();
        }
        if (exception instanceof MethodArgumentNotValidException invalid) {
            return report(
                            invalid.getBindingResult().getAllErrors().stream()
                                    .filter(error -> error.contains(ConstraintViolation.class))
                                    .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                                    .toList(),
                            reader)
                    .map(report -> placed(report, document));
        }
        if (exception instanceof HandlerMethodValidationException invalid && !invalid.isForReturnValue()) {
            return report(invalid, reader, document);
        }
        return Optional.empty();
    }

    private static Report placed(Report report, byte @Nullable [] document) {
        return document == null ? report : Places.place(report, document);
    }

    /** If none of the violations is one of this library, the application answers as it always does. */
    private static Optional<Report> report(List<ConstraintViolation<?>> violations, Locale reader) {
        return hasOwn(violations, reader) ? Optional.of(Violations.toReport(violations, reader)) : Optional.empty();
    }

    private static boolean hasOwn(List<ConstraintViolation<?>> violations, Locale reader) {
        return violations.stream()
                .anyMatch(violation -> Violations.problem(violation, reader).isPresent());
    }

    /**
     * What was found in the body is told as if the body had been judged alone; what was found in another parameter is
     * told by the name of that, and without a position, because it is nowhere in the body.
     */
    private static Optional<Report> report(
            HandlerMethodValidationException invalid, Locale reader, byte @Nullable [] document) {
        List<ConstraintViolation<?>> ofBody = new ArrayList<>();
        List<ConstraintViolation<?>> ofRequest = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            boolean isBody = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
            result.getResolvableErrors().stream()
                    .<ConstraintViolation<?>>map(error -> result.unwrap(error, ConstraintViolation.class))
                    .forEach((isBody ? ofBody : ofRequest)::add);
        }
        if (!hasOwn(ofBody, reader) && !hasOwn(ofRequest, reader)) {
            return Optional.empty();
        }
        List<Problem> problems =
                new ArrayList<>(Violations.toReport(ofRequest, reader).getProblems());
        if (!ofBody.isEmpty()) {
            Report body = without(parameter(ofBody.get(0)), Violations.toReport(ofBody, reader));
            problems.addAll(placed(body, document).getProblems());
        }
        return Optional.of(Report.of(problems).in(reader));
    }

    /** Returns the pointer of a parameter, as the provider names it. */
    private static String parameter(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return "/" + node.getName();
            }
        }
        return "";
    }

    private static Report without(String body, Report report) {
        return Report.of(report.getProblems().stream()
                        .map(problem -> without(body, problem))
                        .toList())
                .in(report.getLocale());
    }

    private static Problem without(String body, Problem problem) {
        String pointer = problem.getPointer();
        return pointer.equals(body) || pointer.startsWith(body + "/")
                ? problem.withPointer(pointer.substring(body.length()))
                : problem;
    }

    private static Optional<Report> syntax(Exception exception, byte @Nullable [] document) {
        return exception instanceof HttpMessageNotReadableException && document != null && isNoJson(exception)
                ? Places.explain(document)
                : Optional.empty();
    }

    /** Whether the parser of the application, which may allow more than others, refused the text; of any Jackson. */
    private static boolean isNoJson(Exception exception) {
        return exception.getCause() == null
                || Stream.<Throwable>iterate(exception, cause -> cause != null, Throwable::getCause)
                        .flatMap(cause ->
                                Stream.<Class<?>>iterate(cause.getClass(), type -> type != null, Class::getSuperclass))
                        .map(Class::getSimpleName)
                        .anyMatch(name -> name.equals("StreamReadException") || name.equals("CharConversionException"));
    }
}
