package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * Does each kind of damage that translations suffer to a sound declaration, and says which of them are found: by one
 * rule, unless several texts are damaged.
 */
class DamagedTranslationsTest {
    private static final String PORTUGUESE = "O conselho do porto publica em cada primavera quanto custaram os cais,"
            + " quem os pagou, que reparações foram feitas e quais das promessas do ano anterior não pôde cumprir, com as"
            + " razões de cada uma.";
    private static final String UKRAINIAN = "Рада гавані щовесни публікує відомості про те, у що обійшлися причали,"
            + " хто за них заплатив, що було полагоджено і які з обіцянок минулого року не вдалося виконати.";
    private static final String PERSIAN = "شورای بندر هر بهار منتشر می‌کند که اسکله‌ها چه هزینه‌ای داشته‌اند، چه کسی"
            + " آن را پرداخته، چه چیز تعمیر شده و به کدام وعده‌های سال گذشته نتوانسته عمل کند.";
    private static final String TRADITIONAL = "港務理事會每年春季公布碼頭的花費、由誰支付、修繕了哪些設施，以及上一年的哪些承諾未能履行，並逐一說明理由。";
    private static final String JAPANESE = "港の理事会は、毎年春に、埠頭にかかった費用、だれがそれを払ったか、何を修理したか、そして守れなかった約束を公表する。";
    private static final String ENGLISH = "The council of the harbour shows every spring what it was unable to do for"
            + " those who work there, and how they were paid for what they took to the quays.";

    private static final List<String> FAMILIES =
            List.of("language.", "tag.", "hygiene.", "parity.", "structure.", "repetition.");

    private static Arguments kind(String name, String code, Consumer<QuayCharter> damage) {
        return Arguments.of(name, code, damage);
    }

    private static Stream<Arguments> found() {
        return Stream.of(
                kind(
                        "a text is missing in one language",
                        "language.missing",
                        d -> d.article(3).remove("ko")),
                kind("a paragraph that one language only has", "language.missing", d -> {
                    d.articles.add(new LinkedHashMap<>(Map.of("ar", "فقرة لا توجد إلا في النص العربي وحده.")));
                }),
                kind(
                        "a heading is missing in one language",
                        "language.missing",
                        d -> d.headings.get(3).remove("es")),
                kind("a language ends after article 8", "language.missing", d -> {
                    for (int i = 9; i <= 12; i++) {
                        d.article(i).remove("ar");
                        d.headings.get(i - 1).remove("ar");
                    }
                    d.items.forEach(item -> item.remove("ar"));
                }),
                kind("a language ends after article 8 and is not in the title", "language.missing", d -> {
                    d.title.remove("ar");
                    for (int i = 9; i <= 12; i++) {
                        d.article(i).remove("ar");
                    }
                }),
                kind("a language is missing in the title alone", "language.missing", d -> d.title.remove("ko")),
                kind("two items are run together in one language", "language.missing parity.length", d -> {
                    d.items.get(0).merge("fr", String.valueOf(d.items.get(1).remove("fr")), (a, b) -> a + " " + b);
                }),
                kind("a text is under another tag", "language.words", d -> {
                    d.article(3).put("pt", String.valueOf(d.article(3).remove("es")));
                }),
                kind("an authentic language is absent", "language.authentic-absent", d -> d.authentic.add("de")),
                kind("a tag is not canonical", "tag.canonical", d -> renamed(d, "fr", "fre")),
                kind("texts are under zh-Hans, and the title under zh", "language.not-in-title", d -> {
                    String title = String.valueOf(d.title.get("zh"));
                    renamed(d, "zh", "zh-Hans");
                    d.title.remove("zh-Hans");
                    d.title.put("zh", title);
                }),
                kind("Korean under zh", "language.script", d -> put(d, 3, "zh", "ko")),
                kind("two languages are exchanged", "language.script", d -> {
                    String korean = String.valueOf(d.article(5).get("ko"));
                    put(d, 5, "ko", "zh");
                    d.article(5).put("zh", korean);
                }),
                kind("Japanese under zh", "language.script", d -> d.article(3).put("zh", JAPANESE)),
                kind("Russian in Latin letters", "language.script", d -> {
                    d.article(6).put("ru", "Lovlya ryby setyami mezhdu dvumya mayakami zapreshchena.");
                }),
                kind("half Korean, half English", "parity.length", d -> {
                    d.article(5).merge("ko", String.valueOf(d.article(5).get("en")), (ko, en) -> half(ko) + half(en));
                }),
                kind("the English text under es", "parity.copy", d -> put(d, 3, "es", "en")),
                kind("the English text under es but for one letter", "parity.copy", d -> {
                    d.article(3)
                            .put("es", String.valueOf(d.article(3).get("en")).replace("spring", "sprang"));
                }),
                kind("the Spanish text under fr", "parity.copy", d -> put(d, 5, "fr", "es")),
                kind("half French, half English", "parity.copy", d -> {
                    d.article(7).merge("fr", String.valueOf(d.article(7).get("en")), (fr, en) -> half(fr) + half(en));
                }),
                kind("English under es where nothing is in English", "language.letters", d -> {
                    d.all().forEach(text -> text.remove("en"));
                    d.article(3).put("es", ENGLISH);
                }),
                kind(
                        "Portuguese under es",
                        "language.letters",
                        d -> d.article(3).put("es", PORTUGUESE)),
                kind("Ukrainian under ru", "language.letters", d -> d.article(3).put("ru", UKRAINIAN)),
                kind("Persian under ar", "language.letters", d -> d.article(3).put("ar", PERSIAN)),
                kind("traditional characters under zh-Hans", "language.letters", d -> {
                    renamed(d, "zh", "zh-Hans");
                    d.article(3).put("zh-Hans", TRADITIONAL);
                }),
                kind(
                        "half of a text is lost",
                        "parity.length",
                        d -> d.article(7).computeIfPresent("fr", (l, w) -> half(w))),
                kind("two thirds of a text are lost", "parity.length", d -> {
                    d.article(10).computeIfPresent("ar", (language, words) -> words.substring(0, words.length() / 3));
                }),
                kind("a text of another article", "parity.length repetition.provision", d -> {
                    d.article(3).put("es", String.valueOf(d.article(6).get("es")));
                }),
                kind("neighbours are exchanged in one language", "parity.swapped", d -> {
                    String next = String.valueOf(d.article(4).get("ru"));
                    d.article(4).put("ru", String.valueOf(d.article(3).get("ru")));
                    d.article(3).put("ru", next);
                }),
                kind(
                        "a language is shifted by one from article 3 on",
                        "language.missing parity.length parity.swapped",
                        d -> {
                            for (int i = 3; i < 8; i++) {
                                d.article(i)
                                        .put(
                                                "fr",
                                                String.valueOf(d.article(i + 1).get("fr")));
                            }
                            d.article(8).remove("fr");
                        }),
                kind(
                        "another number in the heading of one language",
                        "parity.number",
                        d -> d.headings.get(2).put("ko", "제 4 조")),
                kind(
                        "another number in the heading in Chinese numerals",
                        "parity.number",
                        d -> d.headings.get(2).put("zh", "第四条")),
                kind("the English text under ko", "parity.copy", d -> put(d, 3, "ko", "en")),
                kind("most texts under ko are English", "parity.copy", d -> {
                    for (int i = 3; i <= 12; i++) {
                        put(d, i, "ko", "en");
                    }
                }),
                kind("most of the Russian read in another encoding", "hygiene.mojibake", d -> {
                    for (int i = 3; i <= 12; i++) {
                        d.article(i).computeIfPresent("ru", (l, w) -> misread(w, "ISO-8859-1"));
                    }
                }),
                kind("another year in one language", "parity.number", d -> {
                    d.recitals.get(0).computeIfPresent("fr", (language, words) -> words.replace("1948", "1958"));
                }),
                kind("a year in Han numerals differs", "parity.number", d -> {
                    d.recitals.get(0).computeIfPresent("zh", (language, words) -> words.replace("1948", "一九五八"));
                }),
                kind("a sentence is doubled in one language", "parity.doubled-sentence", d -> {
                    d.article(1)
                            .computeIfPresent(
                                    "es", (l, w) -> w.replace("No se", w.substring(w.indexOf("No se")) + " No se"));
                }),
                kind("an article is pasted again in one language", "repetition.provision", d -> {
                    d.article(7).put("ru", String.valueOf(d.article(5).get("ru")));
                }),
                kind("French read in another encoding", "hygiene.mojibake", d -> misread(d, "fr", "windows-1252")),
                kind("Chinese read in another encoding", "hygiene.mojibake", d -> misread(d, "zh", "ISO-8859-1")),
                kind("Russian read in another encoding", "hygiene.mojibake", d -> misread(d, "ru", "ISO-8859-1")),
                kind(
                        "tags of HTML",
                        "hygiene.markup",
                        d -> d.article(3).computeIfPresent("es", (l, w) -> "<p>" + w + "</p>")),
                kind("names of characters of HTML", "hygiene.markup", d -> {
                    d.article(3).computeIfPresent("es", (language, words) -> words.replace("ñ", "&ntilde;"));
                }),
                kind("Latin letters in Russian words", "hygiene.look-alike", d -> {
                    d.article(3).computeIfPresent("ru", (language, words) -> words.replace("а", "a"));
                }),
                kind("Arabic in reverse order", "hygiene.reversed", d -> {
                    d.article(3)
                            .computeIfPresent(
                                    "ar",
                                    (language, words) ->
                                            new StringBuilder(words).reverse().toString());
                }),
                kind("printed labels in the texts", "structure.label-in-text", d -> {
                    for (int i = 1; i <= 12; i++) {
                        String label = i + ". ";
                        d.article(i).replaceAll((language, words) -> label + words);
                    }
                }),
                kind("[à traduire]", "hygiene.placeholder", d -> d.article(3).put("fr", "[à traduire]")),
                kind("[번역 필요]", "hygiene.placeholder", d -> d.article(3).put("ko", "[번역 필요]")),
                kind("-", "hygiene.placeholder", d -> d.article(3).put("es", "-")),
                kind("N/A", "hygiene.placeholder", d -> d.article(3).put("ru", "N/A")),
                kind("????", "hygiene.placeholder", d -> d.article(3).put("zh", "????????")),
                kind("TODO", "hygiene.placeholder", d -> d.article(3).put("ar", "TODO")));
    }

    private static Stream<Arguments> notFound() {
        return Stream.of(
                kind("a copy of a few words", "", d -> d.title.put("fr", "Charter of Quays")),
                kind("two items of like length are exchanged", "", d -> {
                    String next = String.valueOf(d.items.get(1).get("fr"));
                    d.items.get(1).put("fr", String.valueOf(d.items.get(0).get("fr")));
                    d.items.get(0).put("fr", next);
                }),
                kind("the last clause of a sentence is lost", "", d -> {
                    d.article(10)
                            .computeIfPresent(
                                    "es",
                                    (l, w) -> w.replace(", al que el consejo responde en un plazo de tres meses", ""));
                }),
                kind("a negation is lost", "", d -> {
                    d.article(1)
                            .computeIfPresent("es", (language, words) -> words.replace("No se cerrará", "Se cerrará"));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void tellsDamageOnce(String name, String codes, Consumer<QuayCharter> damage) {
        QuayCharter charter = new QuayCharter();
        damage.accept(charter);

        assertThat(codes(charter.build())).as(name).containsExactly(codes.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notFound")
    void saysNothingWhereNothingIsCertain(String name, String code, Consumer<QuayCharter> damage) {
        QuayCharter charter = new QuayCharter();
        damage.accept(charter);

        assertThat(codes(charter.build())).as(name + code).isEmpty();
    }

    @Test
    void findsNothingInASoundDeclaration() {
        assertThat(codes(new QuayCharter().build())).isEmpty();
    }

    @Test
    void findsNothingInASoundDeclarationInFewerLanguages() {
        for (String language : QuayCharter.LANGUAGES) {
            QuayCharter without = new QuayCharter();
            without.all().forEach(text -> text.remove(language));
            QuayCharter both = new QuayCharter();
            both.all().forEach(text -> text.keySet().retainAll(List.of("en", language)));

            assertThat(codes(without.build())).as("without %s", language).isEmpty();
            assertThat(codes(both.build())).as("en and %s", language).isEmpty();
        }
    }

    private static Set<String> codes(Declaration declaration) {
        return DeclarationValidator.standard().validate(declaration).getProblems().stream()
                .map(problem -> problem.getCode())
                .filter(code -> FAMILIES.stream().anyMatch(code::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void put(QuayCharter charter, int article, String language, String other) {
        charter.article(article)
                .put(language, String.valueOf(charter.article(article).get(other)));
    }

    private static void renamed(QuayCharter charter, String tag, String other) {
        charter.all().stream()
                .filter(text -> text.containsKey(tag))
                .forEach(text -> text.put(other, String.valueOf(text.remove(tag))));
    }

    private static void misread(QuayCharter charter, String language, String encoding) {
        charter.article(3).computeIfPresent(language, (tag, words) -> misread(words, encoding));
    }

    private static String misread(String words, String encoding) {
        return new String(words.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
    }

    private static String half(String words) {
        return words.substring(0, words.length() / 2).strip();
    }
}
