package dev.harbinger.assessment;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.proof.CaseFixtures;
import dev.harbinger.question.AnswerJson;
import dev.harbinger.question.Form;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Question;
import dev.harbinger.question.difference.AssessmentDifference;
import dev.harbinger.question.difference.DifferenceQuestion;
import dev.harbinger.question.sensitivity.Sensitivity;
import dev.harbinger.question.sensitivity.SensitivityQuestion;
import dev.harbinger.question.whatif.WhatIf;
import dev.harbinger.question.whatif.WhatIfQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** The Tajik pack with a store in memory and a clock that stands still, to ask questions of. */
final class Desk implements AutoCloseable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(AnswerJson.words())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final RuleBase BASE = CaseFixtures.tajikistan();
    private final EvaluationPool pool = new EvaluationPool(new PoolSettings(2, 100, Duration.ofSeconds(60)));
    private final AtomicLong lastId = new AtomicLong();
    final Shelf shelf = new Shelf();
    final AssessmentParts parts;
    final Replays replays;
    private final Inquiries inquiries;

    Desk() {
        RuleBases bases = new RuleBases(List.of(BASE), "tajikistan");
        parts = new AssessmentParts(
                () -> bases,
                new FactSetReader(FactLimits.DEFAULT),
                shelf,
                pool,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> new UUID(0, lastId.incrementAndGet()),
                AssessmentListener.NONE);
        replays = new Replays(parts);
        inquiries = new Inquiries(parts);
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

    WhatIf whatIf(Asked asked, String changes) {
        byte[] document = changes.getBytes(StandardCharsets.UTF_8);
        return (WhatIf) answer(
                inquiries,
                inquiry(new WhatIfQuestion(), asked).supposing(new SupposedChanges(document, "", Storing.DISCARD)));
    }

    AssessmentDifference difference(Asked from, Asked to) {
        return difference(parts, from, to);
    }

    static AssessmentDifference difference(AssessmentParts parts, Asked from, Asked to) {
        return (AssessmentDifference) answer(
                new Inquiries(parts), inquiry(new DifferenceQuestion(), from).against(to));
    }

    Sensitivity sensitivity(Asked asked) {
        return (Sensitivity) answer(inquiries, inquiry(new SensitivityQuestion(), asked));
    }

    /** The answer about a stored assessment as Markdown; in comparison with the other, or without a fact, if need be. */
    String markdown(Question<?> question, StoredAssessment stored, StoredAssessment other) {
        Profile profile = question.profile();
        String about = profile.about() == Profile.About.ALL ? null : "insurgency_spillover";
        Inquiry plain = Inquiry.of(question, Form.MARKDOWN, stored, about, Map.of());
        byte[] changes = "{\"remove\": [\"f10-tajiks-with-taliban\"]}".getBytes(StandardCharsets.UTF_8);
        Inquiry inquiry = switch (profile.needs()) {
            case NOTHING -> plain;
            case OTHER_CASE -> plain.against(other);
            case CHANGES -> plain.supposing(new SupposedChanges(changes, "", Storing.DISCARD));
        };
        return new String(now(inquiries.answer(inquiry)).body(), StandardCharsets.UTF_8);
    }

    private static Inquiry inquiry(Question<?> question, Asked asked) {
        return Inquiry.of(question, Form.JSON, asked, null, Map.of());
    }

    private static Object answer(Inquiries inquiries, Inquiry inquiry) {
        return now(inquiries.answer(inquiry)).answer();
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
}
