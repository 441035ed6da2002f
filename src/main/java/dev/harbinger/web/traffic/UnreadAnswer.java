package dev.harbinger.web.traffic;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.codec.http2.Http2Connection;
import io.netty.handler.codec.http2.Http2ConnectionAdapter;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.codec.http2.Http2Stream;
import io.netty.util.AttributeKey;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * An answer on its way to the client. Until the operating system has taken it, it counts against the budget; a
 * connection that takes nothing of it for too long, or holds more than its share, is closed. For the event loop of its
 * connection.
 */
final class UnreadAnswer {
    private static final AttributeKey<ByteBudget.Share> SHARE = AttributeKey.valueOf("harbinger.unread");

    private final HttpServerRequest request;
    private final Traffic traffic;
    private final Vertx vertx = Vertx.currentContext().owner();
    private final Channel channel;
    private volatile long taken;
    private volatile boolean refused;
    private long timer;
    private long waiting;

    UnreadAnswer(HttpServerRequest request, Traffic traffic) {
        this.request = request;
        this.traffic = traffic;
        this.channel = channel(request);
    }

    /** The connection that a request came by. */
    static Channel channel(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel();
    }

    /**
     * Counts an answer of known length before its body is written: many may be written before the first has ended. Call
     * it on any thread.
     */
    void begin() {
        String length = request.response().headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !request.method().equals(HttpMethod.HEAD)) {
            take(Long.parseLong(length));
        }
    }

    private void take(long bytes) {
        if (share().take(bytes)) {
            taken = bytes;
        } else {
            refused = true;
            drop();
        }
    }

    /** Counts the answer until it is taken; one whose length was not known before counts from now on. */
    void await() {
        if (taken == 0 && !refused) {
            take(request.response().bytesWritten());
        }
        if (refused) {
            return;
        }
        waiting = waiting();
        timer = vertx.setTimer(traffic.readMillis(), late -> check());
        whenTaken(() -> {
            vertx.cancelTimer(timer);
            share().give(taken);
        });
    }

    /** What a connection holds, all its answers together. */
    private ByteBudget.Share share() {
        ByteBudget.Share mine = traffic.unread().open();
        ByteBudget.Share known = channel.attr(SHARE).setIfAbsent(mine);
        if (known != null) {
            return known;
        }
        channel.closeFuture().addListener(closed -> mine.close());
        return mine;
    }

    private void check() {
        long now = waiting();
        if (request.version() == HttpVersion.HTTP_2 || now >= waiting) {
            drop();
        } else {
            waiting = now;
            timer = vertx.setTimer(traffic.readMillis(), late -> check());
        }
    }

    /** At once: a close of the connection would wait until all is written. */
    private void drop() {
        ChannelHandlerContext first = channel.pipeline().firstContext();
        if (first != null) {
            var unused = first.close();
        }
    }

    private long waiting() {
        ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes();
    }

    private void whenTaken(Runnable then) {
        if (!channel.isActive()) {
            then.run();
            return;
        }
        Http2ConnectionHandler http2 = channel.pipeline().get(Http2ConnectionHandler.class);
        if (http2 == null) {
            // Past the encoders, behind all that was written: what comes after it is another answer.
            channel.pipeline()
                    .firstContext()
                    .writeAndFlush(Unpooled.EMPTY_BUFFER)
                    .addListener((ChannelFutureListener) written -> then.run());
        } else {
            whenClosed(http2.connection(), then);
        }
    }

    /** Frames wait for the window of their stream, so only its end tells that they were taken. */
    private void whenClosed(Http2Connection streams, Runnable then) {
        Http2Stream stream = streams.stream(request.streamId());
        if (stream == null) {
            then.run();
            return;
        }
        streams.addListener(new Http2ConnectionAdapter() {
            @Override
            public void onStreamClosed(Http2Stream closed) {
                if (closed == stream) {
                    streams.removeListener(this);
                    then.run();
                }
            }
        });
    }
}
