package org.longhand.letter.review;

import org.longhand.letter.remarks.MemoryRemarks;
import org.longhand.letter.store.MemoryStore;

/** The services of this room without a database. */
public final class ReviewDesk {

    final MemoryRemarks remarks = new MemoryRemarks();
    final MemoryStore store = remarks.store;
    final ReviewTransactions decisions = decisions(remarks);
    final RemarkService service = service(remarks);
    final ClaimService claims = new ClaimService(remarks.inputs, remarks.reader, remarks.counter, service, decisions);
    final ApprovalService approvals = new ApprovalService(remarks.inputs, remarks.reader, remarks.counter, decisions);

    /** The service alone, for other rooms' tests. */
    public static RemarkService service(MemoryRemarks remarks) {
        return new RemarkService(remarks.inputs, remarks.reader, remarks.counter, decisions(remarks));
    }

    private static ReviewTransactions decisions(MemoryRemarks remarks) {
        MemoryStore store = remarks.store;
        return new ReviewTransactions(
                store.pages,
                store.letters,
                store.decisions,
                store.suggestions,
                store.counts,
                store.mapper,
                remarks.pairs.memory);
    }
}
