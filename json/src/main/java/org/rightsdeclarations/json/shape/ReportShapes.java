package org.rightsdeclarations.json.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.report.WrittenProblem;
import org.rightsdeclarations.json.report.WrittenReport;
import org.rightsdeclarations.json.shape.JsonMember.Need;
import org.rightsdeclarations.json.type.ArgumentsType;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.json.type.MappedType;
import org.rightsdeclarations.json.type.StringType;
import org.rightsdeclarations.json.type.WholeNumberType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NodePlace;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.value.LanguageTag;

/** Reports and their problems. */
public final class ReportShapes {
    private static final WholeNumberType COUNT = new WholeNumberType(0, Integer.MAX_VALUE);
    private static final WholeNumberType FROM_ONE = new WholeNumberType(1, Integer.MAX_VALUE);
    private static final StringType<LanguageTag> LANGUAGE = new StringType<>(LanguageTag::of);

    private static final Shape<NodePlace, NodePlaceBuilder> NODE = Shape.of(
            List.of(
                    JsonMember.one(
                            "address", Need.REQUIRED, StringType.ANY, NodePlace::address, NodePlaceBuilder::address),
                    JsonMember.one(
                            "words",
                            Need.OPTIONAL,
                            StringType.ANY,
                            node -> presentOrNull(node.words()),
                            NodePlaceBuilder::words),
                    JsonMember.one(
                            "inside",
                            Need.OPTIONAL,
                            new StringType<>(ReportShapes::checkPointer),
                            node -> presentOrNull(node.inside()),
                            NodePlaceBuilder::inside)),
            NodePlaceBuilder::new,
            NodePlaceBuilder::build);

    private static final Shape<WrittenProblem, ProblemBuilder> WRITTEN_PROBLEM = Shape.of(
            List.of(
                    JsonMember.one("code", Need.REQUIRED, StringType.ANY, WrittenProblem::code, ProblemBuilder::code),
                    JsonMember.one(
                            "severity",
                            Need.REQUIRED,
                            new StringType<>(Severity::parse),
                            WrittenProblem::severity,
                            ProblemBuilder::severity),
                    JsonMember.one(
                            "pointer",
                            Need.REQUIRED,
                            new StringType<>(ReportShapes::checkPointer),
                            WrittenProblem::pointer,
                            ProblemBuilder::pointer),
                    JsonMember.one("line", Need.OPTIONAL, FROM_ONE, WrittenProblem::line, ProblemBuilder::line),
                    JsonMember.one("column", Need.OPTIONAL, FROM_ONE, WrittenProblem::column, ProblemBuilder::column),
                    JsonMember.one(
                            "printedPlace",
                            Need.OPTIONAL,
                            StringType.ANY,
                            WrittenProblem::printedPlace,
                            ProblemBuilder::printedPlace),
                    JsonMember.one("node", Need.OPTIONAL, NODE, WrittenProblem::node, ProblemBuilder::node),
                    JsonMember.one(
                            "language",
                            Need.OPTIONAL,
                            LANGUAGE,
                            problem -> tag(problem.language()),
                            ProblemBuilder::language),
                    JsonMember.one(
                            "message", Need.REQUIRED, StringType.ANY, WrittenProblem::message, ProblemBuilder::message),
                    JsonMember.one(
                            "suggestion",
                            Need.OPTIONAL,
                            StringType.ANY,
                            WrittenProblem::suggestion,
                            ProblemBuilder::suggestion),
                    JsonMember.one(
                            "arguments",
                            Need.OPTIONAL,
                            ArgumentsType.ARGUMENTS,
                            problem -> presentOrNull(problem.arguments()),
                            ProblemBuilder::arguments)),
            ProblemBuilder::new,
            ProblemBuilder::build);

    private static final Shape<WrittenReport.Totals, TotalsBuilder> TOTALS = Shape.of(
            List.of(
                    JsonMember.one("errors", Need.REQUIRED, COUNT, WrittenReport.Totals::errors, TotalsBuilder::errors),
                    JsonMember.one(
                            "warnings", Need.REQUIRED, COUNT, WrittenReport.Totals::warnings, TotalsBuilder::warnings),
                    JsonMember.one("infos", Need.REQUIRED, COUNT, WrittenReport.Totals::infos, TotalsBuilder::infos)),
            TotalsBuilder::new,
            TotalsBuilder::build);

    private static final Shape<Unchecked, UncheckedBuilder> UNCHECKED = Shape.of(
            List.of(
                    JsonMember.one(
                            "kind",
                            Need.REQUIRED,
                            new StringType<>(Unchecked.Kind::parse),
                            Unchecked::kind,
                            UncheckedBuilder::kind),
                    JsonMember.wholeList("subjects", StringType.ANY, Unchecked::subjects, UncheckedBuilder::subjects)),
            UncheckedBuilder::new,
            UncheckedBuilder::build);

    private static final Shape<WrittenReport, ReportBuilder> WRITTEN_REPORT = Shape.of(
            List.of(
                    Shapes.format(FormatType.REPORT),
                    JsonMember.one(
                            "language",
                            Need.REQUIRED,
                            LANGUAGE,
                            report -> tag(report.language()),
                            ReportBuilder::language),
                    JsonMember.one("more", Need.REQUIRED, COUNT, WrittenReport::more, ReportBuilder::more),
                    JsonMember.one("totals", Need.REQUIRED, TOTALS, WrittenReport::totals, ReportBuilder::totals),
                    JsonMember.wholeList("problems", WRITTEN_PROBLEM, WrittenReport::problems, ReportBuilder::problems),
                    JsonMember.list("unchecked", UNCHECKED, WrittenReport::unchecked, ReportBuilder::unchecked)),
            ReportBuilder::new,
            ReportBuilder::build);

    /** A problem by itself, which says in which language it speaks. */
    public static final JsonType<Problem> PROBLEM = new MappedType<>(
            WRITTEN_PROBLEM, problem -> WrittenProblem.of(problem, true), problem -> problem.toProblem(Locale.ENGLISH));

    /** A whole document. */
    public static final JsonType<Report> REPORT =
            new MappedType<>(WRITTEN_REPORT, WrittenReport::of, WrittenReport::toReport);

    private ReportShapes() {}

    private static @Nullable LanguageTag tag(@Nullable Locale language) {
        return language == null ? null : LanguageTag.of(language.toLanguageTag());
    }

    private static @Nullable String presentOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Map<String, Object> presentOrNull(Map<String, Object> arguments) {
        return arguments.isEmpty() ? null : arguments;
    }

    /** RFC 6901, section 3. */
    private static String checkPointer(String text) {
        boolean isWrong = !text.isEmpty() && text.charAt(0) != '/';
        for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
            isWrong |= !text.startsWith("0", tilde + 1) && !text.startsWith("1", tilde + 1);
        }
        if (isWrong) {
            throw InvalidValueException.of("value.pointer", text);
        }
        return text;
    }
}
