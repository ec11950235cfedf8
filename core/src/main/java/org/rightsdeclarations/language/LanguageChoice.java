package org.rightsdeclarations.language;

import java.util.List;
import java.util.Locale;

/** Chooses the language of a text that suits a reader best. */
public final class LanguageChoice {
    private static final int NONE = 0;
    private static final int RELATED = 100;
    private static final int OTHER_REGION = 200;
    private static final int MORE_PRECISE = 300;
    private static final int LESS_PRECISE = 400;
    private static final int EXACT = 500;

    /** Lists of languages that readers of each other understand: a language, and those that it is taken for. */
    private static final List<List<String>> RELATED_LANGUAGES = List.of(
            List.of("no", "nb", "nn"),
            List.of("zh", "cmn", "yue"),
            List.of("ar", "arb"),
            List.of("fa", "pes", "prs"),
            List.of("ms", "zsm"),
            List.of("sw", "swh"),
            List.of("uz", "uzn"),
            List.of("az", "azj"),
            List.of("lv", "lvs"),
            List.of("et", "ekk"),
            List.of("sq", "als"),
            List.of("mn", "khk"),
            List.of("ne", "npi"),
            List.of("or", "ory"),
            List.of("mg", "plt"),
            List.of("yi", "ydd"),
            List.of("ku", "kmr"),
            List.of("fil", "tl"));

    /** Regions whose language is written in other regions, too (CLDR 48, {@code parentLocales}). */
    private static final String LATIN_AMERICA =
            " ar bo br bz cl co cr cu do ec gt hn jp mx ni pa pe pr py sv us uy ve ";

    private static final String LIKE_PORTUGAL = " ao ch cv fr gq gw lu mo mz st tl ";

    private LanguageChoice() {}

    /**
     * Finds the tag that suits best, without falling back to a language that the reader did not name.
     *
     * @param ranges what the reader understands, the best first
     * @param tags the tags that there are, in their canonical form
     * @return the index of the tag; -1 if none suits
     */
    public static int indexOf(List<Locale.LanguageRange> ranges, List<String> tags) {
        List<TagParts> there = tags.stream().map(TagParts::of).toList();
        List<TagParts> wanted = ranges.stream()
                .filter(range -> range.getWeight() > 0 && !range.getRange().startsWith("*"))
                .map(range -> range.getRange().replace("-*", ""))
                .filter(TagGrammar::matches)
                .map(tag -> TagParts.of(CanonicalTag.of(tag)))
                .toList();
        int found = indexOf(wanted, there, true);
        return found >= 0 ? found : indexOf(wanted, there, false);
    }

    /** What is written in the script of one of the languages comes before what is not. */
    private static int indexOf(List<TagParts> wanted, List<TagParts> tags, boolean isInScript) {
        for (TagParts want : wanted) {
            int best = -1;
            int most = NONE;
            for (int i = 0; i < tags.size(); i++) {
                TagParts tag = tags.get(i);
                int fit = LikelyScript.of(tag).equals(LikelyScript.of(want)) == isInScript ? fit(want, tag) : NONE;
                if (fit > most) {
                    most = fit;
                    best = i;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
        return -1;
    }

    private static int fit(TagParts want, TagParts tag) {
        if (!tag.language().equals(want.language()) || !tag.extended().equals(want.extended())) {
            return relation(want.language(), tag.language());
        }
        int alike = alikeness(want, tag);
        if (tag.join().equals(want.join())) {
            return EXACT;
        }
        boolean isLess = tag.region().isEmpty() || tag.region().equals(want.region()) || contains(tag, want);
        if (isLess && want.variants().containsAll(tag.variants())) {
            return LESS_PRECISE + alike;
        }
        return (want.region().isEmpty() ? MORE_PRECISE : OTHER_REGION) + alike;
    }

    /** Of two tags, the one with more of the wanted subtags fits better. */
    private static int alikeness(TagParts want, TagParts tag) {
        int region =
                tag.region().isEmpty() ? 0 : tag.region().equals(want.region()) ? 20 : contains(tag, want) ? 10 : 0;
        int variants =
                (int) tag.variants().stream().filter(want.variants()::contains).count();
        return region + 2 * Math.min(variants, 4) + (tag.script().equals(want.script()) ? 1 : 0);
    }

    private static boolean contains(TagParts tag, TagParts want) {
        String region = ' ' + want.region() + ' ';
        return switch (tag.language() + '-' + tag.region()) {
            case "es-419" -> LATIN_AMERICA.contains(region);
            case "pt-pt" -> LIKE_PORTUGAL.contains(region);
            case "zh-hk" -> want.region().equals("mo");
            default -> tag.region().equals("001");
        };
    }

    private static int relation(String want, String language) {
        for (List<String> related : RELATED_LANGUAGES) {
            if (related.contains(want) && related.contains(language)) {
                return RELATED - related.indexOf(language);
            }
        }
        return NONE;
    }
}
