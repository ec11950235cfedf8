package org.rightsdeclarations.examples.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Quotation;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

class GwangjuDeclaration2023Test {
    /** The published source holds the declaration twice: these are the lines of the first time. */
    private static final int LINES = 24;

    private final Declaration declaration = GwangjuDeclaration2023.build();

    @Test
    void isWrittenAsTheJsonFileToTheByte() throws IOException {
        byte[] file = resource("gwangju-declaration-2023.json");

        byte[] written = DeclarationJson.writeBytes(declaration, Layout.INDENTED);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(written).isEqualTo(file);
    }

    @Test
    void isReadFromTheJsonFileWithoutErrors() throws IOException {
        byte[] file = resource("gwangju-declaration-2023.json");

        ReadResult<Declaration> result = DeclarationJson.read(file);

        assertThat(result.orElseThrow()).isEqualTo(declaration);
        assertThat(result.getReport())
                .extracting(Problem::getCode)
                .containsExactly(
                        "identity.adopted-without-id",
                        "commitment.unverifiable",
                        // The text says "on Human Rights" and "Resolutions".
                        "catalogue.title-near",
                        "catalogue.title-near");
    }

    @Test
    void marksAnniversariesThatFallInItsYear() {
        List<Commemoration> known =
                AnniversaryCalendar.of(InstrumentCatalogue.standard()).in(2023);

        assertThat(declaration.getAnniversaries())
                .hasSize(4)
                .allSatisfy(marked -> assertThat(known)
                        .filteredOn(commemoration -> isOf(commemoration, marked.getOrigin()))
                        .singleElement()
                        .satisfies(commemoration -> {
                            assertThat(commemoration.getOrdinal()).isEqualTo(marked.getOrdinal());
                            assertThat(Optional.of(commemoration.getDate())).isEqualTo(marked.getDate());
                        }));
    }

    private static boolean isOf(Commemoration commemoration, Origin origin) {
        return ((Instrument) commemoration.getOrigin()).getId().equals(((Instrument) origin).getId());
    }

    @Test
    void holdsThePublishedTextWordForWord() throws IOException {
        List<String> published = published();

        List<String> lines = new ArrayList<>();
        lines.add(text(declaration.getTitle().orElseThrow()));
        lines.add("4-7 October 2023"); // kept as dates
        declaration.getEvent().orElseThrow().getPlaces().forEach(place -> lines.add(text(place.getName())));
        lines.add(text(declaration.getEvent().orElseThrow().getTheme().orElseThrow()));
        Quotation epigraph = declaration.getEpigraphs().get(0);
        lines.add(text(epigraph.getText()));
        lines.add(text(epigraph.getReference().orElseThrow()));
        Section clauses = declaration.getSections().get(0);
        Section commitments = declaration.getSections().get(1);
        lines.add(words(declaration.getPreamble().orElseThrow().getRecitals().get(0)) + " "
                + text(clauses.getChapeau().orElseThrow()));
        clauses.getClauses().forEach(clause -> lines.add(numbered(clause)));
        lines.add(text(commitments.getChapeau().orElseThrow()));
        commitments.getCommitments().forEach(commitment -> lines.add(numbered(commitment)));

        assertThat(lines).isEqualTo(published.subList(0, LINES));
        assertThat(published.subList(LINES, published.size())).isEqualTo(published.subList(1, LINES));
    }

    @Test
    void quotesTheSpeechActsFromTheText() {
        for (Provision provision : declaration.outline().nodes(Provision.class)) {
            assertThat(provision.getActs())
                    .allSatisfy(act -> assertThat(words(provision))
                            .contains(text(act.getWords().orElseThrow())));
        }
    }

    @Test
    void quotesTheTitlesOfTheAnniversariesFromTheRecital() {
        String recital =
                words(declaration.getPreamble().orElseThrow().getRecitals().get(0));

        assertThat(declaration.getAnniversaries())
                .hasSize(4)
                .allSatisfy(anniversary -> assertThat(recital)
                        .contains(anniversary.getOrdinal() + "th anniversary of the "
                                + anniversary.getOrigin().getTitle()));
    }

    @Test
    void hasTwelveClausesAndFourCommitments() {
        assertThat(declaration.allClauses()).hasSize(12);
        assertThat(declaration.allCommitments()).hasSize(4);
        assertThat(declaration)
                .asString()
                .startsWith("Declaration{The Declaration of the 13th World Human Rights Cities Forum, "
                        + "12 clauses, 4 commitments} #");
    }

    private static String numbered(Provision provision) {
        return provision.getLabel().orElseThrow() + " " + words(provision);
    }

    private static String words(Provision provision) {
        return text(provision.getText().orElseThrow());
    }

    private static String text(Object localized) {
        return localized.toString();
    }

    private static List<String> published() throws IOException {
        return new String(resource("whrcf-13-declaration-2023.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = GwangjuDeclaration2023.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
