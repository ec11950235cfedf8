package org.rightsdeclarations.benchmarks.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.EventReference;
import org.rightsdeclarations.world.Instrument;

/** Makes the documents: a real one, and some that ask for more. */
final class Documents {
    private static final String SEED = "/org/rightsdeclarations/examples/declaration/gwangju-declaration-2023.json";

    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("en", "We will build %d public homes, and report to the residents every year.");
        LANGUAGES.put("ar", "سنبني %d مسكنا عاما، ونقدم تقريرا إلى السكان كل عام.");
        LANGUAGES.put("es", "Construiremos %d viviendas públicas e informaremos a los residentes cada año.");
        LANGUAGES.put("fr", "Nous construirons %d logements publics et rendrons compte aux habitants chaque année.");
        LANGUAGES.put("ko", "우리는 공공 주택 %d호를 짓고 매년 주민에게 보고할 것이다.");
        LANGUAGES.put("ru", "Мы построим %d государственных жилищ и будем ежегодно отчитываться перед жителями.");
        LANGUAGES.put("zh", "我们将建造%d套公共住房，并每年向居民报告。");
    }

    /** As labels are printed: with no form that goes on. */
    private static final List<String> LABELS = List.of(
            "%d.",
            "(%d)", "Article %d", "%d bis", "%d.1", "0%d", "%1$d–%1$d", "§ %d", "第%d条", "제%d조의2", "Annex %d", "*%d");

    private Documents() {}

    /** Returns all documents, the most usual first. */
    static List<Document> all() {
        return List.of(clean(), withFindings(), inSevenLanguages(), withIrregularLabels(), of100000Clauses());
    }

    /** Returns the declaration of the 13th World Human Rights Cities Forum as printed: four findings are in it. */
    static Document withFindings() {
        try (InputStream in = Documents.class.getResourceAsStream(SEED)) {
            return new Document("with findings", DeclarationJson.read(in).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the same declaration with everything mended that the rules find. */
    static Document clean() {
        Declaration mended = withFindings().declaration().toBuilder()
                .id(Iri.of("https://riverside.example/declarations/gwangju-2023"))
                .build();
        for (int i = 1; i <= 3; i++) {
            mended = mended.edit(
                    "section-2/commitment-" + i,
                    Commitment.class,
                    commitment -> commitment.toBuilder()
                            .due(Deadline.at(EventReference.next(Series.WHRCF)))
                            .build());
        }
        mended = titled(mended, "anniversary-1/instrument", "Universal Declaration of Human Rights");
        mended = titled(mended, "anniversary-4/instrument", "Resolution on Local Government and Human Rights");
        return new Document("clean copy", mended);
    }

    private static Declaration titled(Declaration declaration, String address, String title) {
        return declaration.edit(
                address,
                Instrument.class,
                instrument -> instrument.toBuilder()
                        .title(LocalizedText.of("en", title))
                        .build());
    }

    /** Returns a declaration of which each text is in seven languages. */
    static Document inSevenLanguages() {
        return new Document("seven languages", clauses(20, i -> i + ".", List.copyOf(LANGUAGES.keySet())));
    }

    /** Returns a declaration in which no label goes on from the one before. */
    static Document withIrregularLabels() {
        return new Document(
                "400 irregular labels",
                clauses(400, i -> String.format(LABELS.get(i % LABELS.size()), i * 7 % 400 + 1), List.of("en")));
    }

    /** Returns a declaration as long as the default limits allow. */
    static Document of100000Clauses() {
        return new Document("100,000 clauses", clauses(100_000, i -> i + ".", List.of("en")));
    }

    private static Declaration clauses(int count, IntFunction<String> label, List<String> languages) {
        Section section = Section.builder()
                .addAllClauses(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Clause.of(label.apply(i), text(i, languages)))
                        .toList())
                .build();
        return Declaration.builder()
                .title(text(0, languages))
                .addSection(section)
                .build();
    }

    private static LocalizedText text(int number, List<String> languages) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            texts.put(LanguageTag.of(language), String.format(LANGUAGES.get(language), number));
        }
        return LocalizedText.of(texts);
    }
}
