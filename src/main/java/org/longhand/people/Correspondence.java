package org.longhand.people;

import java.time.Instant;
import java.util.UUID;
import org.longhand.people.text.Plain;

/**
 * Who writes to whom. From June to Sam is another correspondence than from Sam to June: each knows other things.
 *
 * @param senderId of the sender as a person, whose voice this is
 * @param relationship as it was said last, or null
 * @param touchedAt when a letter was begun here last
 */
public record Correspondence(
        UUID id,
        UUID senderId,
        Person sender,
        Person recipient,
        String relationship,
        Instant createdAt,
        Instant touchedAt) {

    /** Whether a letter between people of these names belongs here; spelling as in {@link Plain#key}. */
    public boolean isBetween(String senderName, String recipientName) {
        return Plain.key(sender.name()).equals(Plain.key(senderName))
                && Plain.key(recipient.name()).equals(Plain.key(recipientName));
    }
}
