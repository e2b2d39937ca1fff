package org.longhand.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.longhand.account.CurrentAccount;

/**
 * Makes a POST that is sent twice happen once: the same key and body get the stored answer, for 24 hours.
 *
 * <p>A request that failed is not replayed but taken up again, with what it had already made; so a client whose letter
 * was stored and whose model was down sends the same request again and gets that letter, drafted.
 */
@ApplicationScoped
public class Idempotency {

    static final Duration KEPT = Duration.ofHours(24);

    private final AnswerRepository answers;
    private final CurrentAccount account;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(AnswerRepository answers, CurrentAccount account, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.account = account;
        this.json = json;
        this.clock = clock;
    }

    /** One try of a request. */
    public static final class Attempt {
        private final UUID earlier;
        private final Consumer<UUID> made;

        Attempt(UUID earlier, Consumer<UUID> made) {
            this.earlier = earlier;
            this.made = made;
        }

        /** What an earlier try of the same request had made before it failed. */
        public Optional<UUID> earlier() {
            return Optional.ofNullable(earlier);
        }

        /** Remembers what this try has made, should it fail later on. */
        public UUID made(UUID id) {
            made.accept(id);
            return id;
        }
    }

    /** The work of a request. */
    @FunctionalInterface
    public interface Work {
        Response run(Attempt attempt);
    }

    /**
     * Runs the work, or answers what it answered before.
     *
     * @param key the header's value, or null to run in any case
     * @param what method and path
     * @param body as it was understood, so that spacing and the order of fields make no difference
     * @throws HttpProblem 422 when the key was used for another request, 409 when that request is still running
     */
    public Response once(String key, String what, Object body, Work work) {
        if (key == null) {
            return work.run(new Attempt(null, id -> {}));
        }
        UUID owner = account.id();
        AnswerEntity begun = begin(owner, key, what, body);
        if (begun.state == AnswerEntity.State.DONE) {
            return replay(begun);
        }
        boolean done = false;
        try {
            Response answer = work.run(attempt(owner, key, begun));
            finish(owner, key, answer);
            done = true;
            return answer;
        } finally {
            if (!done) {
                answers.abandon(owner, key);
            }
        }
    }

    /**
     * As {@link #once}, for work whose answer comes later, without a thread that waits for it. To be called on a thread
     * that may block.
     */
    public Uni<Response> onceLater(String key, String what, Object body, Function<Attempt, Uni<Response>> work) {
        if (key == null) {
            return work.apply(new Attempt(null, id -> {}));
        }
        UUID owner = account.id();
        AnswerEntity begun = begin(owner, key, what, body);
        if (begun.state == AnswerEntity.State.DONE) {
            return Uni.createFrom().item(replay(begun));
        }
        return Uni.createFrom()
                .deferred(() -> work.apply(attempt(owner, key, begun)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .invoke(answer -> finish(owner, key, answer))
                .onFailure()
                .invoke(failure -> answers.abandon(owner, key));
    }

    private AnswerEntity begin(UUID owner, String key, String what, Object body) {
        if (key.isBlank() || key.length() > 200) {
            throw Problems.invalid("Idempotency-Key", "Use 1 to 200 characters.");
        }
        return answers.begin(owner, key, fingerprint(what, body), clock.instant());
    }

    private Attempt attempt(UUID owner, String key, AnswerEntity begun) {
        return new Attempt(begun.resourceId, id -> answers.made(owner, key, id));
    }

    private void finish(UUID owner, String key, Response answer) {
        answers.finish(
                owner,
                key,
                answer.getStatus(),
                answer.getHeaderString("Location"),
                answer.getHeaderString("ETag"),
                write(answer.getEntity()));
    }

    private static Response replay(AnswerEntity stored) {
        Response.ResponseBuilder answer = Response.status(stored.status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(stored.body)
                .header("Idempotency-Replayed", "true");
        if (stored.location != null) {
            answer.header("Location", stored.location);
        }
        if (stored.etag != null) {
            answer.header("ETag", stored.etag);
        }
        return answer.build();
    }

    private String fingerprint(String what, Object body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((what + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(write(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an API body that cannot be written as JSON", e);
        }
    }

    /** What was running when the program stopped runs no more. With several machines this becomes a lease. */
    void abandonWhatWasRunning(@Observes StartupEvent start) {
        answers.abandonAll();
    }
}
