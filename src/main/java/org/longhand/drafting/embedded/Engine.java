package org.longhand.drafting.embedded;

import java.util.List;

/** A loaded model. Used by one thread at a time. */
interface Engine extends AutoCloseable {

    /** @param role {@code system}, {@code user} or {@code assistant} */
    record Message(String role, String text) {}

    /**
     * What to go on from.
     *
     * @param messages the chat; the model's own template lays it out
     * @param begun the beginning of the answer, which the model goes on from; may be empty
     * @param seed of the sampling
     * @param grammar GBNF that the answer keeps to, or null
     * @param most tokens of the answer
     */
    record Task(List<Message> messages, String begun, int seed, String grammar, int most) {}

    /** A running answer. */
    interface Answer {

        /** The next piece, or null at the end. */
        String next();

        /** Stops the inference. */
        void cancel();

        /** Whether the end was the limit of tokens. */
        boolean cut();
    }

    /** @throws TooLongException where prompt and answer do not fit into the model's window */
    Answer answer(Task task);

    @Override
    void close();

    /** The prompt does not fit. */
    final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException(int tokens, int window) {
            super("the letter's facts take " + tokens + " tokens and the model's window has " + window);
        }
    }
}
