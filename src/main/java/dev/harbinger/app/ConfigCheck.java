package dev.harbinger.app;

import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Finds every setting whose value makes no sense. */
final class ConfigCheck {
    private static final int SHALLOWEST = 4;
    private final List<String> problems = new ArrayList<>();

    private ConfigCheck() {}

    /** One sentence for each wrong setting; empty if all are right. */
    static List<String> of(HarbingerConfig config) {
        ConfigCheck check = new ConfigCheck();
        config.evaluation().threads().ifPresent(threads -> check.atLeast("evaluation.threads", threads, 1));
        check.atLeast("evaluation.queue", config.evaluation().queue(), 1);
        check.atLeast("evaluation.max-firings", config.evaluation().maxFirings(), 1);
        check.positive("evaluation.deadline", config.evaluation().deadline());
        check.positive("reload.debounce", config.reload().debounce());
        check.positive("reload.poll", config.reload().poll());
        check.positive("reload.deadline", config.reload().deadline());
        check.size("http.max-body", config.http().maxBody().asLongValue());
        check.atLeast("http.batch-window", config.http().batchWindow(), 1);
        check.positive("http.body-time", config.http().bodyTime());
        check.positive("http.read-time", config.http().readTime());
        config.http().batchBytes().ifPresent(size -> check.bytes("http.batch-bytes", size, 1));
        config.http()
                .received()
                .ifPresent(size -> check.bytes(
                        "http.received", size, 2 * config.http().maxBody().asLongValue()));
        config.http().unread().ifPresent(size -> check.bytes("http.unread", size, 1));
        check.atLeast("facts.max", config.facts().max(), 1);
        check.atLeast("facts.max-text", config.facts().maxText(), 1);
        check.atLeast("facts.max-depth", config.facts().maxDepth(), SHALLOWEST);
        check.atLeast("facts.max-list", config.facts().maxList(), 1);
        return List.copyOf(check.problems);
    }

    private void atLeast(String name, int value, int least) {
        if (value < least) {
            problems.add("The setting (harbinger." + name + ") is " + value + " but must be at least " + least + ".");
        }
    }

    private void positive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            problems.add("The setting (harbinger." + name + ") is " + value + " but must be longer than nothing.");
        }
    }

    private void bytes(String name, MemorySize value, long least) {
        if (value.asLongValue() < least) {
            problems.add("The setting (harbinger." + name + ") is " + value.asLongValue()
                    + " bytes but must be at least " + least + ".");
        }
    }

    private void size(String name, long bytes) {
        if (bytes < 1 || bytes > Integer.MAX_VALUE) {
            problems.add("The setting (harbinger." + name + ") is " + bytes + " bytes but must be from 1 to "
                    + Integer.MAX_VALUE + ".");
        }
    }
}
