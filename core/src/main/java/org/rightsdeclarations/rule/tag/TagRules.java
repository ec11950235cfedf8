package org.rightsdeclarations.rule.tag;

import static org.rightsdeclarations.rule.standard.StandardMessages.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.value.LanguageTag;

/** How the languages of a declaration are named: each tag is reported once, where it is used first. */
public final class TagRules {
    private static final String LANGUAGE = "language";

    private static final Rule TWICE = rule("tag.twice", Severity.ERROR);
    private static final Rule UNREGISTERED = rule("tag.unregistered", Severity.WARNING);
    private static final Rule MISTAKEN = rule("tag.mistaken", Severity.WARNING);
    private static final Rule CANONICAL = rule("tag.canonical", Severity.WARNING);

    /** The checks of the family. */
    public static final List<Check<?>> CHECKS =
            List.of(Check.of(Declaration.class, TagRules::tags, TWICE, UNREGISTERED, MISTAKEN, CANONICAL));

    private TagRules() {}

    private static void tags(Examination<Declaration> examination) {
        UsedTags used = UsedTags.in(examination.parts());
        Set<LanguageTag> told = new HashSet<>();
        for (UsedTags.Twice twice : used.twice()) {
            told.add(twice.canonical());
            examination.report(
                    TWICE,
                    twice.text(),
                    twice.text().member(twice.other().toString()),
                    Map.of(
                            LANGUAGE,
                            twice.other().toString(),
                            "first",
                            twice.first().toString(),
                            "canonical",
                            twice.canonical().toString(),
                            "texts",
                            twice.texts()));
        }
        for (Map.Entry<LanguageTag, Part<?>> doubtful : used.doubtful().entrySet()) {
            if (!told.contains(doubtful.getKey().canonical())) { // the advice would lead to one language twice
                judge(examination, doubtful.getKey(), doubtful.getValue());
            }
        }
    }

    private static void judge(Examination<Declaration> examination, LanguageTag tag, Part<?> where) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put(LANGUAGE, tag.toString());
        Rule broken = CANONICAL;
        if (!tag.isRegistered()) {
            broken = UNREGISTERED;
            if (tag.canonical().isRegistered()) {
                arguments.put("meant", tag.canonical().toString());
            }
        } else if (tag.canonical().equals(tag)) {
            broken = MISTAKEN;
            arguments.put("meant", TextScript.meant(tag, where).orElseThrow());
        } else {
            arguments.put("canonical", tag.canonical().toString());
        }
        examination.report(broken, where, where, arguments);
    }
}
