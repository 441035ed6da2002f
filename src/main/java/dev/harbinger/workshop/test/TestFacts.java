package dev.harbinger.workshop.test;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harbinger.fact.FactLimits;
import dev.harbinger.fact.FactProblem;
import dev.harbinger.fact.FactSet;
import dev.harbinger.fact.FactSetReader;
import dev.harbinger.fact.PackFacts;
import dev.harbinger.fact.PackLookup;
import dev.harbinger.fact.Reading;
import dev.harbinger.rule.Advice;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.YamlMapping;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the facts of one rule test, as they would be if they were posted. Not thread-safe. */
final class TestFacts {
    private static final FactSetReader READER = new FactSetReader(FactLimits.DEFAULT);

    private final YamlMapping entry;
    private final RulePack pack;
    private final Consumer<RuleProblem> problems;

    TestFacts(YamlMapping entry, RulePack pack, Consumer<RuleProblem> problems) {
        this.entry = entry;
        this.pack = pack;
        this.problems = problems;
    }

    /** The facts, or null if they have a fault, which is reported. */
    @Nullable
    FactSet read() {
        String asOf = entry.text("asOf");
        String subject = entry.optionalText("subject");
        Node listed = entry.value("facts");
        if (listed == null) {
            entry.text("facts");
        }
        List<Node> facts = entry.items("facts");
        if (asOf.isEmpty() || listed == null) {
            return null;
        }
        ObjectNode document = ShortForm.document(
                pack, asOf, facts.stream().map(YamlValues::json).toList());
        if (subject != null) {
            document.put("subject", subject);
        }
        return read(document);
    }

    private @Nullable FactSet read(ObjectNode document) {
        Reading reading = READER.read(ShortForm.bytes(document), new OnePack(pack));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.factSet();
        }
        ((Reading.Rejected) reading).problems().forEach(this::report);
        return null;
    }

    private void report(FactProblem problem) {
        String advice = problem.didYouMean() == null
                ? Advice.nearest("", problem.allowed())
                : "Maybe you mean (" + problem.didYouMean() + ").";
        problems.accept(new RuleProblem(place(problem.pointer()), null, problem.code(), problem.text(), advice));
    }

    /** The place of a pointer, or of the nearest part of it that was written. */
    private Position place(String pointer) {
        String[] steps = pointer.split("/", -1);
        Node node = steps.length > 1 ? entry.value(steps[1]) : null;
        if (node == null) {
            return entry.position();
        }
        for (int i = 2; i < steps.length; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            Node next = YamlValues.child(node, step);
            if (next == null && step.equals("evidence")) {
                Node day = YamlValues.child(node, ShortForm.ON);
                return entry.position(day == null ? node : day);
            }
            if (next == null) {
                break;
            }
            node = next;
        }
        return entry.position(node);
    }

    /** The only pack that a test may speak of. */
    private record OnePack(RulePack pack) implements PackLookup {
        @Override
        public Map<String, PackFacts> packs() {
            return Map.of(
                    defaultPack(),
                    new PackFacts(pack.vocabulary(), pack.manifest().subjects()));
        }

        @Override
        public String defaultPack() {
            return pack.manifest().id();
        }
    }
}
