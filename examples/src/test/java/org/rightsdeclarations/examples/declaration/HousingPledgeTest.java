package org.rightsdeclarations.examples.declaration;

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

    @Test
    void isListedForTheYearsInWhichItMayBeDue() {
        Declaration pledge = HousingPledge.build();

        assertThat(HousingPledge.dueIn(pledge, 2027)).containsExactlyElementsOf(pledge.allCommitments());
        assertThat(HousingPledge.dueIn(pledge, 2029)).isEmpty();
        assertThat(HousingPledge.dueIn(ShortDeclaration.build(), 2027)).isEmpty();
    }
}
