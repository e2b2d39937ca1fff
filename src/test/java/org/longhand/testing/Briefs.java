package org.longhand.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The real requests in {@code src/test/resources/briefs}. */
public final class Briefs {

    public static final List<String> NAMES =
            List.of("babcia", "catherine", "chris", "condolence", "merci", "rachel", "teacher", "thin");

    private Briefs() {}

    /** The request's JSON. */
    public static String json(String name) {
        try (InputStream in = Briefs.class.getResourceAsStream("/briefs/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
