package org.longhand.people.voice;

import java.util.List;
import java.util.Map;

/**
 * What was found in something that a person handed in.
 *
 * @param pieces to learn from
 * @param from whose mails were taken, where there were mails: an address
 * @param leftOut how many were not taken, by the reason: {@code other-sender}, {@code too-short}, {@code unreadable}
 */
public record ImportedSamples(List<WritingSample> pieces, String from, Map<String, Integer> leftOut) {

    public static final String OTHER_SENDER = "other-sender";
    public static final String TOO_SHORT = "too-short";
    public static final String UNREADABLE = "unreadable";
}
