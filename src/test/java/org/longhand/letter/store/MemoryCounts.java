package org.longhand.letter.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkTally;

/** Counts of remarks in a map, and how often each pair's letters told something else. */
public final class MemoryCounts extends RemarkCountRepository {

    private final Map<UUID, RemarkCountEntity> counts = Collections.synchronizedMap(new HashMap<>());
    private final Map<UUID, Long> pairs = Collections.synchronizedMap(new HashMap<>());

    private int kept;

    /** How often a count was kept. */
    public int kept() {
        return kept;
    }

    @Override
    void begin(LetterEntity letter) {
        RemarkCountEntity row = new RemarkCountEntity();
        row.letterId = letter.id;
        counts.put(letter.id, row);
    }

    @Override
    RemarkTally of(LetterEntity letter) {
        RemarkCountEntity row = counts.get(letter.id);
        return row == null ? RemarkTally.NONE : row.tally(pairs.getOrDefault(letter.correspondenceId, 0L));
    }

    @Override
    public void changed(LetterEntity letter) {
        counts.get(letter.id).changes++;
    }

    @Override
    public void toldOtherwise(LetterEntity letter) {
        changed(letter);
        pairs.merge(letter.correspondenceId, 1L, Long::sum);
    }

    @Override
    public void counted(UUID letter, RemarkTally counted, RemarkCount count, String reading) {
        RemarkCountEntity row = counts.get(letter);
        if (row.changes == counted.changes()) {
            kept++;
            row.total = count.total();
            row.blocking = count.blocking();
            row.shaded = count.shaded();
            row.reading = reading;
            row.countedChanges = row.changes;
            row.countedPairChanges = counted.pairChanges();
        }
    }
}
