package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.LiveReply;

/** Who waits for the model and who is sent away; and a server that fails is left alone. */
class ModelGateTest {

    private final FakeModelServer server = FakeModelServer.start();
    private final List<AutoCloseable> open = new ArrayList<>(List.of(server));

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable thing : open) {
            thing.close();
        }
    }

    private static AssertSubscriber<String> read(Multi<String> words) {
        return words.subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    private ModelWriter writer(String... settings) {
        Bench bench = new Bench(settings);
        open.add(0, bench);
        return bench.writer(server);
    }

    private static void write(ModelWriter writer) {
        writer.draft(Bench.thin()).collect().asList().await().indefinitely();
    }

    @Test
    void aWaitingLetterHearsItsPlaceEachTimeItMovesUp() {
        ModelWriter writer = writer("queue.writing", "1", "queue.waiting", "3");
        LiveReply first = server.live();
        AssertSubscriber<String> one = read(writer.draft(Bench.thin()));
        first.awaitRequest();
        List<Integer> of2 = new CopyOnWriteArrayList<>();
        List<Integer> of3 = new CopyOnWriteArrayList<>();
        List<Integer> of4 = new CopyOnWriteArrayList<>();
        AssertSubscriber<String> two = read(writer.draft(Bench.thin(), of2::add));
        AssertSubscriber<String> three = read(writer.draft(Bench.thin(), of3::add));
        AssertSubscriber<String> four = read(writer.draft(Bench.thin(), of4::add));
        two.cancel();
        first.stream().token("Dear June,").finish();
        one.awaitCompletion(Duration.ofSeconds(30));
        three.awaitCompletion(Duration.ofSeconds(30));
        four.awaitCompletion(Duration.ofSeconds(30));
        assertThat(of2).containsOnly(1);
        assertThat(steps(of3)).containsExactly(2, 1, 0);
        assertThat(steps(of4)).containsExactly(3, 2, 1, 0);
    }

    /** Without what was told twice. */
    private static List<Integer> steps(List<Integer> told) {
        List<Integer> steps = new ArrayList<>();
        told.stream()
                .filter(place -> steps.isEmpty() || !steps.get(steps.size() - 1).equals(place))
                .forEach(steps::add);
        return steps;
    }

    @Test
    void lettersWaitForTheirTurnAndWhoFindsNoPlaceIsToldWhenToComeAgain() {
        ModelWriter writer = writer("queue.writing", "1", "queue.waiting", "1");
        LiveReply first = server.live();
        AssertSubscriber<String> one = read(writer.draft(Bench.thin()));
        first.awaitRequest();
        AssertSubscriber<String> two = read(writer.draft(Bench.thin()));

        AssertSubscriber<String> three = read(writer.draft(Bench.thin()));
        DraftingException full = (DraftingException) three.getFailure();
        assertThat(full.kind()).isEqualTo(Kind.MODEL_BUSY);
        assertThat(full)
                .hasMessageContaining("1 letters are being written and 1 wait")
                .hasMessageContaining("Try again in");
        assertThat(full.retryAfter()).isPresent();
        assertThat(server.chats()).hasSize(1);

        first.stream().token("Dear June,").finish();
        one.awaitCompletion(Duration.ofSeconds(30));
        two.awaitCompletion(Duration.ofSeconds(30));
        assertThat(server.chats()).hasSize(2);
    }

    @Test
    void whoGoesAwayLeavesHisPlaceToTheNext() {
        ModelWriter writer = writer("queue.writing", "1", "queue.waiting", "1");
        LiveReply first = server.live();
        AssertSubscriber<String> one = read(writer.draft(Bench.thin()));
        first.awaitRequest();
        read(writer.draft(Bench.thin())).cancel();
        AssertSubscriber<String> three = read(writer.draft(Bench.thin()));
        one.cancel();
        first.awaitHangUp();
        three.awaitCompletion(Duration.ofSeconds(30));
        assertThat(server.chats()).hasSize(2);
        write(writer);
    }

    @Test
    void aServerThatFailsIsLeftAloneAndTriedAgainLater() {
        Time time = new Time();
        Bench bench = new Bench(time, "breaker.failures", "2", "breaker.rest", "30s", "retry.attempts", "1");
        open.add(0, bench);
        ModelWriter writer = bench.writer(server);
        server.otherwise(FakeReply.status(500, "{}"));
        assertThatThrownBy(() -> write(writer)).hasMessageContaining("500");
        assertThatThrownBy(() -> write(writer)).hasMessageContaining("500");
        assertThatThrownBy(() -> write(writer))
                .hasMessageContaining("left alone")
                .hasMessageContaining("30 seconds")
                .isInstanceOfSatisfying(
                        DraftingException.class, e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(30)));
        assertThat(server.chats()).hasSize(2);

        time.now = time.now.plusSeconds(31);
        assertThatThrownBy(() -> write(writer)).hasMessageContaining("500");
        assertThatThrownBy(() -> write(writer)).hasMessageContaining("left alone");
        assertThat(server.chats()).hasSize(3);

        time.now = time.now.plusSeconds(31);
        server.otherwise(FakeReply.tokens("Dear June,"));
        write(writer);
        write(writer);
        assertThat(server.chats()).hasSize(5);
    }

    @Test
    void aBusyServerOrOneThatRefusesUsIsNotDown() {
        ModelWriter writer = writer("breaker.failures", "1", "retry.attempts", "1");
        for (int status : new int[] {429, 401, 400, 404}) {
            server.answer(FakeReply.status(status, "{}"));
            assertThatThrownBy(() -> write(writer)).hasMessageContaining(String.valueOf(status));
        }
        write(writer);
    }

    private static final class Time extends Clock {

        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
