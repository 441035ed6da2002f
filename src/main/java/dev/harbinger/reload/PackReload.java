package dev.harbinger.reload;

import dev.harbinger.assessment.RuleBaseFiles;
import dev.harbinger.assessment.StoreUnavailableException;
import dev.harbinger.engine.Loaded;
import dev.harbinger.engine.PackFolders;
import dev.harbinger.engine.PackLoader;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to load a pack. The new rule base is built, tested, kept and warmed up beside the old one, which stays in
 * force whatever goes wrong on the way. Blocks; for one use by one thread, while another may give it up.
 */
final class PackReload {
    private static final int READINGS = 3;

    private final ReloadParts parts;
    private final String pack;
    private boolean givenUp;

    PackReload(ReloadParts parts, String pack) {
        this.parts = parts;
        this.pack = pack;
    }

    /** How it stands afterwards; empty if there is no such pack, neither in force nor in the folder. */
    Optional<PackState> run() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return missing();
        }
        try {
            load(folder.get());
        } catch (RuntimeException | Error fault) {
            parts.listener().failed(pack, fault);
            leave(
                    AttemptOutcome.FAILED,
                    List.of(problem("reload-failed", "The pack could not be loaded.", "Maybe look into the log.")));
        }
        return state();
    }

    /** The name comes from outside; it must not lead to any folder but those listed. */
    private Optional<Path> folder() {
        return PackFolders.under(parts.folder()).stream()
                .filter(path -> path.getFileName().toString().equals(pack))
                .findFirst();
    }

    /** Takes the pack out of force if its folder is gone. */
    Retirement retire() {
        LivePacks.View view = parts.packs().view();
        boolean inForce = view.ruleBases().find(pack).isPresent();
        if (!inForce && !view.states().containsKey(pack)) {
            return Retirement.UNKNOWN;
        }
        if (folder().isPresent()) {
            return Retirement.FOLDER_THERE;
        }
        if (inForce && view.ruleBases().all().size() == 1) {
            return Retirement.LAST;
        }
        parts.packs().remove(pack);
        return Retirement.RETIRED;
    }

    /** Has nothing come of it any more, if nothing did yet, and says so; how it stands then. */
    Optional<PackState> giveUp(Duration deadline) {
        String text = "The pack was not loaded within " + deadline.toMillis() + " ms, so the attempt was given up.";
        leave(
                AttemptOutcome.OVERDUE,
                List.of(problem(
                        "reload-overdue",
                        text,
                        "Maybe look at what was changed last, or set harbinger.reload.deadline.")));
        synchronized (this) {
            givenUp = true;
        }
        return state();
    }

    private Optional<PackState> missing() {
        if (parts.packs().current().find(pack).isPresent()) {
            String text = "The folder of the pack (" + pack + ") is gone; the pack stays in force until it is retired.";
            leave(
                    AttemptOutcome.GONE,
                    List.of(problem(
                            "pack-gone",
                            text,
                            "Maybe put the folder with its pack.yaml back, or retire the pack: DELETE /v1/packs/" + pack
                                    + ".")));
        } else {
            parts.packs().remove(pack);
        }
        return state();
    }

    private void load(Path folder) {
        if (PackLoader.digest(folder).equals(digestInForce())) {
            leave(AttemptOutcome.UNCHANGED, List.of());
            return;
        }
        Loaded loaded = stable(folder);
        if (loaded instanceof Loaded.Ready ready) {
            test(folder, ready.ruleBase());
        } else if (loaded instanceof Loaded.Faulty faulty) {
            leave(AttemptOutcome.FAULTY, faulty.problems());
        }
    }

    /** Reads again if files were written while they were read, as half of a change may look sound. */
    private Loaded stable(Path folder) {
        for (int reading = 0; reading < READINGS; reading++) {
            Fingerprint before = Fingerprint.of(folder);
            Loaded loaded = PackLoader.load(folder);
            if (before.equals(Fingerprint.of(folder))) {
                return loaded;
            }
        }
        String text = "The files of the pack (" + pack + ") changed each time they were read.";
        return new Loaded.Faulty(pack, List.of(problem("files-changing", text, "Maybe wait until all are written.")));
    }

    private void test(Path folder, RuleBase base) {
        List<RuleProblem> failures = parts.tests().failures(folder, base);
        if (failures.isEmpty()) {
            keep(base);
        } else {
            leave(AttemptOutcome.TESTS_FAILED, failures);
        }
    }

    private void keep(RuleBase base) {
        try {
            parts.store().saveRuleBase(new RuleBaseFiles(base.digest(), pack, base.files()));
        } catch (StoreUnavailableException fault) {
            parts.listener().failed(pack, fault);
            String text = "The database cannot keep the files of the pack (" + pack + ").";
            leave(AttemptOutcome.NOT_KEPT, List.of(problem("not-kept", text, "Maybe look at the database.")));
            return;
        }
        parts.warmUp().accept(base);
        synchronized (this) {
            if (!givenUp) {
                parts.packs().put(base, attempt(AttemptOutcome.LOADED, List.of()));
            }
        }
    }

    private Optional<String> digestInForce() {
        return parts.packs().current().find(pack).map(RuleBase::digest);
    }

    private synchronized void leave(AttemptOutcome outcome, List<RuleProblem> problems) {
        if (!givenUp) {
            parts.packs().note(pack, attempt(outcome, problems));
        }
    }

    private Attempt attempt(AttemptOutcome outcome, List<RuleProblem> problems) {
        return new Attempt(
                parts.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                outcome,
                problems.stream().sorted().toList());
    }

    private Optional<PackState> state() {
        return Optional.ofNullable(parts.packs().view().states().get(pack));
    }

    private static RuleProblem problem(String code, String text, String advice) {
        return new RuleProblem(new Position("", 0, 0), null, code, text, advice);
    }
}
