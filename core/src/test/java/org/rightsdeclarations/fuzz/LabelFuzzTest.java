package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.value.Label;

class LabelFuzzTest {
    @FuzzTest
    void readsTheNumberOfAnyLabel(byte[] input) {
        String printed = Input.text(input);
        List<Numeral> readings = Numeral.read(printed);

        Input.assertAgreeing(printed, Label::find, Label::of);
        assertThat(readings).doesNotHaveDuplicates();
        Label.find(printed).ifPresent(label -> assertThat(label.readings()).isEqualTo(readings));
        for (Numeral reading : readings) {
            String written = reading.style().write(reading.number());
            assertThat(Numeral.read(written))
                    .as("%s, written as %s", reading, written)
                    .anyMatch(again -> again.number() == reading.number());
        }
    }
}
