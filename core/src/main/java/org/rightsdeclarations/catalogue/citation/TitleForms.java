package org.rightsdeclarations.catalogue.citation;

import org.jspecify.annotations.Nullable;

/**
 * Titles as they stand in a sentence, where the language changes them: Конвенции о правах ребёнка, لاتفاقية حقوق الطفل,
 * 세계인권선언의.
 */
public final class TitleForms {
    private static final String KOREAN_PARTICLES = "의은는을를과와에";

    /** Put before titles at will, as "United Nations" is. */
    private static final String[] UNITED_NATIONS = {"유엔 ", "UN ", "联合国"};

    private TitleForms() {}

    /**
     * Returns the form that a title has alone; null if that is how it is written, or the language does not change it.
     */
    public static @Nullable String alone(String title) {
        if (title.isEmpty()) {
            return null;
        }
        char first = title.charAt(0);
        char last = title.charAt(title.length() - 1);
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
