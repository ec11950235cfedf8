package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Limits;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** What is nested as deep as it can be, on a stack that is small. */
class NestingTest {
    private static final long SMALL_STACK = 256 << 10;

    private static final LocalizedText WORDS =
            LocalizedText.of("en", "We keep the quays open.").and("fr", "Nous gardons les quais ouverts.");

    private static final Declaration DEEPEST = deepest(WORDS);

    private static Declaration deepest(LocalizedText words) {
        List<Object> inner = new ArrayList<>();
        for (int i = 1; i < Extensions.MAX_DEPTH - 1; i++) {
            inner = new ArrayList<>(List.of(inner));
        }
        Extensions extensions = Extensions.of(Map.of("inner", inner));
        Clause clause = Clause.builder().text(words).extensions(extensions).build();
        for (int i = 0; i < Node.MAX_DEPTH - 2; i++) {
            clause = Clause.builder().text(words).addClause(clause).build();
        }
        Section section = Section.builder().addClause(clause).build();
        Recital recital = Recital.builder().text(words).addClause(clause).build();
        return Declaration.builder()
                .title(words)
                .preamble(Preamble.builder().addRecital(recital).build())
                .addSection(section)
                .addAnnex(section)
                .build();
    }

    @Test
    void reachesTheLimitOfTheReaderAndDoesNotPassIt() {
        int level = 0;
        int deepest = 0;
        for (char c : DeclarationJson.writeString(DEEPEST).toCharArray()) {
            level += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, level);
        }

        assertThat(deepest).isEqualTo(Limits.STRICT.get(Limit.DEPTH));
    }

    @Test
    void isWrittenAndReadAgain() throws Exception {
        onASmallStack(() -> {
            byte[] json = DeclarationJson.writeBytes(DEEPEST, Layout.INDENTED);
            assertThat(DeclarationJson.read(json).orElseThrow()).isEqualTo(DEEPEST);
            return null;
        });
    }

    @Test
    void isWrittenAndReadByMappers() throws Exception {
        onASmallStack(() -> {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new Jackson3Module()).build();
            ObjectMapper older = new ObjectMapper().registerModule(new Jackson2Module());
            assertThat(mapper.readValue(mapper.writeValueAsString(DEEPEST), Declaration.class))
                    .isEqualTo(DEEPEST);
            assertThat(older.readValue(older.writeValueAsString(DEEPEST), Declaration.class))
                    .isEqualTo(DEEPEST);
            return null;
        });
    }

    @Test
    void isWrittenByMappersWithTheLongestNumber() throws Exception {
        BigDecimal longest = new BigDecimal("-0." + "1".repeat(Extensions.MAX_DIGITS));
        Declaration declaration = Declaration.builder()
                .title(WORDS)
                .extensions(Extensions.of(Map.of("number", longest)))
                .build();
        ObjectMapper older = new ObjectMapper().registerModule(new Jackson2Module());
        JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();

        assertThat(older.writeValueAsString(declaration)).isEqualTo(DeclarationJson.writeString(declaration));
        assertThat(mapper.writeValueAsString(declaration)).isEqualTo(DeclarationJson.writeString(declaration));
        assertThat(DeclarationJson.read(DeclarationJson.writeBytes(declaration)).orElseThrow())
                .isEqualTo(declaration);
    }

    @Test
    void isComparedShownAndFound() throws Exception {
        onASmallStack(() -> {
            Declaration copy = DEEPEST.toBuilder().build();
            String innermost = "section-1" + "/clause-1".repeat(Node.MAX_DEPTH - 1);
            assertThat(copy).isEqualTo(DEEPEST).hasSameHashCodeAs(DEEPEST).hasToString(DEEPEST.toString());
            assertThat(DEEPEST.outline().nodes(Node.class)).hasSize(3 * Node.MAX_DEPTH);
            assertThat(DEEPEST.outline().toString()).contains("We keep");
            assertThat(DEEPEST.find(innermost)).isPresent();
            assertThat(DEEPEST.texts()).hasSizeGreaterThan(2 * Node.MAX_DEPTH);
            assertThat(DEEPEST.languages()).hasSize(2);
            Declaration edited = DEEPEST.edit(
                    innermost,
                    Clause.class,
                    clause -> clause.toBuilder().label("(a)").build());
            assertThat(edited).isNotEqualTo(DEEPEST);
            return null;
        });
    }

    @Test
    void isTakenApartAndJoinedByLanguage() throws Exception {
        onASmallStack(() -> {
            Declaration english = DEEPEST.only("en");
            Declaration french = DEEPEST.only("fr");
            assertThat(english.languages()).containsExactly(LanguageTag.of("en"));
            assertThat(english.with(french).declaration()).isEqualTo(DEEPEST);
            return null;
        });
    }

    @Test
    void isJudgedByBothDoors() throws Exception {
        onASmallStack(() -> {
            Report report =
                    DeclarationValidator.standard().validate(deepest(LocalizedText.of("en", "We keep \u202Eit open.")));
            assertThat(report.getProblems())
                    .extracting(Problem::getPointer)
                    .contains("/annexes/0" + "/clauses/0".repeat(Node.MAX_DEPTH - 1) + "/text/en");
            try (var factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()) {
                assertThat(factory.getValidator().validate(DEEPEST)).isEmpty();
            }
            return null;
        });
    }

    @Test
    void reportsTheFirstNodeThatIsTooDeepAndReadsTheRest() {
        String around = "{\"sections\":[".repeat(Node.MAX_DEPTH);
        String json = "{\"format\":\"rights-declaration/1\",\"sections\":[" + around
                + "{\"sections\":[{\"sections\":1}]},{\"sections\":[{\"bad\":1}]}"
                + "]}".repeat(Node.MAX_DEPTH) + "],\"bad\":1}";

        Report report = DeclarationJson.read(json).getReport();

        String deep = "/sections/0".repeat(Node.MAX_DEPTH);
        assertThat(report.getProblems())
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactly(
                        "value.depth " + deep + "/sections/0",
                        "value.depth " + deep + "/sections/1",
                        "json.unknown-member /bad");
    }

    @Test
    void readsANodeAloneAsDeepAsItCanBeBuilt() {
        Clause deepest = DEEPEST.getSections().get(0).getClauses().get(0);
        Clause around = Clause.builder().addClause(deepest).build();
        JsonForm<Clause> form = JsonForm.of(Clause.class);
        byte[] json = form.writeBytes(around);

        assertThat(form.read(json).orElseThrow()).isEqualTo(around);
        assertThat(form.read("{\"clauses\":[" + new String(json, UTF_8) + "]}")
                        .getReport()
                        .in(Locale.ENGLISH)
                        .getProblems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem.getCode()).isEqualTo("value.depth"));
    }

    private static void onASmallStack(Callable<?> work) throws Exception {
        FutureTask<?> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small", SMALL_STACK);
        thread.start();
        try {
            task.get();
        } catch (ExecutionException failed) {
            throw new AssertionError("on a small stack", failed.getCause());
        }
    }
}
