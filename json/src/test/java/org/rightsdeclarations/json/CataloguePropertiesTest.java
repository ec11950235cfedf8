package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.term.Series;

@Tag("slow")
class CataloguePropertiesTest {
    @Property(tries = 300)
    void readsWhatItWrote(@ForAll Random random, @ForAll Layout layout) {
        InstrumentCatalogue catalogue = CatalogueArbitraries.any(random);

        InstrumentCatalogue read = CatalogueJson.read(CatalogueJson.writeBytes(catalogue, layout));

        assertThat(read).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
        assertThat(read.getInstruments()).isEqualTo(catalogue.getInstruments());
        assertThat(read.getSeries()).containsExactlyElementsOf(catalogue.getSeries());
    }

    @Property(tries = 200)
    void writesTheSameBytesAgain(@ForAll Random random, @ForAll Layout layout) {
        String written = CatalogueJson.writeString(CatalogueArbitraries.any(random), layout);

        String again = CatalogueJson.writeString(CatalogueJson.read(written), layout);

        assertThat(again).isEqualTo(written);
        assertThat(CatalogueJson.writeBytes(CatalogueJson.read(written), layout))
                .isEqualTo(written.getBytes(UTF_8));
    }

    @Property(tries = 200)
    void readsACatalogueHoweverItWasWritten(@ForAll Random random) {
        InstrumentCatalogue catalogue = CatalogueArbitraries.any(random);
        String scrambled = JsonTree.parse(CatalogueJson.writeString(catalogue))
                .orElseThrow()
                .scrambled(random);

        assertThat(CatalogueJson.read(scrambled)).isEqualTo(catalogue);
    }

    @Property(tries = 20)
    void writesEachAttributeOfEachEntry(@ForAll Random random) {
        InstrumentCatalogue catalogue = CatalogueArbitraries.full(random);
        Series series = catalogue.getSeries().iterator().next();
        JsonTree.Members tree = (JsonTree.Members)
                JsonTree.parse(CatalogueJson.writeString(catalogue)).orElseThrow();

        assertThat(tree.members())
                .extracting(JsonTree.Member::name)
                .containsExactly("format", "instruments", "editions");
        assertWhole(catalogue.getInstruments().get(0), tree, "instruments");
        assertWhole(catalogue.getEditions(series).get(0), tree, "editions");
    }

    /** Compares an entry with its JSON, in which the members of its value stand beside those of the entry. */
    private static void assertWhole(CatalogueEntry<?> entry, JsonTree.Members catalogue, String list) {
        JsonTree item = items(catalogue, list).get(0);
        List<JsonTree.Member> ofValue = new ArrayList<>(((JsonTree.Members) item).members());
        ofValue.removeIf(
                member -> Set.of("otherNames", "sources", "conflictingClaims").contains(member.name()));
        Set<String> never = new HashSet<>();

        MembersPropertiesTest.assertWhole(entry.value(), new JsonTree.Members(ofValue), new HashSet<>(), never);
        assertThat(never).isEmpty();
        assertThat(items(item, "otherNames"))
                .isNotEmpty()
                .isEqualTo(entry.otherNames().stream().map(JsonTree.Text::new).toList());
        assertThat(items(item, "sources"))
                .isNotEmpty()
                .isEqualTo(entry.sources().stream().map(JsonTree.Text::new).toList());
        assertThat(items(item, "conflictingClaims"))
                .isNotEmpty()
                .isEqualTo(entry.conflictingClaims().stream()
                        .map(CataloguePropertiesTest::tree)
                        .toList());
    }

    private static JsonTree tree(ConflictingClaim claim) {
        return new JsonTree.Members(List.of(
                new JsonTree.Member("text", new JsonTree.Text(claim.text())),
                new JsonTree.Member(
                        "date", new JsonTree.Text(claim.date().orElseThrow().toString()))));
    }

    private static List<JsonTree> items(JsonTree object, String name) {
        Optional<JsonTree> list = ((JsonTree.Members) object)
                .members().stream()
                        .filter(member -> member.name().equals(name))
                        .map(JsonTree.Member::value)
                        .findFirst();
        return ((JsonTree.Items) list.orElseThrow()).items();
    }
}
