package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Map;

/** What a grammar sees in the first sentence of a fact, once that was turned. */
public interface Clause {

    /** An order to somebody: not the sender's word to the recipient, and told only as it stands. */
    boolean isCommand();

    ToldFact.Subject subject();

    /** Whether one would gladly be reminded of it, and it does not say itself that it is remembered. */
    boolean isMild();

    /** What this may be to a letter, the likeliest first. */
    List<FactKind> kinds();

    /**
     * What fills the slots of frames, for a fact that is this one sentence.
     *
     * @param open the sentence with its capital and without its full stop
     */
    Map<String, String> forms(String open);

    /** Sentences that belong right behind a frame that uses {@code doing}; mostly empty. */
    default String rest() {
        return "";
    }
}
