package org.rightsdeclarations.anniversary.reading.korean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.Words;
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

    /** What laws count years from. */
    private static final Set<String> LEGAL_TIMES = Set.of("임명", "위촉", "발급", "교부", "시행일", "공포일", "발효일", "임명일", "발급일");

    /** What happens to a law; if it is this one, its years are counted. */
    private static final Set<String> LEGAL_ACTS = Set.of("시행", "공포", "발효", "제정");

    private static final Set<String> POINTERS = Set.of("이", "본", "해당");

    /** The end of a verb in the passive or active: "채택된 지 75주년". */
    private static final List<String> DONE = List.of("된", "한");

    /** Ends of what a sentence says that something is: "75주년이 되는 해이다". */
    private static final List<String> COPULAS = List.of("이다", "입니다", "이며", "이고", "이자", "로서", "인");

    /** Words that come after an anniversary that was named before: "75주년 기념식". */
    private static final List<String> CELEBRATIONS = List.of("기념", "맞이", "맞아", "행사", "축하", "경축");

    /** What comes right after an anniversary that is not yet there, or long past: "75주년을 앞두고", "75주년까지". */
    private static final List<String> OTHER_TIMES = List.of("을 앞두", "을 향", "까지", "이후", " 이후", " 이전");

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

    /** Returns whether a law counts years from what words end with: "이 법 시행 3주년". */
    static boolean isLegalTime(Words before) {
        int last = before.size() - 1;
        boolean isPointed = POINTERS.contains(before.lower(last - 2)) && !before.isParted(last - 2);
        return LEGAL_TIMES.contains(before.lower(last)) || (isPointed && LEGAL_ACTS.contains(before.lower(last)));
    }

    /** Returns what happened to an instrument, if a word says that. */
    static Optional<DateRole> act(String word) {
        return Optional.ofNullable(ACTS.get(word));
    }

    /** Returns whether a word says when, such as "올해로" or "2023년에". */
    static boolean isTime(String word) {
        String bare = bare(word);
        boolean isDate = Unicode.isDigit(word.charAt(0)) && "년월일".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return isDate || TIMES.contains(bare);
    }

    private static String bare(String word) {
        for (String copula : COPULAS) {
            if (word.endsWith(copula) && word.length() > copula.length()) {
                return word.substring(0, word.length() - copula.length());
            }
        }
        return word.substring(0, word.length() - particle(word, 1));
    }

    /** Returns what happened to an instrument, if a word says that it did: "채택된". */
    static Optional<DateRole> actDone(String word) {
        return DONE.stream().anyMatch(word::endsWith) ? act(word.substring(0, word.length() - 1)) : Optional.empty();
    }

    /** Returns whether what follows a place puts the anniversary before or after the time of the text. */
    static boolean isOfAnotherTime(String text, int place) {
        return OTHER_TIMES.stream().anyMatch(words -> text.startsWith(words, place));
    }

    /** Returns whether a word is about the celebration of what was named before. */
    static boolean isCelebration(String word) {
        return CELEBRATIONS.stream().anyMatch(word::startsWith);
    }

    /** Returns the length of the particle at the end of a word, 0 if there is none. */
    static int particle(String word) {
        return NOUN_ENDS.stream().anyMatch(word::endsWith) ? 0 : particle(word, 2);
    }

    /** Returns the length of the particle at the end of a noun of any length: "등대의 날을"; or 0. */
    static int anyParticle(String word) {
        return particle(word, 1);
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
