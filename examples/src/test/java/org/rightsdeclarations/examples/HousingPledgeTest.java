package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;

class HousingPledgeTest {
    @Test
    void keepsWhatIsNeededToCheckItThroughJson() {
        Declaration pledge = HousingPledge.build();

        Declaration same =
                DeclarationJson.read(DeclarationJson.writeBytes(pledge)).orElseThrow();

        assertThat(same).isEqualTo(pledge);
        assertThat(same.find("#dwellings/due")).isPresent();
    }
}
