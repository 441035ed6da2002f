package dev.harbinger.engine;

import dev.harbinger.rule.ClaimsReader;
import dev.harbinger.rule.RuleProblem;
import java.util.List;
import java.util.Set;

/** Which problems of a pack only follow from others that are told already: one mistake gets one message. */
final class Consequences {
    /** What is said of a text of which not all could be read. */
    private static final Set<String> UNREAD = Set.of("syntax", "text-refused", "unreadable-file", "missing-file");

    /** What is said of a rule that cites claims all the same. */
    private static final Set<String> NOT_COUNTED = Set.of("duplicate-rule", "no-rules");

    /** What is said of a pattern that was not read; its variables are then bound nowhere. */
    private static final Set<String> PATTERN_LOST = Set.of("constraint", "not-allowed", "finding-pattern");

    private static final Set<String> ABOUT_CITATIONS = Set.of("unknown-claim", "claim-not-encoded");

    private final boolean claimsUnread;
    private final boolean rulesUnread;
    private final List<RuleProblem> told;

    /** @param told what was said before the parts of the pack were checked against each other */
    Consequences(List<RuleProblem> told) {
        this.told = List.copyOf(told);
        this.claimsUnread = told.stream()
                .anyMatch(problem -> problem.position().file().equals(ClaimsReader.FILE)
                        && (isUnread(problem) || problem.code().equals("yaml-syntax") || isShapeOfFile(problem)));
        this.rulesUnread = told.stream().anyMatch(problem -> isUnread(problem) || NOT_COUNTED.contains(problem.code()));
    }

    private static boolean isShapeOfFile(RuleProblem problem) {
        return problem.code().equals("yaml-shape") && problem.position().line() <= 1;
    }

    /** Whether nothing can be said of a file's contents. */
    static boolean isUnread(RuleProblem problem) {
        return UNREAD.contains(problem.code());
    }

    /** Whether a problem says only what follows from another. */
    boolean include(RuleProblem problem) {
        if (problem.code().equals("uncited-claim")) {
            return rulesUnread;
        }
        if (ABOUT_CITATIONS.contains(problem.code())) {
            return claimsUnread;
        }
        return problem.code().equals("unknown-variable")
                && told.stream()
                        .anyMatch(other -> PATTERN_LOST.contains(other.code())
                                && problem.rule() != null
                                && problem.rule().equals(other.rule()));
    }
}
