package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

@Tag("slow")
class RussianArabicChinesePropertiesTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    private static final List<String> UNITS = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    @Property
    void readsAnyText(@ForAll @StringLength(max = 200) String text) {
        checkAll(text);
    }

    @Property(tries = 2000)
    void readsTextsLikeMentions(@ForAll("likeMentions") String text) {
        checkAll(text);
    }

    private static void checkAll(String text) {
        for (String language : List.of("ru", "ar", "zh")) {
            int start = 0;
            for (AnniversaryMention mention : READER.read(LanguageTag.of(language), text)) {
                assertThat(mention.phrase().start()).isGreaterThanOrEqualTo(start);
                checkWords(text, mention.phrase());
                checkWords(text, mention.ordinalWords());
                mention.subject().ifPresent(subject -> checkWords(text, subject));
                start = mention.phrase().start();
            }
        }
    }

    private static void checkWords(String text, PrintedWords words) {
        assertThat(words.words()).isNotEmpty();
        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.words());
    }

    @Provide
    Arbitrary<String> likeMentions() {
        return Arbitraries.of(
                        "75",
                        "٧٥",
                        " ",
                        " ",
                        " ",
                        "-",
                        ",",
                        ".",
                        "(",
                        ")",
                        "\n",
                        "\uD83D",
                        "\uDE00",
                        "летие",
                        "годовщина",
                        "годовщины",
                        "юбилей",
                        "семьдесят",
                        "пятая",
                        "летний",
                        "лет со дня",
                        "исполняется",
                        "принятия",
                        "и",
                        "Декларацию по случаю",
                        "Всеобщей декларации прав человека",
                        "которой",
                        "чью",
                        "الذكرى",
                        "الذِّكْرى",
                        "الذكريين",
                        "بذكراه",
                        "الذي",
                        "الـ",
                        "بمرور",
                        "اليوبيل الذهبي",
                        "عاما على",
                        "الخامسة",
                        "والسبعين",
                        "لاعتماد",
                        "للإعلان العالمي لحقوق الإنسان",
                        "ل",
                        "ـ",
                        "\u064B",
                        "周年",
                        "百年纪念",
                        "七十五",
                        "第",
                        "世界人权宣言",
                        "《世界人权宣言》",
                        "《",
                        "》",
                        "其",
                        "的",
                        "和",
                        "通过")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property
    void readsAllOrdinalsInDigits(@ForAll @IntRange(min = 1, max = 999) int ordinal) {
        check(ordinal, "ru", ordinal + "-летие Всеобщей декларации прав человека");
        check(ordinal, "ru", ordinal + "-я годовщина Всеобщей декларации прав человека");
        check(ordinal, "ar", "الذكرى الـ" + ordinal + " للإعلان العالمي لحقوق الإنسان");
        check(ordinal, "zh", "《世界人权宣言》" + ordinal + "周年");
    }

    @Property
    void readsAllChineseNumerals(@ForAll @IntRange(min = 1, max = 99) int ordinal) {
        String tens = ordinal < 10 ? "" : (ordinal < 20 ? "" : UNITS.get(ordinal / 10)) + "十";

        check(ordinal, "zh", "《世界人权宣言》" + tens + UNITS.get(ordinal % 10) + "周年");
    }

    private static void check(int ordinal, String language, String text) {
        assertThat(READER.read(LanguageTag.of(language), text)).singleElement().satisfies(mention -> {
            assertThat(mention.ordinal()).isEqualTo(ordinal);
            assertThat(mention.phrase().words()).isEqualTo(text);
            assertThat(mention.candidates().get(0).entry().value().getId()).hasToString("Optional[udhr]");
        });
    }
}
