package org.longhand.letter.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something about a letter that cannot be done. It says what, and with which data a caller can tell so; how that is
 * said, as a problem or on a page, is the caller's business. The message names the kind only, so that no word of a
 * letter comes into a log with it; the data may hold such words.
 */
public final class LetterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Of what sort it is; a caller that is no program steers by it. */
    public enum Category {
        /** What it is about is not there, or not there any more. */
        MISSING,
        /** It was asked for from a state of the letter that is not the present one. */
        VERSION,
        /** The letter is in a state that does not allow it. */
        STATE,
        /** What was sent cannot be taken. */
        INPUT,
        /** Something failed that should not. */
        FAILURE
    }

    /** What cannot be done. Each constant says which data come with it. */
    public enum Kind {
        /** There is no such letter, or it is somebody else's. */
        LETTER_NOT_FOUND(Category.MISSING),
        /** The letter was deleted while it was being drafted. */
        LETTER_GONE(Category.MISSING),
        /** {@code number}. */
        REVISION_NOT_FOUND(Category.MISSING),
        CORRESPONDENCE_NOT_FOUND(Category.MISSING),
        /** A correspondence knows no such fact. */
        FACT_NOT_FOUND(Category.MISSING),
        SAMPLE_NOT_FOUND(Category.MISSING),
        REMARK_NOT_FOUND(Category.MISSING),

        /** A change that does not say which state it was made from; {@code version} is the present one. */
        VERSION_REQUIRED(Category.VERSION),
        /** A change that was made from another state; {@code version} is the present one. */
        VERSION_STALE(Category.VERSION),

        /** There is no text to be {@code done}: sent, or judged for its style. */
        LETTER_WITHOUT_TEXT(Category.STATE),
        /** There is no text to approve. */
        NOTHING_TO_APPROVE(Category.STATE),
        /** There is no text to print. */
        NOTHING_TO_PRINT(Category.STATE),
        STILL_DRAFTING(Category.STATE),
        /** {@code remarks}, a list of {@link RemarkView}, stand in the way of approval. */
        REMARKS_BLOCK(Category.STATE),
        /** {@code remarks}, a list of {@link RemarkView}: claims that nobody has answered yet. */
        OPEN_CLAIMS(Category.STATE),
        /** {@code remarks}, a list of {@link org.longhand.proof.brief.BriefRemark}: what was never filled in. */
        BRIEF_UNFILLED(Category.STATE),
        /** The same of a letter that is not stored yet. */
        BRIEF_REFUSED(Category.INPUT),
        REMARK_WITHOUT_REPLACEMENT(Category.STATE),
        /** A remark that blocks cannot be dismissed; {@code remark}. */
        REMARK_BLOCKS(Category.STATE),
        /** A remark that is no claim cannot be true; {@code remark}. */
        REMARK_NOT_A_CLAIM(Category.STATE),
        /** A claim stands in one sentence with a gap, so that the whole of it cannot be a fact; {@code remark}. */
        CLAIM_WITH_GAP(Category.STATE),
        /** A remark that is about no sentence of the letter's body: nothing can be taken out; {@code remark}. */
        REMARK_NOT_TO_TAKE_OUT(Category.STATE),

        /** A letter is to join a correspondence that is not there. */
        UNKNOWN_CORRESPONDENCE(Category.INPUT),
        /** Facts are to be remembered between two people who have no correspondence yet. */
        NOTHING_TO_REMEMBER(Category.INPUT),
        /** The request's {@code field} names a fact that its {@code correspondence} does not know. */
        UNKNOWN_FACT(Category.INPUT),
        /** The letter's {@code correspondence} is between other people: {@code sender} and {@code recipient}. */
        CORRESPONDENCE_MISMATCH(Category.STATE),
        /** {@code letters}: how many. */
        CORRESPONDENCE_HAS_LETTERS(Category.STATE),
        /** A letter tells at most {@code most}. */
        TOO_MANY_FACTS(Category.INPUT),
        /** A correspondence keeps at most {@code most}. */
        TOO_MANY_KNOWN_FACTS(Category.INPUT),
        /** A file that holds no text. */
        NOT_TEXT(Category.INPUT),
        /** {@code leftOut}: counts by reason; {@code from}: whose mails were taken, or absent. */
        NOTHING_LEARNED(Category.INPUT),

        /** An envelope without a recipient's address. */
        NO_ADDRESS(Category.STATE),
        /** {@code hand} cannot write {@code glyphs}; {@code hands} can. */
        GLYPH_UNSUPPORTED(Category.INPUT),
        /** {@code pages}: how many there are. */
        PAGE_NOT_FOUND(Category.MISSING),
        /** {@code sides}: how many of the envelope bear writing. */
        SIDE_NOT_FOUND(Category.MISSING),

        /** The writer at work, {@code writer}, cannot judge style. */
        NO_MODEL(Category.STATE),
        /** The model that was asked for suggestions failed; {@code failure} is a DraftingException. */
        STYLE_FAILED(Category.FAILURE),
        /** A file of questions cannot be used; {@code says}. */
        TEMPLATE_BROKEN(Category.FAILURE),

        /** Another draft of {@code letter} is on its way. */
        DRAFT_RUNNING(Category.STATE),
        /** No draft of {@code letter} is on its way. */
        NO_DRAFT_RUNNING(Category.MISSING),
        /** Somebody stopped it; {@code letter}, and {@code revision} where something was written. */
        DRAFT_CANCELLED(Category.STATE),
        /** The program is being stopped; {@code letter}, and {@code revision} where something was written. */
        DRAFT_CLOSING(Category.FAILURE),
        /** The last draft did not come to its end; {@code letter}, and {@code revision} where something was written. */
        DRAFT_INTERRUPTED(Category.FAILURE),
        /** The writer failed; {@code letter}, {@code failure}, a DraftingException, and {@code revision} as above. */
        DRAFT_FAILED(Category.FAILURE),
        /** Our own mistake; {@code letter}. */
        DRAFT_BROKEN(Category.FAILURE);

        private final Category category;

        Kind(Category category) {
            this.category = category;
        }
    }

    private final Kind kind;
    private final transient Map<String, Object> data;

    private LetterException(Kind kind, Map<String, Object> data) {
        super(kind.name());
        this.kind = kind;
        this.data = data;
    }

    public LetterException(Kind kind) {
        this(kind, Map.of());
    }

    /** The same with one more datum; one that is null is left out. */
    public LetterException with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        LetterException richer = new LetterException(kind, more);
        richer.setStackTrace(getStackTrace());
        return richer;
    }

    public Kind kind() {
        return kind;
    }

    public Category category() {
        return kind.category;
    }

    /** Whether it is of one of these kinds. */
    public boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /** All data by name. */
    public Map<String, Object> data() {
        return data == null ? Map.of() : data;
    }

    /** One datum; null where it was left out. */
    public <T> T get(String name, Class<T> type) {
        return type.cast(data().get(name));
    }
}
