package org.longhand.people.voice;

import java.time.Instant;

/**
 * One mail, as far as its writer's words are concerned. It holds people's lives: {@link #toString()} gives none away.
 *
 * @param fromName as the mail says, or null
 * @param fromAddress in lower case, or null
 * @param subject or null
 * @param sent or null
 * @param text the readable text without attachments, quotations still in it
 */
record Mail(String fromName, String fromAddress, String subject, Instant sent, String text) {

    @Override
    public String toString() {
        return "Mail[" + text.length() + " characters]";
    }
}
