package org.rightsdeclarations.catalogue.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {
    @Test
    void isOfKindsOfInstruments() {
        assertThat(Naming.kinds(List.of("convention"))).isEqualTo(Naming.kinds(List.of("covenant")));
        assertThat(Naming.kinds(List.of("declaration", "charter")))
                .isEqualTo(Naming.kinds(List.of("declaration")) | Naming.kinds(List.of("charter")));
        assertThat(Naming.kinds(List.of("protocol"))).isPositive();
        assertThat(Naming.kinds(List.of("declarations", "port", "city"))).isZero();
    }

    @Test
    void isOfRegions() {
        assertThat(Naming.regions(List.of("african", "asian")))
                .isEqualTo(Naming.regions(List.of("african")) | Naming.regions(List.of("asian")));
        assertThat(Naming.regions(List.of("european", "islamic"))).isPositive();
        assertThat(Naming.regions(List.of("africa", "universal"))).isZero();
    }
}
