package org.longhand.people;

import java.time.Instant;
import java.util.UUID;
import org.longhand.people.voice.WritingSample;

/**
 * One text that a person wrote.
 *
 * @param title a mail's subject or a file's name, or null
 * @param language one of the six, or null where it is none of them
 * @param writtenAt as the mail says, or null
 */
public record VoiceSample(
        UUID id,
        WritingSample.SampleOrigin origin,
        String title,
        String language,
        int words,
        Instant writtenAt,
        Instant createdAt,
        String text) {

    @Override
    public String toString() {
        return "VoiceSample[" + id + "]";
    }
}
