package dev.harbinger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    private Path folder;

    @Test
    void theActionRunsAgainAfterAChangeAndEndsWhenInterrupted() {
        AtomicInteger runs = new AtomicInteger();
        int last = FolderWatch.repeat(List.of(folder), () -> {
            if (runs.incrementAndGet() == 2) {
                Thread.currentThread().interrupt();
            } else {
                change();
            }
            return runs.get();
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(last).isEqualTo(2);
    }

    private void change() {
        try {
            Files.createDirectories(folder.resolve("tests"));
            Files.writeString(folder.resolve("tests/x.yaml"), "[]");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
