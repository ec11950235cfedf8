package org.rightsdeclarations.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rightsdeclarations.rule.standard.StandardMessages;

/**
 * What became of a rule on published documents.
 *
 * @param found in how many of those that are used again and again it finds something
 * @param right in how many new ones it was right
 * @param wrong in how many new ones it was wrong
 */
record Trial(int found, int right, int wrong) {
    static final String DOCUMENTS = "1,217";
    static final String NEW_DOCUMENTS = "1,283";

    private static final Map<String, Trial> BY_CODE = read();

    private static Map<String, Trial> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                StandardMessages.class.getResourceAsStream("tried.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            row -> row[0],
                            row -> new Trial(
                                    Integer.parseInt(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says it in two sentences at most, the second if anything was found in new documents. */
    static String of(String code) {
        Trial trial = Objects.requireNonNull(BY_CODE.get(code), code);
        String found = trial.found == 0 ? "nothing" : trial.found + " of them";
        String judged = trial.right + trial.wrong == 0
                ? ""
                : " " + NEW_DOCUMENTS + " new documents: right in " + trial.right + ", wrong in " + trial.wrong + ".";
        return DOCUMENTS + " documents: " + found + "." + judged;
    }
}
