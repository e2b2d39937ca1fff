package org.longhand.desk.shelf;

import java.util.List;
import java.util.UUID;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.pairs.CorrespondenceService.CorrespondenceView;
import org.longhand.letter.pairs.UpcomingDaysService.UpcomingDay;

/**
 * What the shelf page shows: letters, or those that were found, and beside them people and coming days.
 *
 * @param words that were looked for, or empty
 * @param letters newest first
 * @param next where the list goes on, or null
 * @param people who writes to whom, those with the newest letter first
 * @param coming days that come soon
 * @param example the letter to play with, which may be gone; null where there was none
 */
record ShelfPage(
        String words,
        List<LetterSummary> letters,
        String next,
        List<CorrespondenceView> people,
        List<UpcomingDay> coming,
        UUID example) {

    public boolean searching() {
        return !words.isEmpty();
    }
}
