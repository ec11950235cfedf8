package org.rightsdeclarations.anniversary.reading.korean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.rightsdeclarations.anniversary.reading.words.KnownTitles;
import org.rightsdeclarations.anniversary.reading.words.Naming;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.PlainNaming;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Reads Korean texts. What an anniversary commemorates comes before it, or follows a participle. */
public final class KoreanReader implements TextReader {
    /** The only reader of the language. */
    public static final Optional<TextReader> ONLY = Optional.of(new KoreanReader());

    /** Particles between the anniversary and a participle: "75주년을 맞은". */
    private static final Set<String> PARTICLES = Set.of("", "을", "이");

    private KoreanReader() {}

    @Override
    public List<Ordinals> ordinals(String text) {
        return KoreanOrdinals.in(text);
    }

    @Override
    public List<Naming> namings(String text, IntSupplier from, Ordinals ordinals, int to, KnownTitles titles) {
        Words before = Words.before(text, from.getAsInt(), ordinals.start());
        if (KoreanWords.isLegalTime(before)) {
            return List.of();
        }
        Words after = Words.after(text, ordinals.end(), to);
        Naming last = new KoreanSubject(titles, before).last();
        boolean isJoined = KoreanWords.isParticiple(after.lower(0))
                && PARTICLES.contains(
                        text.substring(ordinals.end(), after.start(0)).strip());
        boolean isTopic = KoreanWords.isTopic(before.lower(before.size() - 1));
        if (!last.isKnown() && !isJoined && isBeforeName(text, ordinals, after) && (isTopic || before.size() == 0)) {
            Naming named = new KoreanSubject(titles, after).first();
            return List.of(named.isKnown() ? named : new KoreanSubject(titles, after).name());
        }
        if (last.isKnown() || !isJoined) {
            return List.of(last);
        }
        Naming first = new KoreanSubject(titles, after.from(1)).first();
        boolean isFirst = first.isKnown()
                || (first.subject().isPresent() && !(isTopic && last.subject().isPresent()));
        return List.of(isFirst ? first : last);
    }

    /** Returns whether the name of what is celebrated follows: "제45주년 등대의 날". */
    private static boolean isBeforeName(String text, Ordinals ordinals, Words after) {
        return text.charAt(ordinals.start()) == KoreanOrdinals.ORDINAL_PREFIX
                && after.size() > 0
                && after.start(0) == ordinals.end() + 1
                && text.charAt(ordinals.end()) == ' '
                && !KoreanWords.isCelebration(after.lower(0));
    }

    /** Returns whether words such as "75주년을 앞두고" follow. */
    @Override
    public boolean isOfAnotherTime(String text, Ordinals ordinals) {
        return KoreanWords.isOfAnotherTime(text, ordinals.end());
    }

    @Override
    public boolean isPlainly(String text, Ordinals ordinals, String title) {
        return PlainNaming.isBefore(text, ordinals.start(), title);
    }

    /** Returns the words as one: Korean writes a title of one word as several, too. */
    @Override
    public String otherForm(String words) {
        return words.replace(" ", "");
    }
}
