package dev.harbinger.engine;

import dev.harbinger.rule.RulePack;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles checked packs. */
final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * Compiles a pack into a base of its own, with class loaders of its own, so that nothing stays behind when the base
     * is dropped.
     *
     * @throws IllegalStateException if the compiler refuses what the checks let through, which is a fault of the checks
     */
    static KieBase compile(RulePack pack) {
        return compile(pack, DrlWriter.write(pack));
    }

    /** The same for a text that {@link DrlWriter} wrote of the pack. */
    static KieBase compile(RulePack pack, String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            String errors = builder.getErrors().stream()
                    .map(error -> error.getMessage().strip())
                    .collect(Collectors.joining("; "));
            throw new IllegalStateException(
                    "The compiler refuses pack (" + pack.manifest().id() + "): " + errors);
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings());
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** Constraints are never compiled to byte code: it fails for orderings of enumerations, and brings no speed. */
    private static KieBaseConfiguration settings() {
        KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration();
        settings.setOption(ConstraintJittingThresholdOption.get(-1));
        return settings;
    }
}
