package org.rightsdeclarations.language;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The script in which a language is written where a tag names none. Source: CLDR 48, {@code likelySubtags}, for the
 * languages that are written in several scripts; to others, the script makes no difference.
 */
final class LikelyScript {
    /** A language and its script, and other scripts before the regions where these are used. */
    private static final String TABLE = """
            zh hans hant au bn gb gf hk id mo pa pf ph sr th tw us vn
            yue hant hans cn
            hak hans hant tw
            nan hans hant mo tw
            sr cyrl latn me ro tr
            bs latn
            uz latn arab af cyrl cn
            az latn arab iq ir cyrl ru
            kk cyrl arab af cn ir mn
            ky cyrl arab cn latn tr
            tg cyrl arab pk
            mn cyrl mong cn
            ku latn cyrl am az ge tm arab iq ir lb
            ha latn arab cm sd
            ug arab cyrl kz mn
            ms latn arab cc
            pa guru arab pk
            sd arab deva in
            ks arab
            kok deva
            ff latn
            iu cans
            shi tfng
            vai vaii
            """;

    private static final Map<String, String> SCRIPTS = new HashMap<>();

    static {
        for (StringTokenizer lines = new StringTokenizer(TABLE, "\n"); lines.hasMoreTokens(); ) {
            StringTokenizer line = new StringTokenizer(lines.nextToken());
            String language = line.nextToken();
            String script = line.nextToken();
            SCRIPTS.put(language, script);
            while (line.hasMoreTokens()) {
                String next = line.nextToken();
                if (next.length() == 4) {
                    script = next;
                } else {
                    SCRIPTS.put(language + '-' + next, script);
                }
            }
        }
    }

    private LikelyScript() {}

    /** Returns the script of a tag: the one that it names, or the likely one; empty if that makes no difference. */
    static String of(TagParts tag) {
        if (!tag.script().isEmpty()) {
            return tag.script();
        }
        String usual = SCRIPTS.getOrDefault(tag.language(), "");
        return tag.region().isEmpty() ? usual : SCRIPTS.getOrDefault(tag.language() + '-' + tag.region(), usual);
    }
}
