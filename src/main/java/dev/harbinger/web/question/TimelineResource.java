package dev.harbinger.web.question;

import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.assessment.TimelineQuery;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.web.KnownNames;
import dev.harbinger.web.problem.ErrorCode;
import dev.harbinger.web.problem.Parameters;
import dev.harbinger.web.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The history of a subject. */
@Path("/v1/subjects/{subject}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "assessments")
public final class TimelineResource {
    private static final Set<String> PARAMETERS = Set.of("pack", "outcome", "from", "to", "limit", "cursor");
    private static final int LARGEST = 500;
    private static final int USUAL = 50;

    private final AssessmentStore store;
    private final LivePacks live;

    TimelineResource(AssessmentStore store, LivePacks live) {
        this.store = store;
        this.live = live;
    }

    /** Levels and scores by day; of several assessments of a day the newest counts. */
    @GET
    @Operation(operationId = "timeline", summary = "Levels and scores of a subject by day, the earliest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of days, each with the newest assessment of that day.",
            content = @Content(schema = @Schema(implementation = TimelinePage.class)))
    public TimelinePage timeline(@PathParam("subject") String subject, @Context UriInfo uri) {
        Parameters parameters = new Parameters(uri, PARAMETERS);
        RuleBases inForce = live.current();
        KnownNames names = new KnownNames(parameters, inForce, KnownNames.packOf(subject, inForce));
        String outcome = names.outcome();
        LocalDate from = parameters.day("from");
        LocalDate to = parameters.day("to");
        parameters.inOrder("from", from, "to", to);
        int limit = parameters.count("limit", LARGEST, USUAL);
        LocalDate cursor = parameters.parsed("cursor", "was not given out by this service.", LocalDate::parse);
        parameters.check();
        String pack = names.pack();
        if (pack == null) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER, "The parameter (pack) is missing, and there is no default pack.");
        }
        String known = names.subject(subject);
        if (known == null) {
            throw ProblemException.unknown(ErrorCode.UNKNOWN_SUBJECT, "subject", subject, names.subjects());
        }
        TimelineQuery query = new TimelineQuery(pack, known, outcome, later(from, cursor), to, limit + 1);
        return TimelinePage.of(known, pack, store.timeline(query), limit);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate from, @Nullable LocalDate cursor) {
        return cursor != null && (from == null || cursor.isAfter(from)) ? cursor : from;
    }
}
