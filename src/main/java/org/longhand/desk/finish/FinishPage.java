package org.longhand.desk.finish;

import java.time.LocalDate;
import java.util.List;
import org.longhand.desk.letter.LetterSheet;
import org.longhand.desk.messages.Messages;
import org.longhand.http.EntityTags;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;

/**
 * What the last page of a letter shows, on which it is approved, addressed and noted as sent.
 *
 * @param sheet as it will print
 * @param trouble what keeps it here, or null
 * @param today the latest day on which it can have been sent
 */
record FinishPage(LetterSheet sheet, Trouble trouble, LocalDate today, Messages messages) {

    /**
     * Why a step was not taken.
     *
     * @param where the step that it belongs to: {@code approval}, {@code addresses} or {@code sent}
     * @param says a sentence
     * @param remarks those that stand in the way of approval
     * @param to an address as it was typed, or null
     * @param from the sender's
     */
    record Trouble(String where, String says, List<RemarkView> remarks, String to, String from) {

        /** Whether a person may say that all of it is true: there is no gap among it. */
        public boolean answerable() {
            return !remarks.isEmpty() && remarks.stream().allMatch(RemarkView::open);
        }

        static Trouble of(String where, String says) {
            return new Trouble(where, says, List.of(), null, null);
        }
    }

    public Letter letter() {
        return sheet.letter();
    }

    /** The letter's state, for a change that must not meet another one. */
    public String tag() {
        return EntityTags.of(letter().version());
    }

    /** Whether a person approved the text on the page. */
    public boolean approved() {
        return letter().approval() != null;
    }

    /** What went wrong in that step, or null. */
    public Trouble troubleIn(String step) {
        return trouble != null && trouble.where().equals(step) ? trouble : null;
    }

    /** Whether it is known where the letter goes. */
    public boolean addressed() {
        return letter().addresses() != null
                && letter().addresses().recipient() != null
                && !letter().addresses().recipient().isEmpty();
    }

    /** The day on which it was sent, as one says it; empty before. */
    public String sentOn() {
        return letter().sent() == null ? "" : messages.day(letter().sent());
    }

    /** The recipient's address as it is typed, one line a line. */
    public String to() {
        return trouble != null && trouble.to() != null
                ? trouble.to()
                : lines(
                        letter().addresses() == null
                                ? null
                                : letter().addresses().recipient());
    }

    /** The sender's. */
    public String from() {
        return trouble != null && trouble.from() != null
                ? trouble.from()
                : lines(
                        letter().addresses() == null
                                ? null
                                : letter().addresses().sender());
    }

    private static String lines(List<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }
}
