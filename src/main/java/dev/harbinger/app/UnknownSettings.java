package dev.harbinger.app;

import dev.harbinger.fact.DidYouMean;
import dev.harbinger.store.StoreConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds settings of Harbinger that do not exist, so that a mistyped one is told and not passed over. */
final class UnknownSettings {
    private static final String PREFIX = "harbinger.";
    private static final String VARIABLE_PREFIX = "HARBINGER_";

    /** What Kubernetes sets for a service of the name harbinger. */
    private static final Pattern OF_KUBERNETES = Pattern.compile("HARBINGER_(SERVICE_(HOST|PORT.*)|PORT(_.*)?)");

    /** The settings that there are, sorted. */
    static final Set<String> KNOWN = known();

    private UnknownSettings() {}

    /** One sentence for each unknown system property and environment variable of this process. */
    static List<String> ofProcess() {
        return of(System.getProperties().stringPropertyNames(), System.getenv().keySet());
    }

    /** One sentence for each unknown setting, sorted. */
    static List<String> of(Collection<String> properties, Collection<String> variables) {
        Set<String> knownVariables = new TreeSet<>();
        KNOWN.forEach(name -> knownVariables.add(variable(name)));
        return Stream.concat(
                        properties.stream()
                                .filter(name -> name.startsWith(PREFIX) && !KNOWN.contains(name))
                                .sorted()
                                .map(name -> sentence("setting", name, KNOWN)),
                        variables.stream()
                                .filter(name -> name.startsWith(VARIABLE_PREFIX) && !knownVariables.contains(name))
                                .filter(name -> !OF_KUBERNETES.matcher(name).matches())
                                .sorted()
                                .map(name -> sentence("environment variable", name, knownVariables)))
                .toList();
    }

    private static String sentence(String kind, String name, Set<String> known) {
        String near = DidYouMean.nearest(name, known);
        return "The " + kind + " (" + name + ") is unknown. "
                + (near == null ? "Maybe remove it." : "Maybe you mean (" + near + ").");
    }

    private static Set<String> known() {
        Set<String> names = new TreeSet<>();
        for (Class<?> mapping : List.of(HarbingerConfig.class, StoreConfig.class)) {
            names.addAll(ConfigMappings.getProperties(ConfigClass.configClass(mapping))
                    .keySet());
        }
        return names;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
