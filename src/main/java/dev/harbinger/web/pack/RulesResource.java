package dev.harbinger.web.pack;

import dev.harbinger.assessment.PackInForce;
import dev.harbinger.belief.FindingId;
import dev.harbinger.rule.RulePack;
import dev.harbinger.web.ConditionalAnswers;
import dev.harbinger.web.problem.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules of a pack. */
@Path("/v1/packs/{pack}/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "packs")
public final class RulesResource {
    private static final Set<String> PARAMETERS = Set.of("outcome", "finding", "claim");
    private final Packs packs;
    private final ConditionalAnswers answers;

    RulesResource(Packs packs, ConditionalAnswers answers) {
        this.packs = packs;
        this.answers = answers;
    }

    /** The rules that pass the filters, by id. */
    @GET
    @Operation(operationId = "listRules", summary = "List the rules of a pack")
    public RestResponse<Items<RuleLine>> list(@PathParam("pack") String id, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri, PARAMETERS);
        parameters.check();
        PackInForce base = packs.ruleBase(id);
        RulePack pack = base.pack();
        String outcome =
                parameters.choice("outcome", ids(pack.manifest().outcomes().keySet()));
        String finding =
                parameters.choice("finding", ids(pack.manifest().findings().keySet()));
        String claim = parameters.parsed(
                "claim", "is not a claim of the pack.", text -> pack.claims().containsKey(text) ? text : null);
        parameters.check();
        RuleFilter filter = new RuleFilter(outcome, finding, claim);
        return answers.json(
                List.of(base.digest()),
                new Items<>(filter.of(pack).stream().map(RuleLine::of).toList()));
    }

    /** A rule with its claims and patterns. */
    @GET
    @Path("/{rule}")
    @Operation(operationId = "getRule", summary = "Read a rule with its claims and patterns")
    public RestResponse<RuleBody> get(@PathParam("pack") String id, @PathParam("rule") String rule) {
        PackInForce base = packs.ruleBase(id);
        RulePack pack = base.pack();
        return answers.json(List.of(base.digest()), RuleBody.of(packs.rule(pack, rule), pack));
    }

    private static List<String> ids(Collection<FindingId> findings) {
        return findings.stream().map(FindingId::value).toList();
    }
}
