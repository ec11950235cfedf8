package org.rightsdeclarations.rule.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.language.MistakenTag;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** The tags of a declaration, each with the place where it is used first. Used by one thread. */
final class UsedTags implements BiConsumer<LanguageTag, String> {
    private final Parts parts;
    private final Map<LanguageTag, Part<?>> first = new LinkedHashMap<>();

    /** The languages of the text before, as far as there is room: most texts are in the same ones. */
    private final @Nullable LanguageTag[] usual = new @Nullable LanguageTag[8];

    private int at;
    private Part<?> current;

    private UsedTags(Parts parts) {
        this.parts = parts;
        this.current = parts.root();
    }

    static UsedTags in(Parts parts) {
        UsedTags used = new UsedTags(parts);
        for (Part<LocalizedText> text : parts.of(LocalizedText.class)) {
            used.current = text;
            used.at = 0;
            text.getValue().forEach(used);
        }
        for (Part<LanguageTag> tag : parts.of(LanguageTag.class)) {
            used.first.putIfAbsent(tag.getValue(), tag);
        }
        for (Part<Label> label : parts.of(Label.class)) {
            for (LanguageTag tag : label.getValue().getLanguages()) {
                used.first.putIfAbsent(tag, label);
            }
        }
        return used;
    }

    @Override
    public void accept(LanguageTag tag, String words) {
        boolean hasRoom = at < usual.length;
        if (!hasRoom || !tag.equals(usual[at])) {
            first.putIfAbsent(tag, current);
        }
        if (hasRoom) {
            usual[at++] = tag;
        }
    }

    /**
     * Two tags of one language in one text.
     *
     * @param text the first such text
     * @param first the one tag
     * @param other the other tag
     * @param canonical the tag that both should be
     * @param texts the number of texts that are in one language twice in this way
     */
    record Twice(Part<?> text, LanguageTag first, LanguageTag other, LanguageTag canonical, int texts) {}

    /** Finds the languages that are given twice in one text, each once, in the order of the document. */
    List<Twice> twice() {
        Map<LanguageTag, LanguageTag> canonical = new HashMap<>();
        Set<LanguageTag> languages = new HashSet<>();
        for (LanguageTag tag : first.keySet()) {
            canonical.put(tag, tag.canonical());
            languages.add(tag.canonical());
        }
        if (languages.size() == first.size()) {
            return List.of();
        }
        Map<LanguageTag, Twice> found = new LinkedHashMap<>();
        for (Part<LocalizedText> text : parts.of(LocalizedText.class)) {
            find(text, text.getValue().getLanguages(), canonical, found);
        }
        for (Part<Label> label : parts.of(Label.class)) {
            find(label, label.getValue().getLanguages(), canonical, found);
        }
        return new ArrayList<>(found.values());
    }

    private static void find(
            Part<?> text,
            List<LanguageTag> languages,
            Map<LanguageTag, LanguageTag> canonical,
            Map<LanguageTag, Twice> found) {
        Map<LanguageTag, LanguageTag> here = new HashMap<>();
        for (LanguageTag tag : languages) {
            LanguageTag named = canonical.getOrDefault(tag, tag);
            LanguageTag earlier = here.putIfAbsent(named, tag);
            if (earlier != null) {
                found.merge(
                        named,
                        new Twice(text, earlier, tag, named, 1),
                        (known, more) ->
                                new Twice(known.text, known.first, known.other, known.canonical, known.texts + 1));
            }
        }
    }

    /** Finds the tags that may be wrong, and where each is used first: the words, or the tag itself. */
    Map<LanguageTag, Part<?>> doubtful() {
        Map<LanguageTag, Part<?>> doubtful = new LinkedHashMap<>();
        for (Map.Entry<LanguageTag, Part<?>> use : first.entrySet()) {
            LanguageTag tag = use.getKey();
            Part<?> where = use.getValue();
            boolean isWrong = !tag.isRegistered() || !tag.canonical().equals(tag);
            if (isWrong || MistakenTag.isDoubtful(tag.toString())) {
                Part<?> words = where.getValue() instanceof LanguageTag ? where : where.member(tag.toString());
                if (isWrong || TextScript.meant(tag, words).isPresent()) {
                    doubtful.put(tag, words);
                }
            }
        }
        return doubtful;
    }
}
