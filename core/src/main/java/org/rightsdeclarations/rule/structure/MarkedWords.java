package org.rightsdeclarations.rule.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.characters.Places;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.NoteAnchor;

/** Words that are said to be in a text, but are not there. Used for one examination. */
final class MarkedWords {
    /** The most characters that one examination goes through: more than any text needs that somebody wrote. */
    private static final long MOST_SEARCHED = 20_000_000;

    /** Longer texts around a provision are no lead-in, and are not looked through for each item of a list in them. */
    private static final int LONGEST_LEAD_IN = 2_000;

    /** Of more in one provision, each is looked at with care for how much that costs. */
    private static final int FEW = 20;

    private final Examination<?> examination;
    private long searched;

    private MarkedWords(Examination<?> examination) {
        this.examination = examination;
    }

    /** Returns whether marked words may be absent: at one glance, most are in the text of their provision. */
    static boolean mayBeAbsent(Provision provision) {
        List<SpeechAct> acts = provision.getActs();
        List<Citation> citations = provision.getCitations();
        if (acts.size() + citations.size() > FEW) {
            return true;
        }
        for (SpeechAct act : acts) {
            if (act.getWords().isPresent()
                    && !isPlainlyIn(provision, act.getWords().get())) {
                return true;
            }
        }
        for (Citation citation : citations) {
            Optional<LocalizedText> words = citation.getWords();
            if (words.isPresent() && (citation.getInstance().orElse(1) > 1 || !isPlainlyIn(provision, words.get()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlainlyIn(Provision provision, LocalizedText words) {
        Optional<LocalizedText> text = provision.getText();
        for (LanguageTag language : text.isEmpty() ? List.<LanguageTag>of() : words.getLanguages()) {
            Optional<String> own = text.get().get(language);
            Optional<String> sought = words.get(language);
            boolean isThere = own.isPresent()
                    && sought.isPresent()
                    && (own.get().startsWith(sought.get()) || Places.indexOf(own.get(), sought.get(), 1) >= 0);
            if (!isThere) {
                return false;
            }
        }
        return text.isPresent();
    }

    /**
     * Looks for the words of citations in the texts of the provision, for those of acts also in what leads in to it.
     */
    static void ofProvision(Examination<Provision> examination) {
        MarkedWords marked = new MarkedWords(examination);
        Part<Provision> provision = examination.part();
        List<LocalizedText> own = textsOf(provision);
        for (Part<SpeechAct> act : examination.items(Names.ACTS, SpeechAct.class)) {
            act.getValue().getWords().ifPresent(words -> marked.findAct(act, words, own, provision));
        }
        for (Part<Citation> citation : examination.items(Names.CITATIONS, Citation.class)) {
            Citation value = citation.getValue();
            value.getWords()
                    .ifPresent(words -> marked.find(citation, words, value.getInstance(), own, provision, provision));
        }
    }

    /** Looks for the words after which the marks of notes stand. An address that leads nowhere is another problem. */
    static void ofNotes(Examination<Declaration> examination) {
        if (examination.subject().getNotes().isEmpty()) {
            return;
        }
        MarkedWords marked = new MarkedWords(examination);
        for (Part<NoteAnchor> part : examination.parts(NoteAnchor.class)) {
            NoteAnchor anchor = part.getValue();
            anchor.getWords()
                    .ifPresent(words -> examination
                            .parts()
                            .find(anchor.getNode())
                            .ifPresent(node -> marked.find(
                                    part, words, anchor.getInstance(), textsOf(node), node, examination.part())));
        }
    }

    private void findAct(Part<SpeechAct> act, LocalizedText words, List<LocalizedText> own, Part<?> provision) {
        words.forEach((language, sought) -> {
            if (isIn(language, own)
                    && count(language, sought, 1, own) == 0
                    && !hasGap(sought)
                    && !isLedIn(language, sought, provision)) {
                reportAbsent(
                        act, language, sought, provision, examination.parts().root());
            }
        });
    }

    /** Words that stand apart, such as "article 8 … of the Charter", are written with an ellipsis between them. */
    private static boolean hasGap(String words) {
        return words.indexOf('\u2026') >= 0 || words.contains("...");
    }

    /** Returns whether words may be in a text that leads in to a provision. */
    private boolean isLedIn(LanguageTag language, String words, Part<?> provision) {
        int length = 0;
        for (Part<?> around = provision.getParent().orElse(null);
                around != null;
                around = around.getParent().orElse(null)) {
            for (Part<LocalizedText> text : around.ownTexts()) {
                String leadIn = text.getValue().get(language).orElse("");
                length += leadIn.length();
                if (length > LONGEST_LEAD_IN || Places.indexOf(leadIn, words, 1) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Reports words in each language in which there is a text, but not the words, or not so often. */
    private void find(
            Part<?> holder,
            LocalizedText words,
            OptionalInt wanted,
            List<LocalizedText> texts,
            Part<?> place,
            Part<?> evidence) {
        int instance = wanted.orElse(1);
        words.forEach((language, sought) -> {
            int count = isIn(language, texts) ? count(language, sought, instance, texts) : instance;
            if (count == 0) {
                if (!hasGap(sought)) {
                    reportAbsent(holder, language, sought, place, evidence);
                }
            } else if (count < instance) {
                examination.report(
                        StructureRules.WORDS_TOO_FEW,
                        evidence,
                        holder.member(Names.WORDS).member(language.toString()),
                        Map.of("words", sought, "place", place.getPlace(), "instance", instance, "count", count));
            }
        });
    }

    private void reportAbsent(Part<?> holder, LanguageTag language, String words, Part<?> place, Part<?> evidence) {
        examination.report(
                StructureRules.WORDS_ABSENT,
                evidence, // what could not be read may hold them
                holder.member(Names.WORDS).member(language.toString()),
                Map.of("words", words, "place", place.getPlace()));
    }

    private static boolean isIn(LanguageTag language, List<LocalizedText> texts) {
        return texts.stream().anyMatch(text -> text.get(language).isPresent());
    }

    /** Returns how often one of some texts has words, but no more than is asked for. */
    private int count(LanguageTag language, String words, int instance, List<LocalizedText> texts) {
        int most = 0;
        for (LocalizedText text : texts) {
            String own = text.get(language).orElse("");
            searched += own.length();
            if (searched > MOST_SEARCHED) {
                return instance;
            }
            int found = Places.indexOf(own, words, instance);
            most = Math.max(most, found >= 0 ? instance : ~found);
        }
        return most;
    }

    private static List<LocalizedText> textsOf(Part<?> part) {
        return part.ownTexts().stream().map(Part::getValue).toList();
    }
}
