package dev.harbinger.assessment;

import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.ChangeReading;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.proof.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cases that questions are asked of: stored assessments under the rules of their day, posted facts under the
 * rules in force, so that questions are answered from the real matches. Blocks; call it on an evaluation thread.
 * Thread-safe.
 */
final class Cases {
    private final AssessmentParts parts;
    private final RuleBaseArchive archive;

    /** @param parts what assessments are made with */
    Cases(AssessmentParts parts) {
        this.parts = parts;
        this.archive = new RuleBaseArchive(parts.ruleBases(), parts.store());
    }

    /**
     * The case of what a question is about.
     *
     * @throws RuleBaseLostException if the rules of a stored assessment cannot be brought back
     * @throws FactsRefusedException if posted facts have problems
     */
    Case of(Asked asked, EvaluationWatch watch) {
        return of(List.of(asked), watch).get(0);
    }

    /**
     * The cases of all that a question is about, once all of it was read.
     *
     * @throws FactsRefusedException with the problems of all of it
     */
    List<Case> of(List<Asked> asked, EvaluationWatch watch) {
        RuleBases inForce = parts.ruleBases().get();
        List<Ready> ready = new ArrayList<>();
        List<FactProblem> problems = new ArrayList<>();
        asked.forEach(one -> read(one, inForce, problems).ifPresent(ready::add));
        if (!problems.isEmpty()) {
            throw new FactsRefusedException(problems);
        }
        return ready.stream()
                .map(one -> Case.of(one.base(), one.factSet(), watch))
                .toList();
    }

    /** A stored assessment under the rules in force. */
    Case underRulesInForce(StoredAssessment stored, EvaluationWatch watch) {
        RuleBase base = parts.ruleBases()
                .get()
                .find(stored.pack())
                .orElseThrow(
                        () -> new RuleBaseLostException("The pack (" + stored.pack() + ") is no longer in force."));
        return Case.of(base, read(stored, base), watch);
    }

    private Optional<Ready> read(Asked asked, RuleBases inForce, List<FactProblem> problems) {
        if (asked instanceof StoredAssessment stored) {
            RuleBase base = archive.of(stored.ruleBase());
            return Optional.of(new Ready(base, read(stored, base)));
        }
        PostedFacts posted = (PostedFacts) asked;
        Reading reading = parts.reader().read(posted.document(), inForce);
        if (reading instanceof Reading.Rejected rejected) {
            problems.addAll(below(posted.pointer(), rejected.problems()));
            return Optional.empty();
        }
        FactSet factSet = ((Reading.Accepted) reading).factSet();
        return Optional.of(new Ready(inForce.find(factSet.pack()).orElseThrow(), factSet));
    }

    /** The fact set of a stored assessment or posted one, read under a rule base of its pack. */
    FactSet read(Asked asked, RuleBase base) {
        Reading reading = parts.reader().read(asked.document(), new OnePack(base));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.factSet();
        }
        String which = asked instanceof StoredAssessment stored ? "assessment (" + stored.id() + ")" : "question";
        throw new RuleBaseLostException(
                "The facts of the " + which + " do not fit the vocabulary of the rule base (" + base.digest() + ").");
    }

    /**
     * The fact set with changes, read under a rule base of its pack.
     *
     * @throws FactsRefusedException if the changes have problems
     */
    ChangeReading.Accepted read(Asked asked, SupposedChanges changes, RuleBase base) {
        ChangeReading reading = parts.reader().readChanged(asked.document(), changes.document(), new OnePack(base));
        if (reading instanceof ChangeReading.Rejected rejected) {
            throw new FactsRefusedException(below(changes.pointer(), rejected.problems()));
        }
        return (ChangeReading.Accepted) reading;
    }

    private static List<FactProblem> below(String pointer, List<FactProblem> problems) {
        return problems.stream().map(problem -> problem.below(pointer)).toList();
    }

    /** A fact set with the rules to evaluate it by. */
    private record Ready(RuleBase base, FactSet factSet) {}

    /** A single rule base as the packs that a fact set may name. */
    private record OnePack(RuleBase base) implements PackLookup {
        @Override
        public Map<String, PackFacts> packs() {
            return Map.of(
                    base.pack().manifest().id(),
                    new PackFacts(
                            base.pack().vocabulary(), base.pack().manifest().subjects()));
        }

        @Override
        public @Nullable String defaultPack() {
            return base.pack().manifest().id();
        }
    }
}
