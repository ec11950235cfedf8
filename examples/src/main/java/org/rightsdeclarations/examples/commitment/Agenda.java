package org.rightsdeclarations.examples.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rightsdeclarations.Deadline;
import org.rightsdeclarations.examples.words.Years;

/**
 * What may fall due in some years.
 *
 * @param years the years
 * @param due what is due at the latest in one of them, by its last day
 * @param open what may be due in one of them, or in another: over a longer time, again and again, or at an event
 * @param others how many commitments are certainly due in other years
 * @param unlimited how many commitments say nothing of a time
 */
record Agenda(Years years, List<Promise> due, List<Promise> open, int others, int unlimited) {
    private static final Comparator<Promise> BY_LAST_DAY =
            Comparator.comparing(promise -> promise.lastDay().orElse(LocalDate.MAX));

    static Agenda of(Years years, List<Promise> promises) {
        List<Promise> due = new ArrayList<>();
        List<Promise> open = new ArrayList<>();
        int unlimited = 0;
        for (Promise promise : promises) {
            if (promise.due().isEmpty()) {
                unlimited++;
            } else if (endsIn(years, promise)) {
                due.add(promise);
            } else if (mayBeIn(years, promise.due().get())) {
                open.add(promise);
            }
        }
        due.sort(BY_LAST_DAY);
        open.sort(BY_LAST_DAY);
        return new Agenda(years, due, open, promises.size() - due.size() - open.size() - unlimited, unlimited);
    }

    private static boolean endsIn(Years years, Promise promise) {
        return promise.lastDay()
                .filter(day -> years.each().anyMatch(year -> year == day.getYear()))
                .isPresent();
    }

    private static boolean mayBeIn(Years years, Deadline due) {
        return years.each().anyMatch(due::mayBeIn);
    }
}
