package org.rightsdeclarations.anniversary.reading.russian;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.term.DateRole;

/** Russian words around anniversaries. */
final class RussianWords {
    /** What happened to an instrument, in the genitive after "годовщина". */
    private static final Map<String, DateRole> ACTS = Map.of(
            "принятия", DateRole.ADOPTED,
            "провозглашения", DateRole.ADOPTED,
            "утверждения", DateRole.ADOPTED,
            "подписания", DateRole.SIGNED,
            "опубликования", DateRole.PUBLISHED,
            "публикации", DateRole.PUBLISHED,
            "обнародования", DateRole.PUBLISHED,
            "вступления в силу", DateRole.IN_FORCE,
            "открытия для подписания", DateRole.OPENED_FOR_SIGNATURE);

    private static final int MAX_WORDS_OF_AN_ACT = 3;

    /** Words that point to a thing without naming it. */
    private static final Set<String> POINTERS = Set.of(
            "её",
            "ее",
            "его",
            "их",
            "этой",
            "этого",
            "этих",
            "этому",
            "настоящей",
            "настоящего",
            "данной",
            "данного",
            "нашей",
            "нашего",
            "наших",
            "нашему",
            "своей",
            "своего",
            "сей",
            "указанной",
            "указанного",
            "такой");

    /** Words that no name goes on with. */
    private static final Set<String> CLOSERS = Set.of(
            "мы",
            "я",
            "они",
            "он",
            "она",
            "это",
            "этот",
            "эта",
            "который",
            "которая",
            "которое",
            "которые",
            "что",
            "чтобы",
            "как",
            "когда",
            "где",
            "является",
            "стал",
            "стала",
            "стало",
            "стали",
            "был",
            "была",
            "было",
            "были",
            "будет",
            "будут",
            "напоминает",
            "даёт",
            "дает",
            "состоится",
            "состоялась",
            "состоялось",
            "а",
            "но",
            "или",
            "соответственно",
            "путем",
            "путём",
            "принятой",
            "принятого",
            "подписанной",
            "подписанного",
            "провозглашенной",
            "провозглашённой",
            "не",
            "через",
            "после",
            "перед",
            "чья",
            "чей",
            "чьё",
            "чью");

    /** Prepositions before a time or an occasion, and words that no name ends with. */
    private static final Set<String> SMALL = Set.of(
            "в", "во", "на", "по", "о", "об", "и", "с", "со", "к", "ко", "для", "от", "из", "при", "за", "у", "против",
            "под", "между");

    /** The ends of verbs that sentences go on with. */
    private static final List<String> VERB_ENDS = List.of(
            "ает", "яет", "ует", "ают", "яют", "уют", "аем", "яем", "уем", "ется", "ются", "ится", "ятся", "лся",
            "лась", "лось", "лись");

    private RussianWords() {}

    /** Returns how many words say "since the day of" from an index on; 0 for none. */
    static int since(Words words, int index) {
        String first = words.lower(index);
        String second = words.lower(index + 1);
        boolean isSince = (first.equals("со") && second.equals("дня"))
                || (first.equals("с") && (second.equals("момента") || second.equals("даты")));
        return isSince ? 2 : 0;
    }

    /** Finds the act that words name from an index on. */
    static Optional<Act> act(Words words, int index) {
        StringBuilder read = new StringBuilder();
        Optional<Act> found = Optional.empty();
        for (int i = 0; i < MAX_WORDS_OF_AN_ACT && found.isEmpty(); i++) {
            read.append(i == 0 ? "" : " ").append(words.lower(index + i));
            DateRole role = ACTS.get(read.toString());
            found = role == null ? found : Optional.of(new Act(role, i + 1));
        }
        return found;
    }

    static boolean isPointer(String word) {
        return POINTERS.contains(word);
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Returns whether a sentence has surely left the name of a thing where the word at an index starts. */
    static boolean isClosedAt(Words words, int index) {
        String word = words.lower(index);
        return CLOSERS.contains(word)
                || (SMALL.contains(word) && words.isNumber(index + 1))
                || (index < words.size()
                        && !words.isCapital(index)
                        && VERB_ENDS.stream().anyMatch(word::endsWith));
    }

    /**
     * What happened to an instrument.
     *
     * @param role the role of the date
     * @param size how many words say it
     */
    record Act(DateRole role, int size) {}
}
