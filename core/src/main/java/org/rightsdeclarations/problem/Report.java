package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All problems of one document, in document order and in one language. Immutable and thread-safe.
 *
 * <p>Counting is cheap; the positions of the problems, and their messages, are worked out when somebody asks for them.
 *
 * <p>Java serialization asks for them, and keeps every problem as {@link Problem} says.
 */
public final class Report implements Iterable<Problem>, NeedsJsonModule, Serializable {
    private static final long serialVersionUID = 1L;

    /** None: what is written is a form. */
    @SuppressWarnings("UnusedVariable") // Java serialization reads it
    private static final ObjectStreamField[] serialPersistentFields = {};

    private static final Supplier<List<Unchecked>> NONE = List::of;

    private static final Report CLEAN = new Report(Map.of(), 0, Locale.ENGLISH, new Deferred(List.of()), NONE);

    /** The numbers of problems by severity, where there are any; never changed. */
    private final Map<Severity, Integer> counts;

    private final int more;
    private final Locale locale;
    private final Deferred problems;
    private final Supplier<List<Unchecked>> unchecked;

    private Report(
            Map<Severity, Integer> counts,
            int more,
            Locale locale,
            Deferred problems,
            Supplier<List<Unchecked>> unchecked) {
        this.counts = counts;
        this.more = more;
        this.locale = locale;
        this.problems = problems;
        this.unchecked = unchecked;
    }

    /**
     * Returns a report of some problems, in the language of the first one.
     *
     * @param problems the problems, in document order
     * @return the report
     */
    public static Report of(List<Problem> problems) {
        require(problems, "problems");
        if (problems.isEmpty()) {
            return CLEAN;
        }
        List<Problem> copy = List.copyOf(problems);
        return deferred(copy.stream().map(Problem::getSeverity).toList(), () -> copy)
                .in(copy.get(0).getLocale());
    }

    /**
     * Returns a report in English whose problems are made when somebody asks for them.
     *
     * @param severities the severity of each problem
     * @param problems makes the problems, in document order; called at most once, and not kept any longer
     * @return the report
     */
    public static Report deferred(Collection<Severity> severities, Supplier<List<Problem>> problems) {
        require(severities, "severities");
        require(problems, "problems");
        if (severities.isEmpty()) {
            return CLEAN;
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : severities) {
            counts.merge(severity, 1, Integer::sum);
        }
        return new Report(counts, 0, Locale.ENGLISH, new Deferred(problems), NONE);
    }

    /**
     * Says that more problems were found than the report lists, because of a limit.
     *
     * @param changed how many more, 0 if all are listed
     * @return the changed copy
     * @throws IllegalArgumentException if {@code changed} is less than 0
     */
    public Report withMore(int changed) {
        if (changed < 0) {
            throw new IllegalArgumentException("number of more problems must be 0 or more - but was: " + changed);
        }
        return changed == more ? this : new Report(counts, changed, locale, problems, unchecked);
    }

    /**
     * Says what was not checked.
     *
     * @param changed finds out what was not checked; called whenever somebody asks
     * @return the changed copy
     */
    public Report withUnchecked(Supplier<List<Unchecked>> changed) {
        require(changed, "unchecked");
        return new Report(counts, more, locale, problems, changed);
    }

    /**
     * Leaves out the warnings and notes that somebody accepted before. Errors stay, and so does how many more were
     * found. A problem is the same if its code, severity and arguments are, and its place. In a section or provision
     * that has an id, the place is the same if the id is; otherwise if its first words are, after the same id around it
     * if there is one, and in both if what the problem is about in it is: labels and numbers do not matter. Where one
     * of the two problems has neither, as in a title or in a report without {@link Problem#getNode()}, the place goes
     * by the printed place, or else by the pointer. What quotes other words, or is about more places, is told again.
     * Each accepted problem stands for one.
     *
     * @param accepted an earlier report of the same document, or the problems of one that are meant so, in any language
     * @return the changed copy
     */
    public Report without(Report accepted) {
        require(accepted, "accepted");
        return of(Accepted.leaveOut(accepted.getProblems(), getProblems()))
                .in(locale)
                .withMore(more)
                .withUnchecked(unchecked);
    }

    /**
     * Returns the report in another language. Nothing is judged again.
     *
     * @param reader the language of the reader; for one that has no messages it is in English
     * @return the changed copy
     */
    public Report in(Locale reader) {
        if (reader.equals(locale)) {
            return this;
        }
        Supplier<List<Problem>> translated =
                () -> problems.get().stream().map(problem -> problem.in(reader)).toList();
        return new Report(counts, more, reader, new Deferred(translated), unchecked);
    }

    /**
     * The problems.
     *
     * @return unmodifiable, in document order; empty for a clean document
     */
    public List<Problem> getProblems() {
        return problems.get();
    }

    /**
     * How many more problems were found than {@link #getProblems()} lists. They were counted, but not kept.
     *
     * @return 0 if the report lists all
     */
    public int getMore() {
        return more;
    }

    /**
     * What was not checked, so that no problem with it could be found: what the catalogue or the readers of texts do
     * not know, and rules that were left out.
     *
     * @return unmodifiable; empty if everything was checked, or the report is not of a judgement
     */
    public List<Unchecked> getUnchecked() {
        return List.copyOf(unchecked.get());
    }

    /**
     * Says {@linkplain #getUnchecked() what was not checked} in one line, in the language of the report.
     *
     * @return the line; empty if everything was checked
     */
    public Optional<String> getUncheckedLine() {
        List<Unchecked> parts = getUnchecked();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Messages words = Messages.in(locale);
        String list = WordList.PARTS.of(parts, part -> Messages.bare(((Unchecked) part).getMessage(locale)), words);
        return Optional.of(words.isolateAll(words.frame("report.unchecked", Map.of("parts", list))));
    }

    /**
     * Whether the report ends at the limit for problems.
     *
     * @return {@code true} if {@linkplain #getMore() more} were found
     */
    public boolean isCut() {
        return more > 0;
    }

    /**
     * Whether nothing was found.
     *
     * @return {@code true} if there is no problem of any severity
     */
    public boolean isClean() {
        return counts.isEmpty();
    }

    /**
     * Whether the document should not be used as it is.
     *
     * @return {@code true} if there is a problem of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Counts the problems of one severity.
     *
     * @param severity the severity
     * @return the number of problems, 0 or more
     */
    public long count(Severity severity) {
        require(severity, "severity");
        return counts.getOrDefault(severity, 0);
    }

    /**
     * The language of the report.
     *
     * @return the language of the reader, English at first
     */
    public Locale getLocale() {
        return locale;
    }

    /**
     * The numbers of problems by severity, in the language of the report.
     *
     * @return one line, such as {@code 2 errors, 1 warning}; that there is no problem, for a clean document
     */
    public String getTotals() {
        Messages words = Messages.in(locale);
        return isClean() ? words.word("report.clean") : totals(words);
    }

    /** Iterates over {@link #getProblems()}. */
    @Override
    public Iterator<Problem> iterator() {
        return getProblems().iterator();
    }

    /**
     * Two reports are equal if their problems are, and as many more were found; what was not checked does not matter.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Report report
                && more == report.more
                && getProblems().equals(report.getProblems());
    }

    @Override
    public int hashCode() {
        return getProblems().hashCode();
    }

    /**
     * Returns the whole report for a person, in its language: a line of totals, then a line for each problem, and one
     * for what was not checked, if anything.
     *
     * @return several lines separated by line feeds, without one at the end
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(getTotals()).append(isClean() ? "" : ":");
        for (Problem problem : this) {
            text.append("\n  ").append(problem);
        }
        if (isCut()) {
            text.append("\n  ").append(cut());
        }
        getUncheckedLine().ifPresent(line -> text.append("\n  ").append(line));
        return text.toString();
    }

    private String cut() {
        return Messages.in(locale).format("report.cut", Map.of("more", more));
    }

    private String totals(Messages words) {
        List<String> totals = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = count(severity);
            if (count > 0) {
                totals.add(Messages.bare(words.format("report." + severity, Map.of("count", count))));
            }
        }
        return words.isolateAll(WordList.ROW.of(totals, Object::toString, words));
    }

    /**
     * Writes the form of the report.
     *
     * @return the form
     */
    private Object writeReplace() {
        return new Written(getProblems(), more, locale, getUnchecked());
    }

    /**
     * Refuses a stream that holds no form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a report is read from its written form only");
    }

    /**
     * The form of a report in a stream of Java objects.
     *
     * @param problems the problems
     * @param more how many more were found
     * @param locale the language of the report
     * @param unchecked what was not checked
     */
    private record Written(List<Problem> problems, int more, Locale locale, List<Unchecked> unchecked)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        Written {
            Objects.requireNonNull(locale, "locale");
            problems = List.copyOf(problems);
            unchecked = List.copyOf(unchecked);
        }

        private Object readResolve() {
            return of(problems).in(locale).withMore(more).withUnchecked(() -> unchecked);
        }
    }

    @JsonCreator
    private static Report fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
