package org.rightsdeclarations.anniversary.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

class MentionsTest {
    private static final String WORD = "10th ";

    /** The starts of the ordinals that were read, in order. */
    private final List<Integer> read = new ArrayList<>();

    @Test
    void areReadAlone() {
        Mentions mentions = mentions(5, false);

        assertThat(mentions.of(3)).extracting(AnniversaryMention::ordinal).containsExactly(10);
        assertThat(read).containsExactly(3 * WORD.length());
    }

    @Test
    void areReadAfterThoseBeforeThemIfTheLanguageAsksWhereTheseEnd() {
        Mentions mentions = mentions(5, true);

        mentions.of(2);

        assertThat(read).containsExactly(0, WORD.length(), 2 * WORD.length());
    }

    @Test
    void areReadOnce() {
        Mentions mentions = mentions(3, true);

        mentions.of(1);
        mentions.of(1);

        assertThat(mentions.all()).hasSize(3);
        assertThat(read).containsExactly(0, WORD.length(), 2 * WORD.length());
    }

    @Test
    void areReadFromTheLastOfVeryMany() {
        int many = 100_000;

        assertThat(mentions(many, true).of(many - 1)).hasSize(1);
        assertThat(read).hasSize(many);
    }

    private Mentions mentions(int number, boolean asksWhereOthersEnd) {
        List<Ordinals> ordinals = IntStream.range(0, number)
                .mapToObj(i -> new PrintedWords(WORD.strip(), i * WORD.length()))
                .map(words -> new Ordinals(List.of(new Ordinal(10, words)), words.end()))
                .toList();
        TextReader reader = new Reader(asksWhereOthersEnd);
        return new Mentions(
                LanguageTag.of("en"),
                WORD.repeat(number),
                ordinals,
                new KnownTitles(InstrumentCatalogue.empty(), reader));
    }

    private final class Reader implements TextReader {
        private final boolean asksWhereOthersEnd;

        Reader(boolean asksWhereOthersEnd) {
            this.asksWhereOthersEnd = asksWhereOthersEnd;
        }

        @Override
        public List<Ordinals> ordinals(String text) {
            return List.of();
        }

        @Override
        public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
            if (asksWhereOthersEnd) {
                assertThat(from.getAsInt()).isEqualTo(Math.max(0, ordinals.start() - 1));
            }
            read.add(ordinals.start());
            return List.of(Naming.none(0, Optional.empty()));
        }

        @Override
        public boolean isOfAnotherTime(String text, Ordinals ordinals) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public boolean isPlainly(String text, Ordinals ordinals, String title) {
            return false;
        }
    }
}
