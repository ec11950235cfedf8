package org.rightsdeclarations.json.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Rule;
import tools.jackson.core.JsonGenerator;

/** The rules that problems broke, in the order of their codes. */
final class SarifRules {
    /** The highest severity of a problem by code. */
    private final Map<String, Severity> severities = new TreeMap<>();

    private final Map<String, Integer> indexes = new TreeMap<>();
    private final Map<String, Rule> own;
    private final Locale language;

    SarifRules(Collection<Report> reports, Collection<Rule> own, Locale language) {
        for (Report report : reports) {
            for (Problem problem : report) {
                severities.merge(
                        problem.getCode(),
                        problem.getSeverity(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        severities.keySet().forEach(code -> indexes.put(code, indexes.size()));
        this.own = own.stream().collect(Collectors.toMap(Rule::getCode, Function.identity(), (first, same) -> first));
        this.language = language;
    }

    /** Returns the place of the rule of a code. */
    int index(String code) {
        return indexes.getOrDefault(code, -1);
    }

    void write(JsonGenerator out) {
        out.writeArrayPropertyStart("rules");
        severities.forEach((code, severity) -> write(code, severity, out));
        out.writeEndArray();
    }

    private void write(String code, Severity severity, JsonGenerator out) {
        Optional<Rule> rule = Optional.ofNullable(own.get(code)).or(() -> KnownCodes.rule(code));
        Optional<Messages> messages = rule.map(known -> known.getMessages(language))
                .or(() -> KnownCodes.messages(code).map(known -> known.apply(language)));
        Optional<String> remedy = messages.flatMap(known -> SarifText.remedy(code, known));
        Optional<String> why = rule.flatMap(known -> known.getRationale(language));
        String what = messages.flatMap(known -> known.text(code)).orElse(code);
        out.writeStartObject();
        out.writeStringProperty("id", code);
        writeText("shortDescription", reason(rule, what).map(SarifText::literal).orElseGet(() -> shown(what)), out);
        why.ifPresent(text -> writeText("fullDescription", SarifText.literal(text), out));
        if (remedy.isPresent() || why.isPresent()) {
            out.writeObjectPropertyStart("help");
            out.writeStringProperty("text", help(why, remedy.map(SarifRules::shown), ""));
            out.writeStringProperty("markdown", help(why, remedy.map(SarifRules::shown), "**"));
            out.writeEndObject();
        }
        out.writeObjectPropertyStart("defaultConfiguration");
        out.writeStringProperty(
                "level",
                level(rule.flatMap(known -> known.getSeverity(Profile.ADOPTED)).orElse(severity)));
        out.writeEndObject();
        out.writeEndObject();
    }

    /**
     * Returns the first sentence of why a rule matters, in place of a message that speaks of one place; empty if the
     * message says it in general, or there is no such sentence in the language.
     */
    private Optional<String> reason(Optional<Rule> rule, String message) {
        boolean isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return message.indexOf('{') < 0
                ? Optional.empty()
                : rule.flatMap(known -> known.getRationale(language)
                                .filter(said -> isEnglish
                                        || !said.equals(known.getRationale(Locale.ENGLISH)
                                                .orElse(""))))
                        .map(SarifText::firstSentence);
    }

    private static String shown(String template) {
        return SarifText.literal(SarifText.withoutArguments(template));
    }

    private static String help(Optional<String> why, Optional<String> remedy, String strong) {
        String reason = why.map(SarifText::literal).orElse("");
        String action = remedy.map(text -> strong + text + strong).orElse("");
        return reason + (reason.isEmpty() || action.isEmpty() ? "" : "\n\n") + action;
    }

    static void writeText(String name, String text, JsonGenerator out) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }

    /** Returns what SARIF calls a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }
}
