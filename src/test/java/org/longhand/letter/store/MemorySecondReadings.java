package org.longhand.letter.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.longhand.proof.second.SecondReading;

/** Second readings in a list. */
public final class MemorySecondReadings extends SecondReadingRepository {

    private final List<SecondReadingEntity> rows = new CopyOnWriteArrayList<>();

    @Override
    public SecondReading of(LetterEntity letter, int revision) {
        return joined(
                rows.stream()
                        .filter(row -> row.letterId.equals(letter.id) && row.revision <= revision)
                        .sorted(Comparator.comparingInt((SecondReadingEntity row) -> row.revision)
                                .reversed())
                        .toList(),
                told(letter));
    }

    @Override
    public void keep(LetterEntity letter, int revision, SecondReading reading, Instant now) {
        if (rows.stream().noneMatch(row -> row.letterId.equals(letter.id) && row.revision == revision)) {
            rows.add(row(letter, revision, reading, now));
        }
    }
}
