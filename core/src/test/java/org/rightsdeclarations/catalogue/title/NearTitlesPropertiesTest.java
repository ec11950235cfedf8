package org.rightsdeclarations.catalogue.title;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The fast search finds what the definition says, in whatever catalogue. */
@Tag("slow")
class NearTitlesPropertiesTest {
    @Property(tries = 1000)
    void findsWhatTheDefinitionFinds(@ForAll Random random) {
        SearchComparison.ofMany(random);
    }

    @Property(tries = 300)
    void comparesWithOneAsTheDefinitionDoes(@ForAll Random random) {
        SearchComparison.ofOne(random);
    }
}
