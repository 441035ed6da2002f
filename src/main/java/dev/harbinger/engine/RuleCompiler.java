package dev.harbinger.engine;

import dev.harbinger.rule.RulePack;
import java.io.StringReader;
import java.util.Properties;
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
        ClassLoader loader = new CompilerClassLoader(RuleCompiler.class.getClassLoader());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Parts of the compiler go by the loader that they are given, others by that of the thread.
        thread.setContextClassLoader(loader);
        try {
            return compile(pack, drl, loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static KieBase compile(RulePack pack, String drl, ClassLoader loader) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(loader));
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            String errors = builder.getErrors().stream()
                    .map(error -> error.getMessage().strip())
                    .collect(Collectors.joining("; "));
            throw new IllegalStateException(
                    "The compiler refuses pack (" + pack.manifest().id() + "): " + errors);
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings(loader));
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** Constraints are never compiled to byte code: it fails for orderings of enumerations, and brings no speed. */
    private static KieBaseConfiguration settings(ClassLoader loader) {
        KieBaseConfiguration settings = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
        settings.setOption(ConstraintJittingThresholdOption.get(-1));
        return settings;
    }
}
