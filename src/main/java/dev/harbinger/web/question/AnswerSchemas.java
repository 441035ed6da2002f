package dev.harbinger.web.question;

import dev.harbinger.question.contrast.Contrast;
import dev.harbinger.question.difference.AssessmentDifference;
import dev.harbinger.question.gap.GapReport;
import dev.harbinger.question.graph.ProofGraph;
import dev.harbinger.question.sensitivity.Sensitivity;
import dev.harbinger.question.whatif.WhatIf;
import dev.harbinger.question.why.Why;
import dev.harbinger.question.whynot.RuleTrial;
import dev.harbinger.question.whynot.WhyNot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Brings the schema of each answer into the OpenAPI document, where {@link QuestionPaths} refers to them. */
@Schema
record AnswerSchemas(
        Why why,
        WhyNot whyNot,
        RuleTrial ruleTrial,
        Contrast contrast,
        GapReport gaps,
        ProofGraph graph,
        Sensitivity sensitivity,
        WhatIf whatIf,
        AssessmentDifference difference) {}
