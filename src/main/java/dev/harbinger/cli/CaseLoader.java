package dev.harbinger.cli;

import dev.harbinger.assessment.RuleBases;
import dev.harbinger.cli.report.JsonPlaces;
import dev.harbinger.cli.report.LocatedProblem;
import dev.harbinger.cli.report.ProblemFormat;
import dev.harbinger.engine.EvaluationWatch;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.fact.ChangeReading;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.Reading;
import dev.harbinger.proof.Case;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Takes fact sets from files through the rules; ends the command, telling every problem, if one is faulty. */
final class CaseLoader {
    private final FactSetReader reader = new FactSetReader(FactLimits.DEFAULT);
    private final RuleBases bases;

    CaseLoader(RuleBases bases) {
        this.bases = bases;
    }

    /** A fact set with all that the rules make of it. */
    Case of(InputFile file) {
        Reading reading = reader.read(file.bytes(), bases);
        if (reading instanceof Reading.Rejected rejected) {
            throw refused(file, rejected.problems());
        }
        FactSet factSet = ((Reading.Accepted) reading).factSet();
        RuleBase base = bases.find(factSet.pack()).orElseThrow();
        return Case.of(base, factSet, new EvaluationWatch());
    }

    /** The case of the same facts with changes, under the same rules. */
    Case changed(Case asked, InputFile file, InputFile changes) {
        ChangeReading reading = reader.readChanged(file.bytes(), changes.bytes(), bases);
        if (reading instanceof ChangeReading.Rejected rejected) {
            throw refused(changes, rejected.problems());
        }
        return Case.of(asked.base(), ((ChangeReading.Accepted) reading).factSet(), new EvaluationWatch());
    }

    private static CommandRefused refused(InputFile file, List<FactProblem> problems) {
        JsonPlaces places = JsonPlaces.in(file.bytes());
        StringWriter text = new StringWriter();
        List<LocatedProblem> located = problems.stream()
                .map(problem -> LocatedProblem.of(file.name(), places, problem))
                .toList();
        ProblemFormat.TEXT.write(List.of(), located, new PrintWriter(text), Ansi.OFF);
        return CommandRefused.findings(text.toString().stripTrailing());
    }
}
