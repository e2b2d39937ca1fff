package org.longhand.letter.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkTally;
import org.longhand.letter.store.RemarkCountRepository;

/** Keeps a count, in a transaction of its own. */
@ApplicationScoped
class RemarkCountStore {

    private final RemarkCountRepository counts;

    RemarkCountStore(RemarkCountRepository counts) {
        this.counts = counts;
    }

    /** See {@link RemarkCountRepository#counted}. */
    @Transactional
    void keep(UUID letter, RemarkTally counted, RemarkCount count, String reading) {
        counts.counted(letter, counted, count, reading);
    }
}
