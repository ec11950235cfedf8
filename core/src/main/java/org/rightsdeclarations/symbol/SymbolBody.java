package org.rightsdeclarations.symbol;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies and series whose documents are cited in more than one form, by the words that name them. */
final class SymbolBody {
    static final String ANY = "";

    private static final String GENERAL_ASSEMBLY = "ga";
    private static final String HUMAN_RIGHTS_COUNCIL = "hrc";

    private static final String SECURITY_COUNCIL = "sc";
    private static final String EUROPEAN_TREATIES = "ets";
    private static final String LABOUR_CONVENTIONS = "c";
    private static final String AMERICAN_TREATIES = "a";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("a res", GENERAL_ASSEMBLY),
            Map.entry("ga", GENERAL_ASSEMBLY),
            Map.entry("ga res", GENERAL_ASSEMBLY),
            Map.entry("unga", GENERAL_ASSEMBLY),
            Map.entry("unga res", GENERAL_ASSEMBLY),
            Map.entry("general assembly", GENERAL_ASSEMBLY),
            Map.entry("general assembly res", GENERAL_ASSEMBLY),
            Map.entry("a hrc res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("hrc", HUMAN_RIGHTS_COUNCIL),
            Map.entry("hrc res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("unhrc", HUMAN_RIGHTS_COUNCIL),
            Map.entry("unhrc res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("human rights council", HUMAN_RIGHTS_COUNCIL),
            Map.entry("human rights council res", HUMAN_RIGHTS_COUNCIL),
            Map.entry("s res", SECURITY_COUNCIL),
            Map.entry("sc res", SECURITY_COUNCIL),
            Map.entry("unsc", SECURITY_COUNCIL),
            Map.entry("unsc res", SECURITY_COUNCIL),
            Map.entry("unscr", SECURITY_COUNCIL),
            Map.entry("security council", SECURITY_COUNCIL),
            Map.entry("security council res", SECURITY_COUNCIL),
            Map.entry("ets", EUROPEAN_TREATIES),
            Map.entry("cets", EUROPEAN_TREATIES),
            Map.entry("european treaty series", EUROPEAN_TREATIES),
            Map.entry("council europe treaty series", EUROPEAN_TREATIES),
            Map.entry("c", LABOUR_CONVENTIONS),
            Map.entry("ilo c", LABOUR_CONVENTIONS),
            Map.entry("ilo convention", LABOUR_CONVENTIONS),
            Map.entry("ilo", LABOUR_CONVENTIONS),
            Map.entry("convention ilo", LABOUR_CONVENTIONS),
            Map.entry("c ilo", LABOUR_CONVENTIONS),
            Map.entry("ilo ilo", LABOUR_CONVENTIONS),
            Map.entry("ilo ilo convention", LABOUR_CONVENTIONS),
            Map.entry("convention organization labour international", LABOUR_CONVENTIONS),
            Map.entry("oas treaty series a", AMERICAN_TREATIES),
            Map.entry("series treaty oas a", AMERICAN_TREATIES),
            Map.entry("series treaty european", EUROPEAN_TREATIES),
            Map.entry("series treaty council europe", EUROPEAN_TREATIES),
            Map.entry("assembly general", GENERAL_ASSEMBLY),
            Map.entry("assembly general res", GENERAL_ASSEMBLY),
            Map.entry("council rights human", HUMAN_RIGHTS_COUNCIL),
            Map.entry("council security", SECURITY_COUNCIL),
            Map.entry("res", ANY),
            Map.entry("", ANY));

    private SymbolBody() {}

    /**
     * Returns the body that words before a number name, maybe twice, as "General Assembly resolution A/RES" does; words
     * that are not known mean themselves.
     */
    static String of(List<String> words) {
        Optional<String> body = find(words);
        for (int i = 1; i < words.size() && body.isEmpty(); i++) {
            Optional<String> named = find(words.subList(0, i));
            body = find(words.subList(i, words.size()))
                    .filter(again -> !again.equals(ANY))
                    .filter(again -> named.equals(Optional.of(again)) || named.equals(Optional.of(ANY)));
        }
        return body.isPresent() ? body.get() : String.join(" ", words);
    }

    static Optional<String> find(List<String> words) {
        return Optional.ofNullable(BODIES.get(String.join(" ", words)));
    }

    static boolean isKnown(String body) {
        return body.equals(GENERAL_ASSEMBLY) || body.equals(HUMAN_RIGHTS_COUNCIL) || body.equals(SECURITY_COUNCIL);
    }

    /** Returns whether the resolutions of a body are numbered on from year to year, so that the year says nothing. */
    static boolean isNumberedOn(String body) {
        return body.equals(SECURITY_COUNCIL) || body.equals(ANY);
    }
}
