package org.longhand.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.longhand.account.CurrentAccount;

/**
 * Makes a POST that is sent twice happen once: the same key and body get the stored answer, for 24 hours.
 *
 * <p>A request that failed is not replayed but taken up again, with what it had already made; so a client whose letter
 * was stored and whose model was down sends the same request again and gets that letter, drafted. A request whose
 * client has gone ends like any other.
 */
@ApplicationScoped
public class Idempotency {

    private final AnswerStore answers;
    private final CurrentAccount account;
    private final ReplyFormat format;
    private final Clock clock;

    Idempotency(AnswerStore answers, CurrentAccount account, ObjectMapper json, Clock clock) {
        this.answers = answers;
        this.account = account;
        this.format = new ReplyFormat(json);
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

        /**
         * Remembers what this try has made, should it fail later on. It is the answer's subject where none has an id.
         */
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
     * Runs the work, or answers what it answered before. A request without a key is run in any case.
     *
     * @throws HttpProblem 422 when the key was used for another request, 409 when that request is still running, 410
     *     when its subject was deleted
     */
    public Response once(KeyedRequest request, Work work) {
        if (request.key() == null) {
            return work.run(new Attempt(null, id -> {}));
        }
        AnswerStore.Key key = key(request);
        StoredAnswer begun = begin(key, request);
        if (begun.state() == StoredAnswer.State.DONE) {
            return ReplyFormat.replay(begun.reply());
        }
        boolean done = false;
        try {
            Response answer = work.run(attempt(key, begun));
            finish(key, answer);
            done = true;
            return answer;
        } finally {
            if (!done) {
                change(key, StoredAnswer::abandoned);
            }
        }
    }

    /**
     * As {@link #once(KeyedRequest, Work)}, for work whose answer comes later, without a thread that waits for it. The
     * work runs to its end whoever waits for its answer. To be called on a thread that may block.
     */
    public Uni<Response> onceLater(KeyedRequest request, Function<Attempt, Uni<Response>> work) {
        if (request.key() == null) {
            return toItsEnd(Uni.createFrom().deferred(() -> work.apply(new Attempt(null, id -> {}))));
        }
        AnswerStore.Key key = key(request);
        StoredAnswer begun = begin(key, request);
        if (begun.state() == StoredAnswer.State.DONE) {
            return Uni.createFrom().item(ReplyFormat.replay(begun.reply()));
        }
        return toItsEnd(Uni.createFrom()
                .deferred(() -> work.apply(attempt(key, begun)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .invoke(answer -> finish(key, answer))
                .onFailure()
                .invoke(failure -> change(key, StoredAnswer::abandoned)));
    }

    /**
     * Erases the answers about something that is being deleted, within the caller's transaction. A replay of one is 410
     * from then on; an answer that is still being worked on will not be kept.
     */
    public void forget(UUID subject) {
        forget(List.of(subject));
    }

    /** As {@link #forget(UUID)}, for several at once. */
    public void forget(Collection<UUID> subjects) {
        answers.subjectsDeleted(subjects);
    }

    /** Quarkus REST cancels what a client waited for when it hangs up; that must not reach the work. */
    private static <T> Uni<T> toItsEnd(Uni<T> work) {
        CompletableFuture<T> end = work.subscribeAsCompletionStage();
        return Uni.createFrom()
                .emitter(waiting -> end.whenComplete((answer, failure) -> {
                    if (failure == null) {
                        waiting.complete(answer);
                    } else {
                        waiting.fail(failure);
                    }
                }));
    }

    private AnswerStore.Key key(KeyedRequest request) {
        if (request.key().isBlank() || request.key().length() > 200) {
            throw Problems.invalid("Idempotency-Key", "Use 1 to 200 characters.");
        }
        return new AnswerStore.Key(account.id(), request.key());
    }

    private StoredAnswer begin(AnswerStore.Key key, KeyedRequest request) {
        String fingerprint = format.fingerprint(request);
        return answers.compute(
                key, before -> StoredAnswer.claim(before, fingerprint, request.subject(), clock.instant()));
    }

    private Attempt attempt(AnswerStore.Key key, StoredAnswer begun) {
        return new Attempt(begun.resource(), id -> change(key, running -> running.made(id)));
    }

    private void finish(AnswerStore.Key key, Response answer) {
        StoredAnswer.Reply reply = format.reply(answer);
        change(key, running -> running.done(reply));
    }

    private void change(AnswerStore.Key key, UnaryOperator<StoredAnswer> change) {
        answers.compute(key, running -> running == null ? null : change.apply(running));
    }
}
