package org.rightsdeclarations.json.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Limits;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Keeps the text of a request that holds a declaration until it is answered: what {@code @Valid} finds, it finds in
 * objects, and the answer is to say in which line it is.
 */
@ControllerAdvice
final class ReceivedDocuments extends RequestBodyAdviceAdapter {
    private static final String TEXT = ReceivedDocuments.class.getName() + ".TEXT";

    private static final int MOST = Limits.STRICT.get(Limit.DOCUMENT_BYTES);

    private final Map<Type, Boolean> holders = new ConcurrentHashMap<>();

    /** A body. */
    private record Message(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return holders.computeIfAbsent(type, HeldTypes::isHolder);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        InputStream body = message.getBody();
        byte[] text = body.readNBytes(MOST + 1);
        if (text.length > MOST) {
            return new Message(message.getHeaders(), new SequenceInputStream(new ByteArrayInputStream(text), body));
        }
        keep(text);
        return new Message(message.getHeaders(), new ByteArrayInputStream(text));
    }

    /** A body that is empty is not read, and is told as the empty document that it is. */
    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        keep(new byte[0]);
        return body;
    }

    private static void keep(byte[] text) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(TEXT, text, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /**
     * Returns the body of a request.
     *
     * @param request the request
     * @return its bytes; null if it holds no declaration, or is too large for one
     */
    static byte @Nullable [] find(HttpServletRequest request) {
        return request.getAttribute(TEXT) instanceof byte[] text ? text : null;
    }
}
