package org.longhand.desk.history;

import java.util.List;
import org.longhand.desk.merge.Beside;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.Revision;

/**
 * Two of a letter's texts beside each other.
 *
 * @param all every text that there is, newest first
 * @param old the one on the left
 * @param young the one on the right
 * @param trouble why nothing was stored, or null
 */
record ComparePage(
        Letter letter, List<Revision> all, Revision old, Revision young, List<Beside.Row> rows, String trouble) {

    /** The number of the text on the page. */
    public int current() {
        return letter.revision() == null ? 0 : letter.revision().number();
    }

    /** The same, with what went wrong. */
    ComparePage troubled(String why) {
        return new ComparePage(letter, all, old, young, rows, why);
    }

    public boolean differ() {
        return rows.stream().anyMatch(row -> !row.same());
    }
}
