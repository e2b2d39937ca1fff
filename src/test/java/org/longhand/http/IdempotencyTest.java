package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.longhand.account.CurrentAccount;

class IdempotencyTest {

    private static final UUID LETTER = new UUID(0, 7);
    private static final UUID OTHER = new UUID(0, 8);

    private Instant now = Instant.parse("2026-03-14T09:00:00Z");
    private UUID account = new UUID(0, 1);
    private final AnswersInMemory answers = new AnswersInMemory();
    private final AtomicInteger runs = new AtomicInteger();
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Idempotency idempotency = new Idempotency(
            answers,
            new CurrentAccount() {
                @Override
                public UUID id() {
                    return account;
                }
            },
            new ObjectMapper(),
            clock);

    private static KeyedRequest request(String key, Object body) {
        return new KeyedRequest(key, "POST /letters", body, AnswerSubject.of("letter", LETTER));
    }

    private Response works(Idempotency.Attempt attempt) {
        return Response.created(URI.create("/letters/7"))
                .header("ETag", "\"1\"")
                .entity(Map.of("run", runs.incrementAndGet()))
                .build();
    }

    private Response once(KeyedRequest request) {
        return idempotency.once(request, this::works);
    }

    private static HttpProblem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, call);
        assertThat(problem).as("a problem").isNotNull();
        return problem;
    }

    private static void assertProblem(HttpProblem problem, int status, String type) {
        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getType()).isEqualTo(Problems.type(type));
    }

    @Test
    void theSameKeyAndBodyRunOnceAndAreAnsweredTheSame() {
        Response first = once(request("k", "body"));
        Response again = once(request("k", "body"));
        assertThat(first.getHeaderString("Idempotency-Replayed")).isNull();
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getEntity()).isEqualTo("{\"run\":1}");
        assertThat(again.getHeaderString("Location")).isEqualTo("/letters/7");
        assertThat(again.getHeaderString("ETag")).isEqualTo("\"1\"");
        assertThat(again.getHeaderString("Content-Type")).isEqualTo("application/json");
        assertThat(again.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
        assertThat(runs).hasValue(1);
    }

    @Test
    void anAnswerWithoutPlaceAndTagIsReplayedWithoutThem() {
        Idempotency.Work plain = attempt -> Response.ok("x").build();
        idempotency.once(new KeyedRequest("k", "POST /style", "body", null), plain);
        Response again = idempotency.once(new KeyedRequest("k", "POST /style", "body", null), plain);
        assertThat(again.getHeaders()).containsOnlyKeys("Content-Type", "Idempotency-Replayed");
        assertThat(again.getStatus()).isEqualTo(200);
    }

    @Test
    void aRequestWithoutAKeyRunsInAnyCaseAndIsNotKept() {
        assertThat(once(request(null, "body")).getStatus()).isEqualTo(201);
        assertThat(once(request(null, "body")).getStatus()).isEqualTo(201);
        idempotency
                .onceLater(request(null, "body"), attempt -> {
                    attempt.made(LETTER);
                    return Uni.createFrom().item(works(attempt));
                })
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(runs).hasValue(3);
        assertThat(answers.kept).isEmpty();
    }

    @Test
    void theSameKeyForAnotherBodyOrAnotherPathIsRefused() {
        once(request("k", "body"));
        assertProblem(problem(() -> once(request("k", "another"))), 422, "idempotency-key-reused");
        assertProblem(
                problem(() -> idempotency.once(new KeyedRequest("k", "POST /drafts", "body", null), this::works)),
                422,
                "idempotency-key-reused");
        assertThat(runs).hasValue(1);
    }

    @Test
    void twoAccountsMayUseTheSameKey() {
        once(request("k", "body"));
        account = new UUID(0, 2);
        once(request("k", "another"));
        assertThat(runs).hasValue(2);
    }

    @Test
    void aKeyHasOneToTwoHundredCharacters() {
        for (String key : List.of("", " ", "x".repeat(201))) {
            assertProblem(problem(() -> once(request(key, "body"))), 400, "invalid-body");
            assertProblem(
                    problem(() -> idempotency.onceLater(request(key, "body"), attempt -> null)), 400, "invalid-body");
        }
        assertThat(once(request("x".repeat(200), "body")).getStatus()).isEqualTo(201);
    }

    @Test
    void aKeyIsKeptFor24HoursAndNoLonger() {
        once(request("k", "body"));
        now = now.plus(Duration.ofHours(24));
        once(request("k", "body"));
        assertThat(runs).hasValue(1);
        now = now.plusNanos(1);
        assertThat(once(request("k", "another body")).getEntity()).isEqualTo(Map.of("run", 2));
        now = now.plus(Duration.ofHours(24));
        assertThat(once(request("k", "another body")).getEntity()).isEqualTo("{\"run\":2}");
    }

    @Test
    void theSweeperDeletesWhatIsOlderThan24Hours() {
        once(request("old", "body"));
        now = now.plusNanos(1);
        once(request("young", "body"));
        now = now.plus(Duration.ofHours(24));
        new AnswerSweeper(answers, clock).sweep();
        assertThat(answers.kept.keySet()).extracting(AnswerStore.Key::text).containsExactly("young");
    }

    @Test
    void aRequestThatIsStillRunningIsNotRunTwice() {
        idempotency.once(request("k", "body"), attempt -> {
            HttpProblem problem = problem(() -> once(request("k", "body")));
            assertProblem(problem, 409, "request-still-running");
            assertThat(problem.getHeaders()).containsEntry("Retry-After", 2);
            return works(attempt);
        });
        assertThat(runs).hasValue(1);
    }

    @Test
    void aRequestThatFailedIsTakenUpAgainWithWhatItHadMade() {
        assertThatThrownBy(() -> idempotency.once(request("k", "body"), attempt -> {
                    assertThat(attempt.earlier()).isEmpty();
                    assertThat(attempt.made(LETTER)).isEqualTo(LETTER);
                    throw new IllegalStateException("the model is down");
                }))
                .hasMessage("the model is down");
        Response answer = idempotency.once(request("k", "body"), attempt -> {
            assertThat(attempt.earlier()).contains(LETTER);
            return works(attempt);
        });
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(once(request("k", "body")).getHeaderString("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void whatFailsLaterIsTakenUpAgain() {
        Uni<Response> failing = idempotency.onceLater(request("k", "body"), attempt -> {
            attempt.made(LETTER);
            return Uni.createFrom().failure(new IllegalStateException("the model is down"));
        });
        assertThatThrownBy(() -> failing.await().atMost(Duration.ofSeconds(10))).hasMessage("the model is down");
        assertThatThrownBy(() -> idempotency
                        .onceLater(request("k", "body"), attempt -> {
                            throw new IllegalStateException("no letter");
                        })
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .hasMessage("no letter");
        String earlier = idempotency
                .onceLater(
                        request("k", "body"),
                        attempt -> Uni.createFrom()
                                .item(Response.ok(
                                                attempt.earlier().orElseThrow().toString())
                                        .build()))
                .map(answer -> (String) answer.getEntity())
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(earlier).isEqualTo(LETTER.toString());
    }

    @Test
    void aRequestWhoseClientHasGoneEndsAndIsReplayed() throws Exception {
        CompletableFuture<Response> draft = new CompletableFuture<>();
        Uni<Response> answer = idempotency.onceLater(
                request("k", "body"), attempt -> Uni.createFrom().completionStage(draft));
        answer.subscribe().with(item -> {}).cancel();
        assertThat(draft).isNotCancelled();
        assertProblem(problem(() -> once(request("k", "body"))), 409, "request-still-running");
        draft.complete(works(null));
        awaitEnd("k");
        assertThat(once(request("k", "body")).getEntity()).isEqualTo("{\"run\":1}");
        assertThat(idempotency
                        .onceLater(request("k", "body"), attempt -> null)
                        .await()
                        .atMost(Duration.ofSeconds(10))
                        .getEntity())
                .isEqualTo("{\"run\":1}");
        assertThat(runs).hasValue(1);
    }

    @Test
    void aRequestWhoseClientHasGoneAndThatFailsLetsItsKeyGo() throws Exception {
        CompletableFuture<Response> draft = new CompletableFuture<>();
        idempotency
                .onceLater(request("k", "body"), attempt -> Uni.createFrom().completionStage(draft))
                .subscribe()
                .with(item -> {}, failure -> {})
                .cancel();
        draft.completeExceptionally(new IllegalStateException("the model is down"));
        awaitEnd("k");
        assertThat(once(request("k", "body")).getStatus()).isEqualTo(201);
    }

    @Test
    void workBeginsAtOnceEvenWhereNobodyWaits() {
        idempotency.onceLater(request(null, "body"), attempt -> Uni.createFrom().item(() -> works(attempt)));
        assertThat(runs).hasValue(1);
    }

    private void awaitEnd(String key) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (answers.kept.get(new AnswerStore.Key(account, key)).state() == StoredAnswer.State.RUNNING) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(1);
        }
    }

    @Test
    void anAnswerIsErasedWithItsSubjectAndItsReplayIsGone() {
        once(request("k", "body"));
        idempotency.once(new KeyedRequest("other", "POST", "body", AnswerSubject.of("letter", OTHER)), this::works);
        idempotency.once(new KeyedRequest("free", "POST", "body", null), this::works);
        idempotency.forget(LETTER);
        StoredAnswer kept = answers.kept.get(new AnswerStore.Key(account, "k"));
        assertThat(kept.reply()).isNull();
        assertProblem(problem(() -> once(request("k", "body"))), 410, "letter-deleted");
        assertProblem(problem(() -> once(request("k", "another"))), 422, "idempotency-key-reused");
        assertProblem(
                problem(() -> idempotency.onceLater(request("k", "body"), attempt -> null)), 410, "letter-deleted");
        assertThat(idempotency
                        .once(new KeyedRequest("other", "POST", "body", null), this::works)
                        .getStatus())
                .isEqualTo(201);
        assertThat(idempotency
                        .once(new KeyedRequest("free", "POST", "body", null), this::works)
                        .getStatus())
                .isEqualTo(201);
        assertThat(runs).hasValue(3);
    }

    @Test
    void anAnswerIsAboutWhatItsRequestMade() {
        KeyedRequest request = new KeyedRequest("k", "POST", "body", AnswerSubject.made("correspondence"));
        idempotency.once(request, attempt -> {
            attempt.made(LETTER);
            return works(attempt);
        });
        idempotency.forget(List.of(OTHER, LETTER));
        assertProblem(problem(() -> idempotency.once(request, this::works)), 410, "correspondence-deleted");
    }

    @Test
    void whatIsMadeOnTheWayIsNotTheSubjectOfAnAnswerThatHasOne() {
        idempotency.once(request("k", "body"), attempt -> {
            attempt.made(OTHER);
            return works(attempt);
        });
        idempotency.forget(OTHER);
        assertThat(once(request("k", "body")).getStatus()).isEqualTo(201);
        idempotency.forget(LETTER);
        assertProblem(problem(() -> once(request("k", "body"))), 410, "letter-deleted");
    }

    @Test
    void anAnswerWhoseSubjectIsDeletedWhileItIsWorkedOnIsNotKept() {
        idempotency.once(request("k", "body"), attempt -> {
            idempotency.forget(LETTER);
            attempt.made(OTHER);
            return works(attempt);
        });
        assertThat(answers.kept.get(new AnswerStore.Key(account, "k")).reply()).isNull();
        assertProblem(problem(() -> once(request("k", "body"))), 410, "letter-deleted");
        assertThatThrownBy(() -> idempotency.once(request("failing", "body"), attempt -> {
                    idempotency.forget(LETTER);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertProblem(problem(() -> once(request("failing", "body"))), 410, "letter-deleted");
    }

    @Test
    void anAnswerWhoseKeyWasSweptAwayMeanwhileIsGivenAndNotKept() {
        Response answer = idempotency.once(request("k", "body"), attempt -> {
            answers.kept.clear();
            return works(attempt);
        });
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answers.kept).isEmpty();
    }

    @Test
    void whatRanWhenTheProgramStoppedIsTakenUpAgainAfterTheNextStart() {
        AnswerSweeper sweeper = new AnswerSweeper(answers, clock);
        idempotency.once(request("k", "body"), attempt -> {
            sweeper.start(null);
            sweeper.stop(null);
            assertThat(once(request("k", "body")).getStatus()).isEqualTo(201);
            return works(attempt);
        });
    }
}
