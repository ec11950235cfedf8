package org.rightsdeclarations.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

class AddressFuzzTest {
    private static final Declaration HOUSING = Declaration.builder()
            .title("en", "Declaration on Housing")
            .addSection(Section.builder()
                    .addClause(Clause.of("1.", LocalizedText.of("ko", "집은 권리이다.")))
                    .addClause(Clause.of("2.", LocalizedText.of("en", "A home is a right.")).toBuilder()
                            .id("home")
                            .build())
                    .build())
            .extensions(Extensions.of(Map.of("a/b~c", "kept")))
            .build();

    @FuzzTest
    void findsNothingOrAPartThatIsFoundAgain(byte[] input) {
        String text = Input.text(input);

        Input.assertAgreeing(text, Address::find, Address::of);
        Address.find(text).flatMap(HOUSING::find).ifPresent(AddressFuzzTest::assertFoundAgain);
        if (text.isEmpty() || text.startsWith("/")) {
            HOUSING.at(text).ifPresent(AddressFuzzTest::assertFoundAgain);
        }
    }

    private static void assertFoundAgain(Part<?> part) {
        assertThat(HOUSING.at(part.getPointer())).hasValueSatisfying(again -> assertSame(again, part));
        assertThat(HOUSING.find(part.getAddress())).isPresent();
    }

    private static void assertSame(Part<?> one, Part<?> other) {
        assertThat(one).isEqualTo(other);
        assertThat(one.getPlace()).isEqualTo(other.getPlace());
    }
}
