package dev.harbinger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StartProblemTest {
    @Test
    void aDatabaseFileInUseIsNamedWithAdvice() {
        SQLException inUse = new SQLException("may be already in use", "90020", 90020);
        assertThat(StartProblem.of("jdbc:h2:file:data/./harbinger;WRITE_DELAY=0", new RuntimeException(inUse)))
                .isEqualTo("""
                        The database (jdbc:h2:file:data/harbinger) is in use by another process.
                        Maybe stop the other Harbinger, or give this one a folder of its own with harbinger.data.""");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        SQLException refused = new SQLException("Connection refused", "08001");
        assertThat(StartProblem.of("jdbc:postgresql://db/h?password=secret", new RuntimeException(refused)))
                .isEqualTo("""
                        The database (jdbc:postgresql://db/h) cannot be used: Connection refused
                        Maybe start it, or check quarkus.datasource.jdbc.url, username and password, or harbinger.data.""");
    }
}
