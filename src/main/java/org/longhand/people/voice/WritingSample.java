package org.longhand.people.voice;

import java.time.Instant;

/**
 * One text that a person wrote: a mail, or something pasted.
 *
 * @param title how it is told from others in a list: a subject or a file's name; may be null
 * @param written when, or null
 * @param text the person's own words alone
 */
public record WritingSample(SampleOrigin origin, String title, Instant written, String text) {

    /** Where a piece comes from. */
    public enum SampleOrigin {
        TEXT,
        MAIL
    }

    @Override
    public String toString() {
        return "WritingSample[" + text.length() + " characters]";
    }
}
