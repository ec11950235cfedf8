package org.rightsdeclarations.problem;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.template.DigitOrdinal;
import org.rightsdeclarations.template.Template;

/**
 * Shows the arguments of one message as its template wants them.
 *
 * @param messages the messages that the template is of
 * @param arguments values by name
 * @param isCopied whether readers copy what stands there, so that nothing is cut
 */
record Formats(Messages messages, Map<String, ?> arguments, boolean isCopied) implements Template.Speaker {
    /** Smaller numbers are written alike in all languages. */
    private static final int LEAST_GROUPED = 1000;

    @Override
    public Locale language() {
        return messages.locale();
    }

    @Override
    public @Nullable Object argument(String name) {
        Object argument = arguments.get(name);
        boolean isTooLong = isCopied && argument instanceof String text && text.length() > Excerpt.MOST_COPIED;
        return isTooLong ? null : argument;
    }

    @Override
    public String shown(Object argument, String format) {
        Object value = argument instanceof Localized text ? text.in(language()) : argument;
        return switch (format) {
            case "number" -> number(value);
            case "ordinal" ->
                value instanceof Number number
                        ? DigitOrdinal.of(
                                number.intValue(), Messages.in(language()).word("ordinal"))
                        : text(value);
            case "word" -> messages.text("word." + value).orElseGet(() -> text(value));
            case "term" -> messages.text("word." + value).orElseGet(() -> quoted(value));
            case "said" -> Messages.bare(value.toString());
            case "whole" -> messages.isolate(Excerpt.whole(value.toString()));
            case "json" -> messages.isolate(Excerpt.json(value.toString()));
            case "language" -> LanguageName.ofLanguage(value.toString(), messages);
            case "script" -> LanguageName.ofScript(value.toString(), messages);
            case "letter" -> LetterName.of(value.toString(), messages);
            case "languages" ->
                WordList.AND.of(parts(value), item -> LanguageName.ofLanguage(item.toString(), messages), messages);
            case "list" ->
                WordList.AND.of(parts(value), item -> messages.isolate(Excerpt.whole(item.toString())), messages);
            case "quoted" -> WordList.AND.of(parts(value), this::quoted, messages);
            case "choice" -> WordList.OR.of(parts(value), this::quoted, messages);
            default -> text(value);
        };
    }

    /** Takes names apart that are one text, as they are in the arguments that programs are told. */
    private static Object parts(Object value) {
        return value instanceof String text ? Arguments.parted(text) : value;
    }

    private String number(Object value) {
        boolean isSmall = !(value instanceof Number number) || Math.abs(number.doubleValue()) < LEAST_GROUPED;
        // In the digits that stand everywhere else in messages.
        return isSmall
                ? text(value)
                : NumberFormat.getIntegerInstance(
                                Locale.forLanguageTag(language().toLanguageTag() + "-u-nu-latn"))
                        .format(value);
    }

    private String quoted(Object value) {
        return Messages.in(language()).frame("quoted", Map.of("text", text(value)));
    }

    private String text(Object value) {
        String text = value instanceof Collection<?> ? Arguments.joined((Collection<?>) value) : value.toString();
        return messages.isolate(isCopied ? Excerpt.whole(text) : Excerpt.of(text, language()));
    }
}
