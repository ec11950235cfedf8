package org.rightsdeclarations.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The script of most texts in a language of which the tag does not tell it: one that is written in several scripts, or
 * of which nothing is known. Used by one thread.
 */
final class UsualScripts {
    private static final int MIN_TEXTS = 5;

    /** At most one of so many is foreign, or there is no usual script. */
    private static final int MAX_SHARE = 10;

    private final Map<LanguageTag, Texts> byLanguage = new LinkedHashMap<>(0);

    /** What is known of the texts in one language. */
    private static final class Texts {
        final List<Part<LocalizedText>> parts = new ArrayList<>();
        final List<UnicodeScript> scripts = new ArrayList<>();
        final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);

        @Nullable
        UnicodeScript usual() {
            Map.Entry<UnicodeScript, Integer> most = Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
            boolean isUsual = parts.size() >= MIN_TEXTS && (parts.size() - most.getValue()) * MAX_SHARE <= parts.size();
            return isUsual ? most.getKey() : null;
        }
    }

    /** Takes what does not fit. */
    interface Other {
        void found(Part<LocalizedText> text, LanguageTag language, UnicodeScript script);
    }

    UsualScripts(List<Part<LocalizedText>> texts) {
        for (Part<LocalizedText> text : texts) {
            if (!text.getName().equals(Names.WORDS)) {
                for (LanguageTag language : text.getValue().getLanguages()) {
                    if (!isTold(language)) {
                        add(text, language);
                    }
                }
            }
        }
    }

    /** Returns whether the tags of some languages tell their scripts. */
    static boolean areTold(List<LanguageTag> languages) {
        for (LanguageTag language : languages) {
            if (!isTold(language)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a language is written in one script, or in several that go together, as in Japanese. */
    private static boolean isTold(LanguageTag language) {
        List<Script> scripts = Scripts.of(language);
        return scripts.size() == 1 || (scripts.contains(Script.HANI) && !scripts.contains(Script.LATN));
    }

    private void add(Part<LocalizedText> text, LanguageTag language) {
        Optional<UnicodeScript> script =
                Writing.scriptOf(text.getValue().get(language).orElseThrow());
        if (script.isPresent()) {
            Texts own = byLanguage.computeIfAbsent(language, unknown -> new Texts());
            own.parts.add(text);
            own.scripts.add(script.get());
            own.counts.merge(script.get(), 1, Integer::sum);
        }
    }

    /**
     * Finds the texts that are in another script than most texts of their language.
     *
     * @param other takes each of them, with its language and its script
     */
    void forEachOther(Other other) {
        byLanguage.forEach((language, texts) -> {
            UnicodeScript usual = texts.usual();
            List<Script> known = Scripts.of(language);
            for (int i = 0; usual != null && i < texts.parts.size(); i++) {
                UnicodeScript script = texts.scripts.get(i);
                boolean isToldOtherwise = !known.isEmpty() && known.stream().noneMatch(fits -> fits.is(script));
                if (script != usual && !isToldOtherwise) {
                    other.found(texts.parts.get(i), language, script);
                }
            }
        });
    }
}
