package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a pack may speak of.
 *
 * @param vocabulary its fact types
 * @param subjects its subjects, canonical name to other names
 */
public record PackFacts(Vocabulary vocabulary, Map<String, List<String>> subjects) {
    public PackFacts {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        subjects.forEach((name, others) -> copy.put(name, List.copyOf(others)));
        subjects = Collections.unmodifiableMap(copy);
    }

    /** The canonical name of the subject with that name in any case, or null if the pack does not know it. */
    public @Nullable String subject(String name) {
        String wanted = Names.folded(name);
        for (Map.Entry<String, List<String>> subject : subjects.entrySet()) {
            if (namesOf(subject).stream().map(Names::folded).anyMatch(wanted::equals)) {
                return subject.getKey();
            }
        }
        return null;
    }

    private static List<String> namesOf(Map.Entry<String, List<String>> subject) {
        List<String> names = new ArrayList<>(subject.getValue());
        names.add(0, subject.getKey());
        return names;
    }
}
