package dev.harbinger.workshop.scaffold;

import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import java.nio.file.Path;
import java.util.List;

/** Plans additions to a pack. Nothing that exists is ever overwritten. Stateless and thread-safe. */
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

    /** Plans a claim at the end of the catalogue, marked as not encoded until a rule cites it. */
    public static Plan claim(Path pack, ClaimRequest request) {
        return planned(pack, draft -> new NewClaim(draft, request).add());
    }

    /** Plans a rule at the end of its theme, the claims that it cites and nobody entered yet, and two tests of it. */
    public static Plan rule(Path pack, RuleRequest request) {
        return planned(pack, draft -> new NewRule(draft, request).add());
    }

    private static Plan planned(Path folder, Work work) {
        Loaded loaded = PackLoader.load(folder.toAbsolutePath().normalize());
        if (loaded instanceof Loaded.Faulty faulty) {
            return new Plan.Refused(faulty.problems());
        }
        Draft draft = new Draft(folder, ((Loaded.Ready) loaded).ruleBase());
        return draft.plan(work.on(draft));
    }

    /** Adds something and says what to do next. */
    private interface Work {
        List<String> on(Draft draft);
    }
}
