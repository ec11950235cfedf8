package org.rightsdeclarations.rule.language;

/**
 * Frequent characters of Han that one way of writing Chinese has and the other has not: those of the table of
 * simplified characters of 1986 that the standards GB 2312 and Big5 do not share.
 */
final class HanForms {
    static final String TRADITIONAL = "個們來這為國對時說過會發學動關實現當應點經種還進業門開長將見問體題變東話義萬幾員間兩師語電樣權區處據"
            + "機書論無與從給愛認讓產務質環護衛勞險傷結約續維織紀級納絡統繼總線練組細終絕緊綜規視覺觀親設許訴評試詢"
            + "該詳請諸謀譯議讀賣買費貿資賓賴責財貨貧貢負輕較輔輸農運達遷選遺鄉針鐵銀錯錄鎮陽陰階際隊隨雙離難響頁項"
            + "順須預領頭頻類顯飛養館馬駐驗驚魚齊齡儀億優償";

    static final String SIMPLIFIED = "个们来这为国对时说过会发学动关实现当应点经还进业门开长将见问题变东话义员间两师语电样权区处书论无从给"
            + "爱认让产务质环护卫劳险伤结约续维织纪级纳络统继总线练组细终绝紧综规视觉观亲设许诉评试询该详请诸谋译议"
            + "读卖买费贸资宾赖责财货贫贡负轻较辅输农运达迁选遗乡针铁银错录镇阳阴阶际队随双难响页项顺须预领头频类显"
            + "飞养馆马驻验鱼齐龄仪亿偿";

    private HanForms() {}
}
