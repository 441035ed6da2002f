package dev.harbinger.web.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.question.assess.Explain;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Leaves out of an answer what was not asked for. Works on the JSON, so that a stored answer is shown as it was given.
 * Thread-safe.
 */
@Singleton
final class ExplainProjection {
    static final List<String> PROOF = List.of("findings", "firings");
    static final List<String> MAKE_UP = List.of("mechanisms", "mitigators", "adjustments", "areas");
    static final List<String> FIRING_IN_SHORT = List.of("id", "rule", "concludes");
    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The part of an answer that was asked for; the same bytes if that is all of it.
     *
     * @param answer an answer in full, JSON
     */
    byte[] apply(Explain explain, byte[] answer) {
        if (explain == Explain.FULL) {
            return answer;
        }
        try {
            ObjectNode tree = (ObjectNode) mapper.readTree(answer);
            return mapper.writeValueAsBytes(explain == Explain.NONE ? levels(tree) : summary(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode levels(ObjectNode answer) {
        answer.remove(PROOF);
        for (JsonNode outcome : answer.path("outcomes")) {
            ((ObjectNode) outcome).remove(MAKE_UP);
        }
        return answer;
    }

    private static ObjectNode summary(ObjectNode answer) {
        answer.remove("findings");
        for (JsonNode firing : answer.path("firings")) {
            ((ObjectNode) firing).retain(FIRING_IN_SHORT);
        }
        return answer;
    }
}
