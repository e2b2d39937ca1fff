package org.longhand.letter.review;

import java.util.Optional;
import org.longhand.drafting.Writer;
import org.longhand.drafting.choice.Chosen;
import org.longhand.letter.remarks.MemoryRemarks;
import org.longhand.letter.review.SecondReaderConfig.When;
import org.longhand.letter.store.MemoryStore;
import org.longhand.templates.NoFolders;

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
        return new RemarkService(
                remarks.inputs, remarks.reader, remarks.counter, decisions(remarks), MemoryRemarks.PATIENCE);
    }

    /** Reads a second time whatever writer is at work, where that can be asked. */
    public static SecondOpinion secondOpinion(MemoryRemarks remarks, Writer atWork) {
        return secondOpinion(remarks, atWork, When.ON);
    }

    static SecondOpinion secondOpinion(MemoryRemarks remarks, Writer atWork, When when) {
        MemoryStore store = remarks.store;
        return new SecondOpinion(
                remarks.inputs,
                remarks.counter,
                new SecondReadingStore(store.pages, store.readings, store.counts, store.mapper),
                remarks.pairs.briefs,
                Chosen.of(atWork),
                () -> Optional.ofNullable(when),
                NoFolders.folders());
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
