package dev.harbinger.workshop.coverage;

import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.ManifestReader;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.YamlFile;
import dev.harbinger.rule.YamlMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where claims, findings and routes stand in the YAML files of a sound pack. Not thread-safe. */
final class PackPlaces {
    private final @Nullable YamlMapping manifest;
    private final Map<String, Position> claims = new HashMap<>();

    /** @param files contents of the pack's files by name */
    PackPlaces(SortedMap<String, String> files) {
        Node root = YamlFile.parse(ManifestReader.FILE, files.getOrDefault(ManifestReader.FILE, ""), problem -> {});
        manifest = root == null ? null : new YamlMapping(ManifestReader.FILE, root, problem -> {});
        Node list = YamlFile.parse(ClaimsReader.FILE, files.getOrDefault(ClaimsReader.FILE, ""), problem -> {});
        if (list instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> {
                YamlMapping claim = new YamlMapping(ClaimsReader.FILE, item, problem -> {});
                claims.put(claim.text("id"), claim.position());
            });
        }
    }

    Position claim(String id) {
        return claims.getOrDefault(id, new Position(ClaimsReader.FILE, 0, 0));
    }

    /** Where an outcome or another finding is named. */
    Position finding(String id) {
        YamlMapping group = group(id);
        return group == null ? new Position(ManifestReader.FILE, 0, 0) : group.position(group.key(id));
    }

    /** Where a mechanism or mitigator of a finding is named. */
    Position route(String finding, String kind, String route) {
        YamlMapping group = group(finding);
        YamlMapping definition = group == null ? null : group.mapping(finding);
        YamlMapping routes = definition == null ? null : definition.mapping(kind);
        return routes == null ? finding(finding) : routes.position(routes.key(route));
    }

    private @Nullable YamlMapping group(String finding) {
        YamlMapping outcomes = manifest == null ? null : manifest.mapping("outcomes");
        boolean isOutcome = outcomes != null && outcomes.names().contains(finding);
        return isOutcome || manifest == null ? outcomes : manifest.mapping("findings");
    }
}
