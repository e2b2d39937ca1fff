package org.longhand.desk.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.desk.Refusal;
import org.longhand.desk.merge.ThreeWay;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;

/**
 * Stores what a person wrote without ever writing over what somebody else wrote meanwhile: a text that was made from an
 * older revision is merged with the present one ({@link ThreeWay}).
 */
@ApplicationScoped
class TextSaver {

    private static final int TRIES = 5;

    private final LetterService letters;

    TextSaver(LetterService letters) {
        this.letters = letters;
    }

    /**
     * What came of saving.
     *
     * @param letter as it is stored now
     * @param merged whether somebody else's changes came together with these
     * @param parted where nothing was stored since both changed the same words: the two texts, chunk by chunk; else
     *     null
     */
    record SaveResult(Letter letter, boolean merged, List<ThreeWay.Chunk> parted) {}

    /**
     * Merges where it must, and tries again where somebody writes in between.
     *
     * @param base the number of the revision that the text was made from, or null where it is none
     * @param from the text that it was made from; null where {@code base} says it
     */
    SaveResult save(UUID id, String text, Integer base, String from) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Letter letter = letters.get(id);
            int current = letter.revision() == null ? 0 : letter.revision().number();
            boolean merging = base == null || base != current;
            String merged = text;
            if (merging && current > 0) {
                ThreeWay.Merged both = ThreeWay.merge(base(id, base, from), text, letter.text());
                if (!both.clean()) {
                    return new SaveResult(letter, false, both.parts());
                }
                merged = both.text();
            }
            Optional<Letter> stored = write(letter, merged);
            if (stored.isPresent()) {
                return new SaveResult(stored.get(), merging && !merged.equals(text), null);
            }
        }
        throw new LetterException(LetterException.Kind.VERSION_STALE)
                .with("version", letters.get(id).version());
    }

    /** Nothing where somebody else was quicker. */
    private Optional<Letter> write(Letter letter, String text) {
        return Refusal.attempt(
                () -> Optional.of(letters.write(letter.id(), text, ExpectedVersion.of(letter.version()))),
                Refusal::changed,
                refusal -> Optional.empty());
    }

    private String base(UUID id, Integer base, String from) {
        if (from != null) {
            return from.replace("\r\n", "\n");
        }
        return base == null || base == 0 ? "" : letters.revision(id, base).text();
    }
}
