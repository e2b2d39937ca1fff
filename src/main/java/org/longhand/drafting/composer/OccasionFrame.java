package org.longhand.drafting.composer;

import org.longhand.brief.Brief;
import org.longhand.drafting.composer.weave.Wording;

/**
 * What stands around a letter's body, in the occasion's manner.
 *
 * @param salutation the first line
 * @param closing the line above the signature: the sender's own where one was given; may be empty
 */
public record OccasionFrame(String salutation, String closing) {

    static OccasionFrame of(Brief brief, Wording wording) {
        String given = brief.closing() == null ? "" : brief.closing().strip();
        String closing = given.isEmpty() ? wording.choose("closing").orElse("") : given;
        wording.closesWith(closing);
        return new OccasionFrame(
                wording.choose("salutation").orElse(brief.recipient().calledBy() + ","), closing);
    }
}
