package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Subject;

/** What a walk through a declaration or a part of one comes to, one line each: the subject and where it stands. */
final class Visits {
    private Visits() {}

    /** Lists all visits but those of passages, of which each text has one by language. */
    static List<String> of(Judged value) {
        return all(value).stream().filter(line -> !line.startsWith("passage ")).toList();
    }

    static List<String> all(Judged value) {
        List<String> visits = new ArrayList<>();
        new Walk(new Visitor() {
                    @Override
                    public <T> void visit(Subject<T> subject, T found, ValuePath path) {
                        visits.add((subject + " " + path.toPointer()).strip());
                    }
                })
                .start(value);
        return visits;
    }
}
