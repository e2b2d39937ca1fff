package org.longhand.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a draft that has just come to its end: it may hand it back to its writer once, says which of two drafts is the
 * better one, and lists what readers are to know of the draft that is kept. It is called on a worker thread, never on
 * an event loop, and has no side effects.
 */
public interface DraftReview {

    /**
     * What a writer is to mend.
     *
     * @param remarks what is wrong, each a sentence for the writer; at least one
     * @param reason why there is a second draft, one sentence for a person; it goes to readers and onto the revisions
     */
    record Again(List<String> remarks, DraftNote reason) {

        public Again {
            remarks = List.copyOf(remarks);
            if (remarks.isEmpty()) {
                throw new IllegalArgumentException("without a remark there is nothing to mend");
            }
        }
    }

    /**
     * Asked about the first draft of a writer that {@linkplain Writer#mends() can mend}.
     *
     * @param request what the writer was given
     * @param text the whole draft
     * @return what is handed back, or empty where the draft may stand
     */
    Optional<Again> afterDraft(DraftRequest request, String text);

    /**
     * A whole draft with what is known of it beforehand put right: its salutation, closing and signature. Asked before
     * anything else.
     *
     * @return the same text where nothing is to be put right
     */
    default String framed(DraftRequest request, String text) {
        return text;
    }

    /**
     * How bad a draft is: the lower the better; of two that are equally bad the second is kept, which has had the
     * remarks.
     */
    double badness(DraftRequest request, String text);

    /**
     * What is to be told of the draft that is kept, each an object that can be written as JSON: a {@code remark} event.
     * The same as who asks for the letter's remarks is told, spelling and grammar apart, for which nobody is kept
     * waiting.
     *
     * @param letter whose draft it is
     * @param revision that holds it
     */
    List<?> remarks(UUID letter, int revision);

    /** Lets every draft stand and remarks nothing. */
    DraftReview NONE = new DraftReview() {

        @Override
        public Optional<Again> afterDraft(DraftRequest request, String text) {
            return Optional.empty();
        }

        @Override
        public double badness(DraftRequest request, String text) {
            return 0;
        }

        @Override
        public List<?> remarks(UUID letter, int revision) {
            return List.of();
        }
    };
}
