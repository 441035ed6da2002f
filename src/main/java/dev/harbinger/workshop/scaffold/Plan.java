package dev.harbinger.workshop.scaffold;

import dev.harbinger.rule.RuleProblem;
import dev.harbinger.workshop.FileChanges;
import java.util.List;

/** What is to be written, or why nothing is. */
public sealed interface Plan {
    /**
     * A sound addition, not written yet.
     *
     * @param changes the files
     * @param places what was added, in the order in which an author should look at it
     * @param advice what to do next, one sentence each
     */
    record Ready(FileChanges changes, List<Place> places, List<String> advice) implements Plan {
        public Ready {
            places = List.copyOf(places);
            advice = List.copyOf(advice);
        }
    }

    /**
     * Nothing is to be written.
     *
     * @param problems every reason; a line of 0 means that the problem is in what was asked for, not in a file
     */
    record Refused(List<RuleProblem> problems) implements Plan {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something that was added.
     *
     * @param file within the folder of the pack, with forward slashes
     * @param line where it begins, from 1
     * @param what what it is, such as "rule"
     */
    record Place(String file, int line, String what) {}
}
