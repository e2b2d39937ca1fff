package org.longhand.drafting.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.Writer;

/**
 * Drafts with a chat model. Nothing here blocks. Pieces arrive on the thread of the model's client, which is an event
 * loop: whoever blocks must move off it first ({@code emitOn}).
 */
public final class ModelWriter implements Writer, Asker {

    private final ModelName name;
    private final Function<String, ModelSession> sessions;
    private final Prompts prompts;
    private final Failures failures;
    private final ModelConfig config;
    private final Retries retries;
    private final Function<Duration, Uni<Void>> pauses;
    private final ModelGate gate;
    private final Breaker breaker;

    /**
     * @param name of the model, or how it is found out
     * @param sessions opens a conversation with the model of that name
     * @param failures explains what went wrong there
     * @param pauses what waits before a further request
     * @param clock by which a server that fails is left alone for a while
     */
    ModelWriter(
            ModelName name,
            Function<String, ModelSession> sessions,
            Prompts prompts,
            Failures failures,
            ModelConfig config,
            Function<Duration, Uni<Void>> pauses,
            Clock clock) {
        this.name = name;
        this.sessions = sessions;
        this.prompts = prompts;
        this.failures = failures;
        this.config = config;
        this.retries = new Retries(config.retry());
        this.pauses = pauses;
        this.gate = new ModelGate(config.queue().writing(), config.queue().waiting(), System::nanoTime);
        this.breaker = new Breaker(config.breaker().failures(), config.breaker().rest(), clock);
    }

    @Override
    public String name() {
        return name.known().orElse("a model without a name");
    }

    @Override
    public boolean mends() {
        return true;
    }

    @Override
    public Multi<String> draft(DraftRequest request) {
        return draft(request, place -> {});
    }

    @Override
    public Multi<String> draft(DraftRequest request, IntConsumer place) {
        return answer(() -> prompts.draft(request), request.seed(), place);
    }

    /** The model's whole answer to a prompt that asks for no letter; fails as {@link #draft} does. */
    @Override
    public Uni<String> ask(Prompt prompt) {
        return answer(() -> prompt, 0, place -> {}).collect().with(Collectors.joining());
    }

    private Multi<String> answer(Supplier<Prompt> asked, long seed, IntConsumer place) {
        return gate.through(
                        () -> {
                            Prompt prompt = asked.get();
                            ChatRequest chat = ChatRequest.builder()
                                    .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                                    .build();
                            return attempt(chat, 1, Duration.ZERO, new SplittableRandom(seed));
                        },
                        place)
                .onFailure()
                .transform(failure -> failures.explain(failure, name.known().orElse(null)));
    }

    /** One request and, where it fails in passing and before the first word, the next ones. */
    private Multi<String> attempt(ChatRequest chat, int number, Duration waited, RandomGenerator chance) {
        AtomicBoolean begun = new AtomicBoolean();
        return answer(chat)
                .onItem()
                .invoke(piece -> begun.set(true))
                .onFailure(failure -> !begun.get())
                .recoverWithMulti(failure -> retries.pause(failure, number, waited, chance)
                        .map(pause -> pauses.apply(pause)
                                .onItem()
                                .transformToMulti(rested -> attempt(chat, number + 1, waited.plus(pause), chance)))
                        .orElseGet(() -> Multi.createFrom().failure(failure)));
    }

    /** One request, unless the server is left alone. Its first word, or a refusal, shows that it is there. */
    private Multi<String> answer(ChatRequest chat) {
        return Multi.createFrom().deferred(() -> {
            Optional<Duration> rests = breaker.enter();
            if (rests.isPresent()) {
                return Multi.createFrom().failure(failures.resting(rests.get()));
            }
            return ask(chat)
                    .onItem()
                    .invoke(piece -> breaker.answered())
                    .onFailure()
                    .invoke(failure -> {
                        if (Failures.down(failure)) {
                            breaker.failed();
                        } else {
                            breaker.answered();
                        }
                    })
                    .onCancellation()
                    .invoke(breaker::unknown);
        });
    }

    private Multi<String> ask(ChatRequest chat) {
        return name.get()
                .onItem()
                .transformToMulti(model -> Multi.createFrom()
                        .emitter(
                                reader -> {
                                    ModelSession session = sessions.apply(model);
                                    Watchdog watchdog = new Watchdog(
                                            config.timeout(), Infrastructure.getDefaultWorkerPool(), System::nanoTime);
                                    new AnswerStream(session, reader, watchdog, config.maxCharacters()).ask(chat);
                                },
                                BackPressureStrategy.BUFFER));
    }
}
