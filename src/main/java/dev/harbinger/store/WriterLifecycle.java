package dev.harbinger.store;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Starts the writer when the store is first used, and drains its queue at shutdown: after the requests under way, which
 * Quarkus waits for, and before the connections are closed.
 */
@ApplicationScoped
class WriterLifecycle {
    @Produces
    @Singleton
    GroupCommitWriter writer(
            DatabaseSink sink, StoreConfig config, Instance<GroupCommitListener> listeners, Outage outage) {
        GroupCommitListener listener = listeners.isResolvable() ? listeners.get() : new Deaf();
        GroupCommitWriter writer = new GroupCommitWriter(config, new GroupCommit(sink, listener, outage));
        writer.start();
        return writer;
    }

    void drain(@Observes ShutdownEvent shutdown, GroupCommitWriter writer) {
        writer.close();
    }

    private static final class Deaf implements GroupCommitListener {
        @Override
        public void committed(int size, Duration took) {}

        @Override
        public void failed(int size) {}
    }
}
