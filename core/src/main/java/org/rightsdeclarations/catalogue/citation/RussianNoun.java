package org.rightsdeclarations.catalogue.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A noun for an instrument.
 *
 * @param gender its gender, or that it is a plural
 * @param stem the number of letters that all its forms have
 * @param end the end of its nominative
 */
record RussianNoun(Gender gender, int stem, String end) {
    private static final String SAME = "";

    /** By each form. What is the plural as well as a case of the singular is taken for the singular. */
    private static final Map<String, RussianNoun> FORMS = new HashMap<>();

    static {
        for (String stem :
                List.of("деклараци", "конвенци", "харти", "резолюци", "конституци", "стратеги", "рекомендаци")) {
            add(Gender.PLURAL, stem, "и", List.of("й", "ям", "ями", "ях"));
            add(Gender.FEMININE, stem, "я", List.of("я", "и", "ю", "ей", "ею"));
        }
        for (String stem : List.of("программ", "платформ")) {
            add(Gender.FEMININE, stem, "а", List.of("а", "ы", "е", "у", "ой"));
        }
        add(Gender.FEMININE, "повестк", "а", List.of("а", "и", "е", "у", "ой"));
        for (String stem :
                List.of("пакт", "протокол", "устав", "кодекс", "свод", "статут", "договор", "план", "документ")) {
            add(Gender.PLURAL, stem, "ы", List.of("ы", "ов", "ам", "ами", "ах"));
            add(Gender.MASCULINE, stem, SAME, List.of(SAME, "а", "у", "ом", "е"));
        }
        add(Gender.MASCULINE, "билл", "ь", List.of("ь", "я", "ю", "ем", "е"));
        for (String stem : List.of("соглашени", "заявлени", "положени", "воззвани")) {
            add(Gender.NEUTER, stem, "е", List.of("е", "я", "ю", "ем", "и"));
        }
        add(Gender.PLURAL, "принцип", "ы", List.of("ы", "ов", "ам", "ами", "ах"));
        add(Gender.PLURAL, "мер", "ы", List.of("ы", SAME, "ам", "ами", "ах"));
        add(Gender.PLURAL, "правил", "а", List.of("а", SAME, "ам", "ами", "ах"));
    }

    private static void add(Gender gender, String stem, String nominative, List<String> ends) {
        RussianNoun noun = new RussianNoun(gender, stem.length(), nominative);
        ends.forEach(end -> FORMS.put(stem + end, noun));
    }

    /** Finds the noun of which a word in small letters is a form; null if there is none. */
    static @Nullable RussianNoun of(String word) {
        return FORMS.get(word);
    }

    /** Returns the nominative of a form, in the capitals of that. */
    String nominative(String form) {
        return form.substring(0, stem) + end;
    }

    /** What adjectives agree with. */
    enum Gender {
        FEMININE,
        MASCULINE,
        NEUTER,
        PLURAL
    }
}
