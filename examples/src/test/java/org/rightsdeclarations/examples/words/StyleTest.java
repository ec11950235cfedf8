package org.rightsdeclarations.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    /** The least contrast of text (WCAG 2.2, 1.4.3). */
    private static final double LEAST = 4.5;

    /** The blocks of the style that set its colours. */
    private static final String[] SCHEMES = Html.style(Html.class, "page.css").split(":root");

    @ParameterizedTest
    @CsvSource({"1, ink", "1, faint", "1, accent", "2, ink", "2, faint", "2, accent", "3, ink", "3, faint", "3, accent"
    })
    void textStandsOutFromItsGroundOnLightDarkAndPaper(int scheme, String color) {
        double text = luminance(scheme, color);

        assertThat(contrast(text, luminance(scheme, "ground"))).isGreaterThan(LEAST);
        assertThat(contrast(text, luminance(scheme, "raised"))).isGreaterThan(LEAST);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** The relative luminance of a colour in the form #rgb or #rrggbb. */
    private static double luminance(int scheme, String color) {
        String name = "--" + color + ": #";
        int start = SCHEMES[scheme].indexOf(name) + name.length();
        String digits = SCHEMES[scheme].substring(start, SCHEMES[scheme].indexOf(';', start));
        int size = digits.length() / 3;
        double[] parts = IntStream.range(0, 3)
                .mapToObj(i -> digits.substring(i * size, (i + 1) * size))
                .mapToDouble(part -> Integer.parseInt(part.repeat(2 / size), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
