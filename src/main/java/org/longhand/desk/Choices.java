package org.longhand.desk;

import java.util.List;

/**
 * What a person can choose from on the start page and for a letter's look. In each list the first is the one that is
 * taken where nobody chose.
 *
 * @param occasions by name, with what to call them
 * @param tones how a letter may sound
 * @param lengths how long it may be
 * @param languages that the writer at work writes
 * @param hands handwritings
 * @param inks what to write with
 * @param papers what to write on
 * @param stationery what stands on the paper
 * @param known who wrote to whom lately
 */
public record Choices(
        List<Option> occasions,
        List<Option> tones,
        List<Option> lengths,
        List<Option> languages,
        List<Option> hands,
        List<Option> inks,
        List<Paper> papers,
        List<Option> stationery,
        List<Known> known) {

    /** @param id as in the API; @param title as a person calls it */
    public record Option(String id, String title) {}

    /** @param width and {@code height}: of the paper beside the largest one, in hundredths */
    public record Paper(String id, String title, int width, int height) {

        /** Where it begins, in the middle of a square of a hundred. */
        public int left() {
            return (100 - width) / 2;
        }

        /** As {@link #left}: all papers stand on one line. */
        public int top() {
            return 100 - height;
        }
    }

    /** Two people between whom letters were written. @param id of their correspondence */
    public record Known(String id, String sender, String recipient) {}
}
