package org.longhand.letter.draft;

import java.util.function.BooleanSupplier;

/** What follows when a writer has come to an end. Decided here and nowhere else. */
enum DraftStep {
    /** It was stopped: what is written is kept as a part, and readers are told why there is no more. */
    KEEP_PART_OF_STOPPED,
    /** It broke off: what is written is kept as a part, and readers are told what went wrong. */
    KEEP_PART_OF_FAILED,
    /** It is whole and may stand: it is kept and goes onto the page. */
    KEEP,
    /** It is whole, but says what cannot stand: it is kept, and goes back to its writer once. */
    HAND_BACK,
    /** The second draft is the better one, or as good: it goes onto the page. */
    KEEP_SECOND,
    /** The first one is better: the second is kept beside it. */
    STAY_WITH_FIRST,
    /** The second one broke off: its part is kept beside the first, which is whole. */
    STAY_WITH_FIRST_FOR_WANT_OF_SECOND;

    /**
     * @param text what is written
     * @param handBack whether it should be written once more; asked about a whole text only
     */
    static DraftStep afterFirst(DraftTake.End end, String text, BooleanSupplier handBack) {
        if (end.stopped() != null) {
            return KEEP_PART_OF_STOPPED;
        }
        if (end.failure() != null || text.isEmpty()) {
            return KEEP_PART_OF_FAILED;
        }
        return handBack.getAsBoolean() ? HAND_BACK : KEEP;
    }

    /** @param better whether the second is no worse than the first; asked about a whole text only */
    static DraftStep afterSecond(DraftTake.End end, String text, BooleanSupplier better) {
        if (end.stopped() != null) {
            return KEEP_PART_OF_STOPPED;
        }
        if (end.failure() != null || text.isEmpty()) {
            return STAY_WITH_FIRST_FOR_WANT_OF_SECOND;
        }
        return better.getAsBoolean() ? KEEP_SECOND : STAY_WITH_FIRST;
    }
}
