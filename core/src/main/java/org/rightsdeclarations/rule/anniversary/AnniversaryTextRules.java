package org.rightsdeclarations.rule.anniversary;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.citation.TitleForms;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.anniversary.text.TextMentions;
import org.rightsdeclarations.value.Address;

/** What a declaration lists of anniversaries, beside what its texts say of them. */
final class AnniversaryTextRules {
    private static final Rule CONTRADICTS_TEXT = rule("anniversary.contradicts-text", Severity.WARNING);
    private static final Rule NOT_IN_TEXT = rule("anniversary.not-in-text", Severity.WARNING);
    private static final Rule UNLISTED = rule("anniversary.unlisted", Severity.INFO);
    private static final Rule TEXT_YEAR = rule("anniversary.text-year", Severity.INFO);
    private static final Rule WRONG_IN_TEXT = rule("anniversary.wrong-in-text", Severity.WARNING);

    static final Check<Declaration> CHECK = Check.of(
            Declaration.class,
            AnniversaryTextRules::compare,
            CONTRADICTS_TEXT,
            NOT_IN_TEXT,
            UNLISTED,
            TEXT_YEAR,
            WRONG_IN_TEXT);

    private AnniversaryTextRules() {}

    private static void compare(Examination<Declaration> examination) {
        TextMentions texts = new TextMentions(examination.parts(), examination::catalogue);
        StatedAnniversaries stated = new StatedAnniversaries(examination.subject(), texts);
        List<Part<Anniversary>> anniversaries = examination.parts(Anniversary.class);
        for (int i = 0; i < anniversaries.size(); i++) {
            compare(
                    examination,
                    anniversaries.get(i),
                    Optional.ofNullable(stated.otherOrdinals().get(i)),
                    stated);
        }
        for (UnlistedMention mention : new UnlistedMentions(examination.subject(), texts, stated).all()) {
            report(examination, mention);
        }
    }

    /** One that contradicts the list, or falls in another year, is reported as such. */
    private static void report(Examination<Declaration> examination, UnlistedMention mention) {
        mention.listed()
                .ifPresentOrElse(
                        listed ->
                                contradict(examination, listed, mention.where().getAddress(), mention.ordinal()),
                        () -> examination.report(
                                mention.otherYear()
                                        .map(other -> other.isCertain() ? WRONG_IN_TEXT : TEXT_YEAR)
                                        .orElse(UNLISTED),
                                mention.where(),
                                arguments(mention, examination.catalogue())));
    }

    private static void contradict(
            Examination<Declaration> examination, Part<Anniversary> listed, Address address, int stated) {
        Anniversary anniversary = listed.getValue();
        Map<String, Object> arguments = new HashMap<>(RightOrdinal.of(
                anniversary,
                stated,
                examination.subject().getOwnYear(),
                examination.catalogue().identify(anniversary.getOrigin())));
        arguments.put("address", address);
        arguments.put("stated", stated);
        arguments.put("title", anniversary.getOrigin().getTitle());
        arguments.put("ordinal", anniversary.getOrdinal());
        examination.report(CONTRADICTS_TEXT, listed.member(Names.ORDINAL), arguments);
    }

    private static void compare(
            Examination<Declaration> examination,
            Part<Anniversary> part,
            Optional<OtherOrdinal> otherOrdinal,
            StatedAnniversaries stated) {
        Anniversary anniversary = part.getValue();
        int ordinal = anniversary.getOrdinal();
        // Words that say another ordinal of the same thing are reported as such.
        if (otherOrdinal.isPresent()) {
            contradict(
                    examination,
                    part,
                    anniversary.getStatedIn().orElseThrow(),
                    otherOrdinal.get().stated());
        } else if (stated.isMissing(anniversary)) {
            examination.report(
                    NOT_IN_TEXT,
                    part.member(Names.STATED_IN),
                    Map.of(
                            "ordinal",
                            ordinal,
                            "address",
                            anniversary.getStatedIn().orElseThrow()));
        }
    }

    private static Map<String, Object> arguments(UnlistedMention mention, InstrumentCatalogue catalogue) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("ordinal", mention.ordinal());
        arguments.put("title", alone(mention.subject(), catalogue));
        mention.otherYear().ifPresent(otherYear -> {
            arguments.put("expected", otherYear.expected());
            arguments.put("year", otherYear.year());
            if (otherYear.year() - otherYear.origin() >= Anniversary.MIN_ORDINAL) {
                arguments.put("fits", otherYear.year() - otherYear.origin());
            }
        });
        return arguments;
    }

    /** Returns a known title as it is outside a sentence: الإعلان العالمي for للإعلان العالمي; or else the words. */
    private static String alone(String subject, InstrumentCatalogue catalogue) {
        String alone = TitleForms.alone(subject);
        return alone == null
                        || !catalogue.findByTitle(subject).isEmpty()
                        || catalogue.findByTitle(alone).isEmpty()
                ? subject
                : alone;
    }
}
