package dev.harbinger.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenSettingsTest {
    @Test
    void whatComesFromOutsideIsToldWithItsValue() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withDefaultValue("harbinger.rules", "rules")
                .withSources(
                        new PropertiesConfigSource(Map.of("harbinger.data", "data"), "packed", 250),
                        new PropertiesConfigSource(Map.of("harbinger.facts.max", "10"), "environment", 300))
                .build();

        assertThat(GivenSettings.of(
                        config,
                        List.of("harbinger.candidates", "harbinger.data", "harbinger.facts.max", "harbinger.rules")))
                .containsExactly("harbinger.facts.max=10");
    }
}
