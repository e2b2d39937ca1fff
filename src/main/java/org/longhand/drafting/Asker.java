package org.longhand.drafting;

import io.smallrye.mutiny.Uni;

/** A model that can be asked something else than a letter. */
public interface Asker {

    /** Who this is, as {@link Writer#name}. */
    String name();

    /**
     * The whole answer.
     *
     * @return fails with a {@link DraftingException} and nothing else; cancelling stops the model
     */
    Uni<String> ask(Prompt prompt);
}
