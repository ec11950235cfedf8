/**
 * Reads and writes declarations as JSON in the format {@code rights-declaration/1}, and catalogues in the format
 * {@code instrument-catalogue/1}. Start with {@link org.rightsdeclarations.json.DeclarationJson}.
 *
 * <p>On this page: <a href="#read">read</a> and <a href="#write">write a document</a>, <a href="#lines">many in one
 * file</a>; embed in <a href="#mapper">your mapper</a>, in <a href="#spring-boot">Spring Boot</a>, in <a
 * href="#quarkus">Quarkus</a>.
 *
 * <h2 id="read">Read a document</h2>
 *
 * <pre>{@code
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.json.DeclarationJson;
 *
 * Declaration same = DeclarationJson.read(file).orElseThrow();
 * }</pre>
 *
 * <p>Reading never fails for what a document holds: the {@link org.rightsdeclarations.json.ReadResult} has the
 * declaration, and every problem in the order of the document with its code, JSON Pointer, line and column. The rules
 * are run in the same call. A system that receives documents shows their senders what to mend:
 *
 * <pre>{@code
 * import java.io.PrintStream;
 * import java.util.Locale;
 * import java.util.Optional;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.json.DeclarationJson;
 * import org.rightsdeclarations.json.ReadOptions;
 * import org.rightsdeclarations.json.ReadResult;
 * import org.rightsdeclarations.problem.Problem;
 *
 * public static Optional<Declaration> receive(byte[] document, Locale sender, PrintStream answer) {
 *     ReadOptions options = ReadOptions.strict().withLocale(sender).withMaxDocumentBytes(1_000_000);
 *     ReadResult<Declaration> result = DeclarationJson.read(document, options);
 *     for (Problem problem : result.getReport()) {
 *         String line = problem.getPosition().map(at -> at + " ").orElse("");
 *         String place = problem.getPrintedPlace().map(at -> at + ": ").orElse("");
 *         answer.println(line + place + problem.getMessage());
 *         problem.getSuggestion().ifPresent(answer::println);
 *     }
 *     return result.getReport().hasErrors() ? Optional.empty() : result.getValue();
 * }
 * }</pre>
 *
 * <h2 id="write">Write a document</h2>
 *
 * <pre>{@code
 * import java.nio.file.Files;
 * import org.rightsdeclarations.json.DeclarationJson;
 * import org.rightsdeclarations.json.Layout;
 *
 * Files.write(file, DeclarationJson.writeBytes(declaration, Layout.INDENTED));
 * }</pre>
 *
 * <p>Equal declarations are always written as the same bytes. A part alone is read and written by
 * {@link org.rightsdeclarations.json.JsonForm}.
 *
 * <h2 id="lines">Read and write many in one file</h2>
 *
 * <p>In newline-delimited JSON, also known as JSON Lines, each line is a document. Such a file is read line by line, in
 * constant memory, and a line that is broken costs only itself:
 *
 * <pre>{@code
 * import java.util.Iterator;
 * import java.util.stream.Stream;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.json.DeclarationJson;
 * import org.rightsdeclarations.json.LineResult;
 * import org.rightsdeclarations.json.ReadResult;
 *
 * try (Stream<LineResult> lines = DeclarationJson.readLines(delivered)) {
 *     for (Iterator<LineResult> rest = lines.iterator(); rest.hasNext(); ) {
 *         ReadResult<Declaration> result = rest.next().getResult();
 *         if (result.getReport().hasErrors()) {
 *             answer.println(result); // names the line
 *         } else {
 *             DeclarationJson.writeLine(result.orElseThrow(), kept);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A {@link org.rightsdeclarations.json.LineResult} knows the number of its line, its problems are at their places in
 * the file, and it is read by the thread that asks for its result. A file that is on several machines is taken apart by
 * others: there, each line is a document for {@code DeclarationJson.read}.
 *
 * <h2 id="mapper">Embed in your mapper</h2>
 *
 * <p>A mapper of Jackson 3 that is given the {@link org.rightsdeclarations.json.Jackson3Module} knows the types of the
 * model: alone, in records, lists and maps, in trees.
 *
 * <pre>{@code
 * import java.util.List;
 * import org.rightsdeclarations.Commitment;
 * import org.rightsdeclarations.json.Jackson3Module;
 * import tools.jackson.databind.json.JsonMapper;
 *
 * public record Promises(String department, List<Commitment> commitments) {}
 * ...
 *     JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
 *     return mapper.readValue(json, Promises.class);
 * }</pre>
 *
 * <p>On the class path, {@code findAndAddModules()} finds the module, too. For Jackson 2 there is
 * {@link org.rightsdeclarations.json.Jackson2Module}. Both take {@link org.rightsdeclarations.json.ReadOptions}, which
 * set limits, leniency and the language of reports.
 *
 * <p>A document that is not sound becomes an exception of the mapper. Its cause is an
 * {@link org.rightsdeclarations.json.InvalidDeclarationException} with the whole report, in which pointers, lines and
 * columns are those of the outermost document. The mapper says whether something is a declaration; whether it is a good
 * one is for {@code @Valid} or {@link org.rightsdeclarations.validation.DeclarationValidator} to say.
 *
 * <p>Data binding is not a dependency of this library: it works with the {@code jackson-databind} that you have.
 * Supported are Jackson 3.0.0 to 3.3.0, with {@code jackson-core} and {@code jackson-databind} in the same version, as
 * the BOM of Jackson sets them, and Jackson 2.15.4 to 2.23.0.
 *
 * <h2 id="spring-boot">Embed in Spring Boot</h2>
 *
 * <p>Add the dependency, beside the starters for Spring MVC and for validation; there is nothing to configure. The
 * mappers of Spring know the types, and {@code @Valid} refuses declarations with errors, alone, in lists, or in a
 * record that says {@code @Valid} for its component. A declaration with warnings is accepted, and its sender can be
 * told of them:
 *
 * <pre>{@code
 * import jakarta.validation.Valid;
 * import jakarta.validation.constraints.NotBlank;
 * import java.net.URI;
 * import java.util.List;
 * import java.util.Locale;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.problem.Report;
 * import org.springframework.http.ResponseEntity;
 * import org.springframework.web.bind.annotation.PostMapping;
 * import org.springframework.web.bind.annotation.RequestBody;
 *
 * record Receipt(int number, Report report) {}
 * ...
 * record Submission(@NotBlank String sender, @Valid Declaration declaration) {}
 *
 * @PostMapping("/declarations")
 * ResponseEntity<Receipt> file(@RequestBody @Valid Declaration declaration, Locale reader) {
 * ...
 *     Report report = rules.withLocale(reader).validate(declaration);
 *     return ResponseEntity.created(URI.create("/declarations/" + number)).body(new Receipt(number, report));
 * }
 *
 * @PostMapping("/submissions")
 * ResponseEntity<Receipt> file(@RequestBody @Valid Submission submission, Locale reader) {
 *     return file(submission.declaration(), reader);
 * }
 *
 * @PostMapping("/declarations/all")
 * List<Receipt> file(@RequestBody List<@Valid Declaration> declarations, Locale reader) {
 *     return declarations.stream()
 *             .map(declaration -> file(declaration, reader).getBody())
 *             .toList();
 * }
 * }</pre>
 *
 * <p>What is refused is answered without a line of yours:
 *
 * <table class="striped">
 * <caption>What Spring MVC answers</caption>
 * <tr><th scope="col">the body of the request</th><th scope="col">status</th><th scope="col">answer</th></tr>
 * <tr><td>holds a declaration that cannot be read, or that has errors</td><td>422</td><td>problem details</td></tr>
 * <tr><td>is no JSON, where a declaration is expected</td><td>400</td><td>problem details</td></tr>
 * <tr><td>breaks constraints of the application only, such as {@code @NotBlank}</td><td>400</td>
 * <td>that of Spring</td></tr>
 * </table>
 *
 * <p>The {@linkplain org.rightsdeclarations.json.ProblemDetails problem details} (RFC 9457,
 * {@code application/problem+json}) list all that is wrong: code, pointer, line and column in the body as it was sent,
 * where the document prints it, message and suggestion. Pointers start at the body, as in
 * {@code /declaration/sections/0/clauses/1} for a record, and {@code /1/sections/0/clauses/1} for a list. Where a
 * declaration has errors, broken constraints of the application are listed with them. Messages are in the language that
 * the request accepts, and {@code Content-Language} names it.
 *
 * <p>A controller that reads the text itself, as for rules that differ from request to request, returns such details.
 * They are written as the standard says; status and media type are for the controller to set:
 *
 * <pre>{@code
 * import java.util.Locale;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.json.DeclarationJson;
 * import org.rightsdeclarations.json.ProblemDetails;
 * import org.rightsdeclarations.json.ReadResult;
 * import org.rightsdeclarations.problem.Report;
 * import org.springframework.http.HttpHeaders;
 * import org.springframework.http.MediaType;
 * import org.springframework.http.ResponseEntity;
 * import org.springframework.web.bind.annotation.PathVariable;
 * import org.springframework.web.bind.annotation.PutMapping;
 * import org.springframework.web.bind.annotation.RequestBody;
 *
 * @PutMapping("/declarations/{number}")
 * ResponseEntity<?> correct(@PathVariable int number, @RequestBody byte[] text, Locale reader) {
 *     ReadResult<Declaration> result = DeclarationJson.read(text, reading.withLocale(reader));
 *     Report report = result.getReport();
 *     if (report.hasErrors()) {
 *         ProblemDetails details = ProblemDetails.of(report);
 *         return ResponseEntity.status(details.getStatus())
 *                 .contentType(MediaType.APPLICATION_PROBLEM_JSON)
 *                 .header(HttpHeaders.CONTENT_LANGUAGE, details.getLanguage().toLanguageTag())
 *                 .body(details);
 *     }
 *     kept.put(number, result.orElseThrow());
 *     return ResponseEntity.ok(new Receipt(number, report));
 * }
 * }</pre>
 *
 * <p>A bean of type {@link org.rightsdeclarations.validation.DeclarationValidator} holds the rules and the catalogue by
 * which {@code @Valid} judges, and one of type {@link org.rightsdeclarations.json.ReadOptions} says how the mappers
 * read:
 *
 * <pre>{@code
 * import java.util.Map;
 * import org.rightsdeclarations.Declaration;
 * import org.rightsdeclarations.catalogue.InstrumentCatalogue;
 * import org.rightsdeclarations.json.ReadOptions;
 * import org.rightsdeclarations.problem.Severity;
 * import org.rightsdeclarations.rule.Check;
 * import org.rightsdeclarations.rule.Examination;
 * import org.rightsdeclarations.rule.Rule;
 * import org.rightsdeclarations.validation.DeclarationValidator;
 * import org.rightsdeclarations.world.Instrument;
 * import org.springframework.context.annotation.Bean;
 * import org.springframework.context.annotation.Configuration;
 *
 * @Configuration(proxyBeanMethods = false)
 * class OfficeRules {
 *     private static final Rule UNTITLED = Rule.of(
 *             "office.untitled", Severity.ERROR, "a declaration without a title cannot be filed", "give it a title");
 *
 *     @Bean
 *     DeclarationValidator rules() {
 *         Instrument charter = Instrument.builder()
 *                 .id("riverside-charter")
 *                 .title("en", "Riverside Charter on the Right to the City")
 *                 .build();
 *         return DeclarationValidator.standard()
 *                 .withCatalogue(InstrumentCatalogue.standard().with(charter))
 *                 .with(Check.of(Declaration.class, OfficeRules::requireTitle, UNTITLED));
 *     }
 *
 *     @Bean
 *     ReadOptions reading(DeclarationValidator rules) {
 *         return ReadOptions.strict().withValidator(rules).withMaxDocumentBytes(1_000_000);
 *     }
 *
 *     private static void requireTitle(Examination<Declaration> examination) {
 *         if (examination.subject().getTitle().isEmpty()) {
 *             examination.report(UNTITLED, examination.part(), Map.of());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>An {@code @ExceptionHandler} of the application goes first, and {@code spring.mvc.problemdetails.enabled} may be
 * on or off. To have these answers from Spring alone, exclude what makes them:
 *
 * <pre>
 * spring.autoconfigure.exclude=org.rightsdeclarations.json.spring.ProblemDetailsAutoConfiguration
 * </pre>
 *
 * <p>The mappers and the rules are set up by {@code RightsDeclarationsAutoConfiguration} of the same package. These two
 * names are all that there is to use in it: its module does not export it.
 *
 * <p>Supported are Spring Boot 3.5, 4.0 and 4.1, with Spring MVC. WebFlux is not covered.
 *
 * <h2 id="quarkus">Embed in Quarkus</h2>
 *
 * <p>Add the dependency, beside the extensions {@code quarkus-rest-jackson} and {@code quarkus-hibernate-validator}.
 * Quarkus finds the constraints by the index in the jars, so an injected {@code Validator} and {@code @Valid} find
 * errors. It does not look for modules of Jackson by itself: without this customizer, its mapper does not know the
 * types.
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 * import io.quarkus.jackson.ObjectMapperCustomizer;
 * import jakarta.inject.Singleton;
 * import org.rightsdeclarations.json.Jackson2Module;
 *
 * @Singleton
 * public class DeclarationsAsJson implements ObjectMapperCustomizer {
 *     @Override
 *     public void customize(ObjectMapper mapper) {
 *         mapper.registerModule(new Jackson2Module());
 *     }
 * }
 * }</pre>
 *
 * <p>Quarkus creates constraint validators as beans. An alternative to that of this library judges by rules of your
 * own:
 *
 * <pre>{@code
 * import jakarta.annotation.Priority;
 * import jakarta.enterprise.context.Dependent;
 * import jakarta.enterprise.inject.Alternative;
 * import jakarta.enterprise.inject.Produces;
 * import org.rightsdeclarations.constraint.SoundValidator;
 * import org.rightsdeclarations.problem.Severity;
 * import org.rightsdeclarations.validation.DeclarationValidator;
 * import org.rightsdeclarations.validation.jakarta.SoundJudge;
 *
 * public class OfficeRules {
 *     @Produces
 *     @Alternative
 *     @Priority(1)
 *     @Dependent
 *     SoundValidator sound() {
 *         SoundValidator validator = new SoundValidator();
 *         validator.use(SoundJudge.of(DeclarationValidator.standard().withSeverity("numbering.gap", Severity.ERROR)));
 *         return validator;
 *     }
 * }
 * }</pre>
 *
 * <p>What is refused reaches you as two exceptions. These mappers make problem details of them, with status 422 and in
 * the language of the request, and leave the rest to Quarkus:
 *
 * <pre>{@code
 * import jakarta.validation.ConstraintViolationException;
 * import jakarta.ws.rs.WebApplicationException;
 * import jakarta.ws.rs.core.HttpHeaders;
 * import jakarta.ws.rs.core.Response;
 * import java.util.Locale;
 * import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
 * import org.rightsdeclarations.json.InvalidDeclarationException;
 * import org.rightsdeclarations.json.ProblemDetails;
 * import org.rightsdeclarations.problem.Report;
 * import org.rightsdeclarations.validation.jakarta.Violations;
 *
 * public class Refusals {
 *     @ServerExceptionMapper
 *     Response unsound(ConstraintViolationException refusal, HttpHeaders request) {
 *         return answer(Violations.toReport(refusal.getConstraintViolations(), reader(request)));
 *     }
 *
 *     @ServerExceptionMapper
 *     Response unreadable(WebApplicationException refusal, HttpHeaders request) {
 *         // What the mapper throws is the cause of what Quarkus makes of it.
 *         for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
 *             if (cause instanceof InvalidDeclarationException invalid) {
 *                 return answer(invalid.getReport().in(reader(request)));
 *             }
 *         }
 *         return refusal.getResponse();
 *     }
 *
 *     private static Locale reader(HttpHeaders request) {
 *         return request.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
 *     }
 *
 *     private static Response answer(Report report) {
 *         ProblemDetails details = ProblemDetails.of(report);
 *         return Response.status(details.getStatus())
 *                 .type(ProblemDetails.MEDIA_TYPE)
 *                 .language(details.getLanguage())
 *                 .entity(details.writeString())
 *                 .build();
 *     }
 * }
 * }</pre>
 *
 * <p>What the mapper refuses is told with line and column. What {@code @Valid} refuses has no position, and its
 * pointers start with the name of the parameter, as in {@code /declaration/sections/0/clauses/1}.
 *
 * <p>Supported is Quarkus 3.33, whose mapper is one of Jackson 2.
 */
@NullMarked
package org.rightsdeclarations.json;

import org.jspecify.annotations.NullMarked;
