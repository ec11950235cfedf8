package org.rightsdeclarations.value;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/** Refuses texts that are no dates, and says how to write about a date if that is what one of them says in words. */
final class MeantDate {
    /** No text that is longer says about when and nothing else. */
    private static final int MAX_LENGTH = 30;

    private static final List<String> BEFORE = List.of(
            "circa",
            "ca.",
            "ca",
            "c.",
            "about",
            "around",
            "approximately",
            "approx.",
            "vers",
            "hacia",
            "около",
            "ок.",
            "约",
            "약",
            "نحو",
            "حوالي");
    private static final List<String> AFTER = List.of("(?)", "?", "년경", "年左右");

    private MeantDate() {}

    static InvalidValueException refusal(String code, String text) {
        PartialDate meant = text.length() <= MAX_LENGTH ? find(text.strip().toLowerCase(Locale.ROOT)) : null;
        return meant == null
                ? InvalidValueException.of(code, text)
                : InvalidValueException.of(code, text, "meant", meant.about().toString());
    }

    private static @Nullable PartialDate find(String words) {
        int start = BEFORE.stream()
                .filter(words::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        String rest = words.substring(start).strip();
        int end = AFTER.stream()
                .filter(rest::endsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        String date = rest.substring(0, rest.length() - end).strip();
        return start + end == 0 ? null : DateReader.read(date, 0, date.length());
    }
}
