package org.longhand.letter.pairs;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.longhand.people.VoiceSample;

/** @param beginning of the text; the whole is at the sample's own address */
public record SampleView(
        UUID id,
        String origin,
        String title,
        String language,
        int words,
        Instant writtenAt,
        Instant createdAt,
        String beginning,
        String text) {

    private static final int PREVIEW = 160;

    static SampleView of(VoiceSample sample, boolean whole) {
        String line = sample.text().replaceAll("\\s+", " ");
        int end =
                line.length() <= PREVIEW ? line.length() : line.offsetByCodePoints(0, line.codePointCount(0, PREVIEW));
        return new SampleView(
                sample.id(),
                sample.origin().name().toLowerCase(Locale.ROOT),
                sample.title(),
                sample.language(),
                sample.words(),
                sample.writtenAt(),
                sample.createdAt(),
                whole ? null : line.substring(0, end) + (end < line.length() ? "…" : ""),
                whole ? sample.text() : null);
    }
}
