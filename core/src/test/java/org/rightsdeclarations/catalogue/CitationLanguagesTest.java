package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

/** Citations in the languages of the messages, other than English. {@code -} stands for no pinpoint. */
class CitationLanguagesTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l'article 12 de la Convention relative aux droits de l'enfant | crc | article 12",
                "Convention relative aux droits de l'enfant du 20 novembre 1989 | crc | -",
                "la Convention relative aux droits de l'enfant du 20 novembre 1989, art. 12 | crc | art. 12",
                "Convención sobre los Derechos del Niño de 20 de noviembre de 1989 | crc | -",
                "Convención sobre los Derechos del Niño del 20 de noviembre de 1989 | crc | -",
                "Конвенция о правах ребенка от 20 ноября 1989 года | crc | -",
                "العهد الدولي الخاص بالحقوق المدنية والسياسية المؤرخ 16 كانون الأول 1966 | iccpr | -",
                "1989年11月20日《儿童权利公约》 | crc | -",
                "1989년 11월 20일 아동의 권리에 관한 협약 | crc | -",
                "à l’article 12 de la Convention relative aux droits de l’enfant | crc | article 12",
                "Convention relative aux droits de l'enfant, art. 12, par. 1 | crc | art. 12, par. 1",
                "Convention relative aux droits de l'enfant, article premier | crc | article premier",
                "Convention relative aux droits de l'enfant (1989), art. 2, al. 1 | crc | art. 2, al. 1",
                "les articles 2 et 3 de la Convention relative aux droits de l'enfant | crc | articles 2 et 3",
                "le paragraphe 1 de l'article 25 de la Déclaration universelle des droits de l'homme | udhr | paragraphe 1 de l'article 25",
                "alinéa b) du paragraphe 2 de l'article 16 de la Convention relative aux droits des personnes handicapées | crpd | alinéa b) du paragraphe 2 de l'article 16",
                "le préambule de la Déclaration universelle des droits de l'homme | udhr | préambule",
                "Déclaration universelle des droits de l'homme, préambule | udhr | préambule",
                "l'article 19 du Pacte international relatif aux droits civils et politiques | iccpr | article 19",
                "voir l'article 11 du Pacte international relatif aux droits économiques, sociaux et culturels | icescr | article 11",
                "Pacte international relatif aux droits économiques, sociaux et culturels (New York, 16 décembre 1966), art. 11 | icescr | art. 11",
                "Déclaration universelle des droits de l'homme, résolution 217 A (III) de l'Assemblée générale, art. 25 | udhr | art. 25",
                "Déclaration universelle des droits de l'homme (résolution 217 A (III) de l'Assemblée générale) | udhr | -",
                "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants, première partie, art. 1er | cat | première partie, art. 1er",
                "Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes (18 décembre 1979) | cedaw | -",
                "Voir aussi la Convention relative aux droits de l'enfant | crc | -",
                "article 3 du Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques | iccpr-op1 | article 3",
                "l'article 19 du Pacte international relatif aux droits civils et politiques (PIDCP) | iccpr | article 19",
                "Charte sociale européenne, partie II, article 31 | esc-1961 | partie II, article 31",
                "Convention relative aux droits des personnes handicapées, Nations Unies, Recueil des Traités, vol. 2515, p. 3 | crpd | -",
                "principe 4 de la Déclaration universelle des droits de l'homme | udhr | principe 4",
            })
    void areReadInFrench(String text, String id, String pinpoint) {
        check(text, id, pinpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "artículo 8, párrafo 2, del Pacto Internacional de Derechos Civiles y Políticos | iccpr | artículo 8, párrafo 2",
                "el artículo 12 de la Convención sobre los Derechos del Niño | crc | artículo 12",
                "los artículos 2 y 3 de la Convención sobre los Derechos del Niño | crc | artículos 2 y 3",
                "Convención sobre los Derechos del Niño, art. 12, párr. 1 | crc | art. 12, párr. 1",
                "Convención sobre los Derechos del Niño, artículo 12.1 | crc | artículo 12.1",
                "Convención sobre los Derechos del Niño (1989), artículo 3, apartado a) | crc | artículo 3, apartado a)",
                "el párrafo 1 del artículo 25 de la Declaración Universal de Derechos Humanos | udhr | párrafo 1 del artículo 25",
                "Declaración Universal de los Derechos Humanos, art. 25.1 | udhr | art. 25.1",
                "el preámbulo de la Declaración Universal de los Derechos Humanos | udhr | preámbulo",
                "Declaración Universal de los Derechos Humanos, artículo primero | udhr | artículo primero",
                "véase el artículo 11 del Pacto Internacional de Derechos Económicos, Sociales y Culturales | icescr | artículo 11",
                "Véanse también los artículos 11 y 12 del Pacto Internacional de Derechos Económicos, Sociales y Culturales | icescr | artículos 11 y 12",
                "inciso b) del artículo 16 de la Convención sobre la eliminación de todas las formas de discriminación contra la mujer | cedaw | inciso b) del artículo 16",
                "Convención sobre los Derechos del Niño (Nueva York, 20 de noviembre de 1989), art. 3 | crc | art. 3",
                "Declaración Universal de los Derechos Humanos, resolución 217 A (III) de la Asamblea General, art. 25 | udhr | art. 25",
                "Declaración Universal de los Derechos Humanos (resolución 217 A (III), de 10 de diciembre de 1948) | udhr | -",
                "Convención sobre los Derechos del Niño, adoptada el 20 de noviembre de 1989 | crc | -",
                "Pacto Internacional de Derechos Civiles y Políticos, parte III, artículo 6 | iccpr | parte III, artículo 6",
                "numeral 2 del artículo 8 de la Convención Americana sobre Derechos Humanos (Pacto de San José) | achr | numeral 2 del artículo 8",
                "Carta Mundial por el Derecho a la Ciudad, artículo XI | right-to-city-charter | artículo XI",
                "en el artículo 4 del Segundo Protocolo facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte | iccpr-op2 | artículo 4",
                "Convención contra la tortura y otros tratos o penas crueles, inhumanos o degradantes, art. 1.º | cat | art. 1.º",
            })
    void areReadInSpanish(String text, String id, String pinpoint) {
        check(text, id, pinpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "статья 12 Конвенции о правах ребёнка | crc | статья 12",
                "статьи 2 и 3 Конвенции о правах ребенка | crc | статьи 2 и 3",
                "в статье 12 Конвенции о правах ребенка | crc | статье 12",
                "пункт 1 статьи 12 Конвенции о правах ребенка | crc | пункт 1 статьи 12",
                "п. 1 ст. 12 Конвенции о правах ребенка | crc | п. 1 ст. 12",
                "подпункт «в» пункта 1 статьи 37 Конвенции о правах ребенка | crc | подпункт «в» пункта 1 статьи 37",
                "Конвенция о правах ребенка, ст. 12, п. 1 | crc | ст. 12, п. 1",
                "Конвенция о правах ребенка (1989 г.), статья 12 | crc | статья 12",
                "Конвенция о правах ребенка (Нью-Йорк, 20 ноября 1989 года), статья 3 | crc | статья 3",
                "статья 25 Всеобщей декларации прав человека | udhr | статья 25",
                "Всеобщая декларация прав человека (ВДПЧ), статья 2 | udhr | статья 2",
                "Всеобщей декларации прав человека (ВДПЧ) | udhr | -",
                "Всеобщей декларации прав человека ООН, ст. 2 | udhr | ст. 2",
                "Всеобщей декларации прав человека 1948 года | udhr | -",
                "Международный пакт об экономических, социальных и культурных правах (в частности, статья 10) | icescr | статья 10",
                "со статьей 25 Всеобщей декларации прав человека | udhr | статьей 25",
                "Всеобщая декларация прав человека, преамбула | udhr | преамбула",
                "преамбула Всеобщей декларации прав человека | udhr | преамбула",
                "см. статью 19 Международного пакта о гражданских и политических правах | iccpr | статью 19",
                "См. также статью 11 Международного пакта об экономических, социальных и культурных правах | icescr | статью 11",
                "часть III Международного пакта о гражданских и политических правах | iccpr | часть III",
                "статья 3 Факультативного протокола к Международному пакту о гражданских и политических правах | iccpr-op1 | статья 3",
                "статья 1 Рамочной конвенции о защите национальных меньшинств | framework-minorities | статья 1",
                "статья 2 Международной конвенции о ликвидации всех форм расовой дискриминации | icerd | статья 2",
                "Всеобщая декларация прав человека, резолюция 217 A (III) Генеральной Ассамблеи, статья 25 | udhr | статья 25",
                "Всеобщая декларация прав человека (резолюция 217 A (III) Генеральной Ассамблеи от 10 декабря 1948 года) | udhr | -",
                "абзац 2 статьи 8 Конвенции о правах инвалидов | crpd | абзац 2 статьи 8",
                "статья 26 Европейской конвенции о статусе трудящихся-мигрантов | - | -",
            })
    void areReadInRussian(String text, String id, String pinpoint) {
        check(text, id, pinpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "المادة 25 من الإعلان العالمي لحقوق الإنسان | udhr | المادة 25",
                "المادة ٢٥ من الإعلان العالمي لحقوق الإنسان | udhr | المادة ٢٥",
                "للمادة 25 من الإعلان العالمي لحقوق الإنسان | udhr | للمادة 25",
                "والمادة 25 من الإعلان العالمي لحقوق الإنسان | udhr | والمادة 25",
                "الفقرة 1 من المادة 25 من الإعلان العالمي لحقوق الإنسان | udhr | الفقرة 1 من المادة 25",
                "المادتان 2 و3 من الإعلان العالمي لحقوق الإنسان | udhr | المادتان 2 و3",
                "المادة رقم 19 من الإعلان العالمي لحقوق الإنسان | udhr | المادة رقم 19",
                "وفقا للمادة 25 من الإعلان العالمي لحقوق الإنسان | udhr | للمادة 25",
                "المواد 3 و 4 و 5 من الإعلان العالمي لحقوق الإنسان | udhr | المواد 3 و 4 و 5",
                "المادة الثالثة من الإعلان العالمي لحقوق الإنسان | udhr | المادة الثالثة",
                "المادة الخامسة والعشرون من الإعلان العالمي لحقوق الإنسان | udhr | المادة الخامسة والعشرون",
                "ديباجة الإعلان العالمي لحقوق الإنسان | udhr | ديباجة",
                "الإعلان العالمي لحقوق الإنسان، المادة 25 | udhr | المادة 25",
                "الإعلان العالمي لحقوق الإنسان، المادة 25، الفقرة 1 | udhr | المادة 25، الفقرة 1",
                "الإعلان العالمي لحقوق الإنسان (1948)، المادة 25 | udhr | المادة 25",
                "الإعلان العالمي لحقوق الإنسان (القرار 217 ألف (د-3)) | udhr | -",
                "الإعلان العالمي لحقوق الإنسان، قرار الجمعية العامة 217 ألف (د-3)، المادة 25 | udhr | المادة 25",
                "انظر المادة 19 من العهد الدولي الخاص بالحقوق المدنية والسياسية | iccpr | المادة 19",
                "الفقرة (أ) من المادة 16 من اتفاقية القضاء على جميع أشكال التمييز ضد المرأة | cedaw | الفقرة (أ) من المادة 16",
                "المادة 2 لاتفاقية القضاء على جميع أشكال التمييز ضد المرأة | cedaw | المادة 2",
                "المادة 3 من البروتوكول المتعلق بوضع اللاجئين | refugee-protocol | المادة 3",
                "الجزء الثالث من العهد الدولي الخاص بالحقوق المدنية والسياسية | - | -",
                "اتفاقية القضاء على جميع أشكال التمييز ضد المرأة (نيويورك، 18 كانون الأول/ديسمبر 1979)، المادة 5 | cedaw | المادة 5",
                "المادة 12 من اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة | cat | المادة 12",
            })
    void areReadInArabic(String text, String id, String pinpoint) {
        check(text, id, pinpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《儿童权利公约》第十二条第一款 | crc | 第十二条第一款",
                "《儿童权利公约》第12条 | crc | 第12条",
                "《儿童权利公约》第 12 条第 1 款 | crc | 第 12 条第 1 款",
                "儿童权利公约第十二条 | crc | 第十二条",
                "《儿童权利公约》的第十二条 | crc | 第十二条",
                "儿童权利公约的第十二条 | crc | 第十二条",
                "《儿童权利公约》第2条和第3条 | crc | 第2条和第3条",
                "《儿童权利公约》第二至第五条 | crc | 第二至第五条",
                "《儿童权利公约》第三十七条(c)项 | crc | 第三十七条(c)项",
                "《儿童权利公约》（1989年）第12条 | crc | 第12条",
                "《儿童权利公约》（纽约，1989年11月20日）第三条 | crc | 第三条",
                "联合国《公民权利和政治权利国际公约》第 19 条 | iccpr | 第 19 条",
                "《经济、社会、文化权利国际公约》(特别是第10条) | icescr | 第10条",
                "参见《儿童权利公约》第十二条 | crc | 第十二条",
                "另见《世界人权宣言》 | udhr | -",
                "《世界人权宣言》第二十五条 | udhr | 第二十五条",
                "《世界人权宣言》序言 | udhr | 序言",
                "世界人权宣言序言 | udhr | 序言",
                "《世界人权宣言》（大会第217 A (III)号决议）第二十五条 | udhr | 第二十五条",
                "《世界人权宣言》，大会第217 A (III)号决议 | udhr | -",
                "《经济、社会、文化权利国际公约》第十一条 | icescr | 第十一条",
                "《公民权利和政治权利国际公约》第三部分 | iccpr | 第三部分",
                "《公民权利和政治权利国际公约》第二十五条之二 | iccpr | 第二十五条之二",
                "《联合国千年宣言》第5段 | millennium-declaration | 第5段",
                "《残疾人权利公约》第一百零二条 | crpd | 第一百零二条",
            })
    void areReadInChinese(String text, String id, String pinpoint) {
        check(text, id, pinpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "아동의 권리에 관한 협약 제12조 제1항 | crc | 제12조 제1항",
                "아동의 권리에 관한 협약 제12조제1항 | crc | 제12조제1항",
                "「아동의 권리에 관한 협약」 제12조 | crc | 제12조",
                "「아동의 권리에 관한 협약」제12조 | crc | 제12조",
                "아동의 권리에 관한 협약의 제12조 | crc | 제12조",
                "아동의 권리에 관한 협약 제2조 및 제3조 | crc | 제2조 및 제3조",
                "아동의 권리에 관한 협약 제2조와 제3조 | crc | 제2조와 제3조",
                "아동의 권리에 관한 협약 제5조의2 | crc | 제5조의2",
                "아동의 권리에 관한 협약 12조 1항 | crc | 12조 1항",
                "아동의 권리에 관한 협약(1989년) 제12조 | crc | 제12조",
                "아동의 권리에 관한 협약(1989. 11. 20.) 제12조 | crc | 제12조",
                "아동의 권리에 관한 협약, 제37조 (c)호 | crc | 제37조 (c)호",
                "세계인권선언 제25조 | udhr | 제25조",
                "유엔 세계인권선언 제19조 | udhr | 제19조",
                "UN 세계인권선언 제25조 | udhr | 제25조",
                "세계인권선언 제25조 참조 | udhr | 제25조",
                "시민적및정치적권리에관한국제규약 제19조 | iccpr | 제19조",
                "세계인권선언 전문 | udhr | 전문",
                "세계인권선언 (총회 결의 217 A (III)) 제25조 | udhr | 제25조",
                "세계인권선언, 유엔 총회 결의 217 A (III), 제25조 | udhr | 제25조",
                "세계인권선언(1948) | udhr | -",
                "시민적 및 정치적 권리에 관한 국제규약 제19조 | iccpr | 제19조",
                "경제적, 사회적 및 문화적 권리에 관한 국제규약 제11조 제1항 | icescr | 제11조 제1항",
                "장애인의 권리에 관한 협약 제2부 | crpd | 제2부",
                "여성에 대한 모든 형태의 차별철폐에 관한 협약, 제2조에 | cedaw | 제2조",
            })
    void areReadInKorean(String text, String id, String pinpoint) {
        check(text, id, pinpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'article 12 de la loi relative aux droits de l'enfant de la commune",
                "Loi portant approbation de la Convention relative aux droits de l'enfant, article 2",
                "article 3 du règlement intérieur du Comité des droits de l'enfant",
                "artículo 8 de la Ley de derechos de la niñez y adolescencia",
                "artículo 3 del Reglamento del Comité de los Derechos del Niño",
                "Ley de la Declaración Universal de los Derechos Humanos de la Provincia, artículo 2",
                "статья 12 Федерального закона о правах ребенка в области",
                "статья 3 Устава города",
                "пункт 2 доклада Комитета по правам ребенка",
                "المادة 12 من قانون حقوق الطفل",
                "المادة 3 من النظام الداخلي للجنة حقوق الطفل",
                "第十二条",
                "《未成年人保护法》第十二条",
                "儿童权利委员会第12号一般性意见",
                "第二任择议定书第一条",
                "제12조",
                "아동복지법 제12조",
                "제13회 세계인권도시포럼",
                "아동권리위원회 일반논평 제12호",
            })
    void areNotFoundInWordsOfOtherThings(String text) {
        assertThat(CATALOGUE.findPinpointed(text)).isEmpty();
        assertThat(CATALOGUE.identify(Instrument.builder()
                        .title(LocalizedText.of("und", text))
                        .build()))
                .isEmpty();
    }

    private static void check(String text, String id, String pinpoint) {
        Optional<PinpointedTitle> found = CATALOGUE.findPinpointed(text);

        List<String> ids = found.stream()
                .flatMap(title -> title.entries().stream())
                .map(entry -> entry.value().getId().orElseThrow().toString())
                .toList();
        assertThat(ids).isEqualTo(id.equals("-") ? List.of() : List.of(id));
        assertThat(found.flatMap(PinpointedTitle::pinpoint).orElse("-")).isEqualTo(pinpoint);
    }
}
