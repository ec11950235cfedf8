package org.rightsdeclarations.rule.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.KeyDate;

/** Whether the dates in the life of a declaration or instrument agree with each other. */
final class DateOrder {
    /** What happens to a text once it is adopted. */
    private static final Set<DateRole> AFTER_ADOPTION = Set.of(
            DateRole.PUBLISHED, DateRole.OPENED_FOR_SIGNATURE, DateRole.SIGNED, DateRole.IN_FORCE, DateRole.REVISED);

    private DateOrder() {}

    /** Reports dates that are before what they should follow. */
    static void check(Examination<?> examination, List<KeyDate> dates) {
        if (dates.size() < 2) {
            return;
        }
        DateRange adopted = KeyDate.earliest(dates, DateRole.ADOPTED).orElse(null);
        DateRange opened =
                KeyDate.earliest(dates, DateRole.OPENED_FOR_SIGNATURE).orElse(null);
        for (int i = 0; i < dates.size(); i++) {
            KeyDate date = dates.get(i);
            if (adopted != null && date.getDate().isBefore(adopted) && AFTER_ADOPTION.contains(date.getRole())) {
                report(examination, i, date, DateRole.ADOPTED, adopted);
            } else if (opened != null
                    && date.getDate().isBefore(opened)
                    && date.getRole().equals(DateRole.SIGNED)) {
                report(examination, i, date, DateRole.OPENED_FOR_SIGNATURE, opened);
            }
        }
    }

    private static void report(Examination<?> examination, int index, KeyDate date, DateRole first, DateRange limit) {
        ValuePath where = DateRules.pathOf(examination.path(), index);
        examination.report(
                where, where, Map.of("role", date.getRole(), "date", date.getDate(), "first", first, "limit", limit));
    }

    /** Reports a second date for what happens once. */
    static void checkRoles(Examination<?> examination, List<KeyDate> dates) {
        if (dates.size() > 1) {
            checkRole(examination, dates, DateRole.ADOPTED);
            checkRole(examination, dates, DateRole.IN_FORCE);
        }
    }

    private static void checkRole(Examination<?> examination, List<KeyDate> dates, DateRole role) {
        DateRange known = null;
        for (int i = 0; i < dates.size(); i++) {
            DateRange date = dates.get(i).getDate();
            if (!dates.get(i).getRole().equals(role)) {
                continue;
            }
            if (known == null) {
                known = date;
            } else if (date.isBefore(known) || known.isBefore(date)) {
                ValuePath where = DateRules.pathOf(examination.path(), i);
                examination.report(where, where, Map.of("role", role, "date", date, "known", known));
            }
        }
    }
}
