package org.rightsdeclarations.anniversary.reading.chinese;

/** Traditional characters that titles of instruments are written with, and the simplified ones for them. */
final class Simplified {
    /** A traditional character, and the simplified one after it. */
    private static final String PAIRS =
            "會会則则員员對对婦妇構构蘇苏權权約约際际國国會会經经濟济與与兩两兒儿動动勞劳協协廣广庫库開开強强間间關关難难縣县陸陆聯联種种視视殘残書书無无條条應应當当東东業业養养爭争勢势慶庆聖圣"
                    + "遷迁迴回護护圖图報报審审屬属層层畫画劃划實实帶带師师廠厂彈弹後后徑径從从復复憲宪戰战戲戏擇择擔担擴扩據据擬拟攜携敗败數数斷断標标樣样機机歐欧殺杀決决沒没"
                    + "滅灭減减測测滿满漁渔漢汉濫滥災灾為为煙烟獎奖獨独獲获現现環环產产畢毕異异療疗發发監监盤盘確确碼码禮礼禍祸穩稳競竞筆笔簽签簡简糧粮級级紀纪組组終终結结給给"
                    + "統统絕绝維维網网綱纲緊紧總总織织繼继續续羅罗義义習习聲声職职聽听脅胁腦脑藝艺藥药處处號号衛卫裝装製制規规親亲覺觉觀观計计訂订記记訊讯討讨訓训託托設设許许"
                    + "訴诉評评詢询試试該该認认語语說说請请論论講讲證证識识議议譯译讓让負负財财責责販贩貧贫貨货貿贸費费資资賠赔賣卖質质贊赞趨趋跡迹車车軍军軟软載载輔辅輪轮輯辑"
                    + "輸输轉转辦办農农過过運运達达違违適适遲迟選选遺遗邊边鄉乡醫医釋释針针銷销錄录鎮镇長长門门閉闭閱阅隊队階阶隨随險险隱隐離离電电靜静響响頁页項项順顺預预領领"
                    + "頭头題题願愿類类顧顾顯显風风飛飞馬马騙骗驗验體体魚鱼鮮鲜麥麦黃黄點点齊齐齡龄龍龙僱雇僑侨價价億亿優优傷伤備备傳传債债們们個个倫伦來来亞亚並并乾干亂乱買买"
                    + "獻献薩萨爾尔縱纵";

    private Simplified() {}

    /** Returns words with the simplified character for each traditional one; others as they are. */
    static String of(String words) {
        StringBuilder simplified = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            simplified.setCharAt(i, of(words.charAt(i)));
        }
        return simplified.toString();
    }

    private static char of(char c) {
        int place = PAIRS.indexOf(c);
        while (place >= 0 && place % 2 == 1) {
            place = PAIRS.indexOf(c, place + 1);
        }
        return place < 0 ? c : PAIRS.charAt(place + 1);
    }
}
