package org.longhand.hand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hands that Longhand can write in. Each is read when it is first asked for, and kept; safe to use from many
 * threads.
 */
public final class Hands {

    private static final List<String> IDS =
            List.of("rose", "theodore", "amelia", "walter", "lucy", "sam", "loretta", "nora");

    private static final ConcurrentHashMap<String, Hand> READ = new ConcurrentHashMap<>();

    private Hands() {}

    /** Their names in the API; the first is the one to use when nobody chose. */
    public static List<String> ids() {
        return IDS;
    }

    /** All of them, in the order of their names. */
    public static List<Hand> all() {
        return IDS.stream().map(Hands::read).toList();
    }

    /** The hand with this name in the API, such as {@code rose}; empty if there is none. */
    public static Optional<Hand> named(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static Hand read(String id) {
        return READ.computeIfAbsent(id, Hands::resource);
    }

    private static Hand resource(String id) {
        try (InputStream in = Hands.class.getResourceAsStream(id + ".hand")) {
            if (in == null) {
                throw new IOException("no resource " + id + ".hand");
            }
            return HandFormat.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the hand " + id, e);
        }
    }
}
