package dev.harbinger.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harbinger.assessment.OverloadedException;
import dev.harbinger.assessment.RuleBases;
import dev.harbinger.engine.TinyPack;
import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReloadsTest {
    private static final String THEME = "theme.drl";
    private static final TinyPack OLD = TinyPack.sound();
    private static final TinyPack NEW = OLD.replacing(THEME, "killed > 3", "killed > 5");
    private static final TinyPack BROKEN = OLD.replacing(THEME, "killed > 3", "kiled > 3");
    private static final ReloadTests SPARED = (folder, base) -> base.digest()
                    .equals(NEW.ruleBase().digest())
            ? List.of(new RuleProblem(new Position("tests/war.yaml", 4, 1), null, "test-failed", "No war.", null))
            : List.of();

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        OLD.writeBelow(folder);
    }

    @Test
    void soundFilesComeIntoForceAndAreKept() throws Exception {
        try (Service service = new Service(folder)) {
            NEW.writeBelow(folder);
            service.tick(Duration.ofMinutes(1));

            PackState state = service.reload("tiny");

            String digest = NEW.ruleBase().digest();
            assertThat(service.digest()).isEqualTo(digest);
            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.LOADED);
            assertThat(state.digest()).isEqualTo(digest);
            assertThat(state.since()).isEqualTo(Instant.EPOCH.plusSeconds(60));
            assertThat(service.heard).containsExactly(state);
            assertThat(service.warmed).extracting(base -> base.digest()).containsExactly(digest);
            assertThat(service.store.findRuleBase(digest).orElseThrow().files()).containsKey(THEME);
        }
    }

    @Test
    void anAttemptWithoutEndIsGivenUpAndBlocksNoOtherPack() throws Exception {
        CompletableFuture<Void> end = new CompletableFuture<>();
        CompletableFuture<Thread> stuck = new CompletableFuture<>();
        ReloadTests endless = (pack, base) -> {
            stuck.complete(Thread.currentThread());
            end.join();
            return List.of();
        };
        try (Service service = new Service(folder, endless, Duration.ofSeconds(5))) {
            NEW.writeBelow(folder);

            PackState state = service.reload("tiny");
            PackState again = service.reload("tiny");
            Optional<PackState> other =
                    service.reloads.reload("other").toCompletableFuture().get();
            end.complete(null);
            stuck.join().join();

            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.OVERDUE);
            assertThat(state.lastAttempt().problems())
                    .extracting(RuleProblem::code)
                    .containsExactly("reload-overdue");
            assertThat(state.isDegraded()).isTrue();
            assertThat(again.lastAttempt().outcome()).isEqualTo(AttemptOutcome.OVERDUE);
            assertThat(other).isEmpty();
            assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());
            assertThat(service.reload("tiny").lastAttempt().outcome()).isEqualTo(AttemptOutcome.LOADED);
        }
    }

    @Test
    void whoeverBeganWithTheOldRulesGoesOnWithThem() throws Exception {
        try (Service service = new Service(folder)) {
            RuleBases begun = service.packs.current();
            NEW.writeBelow(folder);
            service.reload("tiny");

            assertThat(begun.find("tiny").orElseThrow().digest())
                    .isEqualTo(OLD.ruleBase().digest());
            assertThat(service.digest()).isEqualTo(NEW.ruleBase().digest());
        }
    }

    @Test
    void theSameFilesAreNotLoadedAgain() throws Exception {
        try (Service service = new Service(folder)) {
            service.tick(Duration.ofMinutes(1));

            PackState state = service.reload("tiny");

            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.UNCHANGED);
            assertThat(state.since()).isEqualTo(Instant.EPOCH);
            assertThat(state.lastSuccess()).isEqualTo(Instant.EPOCH.plusSeconds(60));
            assertThat(service.warmed).isEmpty();
        }
    }

    @Test
    void faultyFilesLeaveTheOldOnesInForceAndEachFaultIsNamedAtItsPlace() throws Exception {
        try (Service service = new Service(folder)) {
            BROKEN.writeBelow(folder);
            service.tick(Duration.ofMinutes(1));

            PackState state = service.reload("tiny");

            assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());
            assertThat(state.isDegraded()).isTrue();
            assertThat(state.since()).isEqualTo(Instant.EPOCH);
            assertThat(state.lastSuccess()).isEqualTo(Instant.EPOCH);
            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.FAULTY);
            assertThat(state.lastAttempt().problems()).first().satisfies(problem -> {
                assertThat(problem.position().file()).isEqualTo(THEME);
                assertThat(problem.position().line()).isEqualTo(6);
                assertThat(problem.text()).contains("kiled");
            });
        }
    }

    @Test
    void oldFilesPutBackAreCurrentAgain() throws Exception {
        try (Service service = new Service(folder)) {
            BROKEN.writeBelow(folder);
            service.reload("tiny");
            OLD.writeBelow(folder);

            PackState state = service.reload("tiny");

            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.UNCHANGED);
            assertThat(state.isDegraded()).isFalse();
        }
    }

    @Test
    void aFileThatCannotBeReadIsAFaultThoughAllOthersAreAsTheyWere() throws Exception {
        try (Service service = new Service(folder)) {
            Files.write(folder.resolve("tiny/more.drl"), new byte[] {(byte) 0xff, (byte) 0xfe});

            PackState state = service.reload("tiny");

            assertThat(state.lastAttempt().problems())
                    .singleElement()
                    .hasToString("more.drl:0:0: The file is not valid UTF-8.");
        }
    }

    @Test
    void failingTestsLeaveTheOldRulesInForce() throws Exception {
        try (Service service = new Service(folder, SPARED)) {
            NEW.writeBelow(folder);

            PackState state = service.reload("tiny");

            assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());
            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.TESTS_FAILED);
            assertThat(state.lastAttempt().problems()).singleElement().hasToString("tests/war.yaml:4:1: No war.");
        }
    }

    @Test
    void whatCannotBeKeptDoesNotComeIntoForce() throws Exception {
        try (Service service = new Service(folder)) {
            NEW.writeBelow(folder);
            service.store.lock();

            assertThat(service.reload("tiny").lastAttempt().outcome()).isEqualTo(AttemptOutcome.NOT_KEPT);
            assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());

            service.store.unlock();
            assertThat(service.reload("tiny").lastAttempt().outcome()).isEqualTo(AttemptOutcome.LOADED);
        }
    }

    @Test
    void aFaultOfTheServiceItselfLeavesTheOldRulesInForce() throws Exception {
        ReloadTests exploding = (pack, base) -> {
            throw new StackOverflowError("deep");
        };
        try (Service service = new Service(folder, exploding)) {
            NEW.writeBelow(folder);

            assertThat(service.reload("tiny").lastAttempt().outcome()).isEqualTo(AttemptOutcome.FAILED);
            assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());
            assertThat(service.faults).singleElement().isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void aPackWhoseFolderIsGoneStaysInForceAndIsDegraded() throws Exception {
        try (Service service = new Service(folder)) {
            Files.move(folder.resolve("tiny"), folder.resolveSibling("away-" + folder.getFileName()));

            PackState state = service.reload("tiny");

            assertThat(service.packs.current().defaultPack()).isEqualTo("tiny");
            assertThat(state.lastAttempt().outcome()).isEqualTo(AttemptOutcome.GONE);
            assertThat(state.lastAttempt().problems())
                    .singleElement()
                    .asString()
                    .contains("The folder of the pack (tiny) is gone");
        }
    }

    @Test
    void aPackIsRetiredOnlyWhenItsFolderIsGone() throws Exception {
        writeOther("other");
        try (Service service = new Service(folder)) {
            assertThat(retire(service, "other")).isEqualTo(Retirement.FOLDER_THERE);
            assertThat(retire(service, "another")).isEqualTo(Retirement.UNKNOWN);
            RuleBases begun = service.packs.current();
            Files.delete(folder.resolve("other/pack.yaml"));

            assertThat(retire(service, "other")).isEqualTo(Retirement.RETIRED);

            assertThat(service.packs.current().all()).containsOnlyKeys("tiny");
            assertThat(service.packs.view().states()).containsOnlyKeys("tiny");
            assertThat(begun.find("other")).isPresent();
            Files.delete(folder.resolve("tiny/pack.yaml"));
            assertThat(retire(service, "tiny")).isEqualTo(Retirement.LAST);
            assertThat(service.packs.current().all()).containsOnlyKeys("tiny");
        }
    }

    private static Retirement retire(Service service, String pack) throws Exception {
        return service.reloads.retire(pack).toCompletableFuture().get();
    }

    @Test
    void aFolderThatAppearsIsANewPack() throws Exception {
        try (Service service = new Service(folder)) {
            writeOther("other");

            assertThat(service.reload("other").lastAttempt().outcome()).isEqualTo(AttemptOutcome.LOADED);
            assertThat(service.packs.current().all()).containsOnlyKeys("other", "tiny");
        }
    }

    @Test
    void aNewPackWithFaultsIsNotInForceAndForgottenOnceItIsGone() throws Exception {
        try (Service service = new Service(folder)) {
            writeOther("wrong_name");

            PackState state = service.reload("other");

            assertThat(state.digest()).isNull();
            assertThat(state.isDegraded()).isTrue();
            assertThat(service.packs.current().all()).containsOnlyKeys("tiny");
            Files.delete(folder.resolve("other/pack.yaml"));
            assertThat(service.reloads.reload("other").toCompletableFuture().get())
                    .isEmpty();
            assertThat(service.packs.view().states()).containsOnlyKeys("tiny");
        }
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsNoPack() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("rules/inner"));
        try (Service service = new Service(inner.getParent())) {
            for (String name : List.of("../tiny", "..", "", "/", "inner/../../tiny", "\0")) {
                assertThat(service.reloads.reload(name).toCompletableFuture().get())
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void thoseWhoAskWhileAPackWaitsShareItsAttempt() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ReloadTests slow = (pack, base) -> {
            begun.countDown();
            await(release);
            return List.of();
        };
        try (Service service = new Service(folder, slow)) {
            NEW.writeBelow(folder);
            CompletableFuture<Optional<PackState>> underWay =
                    service.reloads.reload("tiny").toCompletableFuture();
            await(begun);
            List<CompletableFuture<Optional<PackState>>> later = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                later.add(service.reloads.reload("tiny").toCompletableFuture());
            }
            release.countDown();

            assertThat(underWay.get().orElseThrow().lastAttempt().outcome()).isEqualTo(AttemptOutcome.LOADED);
            for (CompletableFuture<Optional<PackState>> one : later) {
                assertThat(one.get().orElseThrow().lastAttempt().outcome()).isEqualTo(AttemptOutcome.UNCHANGED);
            }
            assertThat(service.heard).hasSize(2);
        }
    }

    @Test
    void moreThanMayWaitAreRefused() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ReloadTests slow = (pack, base) -> {
            begun.countDown();
            await(release);
            return List.of();
        };
        try (Service service = new Service(folder, slow)) {
            NEW.writeBelow(folder);
            CompletableFuture<Optional<PackState>> underWay =
                    service.reloads.reload("tiny").toCompletableFuture();
            await(begun);
            for (int i = 0; i < 64; i++) {
                assertThat(service.reloads.reload("p" + i).toCompletableFuture())
                        .isNotDone();
            }

            assertThatThrownBy(service.reloads.reload("one_more").toCompletableFuture()::get)
                    .cause()
                    .isInstanceOf(OverloadedException.class);
            release.countDown();
            assertThat(underWay.get()).isPresent();
        }
    }

    private void writeOther(String id) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        TinyPack named = OLD.replacing("pack.yaml", "id: tiny", "id: " + id);
        for (var file : named.files().entrySet()) {
            Files.writeString(other.resolve(file.getKey()), file.getValue());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
