package org.longhand.drafting.choice;

import java.util.List;
import org.longhand.drafting.Writer;
import org.longhand.drafting.model.Bench;

/** For tests: a writer that is at work without having been looked for. */
public final class Chosen {

    private Chosen() {}

    /** @param writer one that is called {@code composer} */
    public static WriterChoice of(Writer writer) {
        return new WriterChoice(Bench.config("", "composer"), null, List.of(writer));
    }
}
