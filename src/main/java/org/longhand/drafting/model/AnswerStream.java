package org.longhand.drafting.model;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.atomic.AtomicBoolean;

/** One answer of a model on its way to a reader: LangChain4j's callbacks in, the pieces of a letter out. */
final class AnswerStream implements StreamingChatResponseHandler {

    /** What a model may think before it writes, measured against what a letter may have. */
    private static final int THOUGHT_PER_TEXT = 20;

    private final ModelSession session;
    private final MultiEmitter<? super String> reader;
    private final Watchdog watchdog;
    private final int maxCharacters;
    private final Thoughts thoughts = new Thoughts();
    private final Wrapping wrapping = new Wrapping();
    private final AtomicBoolean over = new AtomicBoolean();
    private long received;
    private int written;
    private boolean anything;

    AnswerStream(ModelSession session, MultiEmitter<? super String> reader, Watchdog watchdog, int maxCharacters) {
        this.session = session;
        this.reader = reader;
        this.watchdog = watchdog;
        this.maxCharacters = maxCharacters;
    }

    void ask(ChatRequest request) {
        reader.onTermination(this::stop);
        watchdog.start(this::onError);
        try {
            session.model().chat(request, this);
        } catch (RuntimeException e) {
            onError(e);
        }
    }

    @Override
    public void onPartialThinking(PartialThinking thinking) {
        received += thinking.text() == null ? 0 : thinking.text().length();
        watchdog.signOfLife();
        if (received > (long) maxCharacters * THOUGHT_PER_TEXT) {
            onError(endless());
        }
    }

    @Override
    public void onPartialResponse(String piece) {
        if (over.get()) {
            return;
        }
        watchdog.signOfLife();
        received += piece.length();
        try {
            write(wrapping.push(thoughts.push(piece)));
        } catch (BabbleException e) {
            onError(e);
            return;
        }
        if (written > maxCharacters || received > (long) maxCharacters * THOUGHT_PER_TEXT) {
            onError(endless());
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (over.get()) {
            return;
        }
        write(wrapping.push(thoughts.end()));
        write(wrapping.end());
        FinishReason reason = response.metadata() == null ? null : response.finishReason();
        if (reason == FinishReason.LENGTH) {
            onError(new CutException("reached its own length limit before the letter's end; let it write more tokens, "
                    + "or ask for a shorter letter"));
        } else if (reason == FinishReason.CONTENT_FILTER) {
            onError(new CutException("stopped at its own content filter; reword what it may have taken amiss, "
                    + "or choose another model"));
        } else if (!anything) {
            onError(new BabbleException("answered with nothing"));
        } else if (over.compareAndSet(false, true)) {
            watchdog.stop();
            reader.complete();
        }
    }

    @Override
    public void onError(Throwable error) {
        if (over.compareAndSet(false, true)) {
            watchdog.stop();
            session.close();
            reader.fail(error);
        }
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            anything = true;
            written += text.length();
            reader.emit(text);
        }
    }

    private void stop() {
        over.set(true);
        watchdog.stop();
        session.close();
    }

    private BabbleException endless() {
        return new BabbleException("wrote on without coming to an end");
    }
}
