package org.rightsdeclarations.json.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.document.Document;
import org.rightsdeclarations.json.document.Locator;
import org.rightsdeclarations.json.document.Mark;
import org.rightsdeclarations.json.document.Offsets;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.document.StructureFinding;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.validation.Finding;
import org.rightsdeclarations.validation.Findings;

/** Collects what is wrong up to a limit, and makes the report. */
final class Problems {
    private static final String LANGUAGE = "value.language";

    /** Something that is wrong: its offset in bytes is known, or else the pointer of a value that is to be found. */
    private record Found(
            Severity severity, long offset, @Nullable String pointer, Supplier<Problem> problem) {
        Found locatedBy(Offsets offsets) {
            return pointer == null ? this : new Found(severity, offsets.get(pointer), null, problem);
        }
    }

    private final List<Found> found = new ArrayList<>(0);
    /** For each list that lacks items, where they were. */
    private final Map<String, IntStream.Builder> dropped = new HashMap<>();

    /** The pointers of the values whose structure is wrong. */
    private final Set<String> broken = new HashSet<>();

    /** Places that messages name beside their own. */
    private final List<Mark> marks = new ArrayList<>(0);

    /** How many places have a language that is none, by what is written there. */
    private final Map<String, int[]> places = new HashMap<>();

    private final int limit;
    private boolean errors;
    private int more;
    private Supplier<List<Unchecked>> unchecked = List::of;

    Problems(int limit) {
        this.limit = limit;
    }

    /** Returns whether one more problem of this severity would be kept, so that it is worth finding out more of it. */
    boolean hasRoom(Severity severity) {
        return found.size() < limit || (severity == Severity.ERROR && !errors);
    }

    /**
     * Returns whether there is room for one more problem of this severity; if not, the report will count it. There is
     * always room for the first error, because it says why there is no value.
     */
    boolean accepts(Severity severity) {
        boolean firstError = severity == Severity.ERROR && !errors;
        errors |= firstError;
        if (found.size() < limit) {
            return true;
        }
        more++;
        if (firstError) {
            found.remove(found.size() - 1);
        }
        return firstError;
    }

    /** Forgets what was found so far. */
    void clear() {
        found.clear();
        places.clear();
        broken.clear();
        errors = false;
        more = 0;
    }

    /** Forgets what was last found, if that was at this place. */
    void forgetAt(long offset) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).offset() == offset && found.get(last).pointer() == null) {
            found.remove(last);
        }
    }

    boolean hasErrors() {
        return errors;
    }

    /** Adds what is wrong with the structure, if there is room. */
    void add(StructureFinding finding, String pointer) {
        if (accepts(Severity.ERROR)) {
            add(Severity.ERROR, finding, pointer);
        }
    }

    void add(Severity severity, StructureFinding finding, String pointer) {
        String code = finding.code().code();
        finding.marks().forEach(marks::add);
        add(
                severity,
                finding.offset(),
                pointer,
                () -> Problem.of(code, severity, pointer, finding.located(), StructureCode::messages));
    }

    /** Returns whether it was told already that a text has a language that is none: that is told once, with a count. */
    boolean tells(InvalidValueException refusal) {
        return refusal.getCode().equals(LANGUAGE) && places.containsKey(languageOf(refusal));
    }

    /** Adds why a value was refused, or one more place to what {@linkplain #tells was told}. */
    void add(InvalidValueException refusal, long offset, String pointer) {
        if (!refusal.getCode().equals(LANGUAGE)) {
            add(Severity.ERROR, offset, pointer, () -> Problem.of(refusal, pointer));
            return;
        }
        int[] count = places.computeIfAbsent(languageOf(refusal), first -> new int[1]);
        if (count[0]++ == 0) {
            add(
                    Severity.ERROR,
                    offset,
                    pointer,
                    () -> Problem.of(count[0] > 1 ? refusal.with("places", count[0]) : refusal, pointer));
        } else if (broken.size() < limit) {
            broken.add(pointer);
        }
    }

    private static String languageOf(InvalidValueException refusal) {
        return String.valueOf(refusal.getArguments().get("value"));
    }

    private void add(Severity severity, long offset, String pointer, Supplier<Problem> problem) {
        found.add(new Found(severity, offset, null, problem));
        if (severity == Severity.ERROR) {
            broken.add(pointer);
        }
    }

    /** Remembers an item of a list that could not be built, so that the items behind it move up. */
    void addDropped(String list, int index) {
        dropped.computeIfAbsent(list, first -> IntStream.builder()).add(index);
    }

    /** Adds what rules find in the value that was read, as far as it holds and there is room. */
    <T> void judge(T value, Rules<? super T> rules) {
        WholeParts parts = new WholeParts(dropped, broken);
        int room = Math.max(1, limit - found.size()); // there is room for the first error
        Findings findings = rules.judge(value, room, finding -> parts.isWhole(finding.evidence()));
        for (Finding finding : findings.kept()) {
            if (accepts(finding.severity())) {
                String pointer = parts.pointerOf(finding.where());
                found.add(new Found(finding.severity(), 0, pointer, () -> finding.toProblem(pointer)));
            }
        }
        more += findings.more();
        unchecked = findings.unchecked();
    }

    /** Returns the report in document order; the bytes of the document are kept until somebody asks for positions. */
    Report report(Document document) {
        if (found.isEmpty()) {
            return Report.of(List.of()).withUnchecked(unchecked);
        }
        Document kept = document.copy();
        return Report.deferred(found.stream().map(Found::severity).toList(), () -> problems(kept, found, marks))
                .withMore(more)
                .withUnchecked(unchecked);
    }

    private static List<Problem> problems(Document document, List<Found> found, List<Mark> marks) {
        Offsets offsets = Offsets.of(
                found.stream().map(Found::pointer).filter(Objects::nonNull).toList(), document);
        locate(marks, document);
        Locator locator = document.locator();
        return found.stream()
                .map(one -> one.locatedBy(offsets))
                .sorted(Comparator.comparingLong(Found::offset))
                .map(one -> placed(one.problem().get(), locator.locate(one.offset()), document))
                .toList();
    }

    private static void locate(List<Mark> marks, Document document) {
        if (!marks.isEmpty()) {
            Locator locator = document.locator();
            marks.stream().sorted(Comparator.comparingLong(Mark::offset)).forEach(mark -> mark.locate(locator));
        }
    }

    private static Problem placed(Problem problem, @Nullable Position position, Document document) {
        Problem placed = problem.withPointer(document.pointer(problem.getPointer()));
        return position == null ? placed : placed.at(position);
    }
}
