package org.longhand.drafting.embedded;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.StepCheck;
import org.longhand.drafting.Writer;
import org.longhand.drafting.model.ModelSession;

/**
 * Drafts with a model too small for a letter. The composer tells what was told, in the sender's voice and the
 * occasion's frames; behind a thing told the model may say one sentence of its own, which stands only where the check
 * finds nothing against it, and is asked once more where it does. Where that fails too the composer's sentence stands
 * alone. So every fact is used and nothing is claimed, whatever the model writes.
 */
final class SteppedWriter implements Writer {

    /** Opens a session: a seed, a grammar, a number of tokens. */
    @FunctionalInterface
    interface Sessions {
        ModelSession open(long seed, String grammar, int most);
    }

    private final String name;
    private final StepTools tools;
    private final Map<DraftRequest, String> ways = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * @param composer writes letters where the model has nothing to say
     * @param plain the composer without words of its own around what was told, where the model has
     */
    SteppedWriter(
            String name,
            Sessions model,
            Writer composer,
            Writer plain,
            StepPrompts prompts,
            StepCheck check,
            Duration patience) {
        this.name = name;
        this.tools = new StepTools(model, composer, plain, prompts, check, patience);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String way() {
        return "steps";
    }

    @Override
    public String way(DraftRequest request) {
        return ways.getOrDefault(request, way());
    }

    /**
     * {@inheritDoc} In a language other than English the composer's sentences stand alone, where it writes that one.
     */
    @Override
    public Multi<String> draft(DraftRequest request) {
        return Multi.createFrom()
                .<String>emitter(reader -> {
                    AtomicReference<ModelSession> running = new AtomicReference<>();
                    reader.onTermination(() -> {
                        ModelSession session = running.get();
                        if (session != null) {
                            session.close();
                        }
                    });
                    try {
                        String way = new SteppedDraft(tools, request, reader, running).write();
                        ways.put(request, way);
                        reader.complete();
                    } catch (DraftingException e) {
                        reader.fail(e);
                    } catch (RuntimeException e) {
                        reader.fail(new DraftingException(
                                Kind.MODEL_FAILED,
                                "The embedded model's draft failed ("
                                        + e.getClass().getSimpleName()
                                        + "). Draft again, or set LONGHAND_MODEL=composer."));
                    }
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
