package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftRequest;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.LogCapture;

/** What people told, and the key, never reach a log line, whatever happens. */
class SilenceTest {

    private static final String CANARY = "canary-7f3a91";
    private static final String KEY = "sk-canary-key-55d0";

    @Test
    void aFactNeverReachesALogLineHoweverTheModelBehaves() {
        DraftRequest request = new DraftRequest(Bench.withFacts(Bench.brief("thin"), CANARY), CANARY, CANARY, 1);
        List<String> messages = new ArrayList<>();
        String log;
        try (FakeModelServer server = FakeModelServer.start();
                Bench bench = new Bench(
                        "key", KEY, "timeout.first", "100ms", "timeout.idle", "100ms", "max-characters", "2000");
                LogCapture capture = new LogCapture()) {
            Logger.getLogger("io.netty.probe").trace("heard");
            Logger.getLogger("dev.langchain4j.probe").trace("heard");
            for (FakeReply reply : behaviours()) {
                server.otherwise(reply);
                AssertSubscriber<String> reader = bench.writer(server)
                        .draft(request)
                        .subscribe()
                        .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
                awaitEnd(reader, messages);
            }
            AssertSubscriber<String> cancelled = bench.writer(server)
                    .draft(request)
                    .subscribe()
                    .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
            cancelled.cancel();
            messages.add(bench.writer(server).toString());
            messages.add(ModelServer.at(server.url(), Optional.of(KEY)).toString());
            log = capture.text();
            assertThat(server.chats())
                    .hasSizeGreaterThan(behaviours().size())
                    .allSatisfy(chat -> assertThat(chat.body()).contains(CANARY));
        }
        // A capture that hears nothing would prove nothing.
        assertThat(log)
                .contains("TRACE io.quarkus.qute", "TRACE io.netty.probe heard", "TRACE dev.langchain4j.probe heard");
        assertThat(log).doesNotContain(CANARY, KEY);
        assertThat(messages)
                .hasSizeGreaterThan(10)
                .allSatisfy(message -> assertThat(message).doesNotContain(CANARY, KEY));
    }

    private static List<FakeReply> behaviours() {
        String quoted = "{\"error\": {\"message\": \"" + CANARY + " " + KEY + "\", \"code\": \"" + CANARY + "\"}}";
        return List.of(
                FakeReply.letter(Duration.ZERO),
                FakeReply.tokens("Dear June, " + CANARY),
                FakeReply.status(400, quoted),
                FakeReply.status(401, quoted),
                FakeReply.status(404, quoted),
                FakeReply.status(429, Map.of("Retry-After", "1"), quoted),
                FakeReply.status(500, quoted),
                FakeReply.status(502, "<html>" + CANARY + "</html>"),
                FakeReply.html("<html>" + CANARY + "</html>"),
                FakeReply.json("{\"echo\": \"" + CANARY + "\"}"),
                FakeReply.events("{broken " + CANARY),
                FakeReply.events("{\"choices\": \"" + CANARY + "\"}", "[DONE]"),
                FakeReply.events(quoted),
                FakeReply.dropped(),
                FakeReply.dropped(CANARY),
                FakeReply.silent(),
                FakeReply.silentAfter(CANARY),
                FakeReply.endless(CANARY),
                FakeReply.stopped("length", CANARY),
                FakeReply.tokens("<think>" + CANARY),
                FakeReply.tokens(CANARY + "</think>"));
    }

    private static void awaitEnd(AssertSubscriber<String> reader, List<String> messages) {
        try {
            reader.awaitCompletion(Duration.ofSeconds(30));
        } catch (AssertionError failed) {
            reader.awaitFailure(Duration.ofSeconds(30));
            StringWriter trace = new StringWriter();
            reader.getFailure().printStackTrace(new PrintWriter(trace, true));
            messages.add(trace.toString());
        }
    }
}
