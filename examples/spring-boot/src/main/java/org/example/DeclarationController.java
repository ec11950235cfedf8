package org.example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ProblemDetails;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Receives, keeps and shows declarations. What is refused, and why, is answered without a line here. */
@RestController
class DeclarationController {
    private final Map<Integer, Declaration> kept = new ConcurrentSkipListMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final DeclarationValidator rules;
    private final ReadOptions reading;

    DeclarationController(DeclarationValidator rules, ReadOptions reading) {
        this.rules = rules;
        this.reading = reading;
    }

    /** A declaration under its number. */
    record Filed(int number, Declaration declaration) {}

    /** What is answered to who files one: also a good one may have warnings. */
    record Receipt(int number, Report report) {}

    /** A declaration that somebody sends with a letter. */
    record Submission(@NotBlank String sender, @Valid Declaration declaration) {}

    @PostMapping("/declarations")
    ResponseEntity<Receipt> file(@RequestBody @Valid Declaration declaration, Locale reader) {
        int number = last.incrementAndGet();
        kept.put(number, declaration);
        Report report = rules.withLocale(reader).validate(declaration);
        return ResponseEntity.created(URI.create("/declarations/" + number)).body(new Receipt(number, report));
    }

    @PostMapping("/submissions")
    ResponseEntity<Receipt> file(@RequestBody @Valid Submission submission, Locale reader) {
        return file(submission.declaration(), reader);
    }

    @PostMapping("/declarations/all")
    List<Receipt> file(@RequestBody List<@Valid Declaration> declarations, Locale reader) {
        return declarations.stream()
                .map(declaration -> file(declaration, reader).getBody())
                .toList();
    }

    @GetMapping("/declarations")
    List<Filed> list() {
        return kept.entrySet().stream()
                .map(entry -> new Filed(entry.getKey(), entry.getValue()))
                .toList();
    }

    @GetMapping("/declarations/{number}")
    ResponseEntity<Declaration> find(@PathVariable int number) {
        return ResponseEntity.of(Optional.ofNullable(kept.get(number)));
    }

    /** Reads a correction itself, and so can answer in a way of its own. */
    @PutMapping("/declarations/{number}")
    ResponseEntity<?> correct(@PathVariable int number, @RequestBody byte[] text, Locale reader) {
        ReadResult<Declaration> result = DeclarationJson.read(text, reading.withLocale(reader));
        Report report = result.getReport();
        if (report.hasErrors()) {
            ProblemDetails details = ProblemDetails.of(report);
            return ResponseEntity.status(details.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, details.getLanguage().toLanguageTag())
                    .body(details);
        }
        kept.put(number, result.orElseThrow());
        return ResponseEntity.ok(new Receipt(number, report));
    }

    /** Judges a text, whatever it is, and keeps nothing: for the page. */
    @PostMapping("/reports")
    Report check(@RequestBody byte[] text, Locale reader) {
        return DeclarationJson.read(text, reading.withLocale(reader)).getReport();
    }
}
