package org.rightsdeclarations.rule.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A made-up declaration in en, fr, es, zh, ar, ru and ko of which each text can be damaged; nothing is wrong with it.
 */
final class QuayCharter {
    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ko", "ru", "zh");

    private static final Map<String, String> ARTICLE = Map.of(
            "en",
            "Article %s",
            "fr",
            "Article %s",
            "es",
            "Artículo %s",
            "ar",
            "المادة %s",
            "ru",
            "Статья %s",
            "ko",
            "제 %s 조",
            "zh",
            "第%s条");

    private static final String HAN = "一二三四五六七八九十";

    final Map<String, String> title = new LinkedHashMap<>();
    final List<Map<String, String>> recitals = new ArrayList<>();
    final List<Map<String, String>> headings = new ArrayList<>();
    final List<Map<String, String>> articles = new ArrayList<>();

    /** Those of article 9. */
    final List<Map<String, String>> items = new ArrayList<>();

    final List<String> authentic = new ArrayList<>();

    QuayCharter() {
        for (String block : read().strip().split("\n\n", -1)) {
            List<String> lines = block.lines().toList();
            Map<String, String> words = lines.get(0).equals("title") ? title : new LinkedHashMap<>();
            lines.stream().skip(1).forEach(line -> words.put(line.substring(0, 2), line.substring(3)));
            switch (lines.get(0)) {
                case "recital" -> recitals.add(words);
                case "article" -> articles.add(words);
                case "item" -> items.add(words);
                default -> {}
            }
        }
        for (int i = 1; i <= articles.size(); i++) {
            headings.add(heading(i));
        }
    }

    private static String read() {
        try (InputStream file = QuayCharter.class.getResourceAsStream("quay-charter.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> heading(int number) {
        Map<String, String> heading = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String printed = Integer.toString(number);
            if (language.equals("zh")) {
                printed = (number > 10 ? "十" : "") + HAN.charAt((number - 1) % 10);
            } else if (language.equals("fr") && number == 1) {
                printed = "premier";
            }
            heading.put(language, String.format(Objects.requireNonNull(ARTICLE.get(language)), printed));
        }
        return heading;
    }

    /** Gives the text of an article, of which the first is 1. */
    Map<String, String> article(int number) {
        return articles.get(number - 1);
    }

    /** All texts, headings included. */
    List<Map<String, String>> all() {
        List<Map<String, String>> all = new ArrayList<>(List.of(title));
        all.addAll(recitals);
        all.addAll(headings);
        all.addAll(articles);
        all.addAll(items);
        return all;
    }

    Declaration build() {
        Declaration.Builder declaration = Declaration.builder();
        if (!title.isEmpty()) {
            declaration.title(text(title));
        }
        authentic.forEach(language -> declaration.addAuthenticLanguage(LanguageTag.of(language)));
        declaration.preamble(Preamble.builder()
                .addAllRecitals(
                        recitals.stream().map(words -> Recital.of(text(words))).toList())
                .build());
        Section.Builder section = Section.builder();
        for (int i = 0; i < articles.size(); i++) {
            Clause.Builder clause =
                    Clause.builder().label(Integer.toString(i + 1)).text(text(articles.get(i)));
            if (i < headings.size() && !headings.get(i).isEmpty()) {
                clause.heading(text(headings.get(i)));
            }
            if (i == 8) {
                items.forEach(words -> clause.addClause(Clause.of(text(words))));
            }
            section.addClause(clause.build());
        }
        return declaration.addSection(section.build()).build();
    }

    private static LocalizedText text(Map<String, String> words) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        words.forEach((language, said) -> texts.put(LanguageTag.of(language), said));
        return LocalizedText.of(texts);
    }
}
