package org.rightsdeclarations.catalogue.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Titles as they stand in a sentence, where the language changes them: Конвенции о правах ребёнка, لاتفاقية حقوق الطفل,
 * 세계인권선언의, la Déclaration universelle.
 */
public final class TitleForms {
    private static final String KOREAN_PARTICLES = "의은는을를과와에";

    /** Put before titles at will, as "United Nations" is. */
    private static final String[] UNITED_NATIONS = {"유엔 ", "UN ", "联合国"};

    /** Put before what names one or several: "the", "both", "les deux". */
    private static final String[] DETERMINERS = {
        "the ", "two ", "both ", "three ", "la ", "le ", "les ", "l'", "l\u2019", "deux ", "trois ", "el ", "los ",
        "las ", "dos ", "ambos ", "tres ", "двух ", "обоих ", "трех ", "трёх ", "两项", "两个", "三项", "두 ", "양대 ", "세 "
    };

    /** A form has no more parts than "les", "deux" and the title, or a particle, a number and a case. */
    private static final int MOST_STEPS = 3;

    private TitleForms() {}

    /**
     * Returns the forms that a title may have alone, such as "deux Pactes" and "Pactes" for "les deux Pactes".
     *
     * @param title the title as it stands in a sentence
     * @return the forms, those with most of its words first; none if the language does not change it
     */
    public static List<String> all(String title) {
        List<String> forms = new ArrayList<>();
        for (String form = alone(title); form != null && forms.size() < MOST_STEPS; form = alone(form)) {
            forms.add(form);
        }
        return forms;
    }

    /**
     * Returns the form that a title has alone; null if that is how it is written, or the language does not change it.
     */
    public static @Nullable String alone(String title) {
        if (title.isEmpty()) {
            return null;
        }
        char first = title.charAt(0);
        char last = title.charAt(title.length() - 1);
        for (String determiner : DETERMINERS) {
            if (title.regionMatches(true, 0, determiner, 0, determiner.length())) {
                return title.substring(determiner.length());
            }
        }
        if (first >= '\u0400' && first < '\u0530') {
            return russian(title);
        } else if (first >= '\u0600' && first < '\u0700') {
            return arabic(title);
        }
        for (String organization : UNITED_NATIONS) {
            if (title.startsWith(organization)) {
                return title.substring(organization.length());
            }
        }
        return KOREAN_PARTICLES.indexOf(last) >= 0 && title.length() > 2
                ? title.substring(0, title.length() - 1)
                : null;
    }

    private static @Nullable String arabic(String title) {
        if (title.startsWith("لل")) {
            return "ال" + title.substring(2);
        }
        return title.length() > 2 && "لبوك".indexOf(title.charAt(0)) >= 0 ? title.substring(1) : null;
    }

    private static @Nullable String russian(String written) {
        String alone = RussianTitle.nominative(written.replace(" ООН", ""));
        return alone.equals(written) ? null : alone;
    }
}
