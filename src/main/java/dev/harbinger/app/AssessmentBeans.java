package dev.harbinger.app;

import dev.harbinger.assessment.AssessmentIds;
import dev.harbinger.assessment.AssessmentStore;
import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.reload.candidate.Candidates;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The beans that an assessment is made with, gathered so that no method takes them one by one. */
@Singleton
class AssessmentBeans {
    @Inject
    LivePacks packs;

    @Inject
    FactSetReader reader;

    @Inject
    AssessmentStore store;

    @Inject
    EvaluationPool pool;

    @Inject
    AssessmentMetrics metrics;

    @Inject
    Candidates candidates;

    @Inject
    AssessmentIds ids;
}
