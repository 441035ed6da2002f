package dev.harbinger.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a document are called and which close which, looked up before they are read one by one, so that
 * faults between two facts are found in document order. Immutable once built.
 */
final class PostedIds {
    private final Map<String, Integer> firstIndex = new HashMap<>();
    private final Map<String, String> typeOf = new HashMap<>();
    private final Map<String, String> supersedes = new HashMap<>();
    private final Set<String> inLoop = new HashSet<>();

    PostedIds(JsonNode facts) {
        for (int i = 0; i < facts.size(); i++) {
            JsonNode id = facts.get(i).path("id");
            if (id.isTextual() && firstIndex.putIfAbsent(id.textValue(), i) == null) {
                note(id.textValue(), facts.get(i));
            }
        }
        findLoops();
    }

    private void note(String id, JsonNode fact) {
        JsonNode type = fact.path("type");
        if (type.isTextual()) {
            typeOf.put(id, type.textValue());
        }
        JsonNode closed = fact.path("evidence").path("supersedes");
        if (closed.isTextual()) {
            supersedes.put(id, closed.textValue());
        }
    }

    /** Each fact closes at most one other, so every walk that comes back to itself is a loop. */
    private void findLoops() {
        Set<String> done = new HashSet<>();
        for (String start : supersedes.keySet()) {
            List<String> path = new ArrayList<>();
            Set<String> onPath = new HashSet<>();
            String at = start;
            while (at != null && !done.contains(at) && onPath.add(at)) {
                path.add(at);
                at = supersedes.get(at);
            }
            if (at != null && onPath.contains(at)) {
                inLoop.addAll(path.subList(path.indexOf(at), path.size()));
            }
            done.addAll(path);
        }
    }

    /** Index of the first fact of that id, or null. */
    @Nullable
    Integer firstIndex(String id) {
        return firstIndex.get(id);
    }

    /** Posted type name of the fact of that id, or null. */
    @Nullable
    String typeOf(String id) {
        return typeOf.get(id);
    }

    /** Whether following `supersedes` from the fact leads back to it. */
    boolean isInLoop(String id) {
        return inLoop.contains(id);
    }

    /** All ids, sorted. */
    List<String> all() {
        return firstIndex.keySet().stream().sorted().toList();
    }
}
