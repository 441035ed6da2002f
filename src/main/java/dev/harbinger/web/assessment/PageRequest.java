package dev.harbinger.web.assessment;

import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.belief.Level;
import dev.harbinger.web.KnownNames;
import dev.harbinger.web.problem.Parameters;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A page of the list as it was asked for.
 *
 * @param query asks for one assessment more than the page holds, to learn whether there is another page
 * @param limit the most that the page holds
 */
record PageRequest(AssessmentQuery query, int limit) {
    private static final int LARGEST = 500;
    private static final int USUAL = 50;
    private static final Set<String> PARAMETERS =
            Set.of("pack", "subject", "outcome", "minLevel", "from", "to", "limit", "cursor");

    /** Reads the parameters of a request, names by the packs in force. */
    static PageRequest of(UriInfo uri, RuleBases inForce) {
        Parameters parameters = new Parameters(uri, PARAMETERS);
        KnownNames names = new KnownNames(parameters, inForce, null);
        String subject = names.subject();
        String outcome = names.outcome();
        Level minLevel = parameters.choice("minLevel", List.of(Level.values()));
        LocalDate from = parameters.day("from");
        LocalDate to = parameters.day("to");
        parameters.inOrder("from", from, "to", to);
        int limit = parameters.count("limit", LARGEST, USUAL);
        UUID before = parameters.parsed("cursor", "was not given out by this service.", Cursor::read);
        parameters.check();
        return new PageRequest(
                new AssessmentQuery(names.pack(), subject, outcome, minLevel, from, to, before, limit + 1), limit);
    }
}
