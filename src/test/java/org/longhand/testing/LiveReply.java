package org.longhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An answer that a test gives piece by piece, while it watches what arrives. Its calls wait for the request to come.
 */
public final class LiveReply implements FakeReply {

    private static final long PATIENCE_SECONDS = 30;

    private final CompletableFuture<FakeExchange> begun = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void to(FakeExchange exchange) throws IOException {
        begun.complete(exchange);
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns once the request is there. */
    public LiveReply awaitRequest() {
        exchange();
        return this;
    }

    public LiveReply stream() {
        return send(FakeExchange::stream);
    }

    public LiveReply token(String text) {
        return send(exchange -> exchange.token(text));
    }

    public LiveReply thought(String text) {
        return send(exchange -> exchange.thought(text));
    }

    public LiveReply bytes(byte[] bytes) {
        return send(exchange -> exchange.chunk(bytes));
    }

    public void finish() {
        send(exchange -> exchange.finish("stop"));
        over.countDown();
    }

    public void drop() {
        send(FakeExchange::drop);
        over.countDown();
    }

    /** Returns once the other side has closed the connection. */
    public void awaitHangUp() {
        exchange().awaitHangUp();
        over.countDown();
    }

    private LiveReply send(FakeReply part) {
        try {
            part.to(exchange());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FakeExchange exchange() {
        try {
            return begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("No request came", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
