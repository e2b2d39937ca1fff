package org.longhand.desk.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.longhand.desk.merge.WordDiff;
import org.longhand.letter.model.Revision;

/**
 * A letter's revisions for the history page: consecutive ones of a person that lie less than {@link #SITTING} apart are
 * one entry, as that person remembers them. Pure.
 *
 * @param entries newest first
 */
public record History(List<Entry> entries) {

    /** A person who writes on after so long a rest has sat down again. */
    static final Duration SITTING = Duration.ofMinutes(10);

    /**
     * One step in a letter's life.
     *
     * @param last the revision that it ended with
     * @param steps every revision of it, oldest first; more than one only where a person wrote
     * @param changes beside the text before
     */
    public record Entry(Revision last, List<Revision> steps, List<WordDiff.Part> changes) {

        public boolean byPerson() {
            return last.author() == Revision.Author.HUMAN;
        }

        public boolean several() {
            return steps.size() > 1;
        }

        /** Whether it is the first text, so that nothing is compared. */
        public boolean first() {
            return steps.get(0).number() == 1;
        }

        public boolean interrupted() {
            return last.state() == Revision.State.INTERRUPTED;
        }
    }

    /** @param revisions oldest first */
    public static History of(List<Revision> revisions) {
        List<Entry> entries = new ArrayList<>();
        List<Revision> sitting = new ArrayList<>();
        String before = "";
        for (Revision revision : revisions) {
            if (!sitting.isEmpty() && !goesOn(sitting.get(sitting.size() - 1), revision)) {
                before = close(entries, sitting, before);
            }
            sitting.add(revision);
        }
        if (!sitting.isEmpty()) {
            close(entries, sitting, before);
        }
        Collections.reverse(entries);
        return new History(List.copyOf(entries));
    }

    private static String close(List<Entry> entries, List<Revision> sitting, String before) {
        Revision last = sitting.get(sitting.size() - 1);
        entries.add(new Entry(last, List.copyOf(sitting), WordDiff.between(before, last.text())));
        sitting.clear();
        return last.text();
    }

    private static boolean goesOn(Revision earlier, Revision later) {
        return earlier.author() == Revision.Author.HUMAN
                && later.author() == Revision.Author.HUMAN
                && earlier.restoredFrom() == null
                && later.restoredFrom() == null
                && Duration.between(earlier.createdAt(), later.createdAt()).compareTo(SITTING) < 0;
    }
}
