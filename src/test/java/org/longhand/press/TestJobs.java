package org.longhand.press;

import java.time.Instant;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Stationery;

/** Print jobs that tests change one thing of. */
public final class TestJobs {

    private static final Instant CREATED = Instant.parse("2026-05-14T09:30:00Z");

    private TestJobs() {}

    public static PrintJob plain() {
        return job(Ink.BLUE_BLACK, Stationery.PLAIN, Detail.FINE);
    }

    public static PrintJob job(Ink ink, Stationery stationery, Detail detail) {
        return new PrintJob("A letter to Rachel", "en", "Roger", ink, stationery, detail, 42, CREATED);
    }
}
