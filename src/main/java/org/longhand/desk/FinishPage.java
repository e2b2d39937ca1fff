package org.longhand.desk;

import java.time.LocalDate;
import java.util.List;
import org.longhand.desk.words.Words;
import org.longhand.http.EntityTags;
import org.longhand.letter.Letter;

/**
 * A letter on its way out of the house.
 *
 * @param sheet    as it will print
 * @param trouble  what keeps it here, or null
 * @param today    the latest day on which it can have been sent
 */
record FinishPage(LetterSheet sheet, String trouble, LocalDate today, Words words) {

    public Letter letter() {
        return sheet.letter();
    }

    /** The letter's state, for a change that must not meet another one. */
    public String tag() {
        return EntityTags.of(letter().version());
    }

    /** When a person approved the text on the page; empty before. */
    public String approved() {
        return letter().approval() == null ? "" : letter().approval().toString();
    }

    /** The day on which it was sent, as one says it; empty before. */
    public String sentOn() {
        return letter().sent() == null ? "" : words.day(letter().sent());
    }

    /** The recipient's address as it is typed, one line a line. */
    public String to() {
        return lines(letter().addresses() == null ? null : letter().addresses().recipient());
    }

    /** The sender's. */
    public String from() {
        return lines(letter().addresses() == null ? null : letter().addresses().sender());
    }

    private static String lines(List<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }
}
