package dev.harbinger.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentIdsTest {
    /** As databases compare. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(UUID::toString);

    private static final UUID IN_2021 = UUID.fromString("01792f8a-0000-7abc-8000-00000000000a");
    private static final UUID IN_2022 = UUID.fromString("017e12ef-9c00-7abc-8000-00000000000b");
    private static final UUID IN_3026 = UUID.fromString("1e574ed8-d400-7fff-bfff-ffffffffffff");

    @Test
    void theNewestIsTheGreatestWhenTheClockIsSetBack() {
        List<UUID> clock = new ArrayList<>(List.of(IN_2022, IN_2021, IN_2021));
        AssessmentIds ids = new AssessmentIds(() -> clock.remove(0));

        List<UUID> made = List.of(ids.get(), ids.get(), ids.get());

        assertThat(made).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates().startsWith(IN_2022);
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void theNewestIsTheGreatestAfterARestartWithAnEarlierClock() {
        AssessmentIds ids = new AssessmentIds(UuidCreator::getTimeOrderedEpoch);
        ids.beginAfter(IN_3026);
        ids.beginAfter(IN_2022);

        List<UUID> made = List.of(IN_3026, ids.get(), ids.get());

        assertThat(made).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void aClockThatRunsGivesItsTime() {
        UUID before = UuidCreator.getTimeOrderedEpoch();
        UUID made = new AssessmentIds(UuidCreator::getTimeOrderedEpoch).get();

        assertThat(List.of(before, made, UuidCreator.getTimeOrderedEpoch())).isSortedAccordingTo(BY_BYTES);
    }
}
