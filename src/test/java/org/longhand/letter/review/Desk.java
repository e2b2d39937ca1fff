package org.longhand.letter.review;

import org.longhand.letter.remarks.MemoryRemarks;
import org.longhand.letter.store.MemoryStore;

/** The services of this room without a database. */
final class Desk {

    final MemoryRemarks remarks = new MemoryRemarks();
    final MemoryStore store = remarks.store;
    final ReviewTransactions decisions = new ReviewTransactions(
            store.pages,
            store.letters,
            store.decisions,
            store.suggestions,
            store.counts,
            store.mapper,
            remarks.pairs.memory);
    final RemarkService service = new RemarkService(remarks.inputs, remarks.reader, remarks.counter, decisions);
    final ApprovalService approvals = new ApprovalService(remarks.inputs, remarks.reader, remarks.counter, decisions);
}
