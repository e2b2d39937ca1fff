package org.longhand.desk.letter;

import org.longhand.desk.messages.Messages;
import org.longhand.letter.model.Letter;
import org.longhand.letter.print.InkedLetter;

/**
 * What is said above a letter's pages.
 *
 * @param count how many pages and words
 * @param overflow by how many words it runs beyond the first page; null where it does not, or by a whole page
 * @param fitted that it is written smaller, or null
 * @param offer "true" where writing it smaller would bring it onto one page, "false" where that was chosen and can be
 *     taken back; else null
 */
record PageCount(String count, String overflow, String fitted, String offer) {

    static PageCount of(Letter letter, InkedLetter inked, String text, Messages messages) {
        int pages = inked.pages().size();
        int written = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        boolean chosen = Boolean.TRUE.equals(letter.look().fit());
        return new PageCount(
                messages.say("letter.count", pages, written),
                pages == 2 ? messages.say("letter.overflow", inked.overflow()) : null,
                chosen && pages == 1 ? messages.say("letter.fitted") : null,
                chosen ? "false" : inked.fits() ? "true" : null);
    }
}
