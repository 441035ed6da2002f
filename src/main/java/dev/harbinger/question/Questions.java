package dev.harbinger.question;

import dev.harbinger.question.assess.AssessQuestion;
import dev.harbinger.question.brief.BriefQuestion;
import dev.harbinger.question.contrast.ContrastQuestion;
import dev.harbinger.question.difference.DifferenceQuestion;
import dev.harbinger.question.gap.GapsQuestion;
import dev.harbinger.question.graph.GraphQuestion;
import dev.harbinger.question.sensitivity.SensitivityQuestion;
import dev.harbinger.question.whatif.WhatIfQuestion;
import dev.harbinger.question.why.WhyQuestion;
import dev.harbinger.question.whynot.WhyNotQuestion;
import java.util.List;
import java.util.Optional;

/** The questions that Harbinger answers. */
public final class Questions {
    /** In the order in which they are listed. */
    public static final List<Question<?>> ALL = List.of(
            new AssessQuestion(),
            new WhyQuestion(),
            new WhyNotQuestion(),
            new ContrastQuestion(),
            new GapsQuestion(),
            new SensitivityQuestion(),
            new WhatIfQuestion(),
            new DifferenceQuestion(),
            new BriefQuestion(),
            new GraphQuestion());

    private Questions() {}

    /** The question of that name, if there is one. */
    public static Optional<Question<?>> named(String name) {
        return ALL.stream()
                .filter(question -> question.profile().name().equals(name))
                .findFirst();
    }
}
