package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.rule.ProblemCode;
import dev.harbinger.rule.RuleProblem;
import java.util.Collection;

/** Holds what packs are told against the list of codes. */
final class Listed {
    private Listed() {}

    /** Fails if a problem has a code that is not listed, or another severity than the list says. */
    static void check(Collection<RuleProblem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            ProblemCode code = ProblemCode.of(problem.code());
            assertThat(code).as(problem.code()).isNotNull();
            assertThat(problem.severity()).isEqualTo(code.severity());
        });
    }
}
