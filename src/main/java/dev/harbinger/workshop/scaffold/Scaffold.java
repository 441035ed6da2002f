package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.PackSource;
import java.nio.file.Path;
import java.util.List;

/**
 * Plans additions to a pack, which is sound afterwards or, if it had faults, has fewer and no other ones. Nothing that
 * exists is ever overwritten. Stateless and thread-safe.
 */
public final class Scaffold {
    private Scaffold() {}

    /** Plans a new pack, a folder of its name below another. */
    public static Plan pack(Path rules, PackRequest request) {
        return new NewPack(rules, request).plan();
    }

    /** Plans a fact type at the end of the vocabulary. */
    public static Plan factType(Path pack, FactTypeRequest request) {
        return planned(pack, draft -> new NewFactType(draft, request).add());
    }

    /** Plans an enumeration at the end of the vocabulary. */
    public static Plan enumeration(Path pack, EnumRequest request) {
        return planned(pack, draft -> new NewEnum(draft, request).add());
    }

    /** Plans a tally at the end of the vocabulary. */
    public static Plan tally(Path pack, TallyRequest request) {
        return planned(pack, draft -> new NewTally(draft, request).add());
    }

    /** Plans a place at the end of places.yaml, which is begun if there is none. */
    public static Plan place(Path pack, PlaceRequest request) {
        return planned(pack, draft -> new NewPlace(draft, request).add());
    }

    /** Plans a source at the end of those of pack.yaml. */
    public static Plan source(Path pack, SourceRequest request) {
        return planned(pack, draft -> new NewSource(draft, request).add());
    }

    /** Plans a finding at the end of those of pack.yaml. */
    public static Plan finding(Path pack, FindingRequest request) {
        return planned(pack, draft -> new NewFinding(draft, request).add());
    }

    /** Plans an outcome at the end of those of pack.yaml. */
    public static Plan outcome(Path pack, OutcomeRequest request) {
        return planned(pack, draft -> new NewOutcome(draft, request).add());
    }

    /** Plans a claim at the end of the catalogue, marked as not encoded until a rule cites it. */
    public static Plan claim(Path pack, ClaimRequest request) {
        return planned(pack, draft -> new NewClaim(draft, request).add());
    }

    /** Plans a rule at the end of its theme, the claims that it cites and nobody entered yet, and two tests of it. */
    public static Plan rule(Path pack, RuleRequest request) {
        return planned(pack, draft -> new NewRule(draft, request).add());
    }

    private static Plan planned(Path folder, Work work) {
        PackSource source = PackLoader.source(folder.toAbsolutePath().normalize());
        if (source.pack() == null) {
            return new Plan.Refused(source.errors());
        }
        Draft draft = new Draft(folder, source, source.pack());
        return draft.plan(work.on(draft));
    }

    /** Adds something and says what to do next. */
    private interface Work {
        List<String> on(Draft draft);
    }
}
