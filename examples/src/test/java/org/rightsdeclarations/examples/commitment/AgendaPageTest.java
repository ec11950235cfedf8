package org.rightsdeclarations.examples.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Outline;
import org.rightsdeclarations.examples.declaration.GwangjuDeclaration2023;
import org.rightsdeclarations.examples.words.Page;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.examples.words.Years;
import org.rightsdeclarations.term.DeclarationStatus;

class AgendaPageTest {
    private static final Years YEARS = new Years(2027, 2028);

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.problem.Messages#languages")
    void isSoundInEveryLanguage(Locale language) throws Exception {
        Page page = page(language, GwangjuDeclaration2023.build());

        assertThat(page.attribute("/html/@lang"))
                .isEqualTo(Words.in(language).language().toLanguageTag());
        assertThat(page.texts("//h1")).hasSize(1).noneMatch(String::isBlank);
        assertThat(page.texts("//h2")).hasSize(2).doesNotHaveDuplicates();
        assertThat(page.texts("//table/thead/tr[count(th[@scope='col']) = 4]")).hasSize(1);
        assertThat(page.texts("//tbody/tr[count(td) = 3 and count(th[@scope='row']) = 1]"))
                .hasSize(1);
        assertThat(page.texts("//body//text()")).noneMatch(text -> text.contains("{"));
    }

    @Test
    void saysWhenWhatWhoAndWhere() throws Exception {
        Page page = page(Locale.ENGLISH, GwangjuDeclaration2023.build());

        assertThat(page.texts("//tbody/tr/*").stream().map(String::strip))
                .satisfiesExactly(
                        when -> assertThat(when).isEqualTo("next edition: World Human Rights Cities Forum"),
                        what -> assertThat(what).startsWith("4. We promise to closely monitor"),
                        who -> assertThat(who)
                                .isEqualTo("the participants of the 13th World Human Rights Cities Forum"),
                        where -> assertThat(where)
                                .isEqualTo(
                                        "The Declaration of the 13th World Human Rights Cities Forum section-2/commitment-4"));
    }

    @Test
    void saysIfTheDeclarationIsNotInForce() throws Exception {
        Declaration draft = GwangjuDeclaration2023.build().toBuilder()
                .status(DeclarationStatus.of("in-consultation"))
                .build();

        assertThat(page(Locale.ENGLISH, draft).texts("//tbody//td[3]"))
                .singleElement()
                .asString()
                .contains("World Human Rights Cities Forum (in-consultation) section-2");
    }

    @Test
    void showsWordsOfDeclarationsAsTheyAre() throws Exception {
        Declaration hostile = Declaration.in("en")
                .title("<script>alert(1)</script> & more")
                .commitment("1.", "Keep \"it\".")
                .build()
                .edit(
                        "section-1/commitment-1",
                        Commitment.class,
                        commitment ->
                                commitment.toBuilder().due(Deadline.on("2028")).build());

        Page page = page(Locale.ENGLISH, hostile);

        assertThat(page.texts("//script | //@src | //iframe | //@style")).isEmpty();
        assertThat(page.texts("//tbody//td[3]"))
                .singleElement()
                .asString()
                .startsWith("<script>alert(1)</script> & more");
    }

    private static Page page(Locale language, Declaration declaration) throws Exception {
        List<Promise> promises = new ArrayList<>();
        for (Outline.Entry entry : declaration.outline()) {
            if (entry.node() instanceof Commitment commitment) {
                promises.add(new Promise(declaration, "a.json", entry.address(), commitment));
            }
        }
        return Page.read(new AgendaPage(Words.in(language)).text(Agenda.of(YEARS, promises), List.of()));
    }
}
