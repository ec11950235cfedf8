package org.rightsdeclarations.json.spring;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.ProblemDetails;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What Spring Boot answers if problem details are switched on by {@code spring.mvc.problemdetails.enabled}, with what
 * {@link Refusals} explains.
 */
@ControllerAdvice
@Order(0) // that of Spring Boot's own, which this one takes the place of
final class DetailedErrors extends ResponseEntityExceptionHandler {
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                exception, request, () -> super.handleHttpMessageNotReadable(exception, headers, status, request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                exception, request, () -> super.handleMethodArgumentNotValid(exception, headers, status, request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                exception,
                request,
                () -> super.handleHandlerMethodValidationException(exception, headers, status, request));
    }

    private static @Nullable ResponseEntity<Object> answer(
            Exception exception, WebRequest request, Supplier<@Nullable ResponseEntity<Object>> otherwise) {
        ProblemDetails details = Refusals.details(exception, ((ServletWebRequest) request).getRequest())
                .orElse(null);
        if (details == null) {
            return otherwise.get();
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(details.getLanguage());
        return new ResponseEntity<>(details.writeBytes(), headers, HttpStatusCode.valueOf(details.getStatus()));
    }
}
