package dev.harbinger.app;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Finds the settings of Harbinger that its operator gave. */
final class GivenSettings {
    /** Ordinal of what is packed with the application; whatever stands above it comes from outside. */
    private static final int PACKED = 250;

    private GivenSettings() {}

    /** Each with its value, as {@code name=value}, in the order of the names. */
    static List<String> of(Config config, Collection<String> names) {
        return names.stream()
                .flatMap(name -> given(config.getConfigValue(name)))
                .toList();
    }

    private static Stream<String> given(ConfigValue setting) {
        return setting.getValue() == null || setting.getSourceOrdinal() <= PACKED
                ? Stream.of()
                : Stream.of(setting.getName() + "=" + setting.getValue());
    }
}
