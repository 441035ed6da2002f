package dev.harbinger.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private final Changes changes = new Changes(500);

    @Test
    void aPackIsDueOnceItHasRested() {
        assertThat(changes.due(looked("a", "1"), 1000)).isEmpty();
        assertThat(changes.arePending()).isTrue();
        assertThat(changes.due(looked("a", "1"), 1499)).isEmpty();
        assertThat(changes.due(looked("a", "1"), 1500)).containsExactly("a");
        assertThat(changes.arePending()).isFalse();
        assertThat(changes.due(looked("a", "1"), 9000)).isEmpty();
    }

    @Test
    void eachChangeBeginsTheRestAnew() {
        changes.due(looked("a", "1"), 0);
        assertThat(changes.due(looked("a", "2"), 400)).isEmpty();
        assertThat(changes.due(looked("a", "3"), 800)).isEmpty();
        assertThat(changes.due(looked("a", "3"), 1299)).isEmpty();
        assertThat(changes.due(looked("a", "3"), 1300)).containsExactly("a");
    }

    @Test
    void aChangeThatIsTakenBackIsNotDue() {
        changes.due(looked("a", "1"), 0);
        changes.due(looked("a", "1"), 500);
        changes.due(looked("a", "2"), 600);
        assertThat(changes.due(looked("a", "1"), 700)).isEmpty();
        assertThat(changes.arePending()).isFalse();
        assertThat(changes.due(looked("a", "1"), 9000)).isEmpty();
    }

    @Test
    void aPackThatIsStillWrittenHoldsUpNoOther() {
        changes.due(looked("a", "1", "b", "1"), 0);
        assertThat(changes.due(looked("a", "2", "b", "1"), 500)).containsExactly("b");
        assertThat(changes.due(looked("a", "2", "b", "1"), 1000)).containsExactly("a");
    }

    @Test
    void aPackThatVanishedIsDueOnce() {
        changes.due(looked("a", "1", "b", "1"), 0);
        changes.due(looked("a", "1", "b", "1"), 500);
        assertThat(changes.due(looked("a", "1"), 600)).isEmpty();
        assertThat(changes.due(looked("a", "1"), 1100)).containsExactly("b");
        assertThat(changes.due(looked("a", "1"), 9000)).isEmpty();
    }

    @Test
    void aPackThatNobodyKnowsAnyMoreIsDueAgain() {
        changes.due(looked("a", "1", "b", "1"), 0);
        changes.due(looked("a", "1", "b", "1"), 500);
        changes.forgetAllBut(Set.of("a"), 600);
        assertThat(changes.due(looked("a", "1", "b", "1"), 600)).isEmpty();
        assertThat(changes.due(looked("a", "1", "b", "1"), 1100)).containsExactly("b");
    }

    private static SortedMap<String, Fingerprint> looked(String... packsAndFiles) {
        SortedMap<String, Fingerprint> looked = new TreeMap<>();
        for (int i = 0; i < packsAndFiles.length; i += 2) {
            looked.put(packsAndFiles[i], new Fingerprint(List.of(packsAndFiles[i + 1])));
        }
        return looked;
    }
}
