package dev.harbinger.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.harbinger.assessment.AssessmentIds;
import dev.harbinger.assessment.AssessmentParts;
import dev.harbinger.assessment.Assessments;
import dev.harbinger.assessment.EvaluationPool;
import dev.harbinger.assessment.Inquiries;
import dev.harbinger.assessment.PoolSettings;
import dev.harbinger.assessment.Replays;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.reload.LivePacks;
import dev.harbinger.web.HttpLimits;
import dev.harbinger.web.traffic.TrafficLimits;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes beans of the plain core. */
@ApplicationScoped
class CoreBeans {
    // A body that is worked on takes several times its length, and an answer is copied out of the heap to be sent.
    private static final int HEAP_TO_RECEIVED = 4;
    private static final int HEAP_TO_UNREAD = 8;
    private static final int HEAP_TO_BATCH = 16;

    /** The rule bases in force; ends the process if a setting is wrong or a pack has a problem. */
    @Produces
    @Singleton
    LivePacks packs(HarbingerConfig config) {
        List<String> wrong = ConfigCheck.of(config);
        if (!wrong.isEmpty()) {
            throw new StartRefused(String.join("\n", wrong), ExitCode.CONFIGURATION);
        }
        RuleFolder folder = RuleFolder.load(config.rules(), config.reload().deadline());
        if (!folder.problems().isEmpty()) {
            throw new StartRefused(report(folder), ExitCode.RULES);
        }
        return new LivePacks(
                folder.ruleBases(), config.defaultPack(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    @Produces
    @Singleton
    EvaluationPool pool(HarbingerConfig config, StoppedEvaluations stopped) {
        return new EvaluationPool(settings(config), stopped);
    }

    void close(@Disposes EvaluationPool pool) {
        pool.close();
    }

    @Produces
    @Singleton
    PoolSettings settings(HarbingerConfig config) {
        HarbingerConfig.Evaluation evaluation = config.evaluation();
        int threads = evaluation.threads().orElse(Runtime.getRuntime().availableProcessors());
        return new PoolSettings(threads, evaluation.queue(), evaluation.deadline(), evaluation.maxFirings());
    }

    @Produces
    @Singleton
    HttpLimits limits(HarbingerConfig config) {
        HarbingerConfig.Http http = config.http();
        return new HttpLimits(
                Math.toIntExact(http.maxBody().asLongValue()),
                http.batchWindow(),
                bytes(http.batchBytes(), HEAP_TO_BATCH));
    }

    @Produces
    @Singleton
    TrafficLimits traffic(HarbingerConfig config) {
        HarbingerConfig.Http http = config.http();
        return new TrafficLimits(
                bytes(http.received(), HEAP_TO_RECEIVED),
                bytes(http.unread(), HEAP_TO_UNREAD),
                http.bodyTime(),
                http.readTime());
    }

    private static long bytes(Optional<MemorySize> given, int partOfHeap) {
        return given.map(MemorySize::asLongValue).orElse(Runtime.getRuntime().maxMemory() / partOfHeap);
    }

    @Produces
    @Singleton
    FactSetReader reader(HarbingerConfig config) {
        HarbingerConfig.Facts facts = config.facts();
        return new FactSetReader(new FactLimits(facts.max(), facts.maxText(), facts.maxDepth(), facts.maxList()));
    }

    @Produces
    @Singleton
    AssessmentIds ids() {
        return new AssessmentIds(UuidCreator::getTimeOrderedEpoch);
    }

    @Produces
    @Singleton
    Assessments assessments(AssessmentParts parts) {
        return new Assessments(parts);
    }

    @Produces
    @Singleton
    Inquiries inquiries(AssessmentParts parts) {
        return new Inquiries(parts);
    }

    @Produces
    @Singleton
    Replays replays(AssessmentParts parts) {
        return new Replays(parts);
    }

    @Produces
    @Singleton
    AssessmentParts parts(AssessmentBeans beans) {
        return new AssessmentParts(
                beans.packs::current,
                beans.reader,
                beans.store,
                beans.pool,
                Clock.systemUTC(),
                beans.ids,
                new CompositeListener(beans.metrics, beans.candidates));
    }

    private static String report(RuleFolder folder) {
        String count = folder.problems().size() == 1
                ? "one problem"
                : folder.problems().size() + " problems";
        return String.join("\n", folder.problems()) + "\nThe rules have " + count + ", so Harbinger does not start.";
    }
}
