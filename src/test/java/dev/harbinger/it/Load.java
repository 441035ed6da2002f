package dev.harbinger.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Threads that post one fact set again and again until the service goes away or refuses. What was acknowledged is kept
 * to the byte. Bounded: a thread posts at most {@value #MOST} fact sets.
 */
final class Load implements AutoCloseable {
    private static final int THREADS = 8;
    private static final int MOST = 20_000;

    private final Client client;
    private final String factSet;
    private final Map<UUID, byte[]> acknowledged = new ConcurrentHashMap<>();
    private final Queue<HttpResponse<byte[]>> refused = new ConcurrentLinkedQueue<>();
    private final Queue<IOException> broken = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    private Load(Client client, String factSet) {
        this.client = client;
        this.factSet = factSet;
    }

    static Load on(HarbingerProcess harbinger, String factSet) {
        return on(harbinger, factSet, THREADS);
    }

    static Load on(HarbingerProcess harbinger, String factSet, int threads) {
        Load load = new Load(harbinger.client(), factSet);
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(load::post, "load-" + i);
            thread.setDaemon(true);
            load.threads.add(thread);
            thread.start();
        }
        return load;
    }

    private void post() {
        for (int i = 0; i < MOST && !stopped; i++) {
            try {
                HttpResponse<byte[]> answer = client.assess(factSet);
                if (answer.statusCode() != 201) {
                    refused.add(answer);
                    return;
                }
                acknowledged.put(Client.id(answer), answer.body());
            } catch (IOException e) {
                broken.add(e);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Returns when at least that many were acknowledged. */
    void untilAcknowledged(int count) throws Exception {
        Poll.until(Duration.ofSeconds(60), () -> acknowledged.size() >= count, this::toString);
    }

    /** Lets each thread end after the answer that it waits for. */
    void stop() {
        stopped = true;
    }

    /** Returns when every thread has met its end. */
    void untilOver() throws Exception {
        Poll.until(Duration.ofSeconds(90), () -> threads.stream().noneMatch(Thread::isAlive), this::toString);
    }

    /** What was answered with 201: the bytes by id. */
    Map<UUID, byte[]> acknowledged() {
        return acknowledged;
    }

    /** Every answer that was not 201; at most one a thread. */
    List<HttpResponse<byte[]>> refused() {
        return List.copyOf(refused);
    }

    /** Every request that got no answer; at most one a thread. */
    List<IOException> broken() {
        return List.copyOf(broken);
    }

    /** Fails unless the service gives back each acknowledged assessment, the same to the byte. */
    void assertAllKeptBy(HarbingerProcess harbinger) throws Exception {
        List<UUID> lost = new ArrayList<>();
        for (Map.Entry<UUID, byte[]> entry : acknowledged.entrySet()) {
            HttpResponse<byte[]> answer = harbinger.client().assessment(entry.getKey());
            if (answer.statusCode() != 200 || !Arrays.equals(answer.body(), entry.getValue())) {
                lost.add(entry.getKey());
            }
        }
        assertThat(lost)
                .as("acknowledged, but lost or changed, of %d", acknowledged.size())
                .isEmpty();
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public String toString() {
        return "%d acknowledged, refused with %s, broken by %s"
                .formatted(
                        acknowledged.size(),
                        refused.stream()
                                .map(answer -> answer.statusCode() + " " + new String(answer.body(), UTF_8))
                                .toList(),
                        broken);
    }
}
