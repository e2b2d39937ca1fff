package org.longhand.drafting.embedded;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.model.ModelSession;

/** One answer of the embedded model, waited for. */
final class Waited implements StreamingChatResponseHandler {

    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> pieces;

    private Waited(Consumer<String> pieces) {
        this.pieces = pieces;
    }

    /**
     * Asks, and waits for the end of the answer; the session is closed then, whatever happened.
     *
     * @param pieces is given the answer as it comes
     * @throws DraftingException where none came, or not in time
     */
    static String ask(ModelSession session, ChatRequest request, Duration patience, Consumer<String> pieces) {
        Waited waited = new Waited(pieces);
        try (session) {
            session.model().chat(request, waited);
            return waited.answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DraftingException known
                    ? known
                    : new DraftingException(
                            Kind.MODEL_FAILED,
                            "The embedded model failed ("
                                    + e.getCause().getClass().getSimpleName() + "). Draft again.");
        } catch (TimeoutException e) {
            throw new DraftingException(
                    Kind.MODEL_TIMED_OUT,
                    "The embedded model did not come to an end within " + patience.toSeconds()
                            + " s. Draft again, or choose a faster model.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DraftingException(Kind.MODEL_FAILED, "The draft was stopped.");
        }
    }

    @Override
    public void onPartialResponse(String piece) {
        text.append(piece);
        pieces.accept(piece);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (response.finishReason() == FinishReason.LENGTH) {
            answer.completeExceptionally(new DraftingException(
                    Kind.MODEL_FAILED,
                    "The embedded model reached its limit before the letter's end. Ask for a shorter letter."));
        } else {
            answer.complete(text.toString());
        }
    }

    @Override
    public void onError(Throwable error) {
        answer.completeExceptionally(error);
    }
}
