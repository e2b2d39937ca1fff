package org.longhand.letter.draft;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Keeps the lines of waiting readers open: a proxy closes one on which nothing is said for a while. */
public final class Heartbeat {

    private final Map<DraftReader, BooleanSupplier> readers = new ConcurrentHashMap<>();

    /** @param reading whether it is still there; once it is not, it is forgotten */
    void keep(DraftReader reader, BooleanSupplier reading) {
        readers.put(reader, reading);
    }

    /** One beat, for every reader. */
    void beat() {
        readers.entrySet().removeIf(entry -> !entry.getValue().getAsBoolean());
        readers.keySet().forEach(DraftReader::beat);
    }
}
