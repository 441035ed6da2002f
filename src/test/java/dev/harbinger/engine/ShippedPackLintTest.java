package dev.harbinger.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pack that is delivered has no error, and nothing doubtful either. */
class ShippedPackLintTest {
    @Test
    void theShippedPackHasNoProblemAndNoWarning() {
        Checked checked = PackLoader.check(Path.of("rules/tajikistan"));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.pack()).isNotNull();
    }
}
