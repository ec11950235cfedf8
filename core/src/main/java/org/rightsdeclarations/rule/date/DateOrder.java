package org.rightsdeclarations.rule.date;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.KeyDate;

/**
 * Whether the dates in the life of a declaration or instrument agree with each other.
 *
 * @param order the rule that dates are not before what they should follow
 * @param twice the rule that what happens once has one date
 */
record DateOrder(Rule order, Rule twice) {
    /** What happens to a text once it is adopted. */
    private static final Set<DateRole> AFTER_ADOPTION = Set.of(
            DateRole.PUBLISHED, DateRole.OPENED_FOR_SIGNATURE, DateRole.SIGNED, DateRole.IN_FORCE, DateRole.REVISED);

    /** What happens once. */
    private static final Set<DateRole> ONCE = Set.of(DateRole.ADOPTED, DateRole.IN_FORCE);

    void inspect(Examination<?> examination) {
        List<Part<KeyDate>> parts = examination.items(Names.DATES, KeyDate.class);
        if (parts.size() < 2) {
            return;
        }
        List<KeyDate> dates = parts.stream().map(Part::getValue).toList();
        @Nullable DateRange adopted = KeyDate.earliest(dates, DateRole.ADOPTED).orElse(null);
        @Nullable
        DateRange opened =
                KeyDate.earliest(dates, DateRole.OPENED_FOR_SIGNATURE).orElse(null);
        Map<DateRole, DateRange> known = new TreeMap<>(Comparator.comparing(DateRole::value));
        for (Part<KeyDate> part : parts) {
            DateRole role = part.getValue().getRole();
            DateRange date = part.getValue().getDate();
            if (adopted != null && date.isBefore(adopted) && AFTER_ADOPTION.contains(role)) {
                reportOrder(examination, part, DateRole.ADOPTED, adopted);
            } else if (opened != null && date.isBefore(opened) && role.equals(DateRole.SIGNED)) {
                reportOrder(examination, part, DateRole.OPENED_FOR_SIGNATURE, opened);
            }
            DateRange first = ONCE.contains(role) ? known.putIfAbsent(role, date) : null;
            if (first != null && (date.isBefore(first) || first.isBefore(date))) {
                Part<?> where = part.member(Names.DATE);
                examination.report(twice, where, where, Map.of("role", role, "date", date, "known", first));
            }
        }
    }

    private void reportOrder(Examination<?> examination, Part<KeyDate> part, DateRole first, DateRange limit) {
        KeyDate date = part.getValue();
        Part<?> where = part.member(Names.DATE);
        examination.report(
                order,
                where,
                where,
                Map.of("role", date.getRole(), "date", date.getDate(), "first", first, "limit", limit));
    }
}
