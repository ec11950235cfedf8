package org.rightsdeclarations.json.spring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.InvalidDeclarationException;
import org.rightsdeclarations.json.Jackson2Module;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring MVC answers; that Spring Boot 3 and 4 set it up by themselves, applications prove over HTTP. */
class ProblemDetailsAutoConfigurationTest {
    private static final String EMPTY_CLAUSE = """
            {"format": "rights-declaration/1", "title": {"en": "T"},
             "sections": [{"clauses": [{"label": "1.", "text": {"en": "x"}},
               {"label": "2."}]}]}""";

    private static final String UNREADABLE = EMPTY_CLAUSE.replace("title", "titel");

    @RestController
    static class Controller {
        record Submission(@NotBlank String sender, @Valid Map<String, @Valid Declaration> declarations) {}

        @PostMapping("/one")
        String one(@RequestBody @Valid Declaration declaration) {
            return "filed";
        }

        @PostMapping("/many")
        String many(@RequestBody List<@Valid Declaration> declarations, @RequestParam @Size(max = 3) String office) {
            return "filed";
        }

        @PostMapping("/part")
        String part(@RequestPart @Valid Declaration declaration, @RequestParam @Size(max = 3) String office) {
            return "filed";
        }

        @PostMapping("/submission")
        String submission(@RequestBody @Valid Submission submission) {
            return "filed";
        }
    }

    @EnableWebMvc
    @Configuration(proxyBeanMethods = false)
    static class Application implements WebMvcConfigurer {
        @Override
        public void configureMessageConverters(List<HttpMessageConverter<?>> converters) {
            converters.add(new ByteArrayHttpMessageConverter());
            converters.add(new StringHttpMessageConverter(UTF_8));
            converters.add(
                    new MappingJackson2HttpMessageConverter(new ObjectMapper().registerModule(new Jackson2Module())));
        }
    }

    @RestControllerAdvice
    static class OwnHandler {
        @ExceptionHandler(InvalidDeclarationException.class)
        String own() {
            return "handled by the application";
        }
    }

    private static MockHttpServletResponse post(String path, String body, Class<?>... more) throws Exception {
        return post(Map.of(), path, body, more);
    }

    private static MockHttpServletResponse post(
            Map<String, Object> properties, String path, String body, Class<?>... more) throws Exception {
        return answer(
                properties,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "fr")
                        .content(body.getBytes(UTF_8)),
                more);
    }

    private static MockHttpServletResponse answer(
            Map<String, Object> properties, RequestBuilder request, Class<?>... more) throws Exception {
        try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            context.register(Application.class, Controller.class, ProblemDetailsAutoConfiguration.class);
            if (more.length > 0) {
                context.register(more);
            }
            context.refresh();
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
            return mvc.perform(request).andReturn().getResponse();
        }
    }

    @Test
    void answersWhatValidFindsWithItsLine() throws Exception {
        MockHttpServletResponse answer = post("/one", EMPTY_CLAUSE);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Content-Language")).isEqualTo("fr");
        assertThat(answer.getContentAsString(UTF_8))
                .contains("\"instance\":\"/one\"")
                .contains("\"pointer\":\"/sections/0/clauses/1\",\"line\":3,\"column\":4,");
    }

    @Test
    void answersTheSameWhereProblemDetailsAreSwitchedOn() throws Exception {
        Map<String, Object> on = Map.of("spring.mvc.problemdetails.enabled", "true");

        for (String body : List.of(EMPTY_CLAUSE, UNREADABLE)) {
            MockHttpServletResponse answer = post(on, "/one", body);

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getHeader("Content-Language")).isEqualTo("fr");
            assertThat(answer.getContentAsString(UTF_8))
                    .isEqualTo(post("/one", body).getContentAsString(UTF_8));
        }
        assertThat(post(on, "/submission", "{\"sender\": \"\"}").getContentAsString(UTF_8))
                .contains("\"status\":400")
                .doesNotContain("problems");
    }

    @Test
    void leavesToTheApplicationWhatItHandles() throws Exception {
        assertThat(post("/one", UNREADABLE, OwnHandler.class).getContentAsString(UTF_8))
                .isEqualTo("handled by the application");
        assertThat(post("/one", UNREADABLE).getContentAsString(UTF_8)).contains("\"pointer\":\"/titel\"");
    }

    @Test
    void pointsIntoListsAndMaps() throws Exception {
        String map = "{\"sender\": \"S\", \"declarations\": {\"a/b\": " + EMPTY_CLAUSE + "}}";

        assertThat(post("/many?office=North", "[" + EMPTY_CLAUSE + "]").getContentAsString(UTF_8))
                .contains("\"pointer\":\"/0/sections/0/clauses/1\",\"line\":3,")
                .contains(
                        "\"code\":\"jakarta.validation.constraints.Size\",\"severity\":\"error\",\"pointer\":\"/office\",\"message\"");
        assertThat(post("/submission", map).getContentAsString(UTF_8))
                .contains("\"pointer\":\"/declarations/a~1b/sections/0/clauses/1\",\"line\":3,");
    }

    @Test
    void explainsADeclarationThatIsAPartBesideOtherParameters() throws Exception {
        MockMultipartFile part =
                new MockMultipartFile("declaration", "", "application/json", EMPTY_CLAUSE.getBytes(UTF_8));

        assertThat(answer(
                                Map.of(),
                                MockMvcRequestBuilders.multipart("/part")
                                        .file(part)
                                        .param("office", "North"))
                        .getContentAsString(UTF_8))
                .contains("\"pointer\":\"/declaration/sections/0/clauses/1\",\"printedPlace\":\"2\",\"message\"")
                .contains("\"pointer\":\"/office\",\"message\"");
    }

    @Test
    void leavesToSpringWhatIsNotOfTheLibrary() throws Exception {
        MockHttpServletResponse answer = post("/submission", "{\"sender\": \"\", \"declarations\": {}}");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void saysWhyABodyIsNoJson() throws Exception {
        MockHttpServletResponse answer = post("/one", EMPTY_CLAUSE.substring(0, 70));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(UTF_8)).contains("\"code\":\"json.syntax-end\"", "\"line\":2");
    }

    @Test
    void blamesNoEncodingThatTheMapperReads() throws Exception {
        MockHttpServletResponse answer = answer(
                Map.of(),
                MockMvcRequestBuilders.post("/submission")
                        .contentType("application/json;charset=ISO-8859-1")
                        .content("{\"sender\": {\"\u00e9\": 1}}".getBytes(ISO_8859_1)));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void saysThatABodyIsEmpty() throws Exception {
        MockHttpServletResponse answer = post("/one", "");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(UTF_8)).contains("\"code\":\"json.empty\"");
    }

    @Test
    void knowsWhichBodiesHoldDeclarations() throws Exception {
        record Plain(String name, @Nullable Plain next) {}
        record Holder(String name, Optional<List<Declaration>> inside) {}
        class Heir extends ArrayList<Declaration> {
            private static final long serialVersionUID = 1L;
        }

        assertThat(HeldTypes.isHolder(Declaration.class)).isTrue();
        assertThat(HeldTypes.isHolder(Declaration[].class)).isTrue();
        assertThat(HeldTypes.isHolder(Holder.class)).isTrue();
        assertThat(HeldTypes.isHolder(Heir.class)).isTrue();
        assertThat(HeldTypes.isHolder(Plain.class)).isFalse();
        assertThat(HeldTypes.isHolder(String.class)).isFalse();
    }
}
