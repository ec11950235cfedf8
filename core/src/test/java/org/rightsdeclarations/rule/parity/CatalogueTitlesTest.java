package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

class CatalogueTitlesTest {
    @Test
    void haveTheSameNumbersInAllLanguages() {
        List<String> faults = new ArrayList<>();
        for (CatalogueEntry<Instrument> entry : InstrumentCatalogue.standard().getInstruments()) {
            LocalizedText title = entry.value().getTitle();
            List<String> texts = new ArrayList<>();
            title.forEach((language, words) -> texts.addAll(List.of(language.toString(), words)));
            Translations translations = Texts.of(texts.toArray(String[]::new));
            if (translations.languages().size() > 1
                    && !Numbers.compare(translations.rows().get(0), translations.languages())
                            .isEmpty()) {
                faults.add(title.toString());
            }
        }

        assertThat(faults).isEmpty();
    }
}
