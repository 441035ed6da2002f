package dev.harbinger.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers that clients may keep, each with a strong tag by which they ask whether it still holds (RFC 9110 §13). Call it
 * on the thread of the request that is answered. Thread-safe.
 */
@Singleton
public final class ConditionalAnswers {
    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "private, no-cache";
    private static final String VARIES_BY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

    private final UriInfo uri;
    private final HttpHeaders headers;
    private final Request request;

    ConditionalAnswers(UriInfo uri, HttpHeaders headers, Request request) {
        this.uri = uri;
        this.headers = headers;
        this.request = request;
    }

    /** An answer in JSON that holds until something else is in the place of what it was made from. */
    public <T> RestResponse<T> json(List<String> madeFrom, T answer) {
        return of("application/json", madeFrom, answer);
    }

    /**
     * An answer that holds until something else is in the place of what it was made from.
     *
     * @param form its media type
     * @param madeFrom digests or ids of all that it was made from
     */
    public <T> RestResponse<T> of(String form, List<String> madeFrom, T answer) {
        Precondition condition = madeAnew(form, madeFrom);
        Response unchanged = condition.unchanged();
        RestResponse.ResponseBuilder<T> builder = unchanged == null
                ? RestResponse.ResponseBuilder.ok(answer)
                : RestResponse.ResponseBuilder.create(unchanged.getStatus());
        return builder.tag(condition.tag())
                .header(HttpHeaders.CACHE_CONTROL, condition.caching())
                .header(HttpHeaders.VARY, VARIES_BY)
                .build();
    }

    /** The condition of an answer that is kept to the byte, and that its address names. */
    public Precondition kept(String form) {
        return condition(form, List.of(), FOR_EVER);
    }

    /** The condition of an answer that is made on each request, and that another Harbinger may word otherwise. */
    public Precondition madeAnew(String form, List<String> madeFrom) {
        List<String> all = new ArrayList<>(madeFrom);
        all.add(String.valueOf(ConditionalAnswers.class.getPackage().getImplementationVersion()));
        return condition(form, all, ASK_AGAIN);
    }

    private Precondition condition(String form, List<String> madeFrom, String caching) {
        List<String> all = new ArrayList<>(madeFrom);
        all.add(uri.getPath());
        all.add(String.valueOf(uri.getRequestUri().getRawQuery()));
        all.add(form);
        // The bytes of a strong tag are those on the wire, which may be compressed.
        all.add(String.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING)));
        EntityTag tag = new EntityTag(digest(String.join("\n", all)));
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Precondition condition = new Precondition(tag, caching, null);
        return unchanged == null
                ? condition
                : new Precondition(tag, caching, condition.on(unchanged).build());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Under which an answer is given.
     *
     * @param tag names all that the answer depends on
     * @param caching what caches may do with it
     * @param unchanged what the client gets instead of the answer, or null if it is to get that
     */
    public record Precondition(
            EntityTag tag, String caching, @Nullable Response unchanged) {
        /** The answer with what its client needs to ask for it again. */
        public ResponseBuilder on(ResponseBuilder answer) {
            return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, caching).header(HttpHeaders.VARY, VARIES_BY);
        }
    }
}
