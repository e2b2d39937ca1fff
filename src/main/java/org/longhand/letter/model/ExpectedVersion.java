package org.longhand.letter.model;

import java.util.Set;
import org.longhand.letter.model.LetterException.Kind;

/**
 * Which state of a letter a change was made from, so that nobody's words are overwritten.
 *
 * @param said whether that was said at all
 * @param any whether any state will do
 * @param versions those that will do otherwise
 */
public record ExpectedVersion(boolean said, boolean any, Set<Long> versions) {

    /** Whatever state it is in. */
    public static final ExpectedVersion ANY = new ExpectedVersion(true, true, Set.of());

    /** Nobody said. */
    public static final ExpectedVersion UNSAID = new ExpectedVersion(false, false, Set.of());

    public ExpectedVersion {
        versions = Set.copyOf(versions);
    }

    public static ExpectedVersion of(long version) {
        return new ExpectedVersion(true, false, Set.of(version));
    }

    /**
     * For a change that has to say.
     *
     * @param version the letter's present one
     * @throws LetterException VERSION_REQUIRED where nobody said, VERSION_STALE where it is another
     */
    public void require(long version) {
        if (!said) {
            throw new LetterException(Kind.VERSION_REQUIRED).with("version", version);
        }
        requireIfSaid(version);
    }

    /**
     * For a change that may leave it open.
     *
     * @throws LetterException VERSION_STALE where another was expected
     */
    public void requireIfSaid(long version) {
        if (said && !any && !versions.contains(version)) {
            throw new LetterException(Kind.VERSION_STALE).with("version", version);
        }
    }
}
