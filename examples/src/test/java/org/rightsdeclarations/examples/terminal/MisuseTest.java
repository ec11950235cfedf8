package org.rightsdeclarations.examples.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.examples.check.CheckFiles;

class MisuseTest {
    private final Screen screen = Screen.redirected();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --lang=de --drfat a | Unbekannte Option: „--drfat“
                    --lang es --severity=fatal a | «--severity» debe ser uno de estos valores: error, warning, info, y no «fatal»
                    --lang=fr | Il manque le paramètre « <fichier ou dossier> »
                    --severity --lang=ru | Не указано значение параметра «--severity» (СТЕПЕНЬ)
                    --json --sarif --lang=zh a | --json, --html, --sarif不能同时使用
                    --lenient=no --lang=ko a | 옵션 “--lenient”의 값이 잘못되었습니다: “no”
                    --lang=zh-TW --color=pink a | 「--color」必須是下列其中之一：auto, always, never，而輸入的是「pink」
                    --lang=pt -x a | Opção desconhecida: “-x”
                    --lang=xx a | '--lang': must be one of ar, de, en, es, fr, ko, pt, ru, zh, zh-Hant - but was: "xx"
                    --lang=de --lang= a | '--lang': must be one of ar, de, en, es, fr, ko, pt, ru, zh, zh-Hant - but was: ""
                    a --lang | Missing required parameter for option '--lang' (TAG)
                    """)
    void isExplainedInTheLanguageThatIsAskedFor(String arguments, String message) {
        assertThat(screen.run(CheckFiles::new, (Object[]) arguments.split(" "))).isEqualTo(Terminal.MISUSED);

        assertThat(screen.err()).startsWith(message + "\n");
    }

    @Test
    void keepsOptionsTogetherInArabic() {
        screen.run(CheckFiles::new, "--lang=ar", "--drfat", "a");

        assertThat(screen.err()).isEqualTo("""
                \u2067خيار غير معروف: «\u2068--drfat\u2069»\u2069
                \u2067شغّل البرنامج مع الخيار \u2066--help\u2069 لمعرفة الخيارات المتاحة.\u2069
                """);
    }

    @ParameterizedTest
    @MethodSource("org.rightsdeclarations.examples.terminal.Bundles#translations")
    void hasItsWordsInEveryLanguage(Locale language) {
        Bundles.assertTranslated("messages", key -> key.startsWith("misuse.") || key.equals("output-lost"), language);
    }
}
