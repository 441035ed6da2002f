package dev.harbinger.cli.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.harbinger.rule.Position;
import dev.harbinger.workshop.mutation.Mutant;
import dev.harbinger.workshop.mutation.MutationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which mutants of a pack survive, as reports show it.
 *
 * @param pack folder of the pack, as the user named it
 * @param possible how many mutants the chosen rules have
 * @param chosen how many of them were to be tried
 * @param tried how many were
 * @param killed how many a test noticed
 * @param refused how many the checks refuse
 * @param percent share of killed among killed and surviving, never rounded up
 * @param survivors those that no test noticed, by place
 * @param report the same as data
 */
@JsonPropertyOrder({"pack", "possible", "chosen", "tried", "killed", "refused", "percent", "survivors"})
public record MutationSummary(
        String pack,
        int possible,
        int chosen,
        int tried,
        int killed,
        int refused,
        String percent,
        List<Survivor> survivors,
        @JsonIgnore MutationReport report) {
    public MutationSummary {
        survivors = List.copyOf(survivors);
    }

    /** A mutant that no test noticed. */
    public record Survivor(String file, int line, int column, String rule, String kind, String change) {}

    /** The summary of a pack in a folder. */
    public static MutationSummary of(Path folder, MutationReport report) {
        return new MutationSummary(
                folder.toString().replace('\\', '/'),
                report.possible(),
                report.chosen(),
                report.tried(),
                report.killed(),
                report.refused(),
                report.percent(),
                report.survivors().stream()
                        .map(mutant -> survivor(folder, mutant))
                        .toList(),
                report);
    }

    private static Survivor survivor(Path folder, Mutant mutant) {
        Position at = mutant.position();
        return new Survivor(
                folder.resolve(at.file()).toString().replace('\\', '/'),
                at.line(),
                at.column(),
                mutant.definition().id().value(),
                mutant.kind().toString(),
                mutant.change());
    }

    /** Whether the exact share of mutants that were noticed reaches a threshold in percent. */
    public boolean isAtLeast(double threshold) {
        return report.reaches(threshold);
    }

    /** Writes it for people: the survivors, then the numbers. */
    public void write(PrintWriter out) {
        survivors.forEach(one -> out.println(one.file() + ":" + one.line() + ":" + one.column() + ": " + one.rule()
                + ": " + one.change() + " [" + one.kind() + "] no test noticed"));
        out.println(pack + ": " + killed + " of " + (killed + survivors.size()) + " mutants were noticed, " + percent
                + " %; " + refused + " were refused by the checks.");
        if (!survivors.isEmpty()) {
            Map<String, Integer> kinds = new TreeMap<>();
            survivors.forEach(one -> kinds.merge(one.kind(), 1, Integer::sum));
            out.println("  Survivors by kind: " + kinds);
        }
        if (chosen < possible) {
            out.println("  A sample: " + chosen + " of " + possible + " possible mutants, always the same ones.");
        }
        if (tried < chosen) {
            out.println("  Stopped when the time was over: " + tried + " of " + chosen + " were tried.");
        }
    }
}
