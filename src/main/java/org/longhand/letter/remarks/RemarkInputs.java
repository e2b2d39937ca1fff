package org.longhand.letter.remarks;

import java.util.List;
import java.util.Set;
import org.longhand.letter.model.Letter;
import org.longhand.proof.author.Authorship;
import org.longhand.proof.second.SecondReading;
import org.longhand.proof.style.Suggestion;
import org.longhand.proof.told.PreviousLetter;

/**
 * All that the remarks on one text depend on, as it stood at one moment. With it a text is read outside any
 * transaction.
 *
 * @param letter as it is stored
 * @param number of the revision that is read; 0 where the letter has none
 * @param text of that revision, or null
 * @param authors who wrote which part of that text
 * @param settled the names of the remarks that a person answered
 * @param earlier what the same two people's letters said before
 * @param suggestions what a model would say better
 * @param second what a model found of the text's sentences
 */
public record RemarkInputs(
        Letter letter,
        int number,
        String text,
        Authorship authors,
        Set<String> settled,
        List<PreviousLetter> earlier,
        List<Suggestion> suggestions,
        SecondReading second) {

    public RemarkInputs {
        settled = Set.copyOf(settled);
        earlier = List.copyOf(earlier);
        suggestions = List.copyOf(suggestions);
    }

    /** The same, where it is known who wrote what. */
    RemarkInputs by(Authorship found) {
        return new RemarkInputs(letter, number, text, found, settled, earlier, suggestions, second);
    }
}
