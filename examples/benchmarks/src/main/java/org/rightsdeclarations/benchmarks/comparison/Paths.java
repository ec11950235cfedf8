package org.rightsdeclarations.benchmarks.comparison;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.AnniversaryReader;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.TitleMatch;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;

/** Single paths through the library, for JMH: what a change of one of them costs or gains. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Paths {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final Document document = Documents.withFindings();
    private final ReadOptions withoutRules = ReadOptions.strict().withoutRules();
    private final DeclarationValidator rules = DeclarationValidator.standard();
    private final Report report = rules.validate(document.declaration());
    private final InstrumentCatalogue catalogue = InstrumentCatalogue.standard();
    private final AnniversaryReader anniversaries = AnniversaryReader.of(catalogue);
    private final String recital = document.declaration()
            .getPreamble()
            .orElseThrow()
            .getRecitals()
            .get(0)
            .getText()
            .orElseThrow()
            .get(ENGLISH)
            .orElseThrow();

    @Benchmark
    public ReadResult<Declaration> read() {
        return DeclarationJson.read(document.bytes(), withoutRules);
    }

    @Benchmark
    public Report judge() {
        return rules.validate(document.declaration());
    }

    @Benchmark
    public String print() {
        return report.in(Locale.FRENCH).toString();
    }

    @Benchmark
    public byte[] write() {
        return DeclarationJson.writeBytes(document.declaration());
    }

    @Benchmark
    public Parts walk() {
        return document.declaration().parts();
    }

    @Benchmark
    public List<Numeral> label() {
        return Label.of("第一百零二条").readings();
    }

    @Benchmark
    public DateRange date() {
        return DateRange.parse("2023-10-04/2023-10-07");
    }

    @Benchmark
    public List<TitleMatch> title() {
        return catalogue.search("Universal Declaration on Human Rights");
    }

    @Benchmark
    public List<AnniversaryMention> mentions() {
        return anniversaries.read(ENGLISH, recital);
    }

    /**
     * Measures all of them.
     *
     * @param forks in how many processes
     * @param iterations how many seconds each warms up, and then measures
     * @throws RunnerException if one cannot be measured
     */
    public static void measure(int forks, int iterations) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(Paths.class.getName())
                        .forks(forks)
                        .jvmArgs("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Dorg.jboss.logging.provider=slf4j")
                        .warmupIterations(iterations)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
