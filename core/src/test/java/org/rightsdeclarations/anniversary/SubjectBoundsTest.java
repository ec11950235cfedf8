package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

/** Where the ordinals and the subject of an anniversary begin and end, in several languages. */
class SubjectBoundsTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | les %s et 30e anniversaires de la Charte du Port
            es | los aniversarios %s y 30.º de la Carta del Puerto
            """)
    void readNoMoreThanTenOrdinalsOfAList(String language, String sentence) {
        String mark = language.equals("fr") ? "e" : ".º";
        String ten = IntStream.rangeClosed(11, 20).mapToObj(i -> i + mark).collect(Collectors.joining(", "));

        assertThat(READER.read(LanguageTag.of(language), sentence.formatted(ten)))
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | les 50e, 60e et 75e anniversaires de la Charte du Port | 50: Charte du Port ; 60: Charte du Port ; 75: Charte du Port | - ; - ; -
            fr | les 50e, 75e anniversaires de la Charte du Port | 75: Charte du Port | -
            es | los aniversarios 50.º, 60.º y 75.º de la Carta del Puerto | 50: Carta del Puerto ; 60: Carta del Puerto ; 75: Carta del Puerto | - ; - ; -
            es | los aniversarios 50.º, 75.º de la Carta del Puerto | 50: Carta del Puerto ; 75: Carta del Puerto | - ; -
            es | los aniversarios 50.º y | 50 | -
            es | los aniversarios 50.º y de la Carta | 50 | -
            es | el aniversario 75.º, de la Carta del Puerto | 75 | -
            es | los aniversarios 50.º o 75.º de la Carta | 50: Carta ; 75: Carta | - ; -
            fr | La Convention relative aux droits de l'enfant a 30 ans. | 30: Convention relative aux droits de l'enfant | crc
            fr | les 75 ans de la Charte du Port | 75: Charte du Port | -
            fr | les 75 ans du Pacte du Port | 75: Pacte du Port | -
            fr | aux 75 ans de la Charte du Port | 75: Charte du Port | -
            fr | les 75 ans de l'adoption de la charte | 75: charte | -
            fr | Pour les 75 ans de la Charte du Port, nous | 75: Charte du Port | -
            fr | Il y a 75 ans, la Déclaration universelle des droits de l'homme a été adoptée. | 75: Déclaration universelle des droits de l'homme | udhr
            fr | Il y a 75 ans, la Déclaration universelle des droits de l'homme fut adoptée. | 75: Déclaration universelle des droits de l'homme | udhr
            fr | Il y a 75 ans que fut adoptée la Déclaration universelle des droits de l'homme. | 75: Déclaration universelle des droits de l'homme | udhr
            fr | Il y a 75 ans, l'Assemblée générale adoptait la Déclaration universelle des droits de l'homme. | 75: Déclaration universelle des droits de l'homme | udhr
            fr | Il y a 75 ans, nos villes, nos ports et nos phares étaient fiers quand fut adoptée la Déclaration universelle des droits de l'homme. | 75: Déclaration universelle des droits de l'homme | udhr
            fr | La Déclaration universelle des droits de l'homme, adoptée il y a 75 ans, nous guide. | 75: Déclaration universelle des droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle des droits de l'homme et 30 phares | 75: Déclaration universelle des droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle des droits de l'homme et de la Convention relative aux droits de l'enfant | 75: Déclaration universelle des droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle des droits de l'homme et | 75: Déclaration universelle des droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle des droits de l'homme par les Nations | 75: Déclaration universelle des droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle sur les droits de l'homme et les ports | 75: Déclaration universelle sur les droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle sur les droits de l'homme et 30 ports | 75: Déclaration universelle sur les droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle sur les droits de l'homme et | 75: Déclaration universelle sur les droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle sur les droits de l'homme dans nos ports | 75: Déclaration universelle sur les droits de l'homme | udhr
            fr | le 75e anniversaire de la Déclaration universelle sur les droits de l'homme, dans nos ports | 75: Déclaration universelle sur les droits de l'homme | udhr
            fr | le 10e anniversaire de la Charte du Port donne espoir | 10: Charte du Port | -
            fr | le 10e anniversaire de la Charte du Port Libre donne espoir | 10: Charte du Port Libre | -
            fr | le 10e anniversaire de la charte du port donne espoir | 10: charte du port | -
            fr | le 10e anniversaire de la Charte du Port de | 10: Charte du Port | -
            fr | le 10e anniversaire de la Charte du Port et | 10: Charte du Port | -
            fr | le 10e anniversaire de la Charte qui | 10: Charte | -
            fr | le 10e anniversaire de la Charte en 2020 | 10: Charte | -
            fr | le 10e anniversaire de la Charte du Port le 5 mai | 10: Charte du Port | -
            fr | le 10e anniversaire de la ville | 10: ville | -
            fr | le 10e anniversaire de la | 10 | -
            fr | le 10e anniversaire de | 10 | -
            fr | le 10e anniversaire, la Charte | 10 | -
            ru | семьдесят пять лет со дня принятия Хартии Порта | 75: Хартии Порта | -
            ru | пять лет со дня принятия Хартии Порта | 5: Хартии Порта | -
            ru | сто пять лет со дня принятия Хартии Порта | 105: Хартии Порта | -
            ru | 75 лет со дня принятия Всеобщей декларации прав человека | 75: Всеобщей декларации прав человека | udhr
            ru | двадцатилетие Лиги Портов | 20: Лиги Портов | -
            ru | двадцатилетие лиги портов | 20: лиги портов | -
            ru | столетие Лиги Портов | 100: Лиги Портов | -
            ru | стодвадцатилетие лиги портов | 120: лиги портов | -
            ru | с столетием Лиги Портов | 100: Лиги Портов | -
            ru | 10-летие Лиги Портов | 10: Лиги Портов | -
            ru | в третью годовщину со дня вступления в силу закона | 3: закона | -
            ru | в третью годовщину Дня Победы | 3: Дня Победы | -
            ru | Напоминаем Декларацию по случаю пятидесятой годовщины Лиги Портов | 50: Лиги Портов | -
            ru | ссылаясь на настоящую Декларацию по случаю пятидесятой годовщины Лиги Портов | 50: Лиги Портов | -
            ru | ссылаясь на эту Декларацию по случаю пятидесятой годовщины Лиги Портов | 50: Лиги Портов | -
            ru | Новую Декларацию по случаю пятидесятой годовщины Лиги Портов | 50: Лиги Портов | -
            ru | Декларация тысячелетия по случаю пятидесятой годовщины Лиги Портов | 50: Лиги Портов | -
            ru | ссылаясь на Порт по случаю пятидесятой годовщины Лиги Портов | 50: Лиги Портов | -
            ru | пятидесятая годовщина Лиги Портов собрала всех | 50: Лиги Портов | -
            ru | пятидесятая годовщина Лиги Портов и мы | 50: Лиги Портов | -
            ru | пятидесятая годовщина Лиги Портов в 2020 году | 50: Лиги Портов | -
            ru | пятидесятая годовщина Лиги Портов Севера | 50: Лиги Портов Севера | -
            ru | пятидесятая годовщина Лиги | 50: Лиги | -
            ru | пятидесятая годовщина в Порту | 50 | -
            ru | пятидесятая годовщина, Лига Портов | 50 | -
            ru | пятидесятая годовщина «Лиги Портов» | 50: Лиги Портов | -
            ru | пятидесятая годовщина её принятия | 50 | -
            ru | пятидесятая годовщина принятия её | 50 | -
            ru | пятидесятая годовщина принятия | 50 | -
            ru | пятидесятая годовщина принятия и провозглашения Хартии Порта | 50: Хартии Порта | -
            ru | 75-я годовщина принятия Генеральной Ассамблеей Организации Объединенных Наций Всеобщей декларации прав человека | 75: Всеобщей декларации прав человека | udhr
            ru | 75-я годовщина принятия в декабре 1948 года Всеобщей декларации прав человека | 75: Всеобщей декларации прав человека | udhr
            ru | 75-я годовщина принятия 10 декабря 1948 года в Париже Всеобщей декларации прав человека | 75: Всеобщей декларации прав человека | udhr
            ru | 75-я годовщина принятия, Всеобщей декларации прав человека | 75: Всеобщей декларации прав человека | udhr
            ru | 50-я и 75-я годовщины Всеобщей декларации прав человека | 50: Всеобщей декларации прав человека ; 75: Всеобщей декларации прав человека | udhr ; udhr
            ru | 50-я и 75-я годовщины Лиги Портов | 50 ; 75 | - ; -
            ru | 50-я и 75-я годовщины Лиги Портов и Хартии Порта соответственно | 50 ; 75 | - ; -
            ru | 30-я и 75-я годовщины Конвенции о правах ребенка и Всеобщей декларации прав человека | 30: Конвенции о правах ребенка ; 75: Всеобщей декларации прав человека | crc ; udhr
            ru | 30-я и 75-я годовщины соответственно Конвенции о правах ребенка и Всеобщей декларации прав человека | 30: Конвенции о правах ребенка ; 75: Всеобщей декларации прав человека | crc ; udhr
            ar | الذكرى السنوية الخامسة والسبعون للإعلان العالمي لحقوق الإنسان | 75: للإعلان العالمي لحقوق الإنسان | udhr
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد الإعلان العالمي لحقوق الإنسان | 75: الإعلان العالمي لحقوق الإنسان | udhr
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد الجمعية العامة للأمم المتحدة الإعلان العالمي لحقوق الإنسان | 75: الإعلان العالمي لحقوق الإنسان | udhr
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد الجمعية العامة في 1948 الإعلان العالمي لحقوق الإنسان | 75: الإعلان العالمي لحقوق الإنسان | udhr
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد وإصدار الإعلان العالمي لحقوق الإنسان | 75: الإعلان العالمي لحقوق الإنسان | udhr
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد ونشر ميثاق الميناء | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد هذا الإعلان | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لاعتماده | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لاعتمادها في باريس | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لميثاق الميناء في باريس | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون لميثاق الميناء عام 2020 | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون لميثاق الميناء 2020 | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون لميثاق الميناء، المدن | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون ميثاق الميناء | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون، لميثاق الميناء | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لـ "ميثاق الميناء" | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون على ميثاق الميناء | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون على اعتماد ميثاق الميناء | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون لهذا الميثاق | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لميثاقه | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لإعلانها | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لرسول الله | 75: رسول الله | -
            ar | الذكرى السنوية الخامسة والسبعون للميثاق هذا | 75 | -
            ar | الذكرى السنوية الخامسة والسبعون لميثاق الميناء هذا | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والسبعون للمجلس الأعلى للمدن والموانئ | 75: للمجلس الأعلى للمدن والموانئ | -
            ar | الذكرى المئوية لميثاق الميناء | 100: ميثاق الميناء | -
            ar | الذكرى المئة لميثاق الميناء | 100: ميثاق الميناء | -
            ar | الذكرى السنوية الـ 75 لميثاق الميناء | 75: ميثاق الميناء | -
            ar | الذكرى السنوية الخامسة والعشرون بعد المائة لميثاق الميناء | 125: ميثاق الميناء | -
            ar | الذكرى السنوية الحادية عشرة لميثاق الميناء | 11: ميثاق الميناء | -
            zh | 《世界人权宣言》七十五周年 | 75: 世界人权宣言 | udhr
            zh | 《世界人权宣言》通过七十五周年 | 75: 世界人权宣言 | udhr
            zh | 《世界人权宣言》通过和发表七十五周年 | 75: 世界人权宣言 | udhr
            zh | 《世界人权宣言》的七十五周年 | 75: 世界人权宣言 | udhr
            zh | 《》七十五周年 | 75 | -
            zh | 世界人权宣言》七十五周年 | 75 | -
            zh | 值此港口宪章七十五周年 | 75: 港口宪章 | -
            zh | 纪念港口宪章七十五周年 | 75: 港口宪章 | -
            zh | 纪念 港口、城市宪章 七十五周年 | 75: 港口、城市宪章 | -
            zh | 纪念、港口宪章七十五周年 | 75: 港口宪章 | -
            zh | 我们3港七十五周年 | 75 | -
            zh | 港七十五周年 | 75 | -
            zh | 本宪章七十五周年 | 75 | -
            zh | 该宣言七十五周年 | 75 | -
            zh | 今年七十五周年 | 75 | -
            zh | 世界人权宣言七十五周年 | 75: 世界人权宣言 | udhr
            zh | 我们在联合国儿童权利公约三十周年 | 30: 儿童权利公约 | crc
            zh | 通过联合国世界人权宣言七十五周年 | 75: 世界人权宣言 | udhr
            zh | 《儿童权利公约》今年迎来其三十周年 | 30: 儿童权利公约 | crc
            zh | 今年迎来其三十周年 | 30 | -
            zh | 三十周年的《儿童权利公约》 | 30: 儿童权利公约 | crc
            zh | 三十周年的《》 | 30 | -
            zh | 三十周年的儿童权利公约 | 30 | -
            zh | 三十周年的 | 30 | -
            zh | 三十周年的《儿童权利公约 | 30 | -
            zh | 《世界人权宣言》五十和七十五周年 | 50: 世界人权宣言 ; 75: 世界人权宣言 | udhr ; udhr
            zh | 第七十五周年 | 75 | -
            zh | 一周年 | 1 | -
            zh | 港口宪章一百周年 | 100: 港口宪章 | -
            zh | 港口宪章100周年 | 100: 港口宪章 | -
            zh | 三周年之日 | 3 | -
            zh | 《联合国五十周年纪念宣言》 | 50: 联合国 | -
            zh | 我们重申《宪章》和五十周年纪念宣言 | 50 | -
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد وإصدار الإعلان العالمي لحقوق الإنسان | 75: الإعلان العالمي لحقوق الإنسان | udhr
            ar | الذكرى السنوية الخامسة والسبعون لاعتماد ونشر ميثاق الميناء | 75: ميثاق الميناء | -
            zh | 联合国儿童权利公约三十周年 | 30: 儿童权利公约 | crc
            zh | 我们纪念联合国儿童权利公约三十周年 | 30: 儿童权利公约 | crc
            zh | 公约三十周年 | 30: 公约 | -
            zh | 兒童權利公約三十週年 | 30: 兒童權利公約 | crc
            zh | 港口宪章百年纪念 | 100: 港口宪章 | -
            zh | 港口宪章一百年纪念 | 100: 港口宪章 | -
            zh | 港口宪章百年纪念日 | 100: 港口宪章 | -
            zh | 儿童权利公约三十周年 | 30: 儿童权利公约 | crc
            en | the 75th anniversary of the Universal Declaration on Bioethics | 75: Universal Declaration on Bioethics | -
            en | the 75th anniversary of the Vienna Declaration | 75: Vienna Declaration | vdpa
            en | the 30th anniversary of the Vienna Declaration and Programme of Action | 30: Vienna Declaration and Programme of Action | vdpa
            en | the 30th anniversary of the Vienna Declaration and Programme of Actoin | 30: Vienna Declaration and Programme of Actoin | vdpa
            en | the 30th anniversary of the Geneva Convention | 30: Geneva Convention | -
            en | the 30th anniversary of the Convention on the Rights | 30: Convention on the Rights | -
            en | the 30th anniversary of the Convention on the Right of the Child | 30: Convention on the Right of the Child | crc
            en | the 30th anniversary of the CRC and the UDHR | 30: CRC | crc
            en | the 30th anniversary of the International Covenant | 30: International Covenant | -
            en | the 30th anniversary of the Covenant on Civil and Political Rights | 30: Covenant on Civil and Political Rights | -
            en | the 30th anniversary of the Convention of the Rights of the Child and 30 ports | 30: Convention of the Rights of the Child | crc
            en | the 30th anniversary of the Convention of the Rights of the Child and our ports | 30: Convention of the Rights of the Child | crc
            en | the 30th anniversary of the Convention of the Rights of the Child and | 30: Convention of the Rights of the Child | crc
            en | the 30th anniversary of the Harbour Charter brings hope | 30: Harbour Charter | -
            en | the 30th anniversary of the Harbour Charter of | 30: Harbour Charter | -
            en | the 30th anniversary of the | 30 | -
            en | the 30th anniversary of | 30 | -
            en | the Harbour Charter's 30th anniversary | 30: Harbour Charter | -
            en | the Convention on the Rights of the Child's 30th anniversary | 30: Convention on the Rights of the Child | crc
            en | The cities' and ports' Charter's 30th anniversary | 30: Charter | -
            en | our 30th anniversary | 30 | -
            en | the Declaration on the Occasion of the Fiftieth Anniversary of the United Nations | 50: United Nations | -
            en | Fiftieth Anniversary of the United Nations | 50: United Nations | -
            en | the 10th, 20th and 30th anniversaries of the Harbour Charter | 10: Harbour Charter ; 20: Harbour Charter ; 30: Harbour Charter | - ; - ; -
            en | the 10th, 30th anniversaries of the Harbour Charter | 30: Harbour Charter | -
            en | the seventy fifth anniversary of the Harbour Charter | 75: Harbour Charter | -
            fr | le 75e anniversaire de la Déclaration universelle des droits de l'homme Les villes sont là | 75: Déclaration universelle des droits de l'homme | udhr
            fr | le 30e anniversaire de la Convention relative aux droits de l'enfant Modifiée | 30: Convention relative aux droits de l'enfant Modifiée | -
            fr | Nous rappelons cette Déclaration faite à l'occasion du cinquantième anniversaire de la Ligue du Port | 50: Ligue du Port | -
            fr | Nous rappelons notre Déclaration à l'occasion du cinquantième anniversaire de la Ligue du Port | 50: Ligue du Port | -
            fr | Nous rappelons la déclaration sur le cinquantième anniversaire de la Ligue du Port | 50: Ligue du Port | -
            fr | la Déclaration sur le cinquantième anniversaire de la Ligue du Port | 50: Ligue du Port | -
            fr | Déclaration sur le cinquantième anniversaire de la Ligue du Port | 50: Ligue du Port | -
            fr | le centenaire de la Ligue du Port | 100: Ligue du Port | -
            fr | au premier anniversaire de l'entrée en vigueur de la Convention du Port | 1: Convention du Port | -
            fr | au premier anniversaire du jour de la libération | 1: jour de la libération | -
            fr | au premier anniversaire du Jour de la Libération | 1: Jour de la Libération | -
            fr | la Charte du Port, dont le 75e anniversaire approche | 75: Charte du Port | -
            fr | la Charte du Port, dont nous célébrons le 75e anniversaire | 75: Charte du Port | -
            fr | fidèles à la Charte du Port, dont nous célébrons le 75e anniversaire | 75: Charte du Port | -
            fr | la Charte des droits de la Ville, dont nous célébrons le 75e anniversaire | 75: Charte des droits de la Ville | -
            fr | dont nous célébrons le 75e anniversaire | 75 | -
            fr | la ville, dont nous célébrons le 75e anniversaire | 75 | -
            fr | la Convention relative aux droits de l'enfant, dont nous célébrons le 30e anniversaire | 30: Convention relative aux droits de l'enfant | crc
            fr | la Convention relative aux droits de l'enfant a fêté son 30e anniversaire | 30: Convention relative aux droits de l'enfant | crc
            fr | la Convention relative aux droits de l'enfant, une fois de plus et avec joie dans nos villes, a fêté son 30e anniversaire | 30 | -
            fr | la Charte du Port a fêté son 30e anniversaire | 30 | -
            fr | son 30e anniversaire | 30 | -
            es | la Convención sobre los Derechos del Niño, cuyo 30.º aniversario celebramos | 30: Convención sobre los Derechos del Niño | crc
            es | la Carta del Puerto, cuyo 30.º aniversario celebramos | 30: Carta del Puerto | -
            es | cuyo 30.º aniversario celebramos | 30 | -
            es | Recordamos esta Declaración aprobada con ocasión del 50.º aniversario de la Liga del Puerto | 50: Liga del Puerto | -
            """)
    void areThoseOfWhatIsCelebrated(LanguageTag language, String text, String mentions, String instruments) {
        List<AnniversaryMention> read = READER.read(language, text);

        assertThat(read.stream().map(AnniversaryMention::toString)).containsExactly(mentions.split(" ; "));
        assertThat(read.stream().map(SubjectBoundsTest::likeliest).collect(Collectors.joining(" ; ")))
                .isEqualTo(instruments);
    }

    private static String likeliest(AnniversaryMention mention) {
        return mention.candidates().stream()
                .map(match -> match.entry().value().getId().orElseThrow().toString())
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | les 18 ans de Mariage
            fr | 75 ans de la Charte du Port
            fr | les 75 ans de la charte du Port
            fr | Il y a 75 ans, la Déclaration universelle des droits de l'homme était jeune.
            fr | Il y a 75 ans, adoptée la Charte, la Déclaration universelle des droits de l'homme était jeune.
            fr | Adoptée il y a 75 ans, la Déclaration universelle des droits de l'homme nous guide.
            ru | мост лет со дня принятия Хартии Порта
            ru | семьдесят пять, лет со дня принятия Хартии Порта
            ru | десятилетие Лиги Портов
            ru | столетие лиги портов
            ru | двухсотлетие лиги портов
            ru | в начале столетия Лиги Портов
            ru | XX столетия Лиги Портов
            ru | 2 столетия Лиги Портов
            ru | десятилетие
            ru | столетие
            ru | мы отмечаем Порт столетие
            ru | в третью годовщину дня, в который закон вступил в силу
            ru | в третью годовщину со дня, который настал
            ru | в третью годовщину дня
            ru | в третью годовщину со дня
            ru | ссылаясь на Декларацию по случаю пятидесятой годовщины Лиги Портов
            ru | ссылаясь на Новую Декларацию по случаю пятидесятой годовщины Лиги Портов
            ru | ссылаясь на Новую Портовую Декларацию по случаю пятидесятой годовщины Лиги Портов
            ru | ссылаясь на Итоговый документ по случаю пятидесятой годовщины Лиги Портов
            ru | ссылаясь на Обращение в связи с пятидесятой годовщиной Лиги Портов
            ar | الذكرى السنوية لميثاق الميناء
            zh | 生效日期的五周年
            zh | 三周年届满
            zh | 我们重申《联合国五十周年纪念宣言》
            zh | 我们在此城市之港重申所有的承诺并且回顾过去所有的一切工作以及联合国五十周年纪念宣言
            zh | 约三十周年
            zh | 港口约三十周年
            zh | 大约三十周年
            zh | 港口宪章二百年纪念
            zh | 港口宪章几百年纪念
            zh | 港口宪章百年
            en | Recalling the Declaration on the Occasion of the Fiftieth Anniversary of the United Nations
            en | the one hundred and twenty-fifth anniversary of the Harbour Charter
            en | the two hundredth anniversary of the Harbour Charter
            en | the third hundredth anniversary of the Harbour Charter
            en | the anniversary of the Harbour Charter
            fr | Nous rappelons la Déclaration faite à l'occasion du cinquantième anniversaire de la Ligue du Port
            fr | Nous rappelons la Déclaration adoptée à l'occasion du cinquantième anniversaire de la Ligue du Port
            fr | Nous rappelons la Déclaration sur le cinquantième anniversaire de la Ligue du Port
            fr | la salle du Centenaire de la Ligue du Port
            fr | la salle Centenaire de la Ligue du Port
            fr | la rue du Bicentenaire de la Révolution
            fr | au premier anniversaire de l'entrée en vigueur de la présente loi
            fr | au premier anniversaire de l'entrée en vigueur de cette convention
            fr | au premier anniversaire de la date du contrat
            fr | au premier anniversaire du jour où la loi
            fr | au premier anniversaire du jour de l'adoption de la loi
            es | la sala del Centenario de la Liga del Puerto
            es | Recordamos la Declaración aprobada con ocasión del 50.º aniversario de la Liga del Puerto
            es | en el primer aniversario de la citada fecha
            es | en el primer aniversario del día de la adopción de la ley
            """)
    void areNowhereInATextThatClaimsNothing(LanguageTag language, String text) {
        assertThat(READER.read(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ru | накануне 80-й годовщины Хартии
            ru | в преддверии 80-й годовщины Хартии
            ru | предстоящей 80-й годовщине Хартии
            ru | к 80-летию Хартии
            ru | навстречу 80-летию Хартии
            ar | الذكرى السنوية الخامسة والسبعون المقبلة لميثاق الميناء
            ar | عشية الذكرى السنوية الخمسين لميثاق الميناء
            ar | قبل الذكرى السنوية الخمسين لميثاق الميناء
            ar | بعد الذكرى السنوية الخمسين لميثاق الميناء
            ar | الذكرى السنوية الخمسون المقبلة لميثاق الميناء
            ar | اقتراب الذكرى السنوية الخمسين لميثاق الميناء
            zh | 世界人权宣言七十五周年前夕
            zh | 世界人权宣言即将迎来七十五周年
            zh | 世界人权宣言明年迎来七十五周年
            zh | 世界人权宣言七十五周年之后
            zh | 世界人权宣言七十五周年以来
            en | ahead of the 80th anniversary of the Charter
            en | in advance of the 80th anniversary of the Charter
            en | up to the 80th anniversary of the Charter
            en | prior to the 80th anniversary of the Charter
            en | before the 80th anniversary of the Charter
            en | next 80th anniversary of the Charter
            en | the upcoming 80th anniversary of the Charter
            en | the approaching 80th anniversary of the Charter
            ko | 세계인권선언 75주년을 앞두고
            """)
    void areThoseOfAnAnniversaryOfAnotherTime(LanguageTag language, String text) {
        assertThat(isOfAnotherTime(language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ru | приуроченный к 80-летию Хартии
            ru | в связи с 80-летием Хартии
            ru | по случаю 80-й годовщины Хартии
            ar | بمناسبة الذكرى السنوية الخمسين لميثاق الميناء
            zh | 世界人权宣言七十五周年大会
            zh | 明年。世界人权宣言七十五周年
            en | due to the 80th anniversary of the Charter
            en | in honour of the 80th anniversary of the Charter
            en | On the 80th anniversary of the Charter
            ko | 세계인권선언 75주년을 맞아
            """)
    void areThoseOfAnAnniversaryOfToday(LanguageTag language, String text) {
        assertThat(isOfAnotherTime(language, text)).isFalse();
    }

    private static boolean isOfAnotherTime(LanguageTag language, String text) {
        TextReader reader = ReadLanguages.readerOf(language).orElseThrow();
        return reader.isOfAnotherTime(text, reader.ordinals(text).get(0));
    }
}
