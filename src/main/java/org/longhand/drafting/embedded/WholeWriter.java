package org.longhand.drafting.embedded;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.Writer;
import org.longhand.drafting.model.ModelSession;

/** Drafts with an embedded model that is large enough for the whole brief, by the prompts that servers' models get. */
final class WholeWriter implements Writer {

    private static final int TOKENS_PER_WORD = 4;

    private final String name;
    private final SteppedWriter.Sessions model;
    private final Prompts prompts;
    private final Duration patience;

    WholeWriter(String name, SteppedWriter.Sessions model, Prompts prompts, Duration patience) {
        this.name = name;
        this.model = model;
        this.prompts = prompts;
        this.patience = patience;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Multi<String> draft(DraftRequest request) {
        return Multi.createFrom()
                .<String>emitter(reader -> {
                    try {
                        Prompt prompt = prompts.draft(request);
                        ChatRequest chat = ChatRequest.builder()
                                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                                .build();
                        ModelSession session = model.open(
                                request.seed(), null, request.brief().length().words() * TOKENS_PER_WORD);
                        reader.onTermination(session::close);
                        if (Waited.ask(session, chat, patience, reader::emit).isBlank()) {
                            throw new DraftingException(
                                    Kind.MODEL_BABBLED,
                                    "The embedded model wrote nothing. Draft again, or set LONGHAND_MODEL to another "
                                            + "writer.");
                        }
                        reader.complete();
                    } catch (DraftingException e) {
                        reader.fail(e);
                    }
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
