package org.rightsdeclarations.rule.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.language.MainScript;
import org.rightsdeclarations.language.MistakenTag;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;

/**
 * Which languages the texts of one declaration are in. The languages of the declaration are those of its printed title,
 * and those that many texts are in; without a printed title, those of most texts. A supplied title is in the languages
 * of its cataloguer: it offers none, lacks none, and spares a printed one; of its languages, fewer texts are enough.
 * Texts are counted from 0, the title first. Used by one thread.
 */
final class Coverage {
    /** Codes that name no language: undetermined, uncoded, several, none (ISO 639-2). */
    private static final Set<String> UNNAMED = Set.of("und", "mis", "mul", "zxx");

    /** One text of so many, and not one alone, is no accident. */
    private static final int MIN_SHARE = 4;

    private static final int MIN_USES = 2;

    private final List<Part<LocalizedText>> texts = new ArrayList<>();
    private final int titles;
    private final List<LanguageTag> languages;

    /** Those of the printed title, in the order of their tags; none without one. */
    private final List<LanguageTag> titled;

    /** Those of the supplied title, in the order of their tags; none without one. */
    private final List<LanguageTag> supplied;

    /**
     * Languages that are meant by a tag of another, as the letters of its first text with letters tell: {@code ko} by
     * {@code kr}.
     */
    private final Map<LanguageTag, LanguageTag> mistaken;

    private final boolean uniform;

    Coverage(Declaration declaration, Parts parts) {
        for (Part<LocalizedText> text : parts.of(LocalizedText.class)) {
            if (isTranslated(text)) {
                texts.add(text);
            }
        }
        this.titles = declaration.getTitle().isPresent() ? 1 : 0;
        this.titled = languagesOf(declaration.getTitle());
        this.supplied = languagesOf(declaration.getSuppliedTitle());
        boolean isInThoseOfTitle = isUniformIn(titled);
        this.mistaken = isInThoseOfTitle ? Map.of() : mistaken();
        this.languages = isInThoseOfTitle ? titled : withThoseOfMany();
        this.uniform = isInThoseOfTitle || isUniformIn(languages);
    }

    private Map<LanguageTag, LanguageTag> mistaken() {
        Map<LanguageTag, LanguageTag> found = new HashMap<>();
        Set<LanguageTag> seen = new HashSet<>();
        for (Part<LocalizedText> text : texts) {
            text.getValue().forEach((tag, words) -> {
                if (!seen.contains(tag) && MistakenTag.isDoubtful(tag.toString())) {
                    MainScript.of(words)
                            .filter(script -> seen.add(tag))
                            .flatMap(script -> MistakenTag.of(tag.toString(), script))
                            .ifPresent(meant -> found.put(tag, LanguageTag.of(meant)));
                }
            });
        }
        return found;
    }

    /** Returns the language that a tag stands for: a wrong tag is another problem. */
    private LanguageTag meant(LanguageTag tag) {
        return mistaken.getOrDefault(tag, tag);
    }

    /** Adds to the languages of the title others in which many texts are; without a title, finds those of most. */
    private List<LanguageTag> withThoseOfMany() {
        Map<LanguageTag, Integer> uses = new TreeMap<>();
        texts.forEach(
                text -> text.getValue().getLanguages().forEach(language -> uses.merge(language, 1, Integer::sum)));
        int share = (texts.size() + MIN_SHARE - 1) / MIN_SHARE;
        int least = titles == 0 ? texts.size() / 2 + 1 : Math.max(MIN_USES, share);
        Set<LanguageTag> named = new HashSet<>(supplied);
        uses.entrySet().removeIf(use -> use.getValue() < (named.contains(use.getKey()) ? share : least));
        if (titles > 0) {
            Set<String> known = titled.stream().map(this::primary).collect(Collectors.toSet());
            uses.keySet().removeIf(tag -> !isNamed(tag) || known.contains(primary(tag)));
            titled.forEach(tag -> uses.put(tag, 0));
        }
        return List.copyOf(uses.keySet());
    }

    private static List<LanguageTag> languagesOf(Optional<LocalizedText> title) {
        return title.map(LocalizedText::getLanguages).orElse(List.of());
    }

    /**
     * Whether the declaration has a printed title.
     *
     * @return {@code true} if it has
     */
    boolean hasTitle() {
        return titles > 0;
    }

    /**
     * The languages of the declaration.
     *
     * @return the languages in the order of their tags
     */
    List<LanguageTag> languages() {
        return languages;
    }

    /**
     * The languages of the declaration and of its supplied title.
     *
     * @return the languages that need no other title
     */
    List<LanguageTag> languagesAndSupplied() {
        return Stream.concat(languages.stream(), supplied.stream()).toList();
    }

    /**
     * Returns whether a text must be in every language of the declaration: its printed title, the theme of its event,
     * its epigraphs, and the headings, chapeaux and words of the text proper. Names, cited titles and marked words are
     * not among them.
     */
    private static boolean isTranslated(Part<LocalizedText> text) {
        Part<?> holder = text.getParent().orElseThrow();
        return text.getIndex() < 0
                && ((holder.hasOwnWords() && !text.getName().equals(Names.SUPPLIED_TITLE))
                        || (holder.getValue() instanceof Event && text.getName().equals(Names.THEME))
                        || (holder.getName().equals(Names.EPIGRAPHS)
                                && text.getName().equals(Names.TEXT)));
    }

    /**
     * Returns whether a tag names a language.
     *
     * @param tag the tag
     * @return {@code false} for {@code und} and its like
     */
    static boolean isNamed(LanguageTag tag) {
        return !UNNAMED.contains(tag.getLanguage());
    }

    /**
     * Whether every text is in the languages of the declaration and in no others.
     *
     * @return {@code true} if they are
     */
    boolean isUniform() {
        return uniform;
    }

    private boolean isUniformIn(List<LanguageTag> wanted) {
        for (Part<LocalizedText> text : texts) {
            if (!areSame(text.getValue().getLanguages(), wanted)) {
                return false;
            }
        }
        return true;
    }

    /** As {@code equals}, without an iterator for each text. */
    private static boolean areSame(List<LanguageTag> some, List<LanguageTag> others) {
        for (int i = 0; i < some.size() && i < others.size(); i++) {
            if (!some.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return some.size() == others.size();
    }

    /**
     * Finds where languages of the declaration are missing.
     *
     * @return the gaps, in the order in which they are closed
     */
    List<LanguageGap> gaps() {
        return new LanguageGaps(this).find();
    }

    /**
     * Returns the languages of the declaration that may be missing, in the order of their tags, each with the number of
     * the title if that is in it; otherwise -1.
     */
    Map<LanguageTag, Integer> lastInTitle() {
        Set<LanguageTag> offered = new HashSet<>(titled);
        offered.addAll(supplied);
        Map<LanguageTag, Integer> last = new LinkedHashMap<>();
        for (LanguageTag tag : languages) {
            if (isNamed(tag) && tag.isRegistered() && !mistaken.containsKey(tag)) {
                last.put(tag, offered.contains(tag) ? titles - 1 : -1);
            }
        }
        return last;
    }

    /** Returns the primary language that a tag stands for. */
    String primary(LanguageTag tag) {
        String canonical = meant(tag).canonical().toString();
        int end = canonical.indexOf('-');
        return end < 0 ? canonical : canonical.substring(0, end);
    }

    /**
     * Finds where each tag is used first.
     *
     * @return the first text by tag, in the order of the texts
     */
    Map<LanguageTag, Integer> firstUses() {
        Map<LanguageTag, Integer> first = new LinkedHashMap<>();
        int looked = isUniform() ? Math.min(1, texts.size()) : texts.size();
        for (int i = 0; i < looked; i++) {
            for (LanguageTag tag : texts.get(i).getValue().getLanguages()) {
                first.putIfAbsent(tag, i);
            }
        }
        return first;
    }

    /**
     * Finds languages that the title lacks, in whichever form.
     *
     * @return the first text by tag, in the order of the texts; none of them {@code und} or its like
     */
    Map<LanguageTag, Integer> firstUsesOfOthers() {
        if (isUniform() || !hasTitle()) {
            return Map.of();
        }
        Tags known = new Tags(languagesAndSupplied().stream().map(this::meant).toList());
        Map<LanguageTag, Integer> others = firstUses();
        others.keySet().removeIf(tag -> !isNamed(tag) || known.contains(meant(tag)));
        return others;
    }

    /** Returns how many texts there are. */
    int size() {
        return texts.size();
    }

    /** Returns a text by its number. */
    Part<LocalizedText> text(int number) {
        return texts.get(number);
    }
}
