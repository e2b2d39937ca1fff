package org.longhand.desk.samples;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** Caches the samples that were asked for lately; the one that was not asked for longest goes first. */
@ApplicationScoped
class SampleCache {

    private static final int KEPT = 160;

    /** @param tag an entity tag's value, from the bytes */
    record Drawn(byte[] svg, String tag) {}

    private final Map<String, Drawn> drawn = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Drawn> eldest) {
            return size() > KEPT;
        }
    });

    Drawn get(String name, Supplier<byte[]> draw) {
        Drawn kept = drawn.get(name);
        if (kept == null) {
            byte[] svg = draw.get();
            CRC32 sum = new CRC32();
            sum.update(svg);
            kept = new Drawn(svg, Long.toHexString(sum.getValue()) + "-" + svg.length);
            drawn.put(name, kept);
        }
        return kept;
    }
}
