package dev.harbinger.rule;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.MechanismId;
import dev.harbinger.belief.MitigatorId;
import dev.harbinger.fact.Vocabulary;
import dev.harbinger.rule.RuleCondition.OverFacts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks one rule against everything else in its pack. */
final class RuleChecks {
    /** Patterns that share no variable multiply their matches; two do so harmlessly. */
    private static final int UNJOINED_PATTERNS = 2;

    private final Manifest manifest;
    private final Map<String, Claim> claims;
    private final Vocabulary vocabulary;
    private final Set<String> faulty;
    private final SourceMap places;
    private final Consumer<RuleProblem> sink;

    RuleChecks(PackParts parts, Consumer<RuleProblem> sink) {
        this.manifest = parts.manifest();
        this.claims = parts.claims();
        this.vocabulary = parts.vocabulary();
        this.faulty = parts.faulty();
        this.places = parts.places();
        this.sink = sink;
    }

    void check(RuleDefinition rule) {
        ProblemsOfRule problems = new ProblemsOfRule(rule, places, sink);
        checkClaims(rule, problems);
        checkConclusion(rule.conclusion(), problems);
        Scope scope = new ConditionChecks(
                        vocabulary, faulty, manifest.findings().keySet(), problems)
                .check(rule.conditions());
        checkTemplate("because", rule.because(), scope, problems);
        String area = rule.conclusion().area();
        if (area != null) {
            checkTemplate("area", area, scope, problems);
        }
        checkJoins(rule, problems);
    }

    private void checkClaims(RuleDefinition rule, ProblemsOfRule problems) {
        for (String id : rule.claims()) {
            problems.atAnnotation("claims", id);
            Claim claim = claims.get(id);
            if (claim == null) {
                problems.unknown("claim", id, claims.keySet());
            } else if (!claim.encoded()) {
                problems.add(
                        "claim-not-encoded", "The claim (" + id + ") is marked as not encoded, but is cited.", null);
            }
        }
    }

    private void checkConclusion(Conclusion conclusion, ProblemsOfRule problems) {
        if (conclusion.finding().value().isEmpty()) {
            return;
        }
        FindingDefinition finding = manifest.findings().get(conclusion.finding());
        problems.atAnnotation(
                direction(conclusion.contribution()), conclusion.finding().value());
        if (finding == null) {
            problems.unknown(
                    "finding",
                    conclusion.finding().value(),
                    names(manifest.findings().keySet()));
            return;
        }
        Contribution contribution = conclusion.contribution();
        if (contribution instanceof Contribution.Raises raises) {
            problems.atAnnotation("mechanism", raises.mechanism().value());
            checkMechanism(finding, raises.mechanism(), problems);
        } else if (contribution instanceof Contribution.Lowers lowers) {
            problems.atAnnotation("mitigator", lowers.family().value());
            checkMitigator(finding, lowers.family(), problems);
            lowers.mechanisms().stream().sorted().forEach(id -> {
                problems.atAnnotation("weakens", id.value());
                checkMechanism(finding, id, problems);
            });
        } else if (!finding.mechanisms().isEmpty()) {
            problems.add(
                    "defined-and-raised",
                    "The finding (" + finding.id() + ") has mechanisms and cannot be defined.",
                    "Maybe use @raises with @mechanism, or give the finding no mechanisms.");
        }
    }

    /** The annotation that names what is concluded. */
    private static String direction(Contribution contribution) {
        if (contribution instanceof Contribution.Raises) {
            return "raises";
        }
        return contribution instanceof Contribution.Lowers ? "lowers" : "defines";
    }

    private static void checkMechanism(FindingDefinition finding, MechanismId id, ProblemsOfRule problems) {
        // That a finding has no mechanisms at all is told of the finding.
        boolean known = finding.mechanisms().isEmpty() || finding.mechanisms().containsKey(id);
        if (!id.value().isEmpty() && !known) {
            problems.unknown("mechanism", id.value(), names(finding.mechanisms().keySet()));
        }
    }

    private static void checkMitigator(FindingDefinition finding, MitigatorId id, ProblemsOfRule problems) {
        boolean known = finding.mechanisms().isEmpty() || finding.mitigators().containsKey(id);
        if (!id.value().isEmpty() && !known) {
            problems.unknown("mitigator", id.value(), names(finding.mitigators().keySet()));
        }
    }

    private static Collection<String> names(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static void checkTemplate(String annotation, String text, Scope scope, ProblemsOfRule problems) {
        List<Template.Slot> slots;
        try {
            slots = Template.parse(text).slots();
        } catch (IllegalArgumentException fault) {
            problems.atAnnotation(annotation, "");
            problems.add("template", "The sentence of @" + annotation + " is malformed: " + fault.getMessage(), null);
            return;
        }
        for (Template.Slot slot : slots) {
            if (scope.isFaulty(slot.variable())) {
                continue;
            }
            problems.atAnnotation(annotation, slot.text());
            problems.atWord(slot.variable());
            if (scope.bound(slot.variable()) == null) {
                problems.unknown("variable", slot.variable(), scope.names());
            } else if (slot.field().isEmpty()
                    && !scope.fieldsOf(slot.variable()).isEmpty()) {
                problems.add(
                        "template",
                        "The slot ({" + slot.variable() + "}) of @" + annotation + " must name a field.",
                        "Maybe write {" + slot.variable() + "."
                                + scope.fieldsOf(slot.variable()).stream()
                                        .sorted()
                                        .findFirst()
                                        .orElse("") + "}.");
            } else if (scope.typeOf(slot.variable(), slot.field()) == null) {
                problems.atWord(slot.field());
                problems.unknown("field", slot.field(), scope.fieldsOf(slot.variable()));
            }
        }
    }

    private void checkJoins(RuleDefinition rule, ProblemsOfRule problems) {
        List<OverFacts> unjoined = Joins.unjoined(rule, vocabulary);
        if (unjoined.size() > UNJOINED_PATTERNS) {
            problems.at(unjoined.get(UNJOINED_PATTERNS).position());
            problems.add(
                    "cross-join",
                    "The rule matches every combination of " + unjoined.size() + " facts that nothing joins.",
                    "Maybe define a finding for each part and match the findings, or use exists.");
        }
    }
}
