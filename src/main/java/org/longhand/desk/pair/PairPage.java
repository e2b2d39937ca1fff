package org.longhand.desk.pair;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.pairs.CorrespondenceService.CorrespondenceView;
import org.longhand.letter.pairs.CorrespondenceService.KnownFactView;
import org.longhand.people.ComingDay;

/**
 * What the page of a correspondence shows: what is known between two people, and their letters.
 *
 * @param byId the letters by their id
 * @param occasions what the reader calls those that have a name of ours
 */
record PairPage(
        CorrespondenceView pair,
        List<KnownFactView> facts,
        List<LetterSummary> letters,
        Map<UUID, LetterSummary> byId,
        List<ComingDay> coming,
        Map<String, String> occasions) {

    /** What a letter was for, as the reader says it. */
    public String occasion(LetterSummary letter) {
        return occasions.getOrDefault(letter.occasion(), letter.occasion());
    }

    /** The letters that told a fact, as far as they are still there. */
    public List<LetterSummary> told(KnownFactView fact) {
        return fact.toldIn().stream().map(byId::get).filter(l -> l != null).toList();
    }
}
