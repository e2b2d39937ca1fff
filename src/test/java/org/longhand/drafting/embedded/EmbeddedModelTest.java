package org.longhand.drafting.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.model.ModelSession;

/** The queue before the one model, with an engine that the test holds by the hand. */
@Timeout(60)
class EmbeddedModelTest {

    private static final ChatRequest HELLO =
            ChatRequest.builder().messages(UserMessage.from("hello")).build();

    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final CountDownLatch unloaded = new CountDownLatch(1);
    private final AtomicInteger loads = new AtomicInteger();
    private final EmbeddedModel model = new EmbeddedModel(this::load, 1);

    @AfterEach
    void close() {
        mayGoOn.countDown();
        model.close();
    }

    @Test
    void itIsLoadedOnceAndByTheFirstRequest() {
        mayGoOn.countDown();
        assertThat(loads).hasValue(0);
        assertThat(ask()).isEqualTo("a b ");
        assertThat(ask()).isEqualTo("a b ");
        assertThat(loads).hasValue(1);
    }

    @Test
    void whoFindsTheQueueFullIsToldSo() throws InterruptedException {
        Answered first = send(open());
        running.await();
        send(open());

        Answered third = send(open());

        assertThatThrownBy(third.text::join).cause().isInstanceOfSatisfying(DraftingException.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.MODEL_BUSY);
            assertThat(e).hasMessageContaining("Draft again");
        });
        mayGoOn.countDown();
        assertThat(first.text.join()).isEqualTo("a b ");
    }

    @Test
    void whoGoesAwayStopsTheInferenceAndFreesThePlace() throws InterruptedException {
        ModelSession session = open();
        Answered first = send(session);
        running.await();
        ModelSession waiting = open();
        send(waiting);

        waiting.close();
        session.close();
        Answered third = send(open());
        mayGoOn.countDown();

        cancelled.await();
        assertThat(third.text.join()).isEqualTo("a b ");
        assertThat(first.text).isNotDone();
    }

    @Test
    void whatDoesNotLoadIsSaidPlainlyAndTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        mayGoOn.countDown();
        try (EmbeddedModel broken = new EmbeddedModel(
                () -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new UnsatisfiedLinkError("no such symbol");
                    }
                    return load();
                },
                4)) {
            Answered answered = send(broken.open(1, null, 10));
            assertThatThrownBy(answered.text::join)
                    .cause()
                    .isInstanceOf(DraftingException.class)
                    .hasMessageContaining("could not be used on this machine");
            assertThat(send(broken.open(1, null, 10)).text.join()).isEqualTo("a b ");
        }
    }

    @Test
    void aPromptThatDoesNotFitIsSaidPlainly() {
        try (EmbeddedModel small = new EmbeddedModel(
                () -> new FakeEngine() {
                    @Override
                    public Answer answer(Task task) {
                        throw new TooLongException(5000, 4096);
                    }
                },
                4)) {
            assertThatThrownBy(send(small.open(1, null, 10)).text::join)
                    .cause()
                    .hasMessageContaining("5000 tokens")
                    .hasMessageContaining("Leave some facts out");
        }
    }

    @Test
    void closingItStopsWhatRunsAndUnloadsIt() throws InterruptedException {
        send(open());
        running.await();
        Thread closing = new Thread(model::close);
        closing.start();
        mayGoOn.countDown();
        unloaded.await();
        closing.join();
        assertThatThrownBy(send(open()).text::join).cause().hasMessageContaining("shutting down");
    }

    private String ask() {
        return send(open()).text.join();
    }

    private ModelSession open() {
        return model.open(1, null, 10);
    }

    private static Answered send(ModelSession session) {
        Answered answered = new Answered();
        session.model().chat(HELLO, answered);
        return answered;
    }

    private Engine load() {
        loads.incrementAndGet();
        return new FakeEngine();
    }

    private class FakeEngine implements Engine {

        @Override
        public Answer answer(Task task) {
            return new Answer() {

                private int at;

                @Override
                public String next() {
                    running.countDown();
                    try {
                        mayGoOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    at++;
                    return at == 1 ? "a " : at == 2 ? "b " : null;
                }

                @Override
                public void cancel() {
                    cancelled.countDown();
                }

                @Override
                public boolean cut() {
                    return false;
                }
            };
        }

        @Override
        public void close() {
            unloaded.countDown();
        }
    }

    private static final class Answered implements StreamingChatResponseHandler {

        private final CompletableFuture<String> text =
                new CompletableFuture<String>().orTimeout(Duration.ofSeconds(40).toMillis(), TimeUnit.MILLISECONDS);
        private final StringBuilder so = new StringBuilder();

        @Override
        public void onPartialResponse(String piece) {
            so.append(piece);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            text.complete(so.toString());
        }

        @Override
        public void onError(Throwable error) {
            text.completeExceptionally(error);
        }
    }
}
