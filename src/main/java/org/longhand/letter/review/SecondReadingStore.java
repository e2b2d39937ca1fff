package org.longhand.letter.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.RemarkCountRepository;
import org.longhand.letter.store.SecondReadingRepository;
import org.longhand.proof.second.SecondReading;

/** Keeps a second reading, in a transaction of its own. */
@ApplicationScoped
class SecondReadingStore {

    private final LetterPages pages;
    private final SecondReadingRepository readings;
    private final RemarkCountRepository counts;
    private final LetterMapper mapper;

    SecondReadingStore(
            LetterPages pages, SecondReadingRepository readings, RemarkCountRepository counts, LetterMapper mapper) {
        this.pages = pages;
        this.readings = readings;
        this.counts = counts;
        this.mapper = mapper;
    }

    /**
     * @return the letter as it is now, whose remarks are to be counted anew
     * @throws LetterException LETTER_NOT_FOUND where it was deleted while the model read
     */
    @Transactional
    Letter keep(UUID id, int revision, SecondReading reading) {
        LetterEntity letter = pages.lock(id);
        readings.keep(letter, revision, reading, mapper.now());
        counts.changed(letter);
        return pages.view(letter);
    }
}
