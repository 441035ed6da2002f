package dev.harbinger.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.harbinger.assessment.AssessmentQuery;
import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.StoredAssessment;
import dev.harbinger.assessment.StoredAssessment.OutcomeRow;
import dev.harbinger.belief.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assessments to store. Each test takes a subject of its own, since they share a database. */
final class Samples {
    static final String DIGEST = "a".repeat(64);
    static final RuleBaseFiles RULE_BASE =
            new RuleBaseFiles(DIGEST, "tajikistan", new TreeMap<>(Map.of("a.drl", "rule \"ö\"\n")));
    static final LocalDate DAY = LocalDate.of(2021, 5, 1);

    private Samples() {}

    static StoredAssessment about(String subject) {
        return of(UuidCreator.getTimeOrderedEpochPlus1(), subject, Level.HIGH, DAY);
    }

    static StoredAssessment of(UUID id, String subject, Level level, LocalDate asOf) {
        List<OutcomeRow> outcomes = List.of(
                new OutcomeRow("recruitment", level, .5),
                new OutcomeRow("recruitment", "Исфара", level, .5),
                new OutcomeRow("recruitment", "Хуҷанд", Level.LOW, .1),
                new OutcomeRow("return", Level.NOT_ASSESSED, null));
        return new StoredAssessment(
                id,
                "tajikistan",
                DIGEST,
                subject,
                asOf,
                Instant.parse("2021-05-02T03:04:05.678Z"),
                level,
                "recruitment",
                outcomes,
                "{}",
                "{\"id\":\"" + id + "\"}");
    }

    static StoredAssessment withRuleBase(String digest) {
        StoredAssessment a = about("poisoned");
        return new StoredAssessment(
                a.id(),
                a.pack(),
                digest,
                a.subject(),
                a.asOf(),
                a.assessedAt(),
                a.level(),
                a.outcome(),
                a.outcomes(),
                a.factSet(),
                a.answer());
    }

    static StoredAssessment withTexts(StoredAssessment a, String factSet, String answer) {
        return new StoredAssessment(
                a.id(),
                a.pack(),
                a.ruleBase(),
                a.subject(),
                a.asOf(),
                a.assessedAt(),
                a.level(),
                a.outcome(),
                a.outcomes(),
                factSet,
                answer);
    }

    static AssessmentQuery query(String subject, int limit, @Nullable UUID before) {
        return new AssessmentQuery(null, subject, null, null, null, null, before, limit);
    }
}
