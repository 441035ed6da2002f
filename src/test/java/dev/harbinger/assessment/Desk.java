package dev.harbinger.assessment;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactSetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** The Tajik pack with a store in memory and a clock that stands still, to ask questions of. */
final class Desk implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(AssessmentJson.words())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final RuleBase BASE = ((Loaded.Ready) PackLoader.load(Path.of("rules/tajikistan"))).ruleBase();
    private final EvaluationPool pool = new EvaluationPool(new PoolSettings(2, 100, Duration.ofSeconds(60)));
    private final AtomicLong lastId = new AtomicLong();
    final Shelf shelf = new Shelf();
    final AssessmentParts parts;
    final ChangeQuestions questions;

    Desk() {
        RuleBases bases = new RuleBases(List.of(BASE), "tajikistan");
        parts = new AssessmentParts(
                () -> bases,
                new FactSetReader(FactLimits.DEFAULT),
                shelf,
                pool,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> new UUID(0, lastId.incrementAndGet()),
                new Deaf());
        questions = new ChangeQuestions(parts);
    }

    /** The kept assessment of a ready-made fact set. */
    StoredAssessment assessed(String name) throws IOException {
        return assessed(Files.readAllBytes(Path.of("facts/tajikistan", name + ".json")));
    }

    /** The kept assessment of a fact set. */
    StoredAssessment assessed(byte[] factSet) {
        AssessmentResult.Accepted accepted =
                (AssessmentResult.Accepted) now(new Assessments(parts).assess(factSet, Storing.STORE));
        return shelf.find(accepted.assessment().id()).orElseThrow();
    }

    WhatIf whatIf(StoredAssessment stored, String changes) {
        return now(questions.whatIf(stored, changes.getBytes(StandardCharsets.UTF_8), Storing.DISCARD));
    }

    static <T> T now(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** The answer as JSON for people, without the digest, which changes with every rule. */
    String pretty(Object answer) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
                        .writeValueAsString(answer)
                        .replace(BASE.digest(), "digest")
                + "\n";
    }

    @Override
    public void close() {
        pool.close();
    }

    private static final class Deaf implements AssessmentListener {
        @Override
        public void assessed(Assessment assessment, byte[] factSet, StageTimes times) {}

        @Override
        public void rejected(List<FactProblem> problems) {}
    }
}
