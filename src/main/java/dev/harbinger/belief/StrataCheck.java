package dev.harbinger.belief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds faults in the order of findings that would make a level policy fail in silence. */
final class StrataCheck {
    private final List<List<FindingSpec>> strata;
    private final Map<FindingId, Integer> stratumOf = new HashMap<>();

    StrataCheck(List<List<FindingSpec>> strata) {
        this.strata = strata;
    }

    /** One sentence for each fault, in the order of the strata. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            for (FindingSpec spec : strata.get(stratum)) {
                if (stratumOf.putIfAbsent(spec.id(), stratum) != null) {
                    faults.add("The finding (" + spec.id() + ") occurs twice.");
                }
            }
        }
        strata.forEach(stratum -> stratum.forEach(spec -> faults.addAll(lateConditions(spec))));
        return faults;
    }

    private List<String> lateConditions(FindingSpec spec) {
        int own = stratumOf.getOrDefault(spec.id(), 0);
        return spec.policy()
                .conditions()
                .map(Condition::finding)
                .filter(finding -> stratumOf.getOrDefault(finding, -1) >= own)
                .map(finding -> "The level policy of finding (" + spec.id() + ") looks at (" + finding
                        + "), which is not graded before it.")
                .toList();
    }
}
