package org.rightsdeclarations.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.constraint.Sound;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;

/** A violation of a constraint that is not of this library as a problem. */
final class OtherConstraint {
    /** What joins letters, or keeps them apart, in scripts such as Persian. */
    private static final String JOINERS = "\u200C\u200D";

    private OtherConstraint() {}

    /** Returns the problem, under the name of the constraint. */
    static Problem problem(ConstraintViolation<?> violation, String pointer) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Severity severity = constraint instanceof Sound sound ? sound.severity() : Severity.ERROR;
        String code = constraint.annotationType().getName();
        return Problem.of(code, severity, pointer, line(violation.getMessage()), Map.of());
    }

    /**
     * Returns a message as a part of one line that it cannot end, turn round, or take for one of this library: line
     * breaks, controls, invisible characters and the bracket of a code are shown as escapes.
     */
    private static String line(String message) {
        StringBuilder line = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); ) {
            int c = message.codePointAt(i);
            if (c == '[' && isCode(message, i + 1)) {
                line.append("\\u005B");
            } else if (JOINERS.indexOf(c) >= 0) {
                line.appendCodePoint(c);
            } else {
                line.append(Excerpt.whole(Character.toString(c)));
            }
            i += Character.charCount(c);
        }
        return line.toString();
    }

    /** Returns whether a dotted code and a bracket are next. */
    private static boolean isCode(String message, int from) {
        int end = from;
        boolean isDotted = false;
        if (end == message.length() || Ascii.isDigit(message.charAt(end))) {
            return false; // as in [1.5]
        }
        while (end < message.length() && isInCode(message.charAt(end))) {
            isDotted |= message.charAt(end) == '.';
            end++;
        }
        return isDotted && end < message.length() && message.charAt(end) == ']';
    }

    private static boolean isInCode(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || ".-_$".indexOf(c) >= 0;
    }
}
