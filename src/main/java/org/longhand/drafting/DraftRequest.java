package org.longhand.drafting;

/**
 * One request for words.
 *
 * @param brief       what may be said
 * @param instruction how this draft should differ from the one before ("warmer", "shorter"), or null for a first one
 * @param previous    the text that the instruction speaks about, or null
 * @param seed        a writer that varies by chance varies by this alone
 */
public record DraftRequest(Brief brief, String instruction, String previous, long seed) {

    public static DraftRequest first(Brief brief, long seed) {
        return new DraftRequest(brief, null, null, seed);
    }
}
