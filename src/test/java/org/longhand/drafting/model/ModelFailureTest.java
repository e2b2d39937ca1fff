package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;

class ModelFailureTest {

    private static final String KEY = "sk-secret";

    private final FakeModelServer server = FakeModelServer.start();
    private Bench bench = new Bench("key", KEY);

    /** What a reader saw: the pieces, and why there were no more. */
    private record Seen(List<String> pieces, DraftingException failure) {}

    @AfterEach
    void close() {
        bench.close();
        server.close();
    }

    @Test
    void nobodyAtTheAddressIsUnreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        Seen seen = seen("http://127.0.0.1:" + free + "/v1");

        fails(seen, Kind.MODEL_UNREACHABLE, "LONGHAND_MODEL_URL");
        assertThat(bench.pauses).isEmpty();
    }

    @Test
    void aHostThatDoesNotExistIsUnreachable() {
        fails(seen("http://no-such-host.invalid/v1"), Kind.MODEL_UNREACHABLE, "LONGHAND_MODEL_URL");
    }

    @Test
    void aServerThatSpeaksNoTlsIsUnreachableByHttps() {
        fails(seen(server.url().replace("http:", "https:")), Kind.MODEL_UNREACHABLE, "http or https");
    }

    @ParameterizedTest
    @CsvSource({
        "401, MODEL_REFUSED, LONGHAND_MODEL_KEY",
        "403, MODEL_REFUSED, LONGHAND_MODEL_KEY",
        "404, MODEL_REFUSED, LONGHAND_MODEL_NAME",
        "402, MODEL_REFUSED, credit",
        "307, MODEL_REFUSED, LONGHAND_MODEL_URL",
        "400, MODEL_FAILED, leave some out"
    })
    void whatTheServerRefusesIsSaidAtOnce(int status, Kind kind, String advice) {
        server.otherwise(FakeReply.status(
                status, "{\"error\": {\"message\": \"You sent: It has been too long. " + KEY + "\"}}"));

        fails(seen(), kind, advice);
        assertThat(server.chats()).hasSize(1);
    }

    @Test
    void aServerThatWantsAKeyIsToldApartFromOneThatRefusesIt() {
        use();
        server.otherwise(FakeReply.status(401, "{}"));

        fails(seen(), Kind.MODEL_REFUSED, "Set LONGHAND_MODEL_KEY");
    }

    @Test
    void anEmptyAccountIsNotAskedAgain() {
        server.otherwise(FakeReply.status(429, "{\"error\": {\"code\": \"insufficient_quota\"}}"));

        fails(seen(), Kind.MODEL_REFUSED, "credit");
        assertThat(server.chats()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "502", "503", "504", "529"})
    void aBusyOrFailingServerIsAskedAgainAndThenWrites(int status) {
        server.answer(FakeReply.status(status, "{}")).answer(FakeReply.status(status, "{}"));

        Seen seen = seen();

        assertThat(seen.failure()).isNull();
        assertThat(String.join("", seen.pieces())).startsWith("Dear June,");
        assertThat(server.chats()).hasSize(3);
        assertThat(server.chats().get(2).body()).isEqualTo(server.chats().get(0).body());
        assertThat(bench.pauses.get(0)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(bench.pauses.get(1)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void aServerThatStaysBusyIsAskedThreeTimes() {
        server.otherwise(FakeReply.status(503, "<html>busy</html>"));

        fails(seen(), Kind.MODEL_FAILED, "Draft again");
        assertThat(server.chats()).hasSize(3);
    }

    @Test
    void theServersOwnPauseIsKept() {
        server.answer(FakeReply.status(429, Map.of("Retry-After", "7"), "{}"));

        assertThat(seen().failure()).isNull();
        assertThat(bench.pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void pausesThatAreTooLongTogetherAreToldInstead() {
        use("retry.attempts", "9");
        server.otherwise(FakeReply.status(429, Map.of("Retry-After", "8"), "{}"));

        fails(seen(), Kind.MODEL_FAILED, "in 8 seconds");
        assertThat(server.chats()).hasSize(3);
        assertThat(bench.pauses).containsExactly(Duration.ofSeconds(8), Duration.ofSeconds(8));
    }

    @Test
    void aPauseThatIsTooLongIsToldInstead() {
        server.otherwise(FakeReply.status(429, Map.of("Retry-After", "90"), "{}"));

        fails(seen(), Kind.MODEL_FAILED, "in 90 seconds");
        assertThat(server.chats()).hasSize(1);
        assertThat(bench.pauses).isEmpty();
    }

    @Test
    void aConnectionThatBreaksBeforeTheAnswerIsTriedAgain() {
        server.answer(FakeReply.dropped());

        assertThat(seen().failure()).isNull();
        assertThat(server.chats()).hasSize(2);
    }

    @Test
    void aConnectionThatBreaksInTheMiddleKeepsWhatCameAndIsNotTriedAgain() {
        server.answer(FakeReply.dropped("Dear June,", "\n\nIt has"));

        Seen seen = seen();

        fails(seen, Kind.MODEL_FAILED, "Draft again");
        assertThat(String.join("", seen.pieces())).isEqualTo("Dear June,\n\nIt has");
        assertThat(server.chats()).hasSize(1);
    }

    @Test
    void anAnswerThatEndsWithoutItsEndIsNoLetter() {
        server.otherwise(
                FakeReply.events("{\"id\":\"x\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Dear June,\"}}]}"));

        Seen seen = seen();

        fails(seen, Kind.MODEL_FAILED, "closed the connection");
        assertThat(seen.pieces()).containsExactly("Dear June,");
    }

    @Test
    void anErrorInTheMiddleOfTheStreamKeepsWhatCame() {
        server.otherwise(exchange -> {
            exchange.stream();
            exchange.token("Dear June,");
            exchange.event("{\"error\": {\"message\": \"It has been too long\", \"code\": 500}}");
            exchange.awaitHangUp();
        });

        Seen seen = seen();

        fails(seen, Kind.MODEL_FAILED, "Draft again");
        assertThat(seen.pieces()).containsExactly("Dear June,");
    }

    @Test
    void aModelThatStopsByAnErrorKeepsWhatCame() {
        server.otherwise(FakeReply.stopped("error", "Dear June,"));

        Seen seen = seen();

        fails(seen, Kind.MODEL_FAILED, "Draft again");
        assertThat(seen.pieces()).containsExactly("Dear June,");
    }

    @Test
    void anAnswerThatReachesItsLengthLimitSaysSo() {
        server.otherwise(FakeReply.stopped("length", "Dear June,", " it"));

        Seen seen = seen();

        fails(seen, Kind.MODEL_FAILED, "length limit");
        assertThat(String.join("", seen.pieces())).isEqualTo("Dear June, it");
    }

    @Test
    void anAnswerThatIsFilteredSaysSo() {
        server.otherwise(FakeReply.stopped("content_filter", "Dear June,"));

        fails(seen(), Kind.MODEL_FAILED, "content filter");
    }

    @Test
    void anEmptyAnswerIsNoLetter() {
        server.otherwise(FakeReply.tokens(" ", "\n"));
        fails(seen(), Kind.MODEL_BABBLED, "nothing");

        server.otherwise(FakeReply.tokens("<think>Who is June?"));
        fails(seen(), Kind.MODEL_BABBLED, "nothing");
    }

    @Test
    void anAnswerWithoutAnEndIsStopped() {
        use("max-characters", "500");
        server.otherwise(FakeReply.endless("for ever "));

        Seen seen = seen();

        fails(seen, Kind.MODEL_BABBLED, "without coming to an end");
        assertThat(String.join("", seen.pieces()).length()).isBetween(490, 510);
    }

    @Test
    void thoughtsWithoutAnEndAreStopped() {
        use("max-characters", "500");
        server.otherwise(exchange -> {
            exchange.stream();
            while (true) {
                exchange.thought("hm, ");
            }
        });
        fails(seen(), Kind.MODEL_BABBLED, "without coming to an end");

        server.otherwise(exchange -> {
            exchange.stream();
            exchange.token("<think>");
            while (true) {
                exchange.token("hm, ");
            }
        });
        fails(seen(), Kind.MODEL_BABBLED, "without coming to an end");
    }

    @Test
    void aThoughtThatEndsWithoutABeginningIsNoLetter() {
        server.otherwise(FakeReply.tokens("Okay, June is a friend.", "</think>", "Dear June,"));

        fails(seen(), Kind.MODEL_BABBLED, "reasoning");
    }

    @Test
    void aWebPageIsNoLetter() {
        server.otherwise(FakeReply.html("<html><body>It works!</body></html>"));

        fails(seen(), Kind.MODEL_BABBLED, "/v1");
    }

    @Test
    void aServerThatDoesNotStreamIsNoLetterWriter() {
        server.otherwise(FakeReply.json("{\"choices\": [{\"message\": {\"content\": \"Dear June\"}}]}"));

        fails(seen(), Kind.MODEL_BABBLED, "does not stream");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{not json: It has been too long", "[1, 2]", "\"It has been too long\"", "{\"choices\": 7}"})
    void eventsThatAreNoAnswerAreNoLetter(String data) {
        server.otherwise(FakeReply.events(data, "[DONE]"));

        fails(seen(), Kind.MODEL_BABBLED, "LONGHAND_MODEL_URL");
    }

    @Test
    void aLineWithoutAnEndIsStopped() {
        server.otherwise(exchange -> {
            exchange.stream();
            while (true) {
                exchange.chunk(new byte[64 * 1024]);
            }
        });

        fails(seen(), Kind.MODEL_BABBLED, "no end");
    }

    @Test
    void aModelThatDoesNotBeginIsLate() {
        use("timeout.first", "50ms");
        server.otherwise(FakeReply.silent());
        fails(seen(), Kind.MODEL_TIMED_OUT, "did not begin");

        server.otherwise(FakeReply.silentAfter());
        fails(seen(), Kind.MODEL_TIMED_OUT, "did not begin");
    }

    @Test
    void aModelThatFallsSilentIsLateAndWhatCameIsKept() {
        use("timeout.idle", "50ms");
        server.otherwise(FakeReply.silentAfter("Dear June,"));

        Seen seen = seen();

        fails(seen, Kind.MODEL_TIMED_OUT, "fell silent");
        assertThat(seen.pieces()).containsExactly("Dear June,");
    }

    @Test
    void aModelThatTakesTooLongInAllIsLate() {
        use("timeout.total", "100ms", "max-characters", "100000000");
        server.otherwise(exchange -> {
            exchange.stream();
            while (true) {
                exchange.thought("");
            }
        });

        fails(seen(), Kind.MODEL_TIMED_OUT, "did not come to an end");
    }

    @Test
    void aLateModelIsHungUpOn() {
        use("timeout.first", "1s");
        var live = server.live();

        Seen seen = seen();

        fails(seen, Kind.MODEL_TIMED_OUT, "did not begin");
        live.awaitHangUp();
    }

    private void use(String... settings) {
        bench.close();
        bench = new Bench(settings);
    }

    private Seen seen() {
        return seen(server.url());
    }

    private Seen seen(String url) {
        AssertSubscriber<String> reader = bench.writer(url)
                .draft(Bench.thin())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
        try {
            reader.awaitCompletion(Duration.ofSeconds(30));
            return new Seen(reader.getItems(), null);
        } catch (AssertionError notCompleted) {
            reader.awaitFailure(Duration.ofSeconds(30));
            assertThat(reader.getFailure()).isInstanceOf(DraftingException.class);
            return new Seen(reader.getItems(), (DraftingException) reader.getFailure());
        }
    }

    private static void fails(Seen seen, Kind kind, String advice) {
        assertThat(seen.failure()).isNotNull();
        assertThat(seen.failure().kind()).as(seen.failure().getMessage()).isEqualTo(kind);
        assertThat(seen.failure()).hasMessageContaining(advice).hasNoCause();
        assertThat(seen.failure().getMessage())
                .doesNotContain(KEY, "too long", "June")
                .endsWith(".");
    }
}
