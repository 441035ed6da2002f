package dev.harbinger.workshop.compare;

import dev.harbinger.fact.FactProblem;
import java.time.LocalDate;
import java.util.List;

/** One fact set under two versions of a pack. */
public sealed interface Comparison {
    /** What the fact set is called. */
    String factSet();

    /**
     * Both versions could read it.
     *
     * @param factSet what it is called
     * @param subject what it is about
     * @param asOf the day whose knowledge it is
     * @param shifts the outcomes whose level or score changes, by falling size of the change, then by id
     */
    record Assessed(String factSet, String subject, LocalDate asOf, List<Shift> shifts) implements Comparison {
        public Assessed {
            shifts = List.copyOf(shifts);
        }

        /** The outcomes whose level changes. */
        public List<Shift> levels() {
            return shifts.stream().filter(Shift::changesLevel).toList();
        }
    }

    /**
     * A version does not understand it.
     *
     * @param factSet what it is called
     * @param version which version: {@code old} or {@code new}
     * @param problems what is wrong with it for that version
     */
    record Unreadable(String factSet, String version, List<FactProblem> problems) implements Comparison {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
