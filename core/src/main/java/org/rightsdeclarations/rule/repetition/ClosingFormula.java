package org.rightsdeclarations.rule.repetition;

import java.util.List;

/** Words above signatures, which stand wherever somebody signs: each annex, protocol or party may have them. */
final class ClosingFormula {
    /** How they begin, folded. */
    private static final List<String> BEGINNINGS = List.of(
            "done at",
            "done in",
            "dated and signed",
            "dated at",
            "signed at",
            "given under",
            "in witness whereof",
            "witness our hand",
            "fait à",
            "fait au",
            "en foi de quoi",
            "hecho en",
            "en fe de lo cual",
            "en testimonio de lo cual",
            "feito em",
            "em fé do que",
            "em testemunho do que",
            "fatto a",
            "in fede di che",
            "geschehen zu",
            "zu urkund dessen",
            "gedaan te",
            "ten blijke waarvan",
            "совершено в",
            "в удостоверение чего",
            "حرر في",
            "وإثباتا لذلك",
            "以昭信守");

    private ClosingFormula() {}

    /** Returns whether a folded text begins like one. */
    static boolean is(String folded) {
        return BEGINNINGS.stream().anyMatch(folded::startsWith);
    }
}
