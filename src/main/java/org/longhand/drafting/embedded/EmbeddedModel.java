package org.longhand.drafting.embedded;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.model.ModelSession;

/**
 * The one model of this process, as a LangChain4j model. It is loaded by the first request, on a thread of its own,
 * where one inference runs at a time; the others wait in a bounded queue.
 */
final class EmbeddedModel implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final Supplier<Engine> loader;
    private final ThreadPoolExecutor thread;
    private Engine engine;
    private volatile boolean closed;

    /**
     * @param loader loads the model; asked again by the next request where it fails
     * @param queue how many requests may wait
     */
    EmbeddedModel(Supplier<Engine> loader, int queue) {
        this.loader = loader;
        this.thread = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(Math.max(1, queue)), work -> {
                    Thread own = new Thread(work, "embedded-model");
                    own.setDaemon(true);
                    return own;
                });
    }

    /**
     * A conversation. A last {@link AiMessage} of a request is the beginning of the answer: the model goes on from it.
     *
     * @param seed of the sampling; the same prompt and seed give the same answer
     * @param grammar GBNF that the answer keeps to, or null
     * @param most tokens of the answer
     */
    ModelSession open(long seed, String grammar, int most) {
        AtomicBoolean stopped = new AtomicBoolean();
        StreamingChatModel chat = new StreamingChatModel() {
            @Override
            public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
                submit(task(request, seed, grammar, most), handler, stopped);
            }
        };
        return new ModelSession() {
            @Override
            public StreamingChatModel model() {
                return chat;
            }

            @Override
            public void close() {
                stopped.set(true);
                // One that waits gives its place free at once; one that runs stops at its next token.
                thread.getQueue().removeIf(work -> work instanceof Waiting waiting && waiting.stopped() == stopped);
            }
        };
    }

    private void submit(Engine.Task task, StreamingChatResponseHandler handler, AtomicBoolean stopped) {
        try {
            thread.execute(new Waiting(() -> run(task, handler, stopped), stopped));
        } catch (RejectedExecutionException e) {
            handler.onError(
                    closed
                            ? new DraftingException(
                                    Kind.MODEL_FAILED, "The program is shutting down. Draft again when it is back.")
                            : new DraftingException(
                                    Kind.MODEL_BUSY,
                                    "The embedded model is writing for others, and "
                                            + thread.getQueue().size() + " more wait. Draft again in a minute."));
        }
    }

    private record Waiting(Runnable work, AtomicBoolean stopped) implements Runnable {

        @Override
        public void run() {
            work.run();
        }
    }

    private void run(Engine.Task task, StreamingChatResponseHandler handler, AtomicBoolean stopped) {
        if (stopped.get() || closed) {
            return;
        }
        try {
            Engine.Answer answer = engine().answer(task);
            StringBuilder text = new StringBuilder();
            for (String piece = answer.next(); piece != null; piece = answer.next()) {
                if (stopped.get() || closed) {
                    answer.cancel();
                    return;
                }
                if (!piece.isEmpty()) {
                    text.append(piece);
                    handler.onPartialResponse(piece);
                }
            }
            handler.onCompleteResponse(ChatResponse.builder()
                    .aiMessage(AiMessage.from(text.toString()))
                    .finishReason(answer.cut() ? FinishReason.LENGTH : FinishReason.STOP)
                    .build());
        } catch (RuntimeException | LinkageError e) {
            handler.onError(explained(e));
        }
    }

    private Engine engine() {
        if (engine == null) {
            engine = loader.get();
        }
        return engine;
    }

    private static DraftingException explained(Throwable failure) {
        if (failure instanceof DraftingException known) {
            return known;
        }
        if (failure instanceof Engine.TooLongException tooLong) {
            return new DraftingException(
                    Kind.MODEL_FAILED,
                    "This letter is too long for the embedded model: " + tooLong.getMessage()
                            + ". Leave some facts out, or raise LONGHAND_EMBEDDED_CONTEXT.");
        }
        // Its kind only: what the library says may quote what it was asked.
        return new DraftingException(
                Kind.MODEL_FAILED,
                "The embedded model could not be used on this machine ("
                        + failure.getClass().getSimpleName()
                        + "). Fetch its file again, or set LONGHAND_MODEL=composer.");
    }

    private static Engine.Task task(ChatRequest request, long seed, String grammar, int most) {
        List<Engine.Message> messages = new ArrayList<>();
        String begun = "";
        for (ChatMessage message : request.messages()) {
            if (message instanceof SystemMessage system) {
                messages.add(new Engine.Message("system", system.text()));
            } else if (message instanceof UserMessage user) {
                messages.add(new Engine.Message("user", user.singleText()));
            } else if (message instanceof AiMessage ai) {
                begun = ai.text();
            }
        }
        return new Engine.Task(List.copyOf(messages), begun, (int) (seed & Integer.MAX_VALUE), grammar, most);
    }

    /** Stops what runs, and lets the model go. */
    @Override
    public void close() {
        closed = true;
        thread.getQueue().clear();
        // On its own thread, behind what runs: nothing may be taken from under an inference.
        try {
            thread.execute(() -> {
                if (engine != null) {
                    engine.close();
                    engine = null;
                }
            });
            thread.shutdown();
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException closedBefore) {
            thread.shutdown();
        }
    }
}
