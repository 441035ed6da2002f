package dev.harbinger.question.why;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the facts at the bottom of a proof. For one proof, not thread-safe. */
public final class ProofFacts {
    private final SortedMap<String, FactProof> facts = new TreeMap<>();

    private ProofFacts() {}

    /** Every fact of a proof once, by id. */
    public static List<FactProof> of(Why why) {
        ProofFacts gathered = new ProofFacts();
        gathered.branches(why.mechanisms());
        gathered.branches(why.mitigators());
        return List.copyOf(gathered.facts.values());
    }

    private void branches(Collection<Branch> branches) {
        branches.forEach(branch -> steps(branch.steps()));
    }

    private void steps(Collection<Step> steps) {
        for (Step step : steps) {
            step.facts().forEach(fact -> facts.put(fact.id(), fact));
            for (FindingProof finding : step.findings()) {
                branches(finding.mechanisms());
                branches(finding.mitigators());
                steps(finding.definedBy());
            }
        }
    }
}
