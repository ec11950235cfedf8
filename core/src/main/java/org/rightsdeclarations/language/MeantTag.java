package org.rightsdeclarations.language;

import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;

/** Which language is meant by a tag that is none. */
public final class MeantTag {
    /** What a system adds to a tag: the encoding, the weight, a modifier. */
    private static final String ENDS = ".;@";

    private MeantTag() {}

    /**
     * Finds what is meant by a tag with subtags that are not registered: {@code en} by {@code english}.
     *
     * @param tag a well-formed tag
     * @return a registered tag in its canonical form; empty if it is not certain
     */
    public static Optional<String> of(String tag) {
        Registry registry = Registry.get();
        TagParts parts = TagParts.of(tag);
        String extended = TagWords.scriptOf(parts.extended());
        if (extended != null) {
            parts = parts.withScript(extended);
        }
        String variant = parts.variants().isEmpty()
                ? null
                : TagWords.scriptOf(parts.variants().get(0));
        if (variant != null && parts.script().isEmpty() && parts.variants().size() == 1) {
            parts = parts.withScript(variant).withoutVariants();
        }
        String script = registry.isScript(parts.script()) ? null : TagWords.scriptOf(parts.script());
        if (script != null) {
            parts = parts.withScript(script);
        }
        if (parts.region().equals(parts.language()) && !registry.isRegion(parts.region())) {
            parts = parts.withRegion("");
        }
        String language = registry.isLanguage(parts.language()) ? null : TagWords.languageOf(parts.language());
        return registered(language == null ? parts.join() : withLanguage(parts, language));
    }

    private static Optional<String> registered(String tag) {
        return TagGrammar.matches(tag) && Registry.isRegistered(tag)
                ? Optional.of(CanonicalTag.of(tag))
                : Optional.empty();
    }

    /** Puts another language, perhaps with its script or region, before the rest of a tag. */
    static String withLanguage(TagParts parts, String language) {
        TagParts named = TagParts.of(language);
        TagParts joined = parts.withLanguage(named.language());
        joined = parts.script().isEmpty() ? joined.withScript(named.script()) : joined;
        return (parts.region().isEmpty() ? joined.withRegion(named.region()) : joined).join();
    }

    /**
     * Finds what is meant by something that is no tag: {@code zh-CN} by {@code zh_CN}, {@code en-GB} by "English (UK)".
     *
     * @param written any text
     * @return a registered tag in its canonical form; empty if it is not certain
     */
    public static Optional<String> ofMalformed(String written) {
        if (written.length() > TagGrammar.MAX_LENGTH) {
            return Optional.empty();
        }
        String rest = written.replace('_', '-');
        if (TagGrammar.matches(rest)) {
            return Registry.isRegistered(rest) ? Optional.of(CanonicalTag.of(rest)) : of(rest);
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < rest.length() && ENDS.indexOf(rest.charAt(i)) < 0; ) {
            int c = rest.codePointAt(i);
            i += Character.charCount(c);
            if (Unicode.isLetterOrDigit(c) || Unicode.isMark(c)) {
                joined.appendCodePoint(c);
            } else if (!joined.isEmpty() && joined.charAt(joined.length() - 1) != '-') {
                joined.append('-');
            }
        }
        int end = joined.length() - (joined.toString().endsWith("-") ? 1 : 0);
        return ofWords(joined.substring(0, end));
    }

    /** Takes the words as subtags, or the first or last of them as the name of the language. */
    private static Optional<String> ofWords(String words) {
        int first = words.indexOf('-') < 0 ? words.length() : words.indexOf('-');
        int last = words.lastIndexOf('-') + 1;
        String leading = TagWords.languageOf(Unicode.lower(words.substring(0, first)));
        String trailing = TagWords.languageOf(Unicode.lower(words.substring(last)));
        return asTag(words)
                .or(() -> leading == null ? Optional.empty() : asTag(leading + words.substring(first)))
                .or(() -> trailing == null || last == 0
                        ? Optional.empty()
                        : asTag(trailing + '-' + words.substring(0, last - 1)));
    }

    private static Optional<String> asTag(String words) {
        int space = words.indexOf('-') + 1;
        String script =
                space == 0 ? null : TagWords.scriptOf(words.substring(space).toLowerCase(Locale.ROOT));
        String tag = script == null ? words : words.substring(0, space) + script;
        return TagGrammar.matches(tag) ? registered(tag).or(() -> of(tag)) : Optional.empty();
    }
}
