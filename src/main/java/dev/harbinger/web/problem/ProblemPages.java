package dev.harbinger.web.problem;

import dev.harbinger.fact.Notice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of every code that an answer can carry: those of packs and facts, those of requests alone, and
 * those of notices. */
public final class ProblemPages {
    private ProblemPages() {}

    /** Every code, sorted. */
    public static List<String> codes() {
        return Stream.concat(dev.harbinger.rule.ProblemCode.ids().stream(), others())
                .distinct()
                .sorted()
                .toList();
    }

    /** The page of a code, in Markdown; empty if there is no such code. */
    public static Optional<String> of(String code) {
        dev.harbinger.rule.ProblemCode known = dev.harbinger.rule.ProblemCode.of(code);
        return known != null
                ? Optional.of(known.page())
                : others().filter(code::equals)
                        .findFirst()
                        .map(found -> dev.harbinger.rule.ProblemCode.page(ProblemPages.class, "page/" + found + ".md"));
    }

    /** Some of them are codes of packs or facts, too, and have one page with these. */
    private static Stream<String> others() {
        return Stream.of(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code),
                        Arrays.stream(ParameterFault.values()).map(ParameterFault::code),
                        Arrays.stream(Notice.Code.values()).map(Notice.Code::toString))
                .flatMap(codes -> codes);
    }
}
