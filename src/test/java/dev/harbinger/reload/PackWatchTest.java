package dev.harbinger.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harbinger.engine.TinyPack;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On real folders. A poll of an hour leaves it to events; the events of this file system cannot be switched off. */
@Timeout(120)
class PackWatchTest {
    private static final String THEME = "theme.drl";
    private static final TinyPack OLD = TinyPack.sound();
    private static final TinyPack NEW = OLD.replacing(THEME, "killed > 3", "killed > 5");
    private static final TinyPack NEWER = OLD.replacing(THEME, "killed > 3", "killed > 7");
    private static final TinyPack BROKEN = OLD.replacing(THEME, "killed > 3", "kiled > 3");
    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration LONG_REST = Duration.ofSeconds(2);
    private static final Duration NEVER = Duration.ofHours(1);

    @TempDir
    Path folder;

    private Service service;
    private PackWatch watch;

    @AfterEach
    void end() {
        watch.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 3_600_000})
    void aFileThatIsWrittenIsLoadedByLooksOrByEvents(long pollMillis) {
        OLD.writeBelow(folder);
        watch(Duration.ofMillis(pollMillis));
        NEW.writeBelow(folder);
        untilInForce(NEW);
    }

    @Test
    void aFaultIsToldAndTheRepairIsLoadedByItself() {
        OLD.writeBelow(folder);
        watch(NEVER);
        BROKEN.writeBelow(folder);
        until(() -> service.state("tiny").isDegraded());
        assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());
        NEW.writeBelow(folder);
        untilInForce(NEW);
        assertThat(service.state("tiny").isDegraded()).isFalse();
    }

    @Test
    void aFileThatAnEditorPutsInThePlaceOfAnotherIsLoaded() throws IOException {
        Path pack = OLD.writeBelow(folder);
        watch(NEVER);
        Path draft =
                Files.writeString(pack.resolve(".theme.drl.swp"), NEW.files().get(THEME));
        Files.move(draft, pack.resolve(THEME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        untilInForce(NEW);
    }

    @Test
    void aFileThatComesInPiecesIsLoadedOnceItIsWhole() throws IOException {
        Path pack = OLD.writeBelow(folder);
        watch(NEVER, LONG_REST);
        int before = service.heard.size();
        try (Writer writer = Files.newBufferedWriter(pack.resolve(THEME))) {
            for (String line : NEW.files().get(THEME).split("(?<=\n)")) {
                writer.write(line);
                writer.flush();
            }
        }
        untilInForce(NEW);
        assertThat(service.heard.stream().skip(before))
                .extracting(state -> state.lastAttempt().outcome())
                .containsExactly(AttemptOutcome.LOADED);
    }

    @Test
    void aFolderPutInThePlaceOfAnotherIsLoadedAndWatchedFromThenOn() throws IOException {
        Path pack = OLD.writeBelow(folder);
        watch(NEVER);
        Path stage = Files.createDirectory(folder.resolve(".stage"));
        NEW.writeBelow(stage);
        Files.move(pack, stage.resolve("old"));
        Files.move(stage.resolve("tiny"), pack);
        untilInForce(NEW);
        NEWER.writeBelow(folder);
        untilInForce(NEWER);
    }

    @ParameterizedTest
    @ValueSource(longs = {50, 3_600_000})
    void aMountedConfigMapThatIsSwappedIsLoaded(long pollMillis) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("tiny"));
        version(pack, "..2024_01", OLD);
        Files.createSymbolicLink(pack.resolve("..data"), Path.of("..2024_01"));
        for (String file : OLD.files().keySet()) {
            Files.createSymbolicLink(pack.resolve(file), Path.of("..data", file));
        }
        watch(Duration.ofMillis(pollMillis));

        version(pack, "..2024_02", NEW);
        Files.createSymbolicLink(pack.resolve("..data_tmp"), Path.of("..2024_02"));
        Files.move(pack.resolve("..data_tmp"), pack.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

        untilInForce(NEW);
    }

    @Test
    void aMountedConfigMapOfAllPacksThatIsSwappedIsLoaded() throws IOException {
        Path versions = Files.createDirectory(folder.resolve("..2024_01"));
        OLD.writeBelow(versions);
        NEW.writeBelow(Files.createDirectory(folder.resolve("..2024_02")));
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2024_01"));
        Files.createSymbolicLink(folder.resolve("tiny"), Path.of("..data", "tiny"));
        watch(NEVER);

        Files.createSymbolicLink(folder.resolve("..data_tmp"), Path.of("..2024_02"));
        Files.move(folder.resolve("..data_tmp"), folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

        untilInForce(NEW);
    }

    @Test
    void aPackThatVanishesIsDegradedAndCurrentOnceItIsBack() throws IOException {
        Path pack = OLD.writeBelow(folder);
        watch(NEVER);
        Path away = folder.resolve(".away");
        Files.move(pack, away);
        until(() -> service.state("tiny").lastAttempt().outcome() == AttemptOutcome.GONE);
        assertThat(service.digest()).isEqualTo(OLD.ruleBase().digest());
        Files.move(away, pack);
        until(() -> !service.state("tiny").isDegraded());
    }

    @Test
    void aPackThatIsRetiredAndPutBackAsItWasIsLoadedAgain() throws Exception {
        OLD.writeBelow(folder);
        OLD.replacing("pack.yaml", "id: tiny", "id: other").writeBelow(folder.resolve(".stage"));
        Path other = Files.move(folder.resolve(".stage/tiny"), folder.resolve("other"));
        watch(Duration.ofMillis(50));
        until(() -> service.heard.size() == 2);
        Files.move(other, folder.resolve(".away"));
        assertThat(service.reloads.retire("other").toCompletableFuture().get()).isEqualTo(Retirement.RETIRED);
        assertThat(service.packs.current().find("other")).isEmpty();
        Files.move(folder.resolve(".away"), other);
        until(() -> service.packs.current().find("other").isPresent());
    }

    @Test
    void whatChangedBeforeTheWatchBeganIsLoaded() {
        OLD.writeBelow(folder);
        service = new Service(folder);
        NEW.writeBelow(folder);
        begin(NEVER, REST);
        untilInForce(NEW);
    }

    private void watch(Duration poll) {
        watch(poll, REST);
    }

    private void watch(Duration poll, Duration rest) {
        service = new Service(folder);
        begin(poll, rest);
        until(() -> !service.heard.isEmpty());
    }

    private void begin(Duration poll, Duration rest) {
        watch = new PackWatch(service.parts, service.reloads, rest, poll);
        watch.start();
    }

    private static void version(Path pack, String name, TinyPack contents) throws IOException {
        Path version = Files.createDirectory(pack.resolve(name));
        for (var file : contents.files().entrySet()) {
            Files.writeString(version.resolve(file.getKey()), file.getValue());
        }
    }

    private void untilInForce(TinyPack pack) {
        String digest = pack.ruleBase().digest();
        until(() -> service.digest().equals(digest));
    }

    private void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "Not within 60 s. " + service.packs.view().states() + service.faults);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
