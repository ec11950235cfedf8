package org.rightsdeclarations.json.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.ProblemDetails;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

/**
 * Answers what {@link Refusals} explains, after the exception handlers of the application and before Spring's own
 * default, which would say that something is wrong, but not what.
 */
final class ReportResolver implements HandlerExceptionResolver, WebMvcConfigurer {
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        int last = 0;
        for (int i = 0; i < resolvers.size(); i++) {
            if (resolvers.get(i) instanceof ExceptionHandlerExceptionResolver) {
                last = i + 1;
            }
        }
        resolvers.add(last, this);
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        Optional<ProblemDetails> details = Refusals.details(exception, request);
        if (details.isEmpty()) {
            return null; // for the next resolver
        }
        try {
            write(details.get(), response);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return new ModelAndView();
    }

    private static void write(ProblemDetails details, HttpServletResponse response) throws IOException {
        byte[] body = details.writeBytes();
        response.setStatus(details.getStatus());
        response.setContentType(ProblemDetails.MEDIA_TYPE);
        response.setHeader("Content-Language", details.getLanguage().toLanguageTag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
