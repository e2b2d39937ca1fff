package org.longhand.letter.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.longhand.drafting.DraftNotes;

/**
 * One whole text of a letter.
 *
 * @param number from 1, in the order written
 * @param author who wrote it
 * @param writer which model or composer, where it was not a person
 * @param way how that writer writes: {@code whole}, {@code steps} or {@code composer}; null for a person's text
 * @param state whether it came to its end
 * @param text all of it, from salutation to signature
 * @param instruction how it was to differ from the text before, where somebody said
 * @param notes what else is to be known of how it came about, such as why there is a second draft
 * @param restoredFrom the number of the revision whose text this repeats, or null
 * @param createdAt when it was written
 */
public record Revision(
        int number,
        Author author,
        String writer,
        String way,
        State state,
        String text,
        String instruction,
        DraftNotes notes,
        Integer restoredFrom,
        Instant createdAt) {

    /** Who wrote it. */
    public enum Author {
        @JsonProperty("model")
        MODEL,
        @JsonProperty("human")
        HUMAN
    }

    /** Whether it came to its end. */
    public enum State {
        @JsonProperty("complete")
        COMPLETE,
        @JsonProperty("interrupted")
        INTERRUPTED
    }
}
