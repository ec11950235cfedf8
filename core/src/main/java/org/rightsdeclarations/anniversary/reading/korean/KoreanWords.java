package org.rightsdeclarations.anniversary.reading.korean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.term.DateRole;

/** What Korean adds to words, and words around anniversaries. */
final class KoreanWords {
    /** Words that are joined to what is counted: "75주년을 맞은 세계인권선언". */
    private static final Set<String> PARTICIPLES = Set.of("맞은", "맞는", "맞이한", "맞이하는", "기념하는", "기념한", "되는", "된");

    private static final Map<String, DateRole> ACTS = Map.of(
            "채택", DateRole.ADOPTED,
            "선포", DateRole.ADOPTED,
            "제정", DateRole.ADOPTED,
            "발표", DateRole.PUBLISHED,
            "공포", DateRole.PUBLISHED,
            "서명", DateRole.SIGNED,
            "발효", DateRole.IN_FORCE);

    /** Particles, a longer one before its end. */
    private static final List<String> PARTICLES =
            List.of("에서는", "에서", "에게", "으로", "부터", "까지", "의", "은", "는", "이", "가", "을", "를", "에", "와", "과", "로");

    /** Particles of what an anniversary is of. */
    private static final String OWN_PARTICLES = "의은는이가을를";

    private static final String TOPIC_PARTICLES = "은는이가";

    /** Ends of nouns that look like particles. */
    private static final List<String> NOUN_ENDS =
            List.of("회의", "주의", "협의", "결의", "정의", "합의", "논의", "심의", "국가", "평가", "어린이");

    private static final Set<String> TIMES =
            Set.of("올해", "금년", "지난해", "작년", "내년", "해", "날", "오늘", "이번", "때", "시점", "시기");

    private KoreanWords() {}

    static boolean isParticiple(String word) {
        return PARTICIPLES.contains(word);
    }

    /** Returns what happened to an instrument, if a word says that. */
    static Optional<DateRole> act(String word) {
        return Optional.ofNullable(ACTS.get(word));
    }

    /** Returns whether a word says when, such as "올해로" or "2023년에". */
    static boolean isTime(String word) {
        String bare = word.substring(0, word.length() - particle(word, 1));
        boolean isDate = Unicode.isDigit(word.charAt(0)) && "년월일".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return isDate || TIMES.contains(bare);
    }

    /** Returns the length of the particle at the end of a word, 0 if there is none. */
    static int particle(String word) {
        return NOUN_ENDS.stream().anyMatch(word::endsWith) ? 0 : particle(word, 2);
    }

    /** Returns whether a word is such a particle alone. */
    static boolean isOwnParticle(String word) {
        return word.length() == 1 && OWN_PARTICLES.contains(word);
    }

    /** Returns the length of the particle that a thing may have before its anniversary: "세계인권선언의 75주년"; or 0. */
    static int ownParticle(String word) {
        return OWN_PARTICLES.indexOf(word.charAt(word.length() - 1)) >= 0 ? particle(word) : 0;
    }

    /** Returns whether a word ends with the particle that marks what a sentence is about. */
    static boolean isTopic(String word) {
        return particle(word) > 0 && TOPIC_PARTICLES.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static int particle(String word, int rest) {
        return PARTICLES.stream()
                .filter(particle -> word.endsWith(particle) && word.length() >= particle.length() + rest)
                .findFirst()
                .map(String::length)
                .orElse(0);
    }
}
