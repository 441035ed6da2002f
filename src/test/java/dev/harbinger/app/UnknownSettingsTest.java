package dev.harbinger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSettingsTest {
    @Test
    void aMistypedSettingIsToldWithTheOneThatMayBeMeant() {
        assertThat(UnknownSettings.of(
                        List.of("harbinger.evaluation.thread", "user.home"),
                        List.of("HARBINGER_STORE_GROUPS", "HARBINGER_QQQQQQQQQQQQQQQQ", "PATH")))
                .containsExactly(
                        "The setting (harbinger.evaluation.thread) is unknown. Maybe you mean"
                                + " (harbinger.evaluation.threads).",
                        "The environment variable (HARBINGER_QQQQQQQQQQQQQQQQ) is unknown. Maybe remove it.",
                        "The environment variable (HARBINGER_STORE_GROUPS) is unknown. Maybe you mean"
                                + " (HARBINGER_STORE_GROUP).");
    }

    @Test
    void everySettingIsKnownAndSoIsWhatKubernetesSets() {
        assertThat(UnknownSettings.of(
                        List.of(
                                "harbinger.rules",
                                "harbinger.default-pack",
                                "harbinger.candidates",
                                "harbinger.evaluation.max-firings",
                                "harbinger.http.max-body",
                                "harbinger.store.queue"),
                        List.of(
                                "HARBINGER_RULES",
                                "HARBINGER_DEFAULT_PACK",
                                "HARBINGER_STORE_QUEUE",
                                "HARBINGER_SERVICE_HOST",
                                "HARBINGER_SERVICE_PORT_HTTP",
                                "HARBINGER_PORT",
                                "HARBINGER_PORT_8080_TCP_ADDR")))
                .isEmpty();
    }
}
