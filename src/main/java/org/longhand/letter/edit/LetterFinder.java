package org.longhand.letter.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.Slice;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.LetterRepository;
import org.longhand.people.text.Plain;

/** Finds letters by whom they are for and by what stands on their pages. */
@ApplicationScoped
public class LetterFinder {

    /** So many letters are read for one answer at most; the cursor goes on from there. */
    static final int MOST_READ = 1000;

    private static final int AT_ONCE = 100;
    private static final int LONGEST = 200;

    private final LetterRepository letters;
    private final LetterPages pages;
    private final LetterMapper mapper;

    LetterFinder(LetterRepository letters, LetterPages pages, LetterMapper mapper) {
        this.letters = letters;
        this.pages = pages;
        this.mapper = mapper;
    }

    /**
     * Newest first.
     *
     * @param after null for the newest
     * @param correspondence null for all
     * @param words that stand on the page, as {@link Plain#key} spells them; null for any. A search answers with fewer
     *     letters than the limit, and a cursor, where it has read enough for one time
     */
    @Transactional
    public Slice<LetterSummary> list(int limit, ListPosition after, UUID correspondence, String words) {
        if (words == null || words.isBlank()) {
            List<LetterEntity> found = letters.list(limit + 1, after, correspondence);
            return page(
                    found.subList(0, Math.min(limit, found.size())),
                    found.size() > limit ? found.get(limit - 1) : null);
        }
        if (words.length() > LONGEST) {
            throw new InvalidInputException("q", "Search for at most " + LONGEST + " characters.");
        }
        return search(limit, after, correspondence, Plain.key(words));
    }

    private Slice<LetterSummary> search(int limit, ListPosition after, UUID correspondence, String words) {
        List<LetterEntity> found = new ArrayList<>();
        ListPosition place = after;
        for (int read = 0; read < MOST_READ; read += AT_ONCE) {
            List<LetterEntity> some = letters.list(AT_ONCE, place, correspondence);
            for (LetterEntity letter : some) {
                if (pages.current(letter)
                        .filter(r -> Plain.of(r.text()).contains(words))
                        .isPresent()) {
                    found.add(letter);
                }
                if (found.size() == limit) {
                    return page(found, letter);
                }
            }
            if (some.size() < AT_ONCE) {
                return page(found, null);
            }
            LetterEntity last = some.get(AT_ONCE - 1);
            place = new ListPosition(last.createdAt, last.id);
        }
        return new Slice<>(found.stream().map(mapper::summary).toList(), place);
    }

    /** @param last where the next page goes on, or null at the end */
    private Slice<LetterSummary> page(List<LetterEntity> found, LetterEntity last) {
        return new Slice<>(
                found.stream().map(mapper::summary).toList(),
                last == null ? null : new ListPosition(last.createdAt, last.id));
    }
}
