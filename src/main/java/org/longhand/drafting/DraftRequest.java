package org.longhand.drafting;

import java.util.List;
import org.longhand.brief.Brief;

/**
 * One request for words.
 *
 * @param brief what may be said
 * @param instruction how this draft should differ from the one before ("warmer", "shorter"), or null for a first one
 * @param previous the text that the instruction speaks about, or null
 * @param remarks what is wrong with {@code previous}, which is then this writer's own draft of a moment ago; else empty
 * @param seed a writer that varies by chance varies by this alone
 */
public record DraftRequest(Brief brief, String instruction, String previous, List<String> remarks, long seed) {

    public DraftRequest {
        remarks = List.copyOf(remarks);
    }

    public DraftRequest(Brief brief, String instruction, String previous, long seed) {
        this(brief, instruction, previous, List.of(), seed);
    }

    public static DraftRequest first(Brief brief, long seed) {
        return new DraftRequest(brief, null, null, seed);
    }

    /** The same request once more, with what is wrong with the draft that came of it. */
    public DraftRequest mending(String draft, List<String> wrong) {
        return new DraftRequest(brief, instruction, draft, wrong, seed + 1);
    }
}
