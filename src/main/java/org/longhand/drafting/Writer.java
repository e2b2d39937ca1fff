package org.longhand.drafting;

import io.smallrye.mutiny.Multi;
import java.util.function.IntConsumer;

/** Turns a brief into the text of a letter: a model somewhere, or the built-in {@code Composer}. */
public interface Writer {

    /** Who this is, as it stands on every revision it writes: {@code composer}, or a model's name. */
    String name();

    /**
     * How it writes, as it stands on every revision: {@code whole} (the whole brief at once), {@code steps} (sentence
     * by sentence, each checked) or {@code composer}.
     */
    default String way() {
        return "whole";
    }

    /** Whether it can take remarks on a draft of its own and write that draft anew; see {@link DraftReview}. */
    default boolean mends() {
        return false;
    }

    /**
     * How the draft for this request was made, once it is there; may say more than {@link #way()}, such as
     * {@code steps: 3 of 7 by the model, 4 by the composer}.
     */
    default String way(DraftRequest request) {
        return way();
    }

    /**
     * What the person who asked is to know of the draft for this request, once it is there: what of the instruction was
     * not followed, and what would help. They stand on the revision.
     */
    default DraftNotes notes(DraftRequest request) {
        return DraftNotes.NONE;
    }

    /**
     * The letter's whole text, in pieces, as they come: salutation, paragraphs divided by an empty line, closing and
     * signature.
     *
     * @return a stream that fails with a {@link DraftingException} and nothing else; what came before the failure is a
     *     partial draft that the caller keeps. Cancelling the subscription stops the writer.
     */
    Multi<String> draft(DraftRequest request);

    /**
     * The same, by a writer that may let a letter wait for its turn.
     *
     * @param place told the letter's place in the queue each time it changes, 1 for the next one and 0 as its turn
     *     comes; on any thread, and never where the letter need not wait
     */
    default Multi<String> draft(DraftRequest request, IntConsumer place) {
        return draft(request);
    }
}
