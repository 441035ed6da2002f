package dev.harbinger.cli;

import dev.harbinger.workshop.scaffold.Plan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Begins a part of a pack that exists. */
abstract class NewPartCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private PackFolderOptions pack;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** What is to be written, or why not. */
    abstract Plan plan(Path folder);

    @Override
    public final Integer call() {
        Path folder = pack.folder();
        return new PlanReport(spec.commandLine(), folder).carryOut(plan(folder));
    }
}
