package org.longhand.desk;

import java.util.List;
import org.longhand.letter.Letter;
import org.longhand.letter.Revision;

/**
 * A letter on the desk: its text in the editor and its pages beside it.
 *
 * @param letter  as it is stored
 * @param typed   what stands in the editor: the stored text, or a person's words that could not be stored yet
 * @param tag     the state that a save is made from
 * @param current the letter's present state
 * @param pages   each page as SVG
 * @param revisions every text that stood on the page, oldest first
 * @param trouble what keeps the page from being drawn or the text from being stored, or null
 * @param changed whether somebody else changed the letter meanwhile; then {@code letter} holds their text
 */
record LetterSheet(Letter letter, String typed, String tag, String current, List<String> pages,
        List<Revision> revisions, String trouble, boolean changed) {

    /** Whether what stands in the editor is what is stored. */
    public boolean saved() {
        return letter.text() != null && letter.text().equals(typed);
    }
}
