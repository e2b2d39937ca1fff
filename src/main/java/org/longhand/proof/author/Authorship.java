package org.longhand.proof.author;

import java.util.ArrayList;
import java.util.List;
import org.longhand.people.text.Span;

/**
 * Who wrote which part of a text. The spans of persons and those of writers together are the whole text; they stand in
 * its order, and no two of one author touch.
 *
 * @param persons what a person typed
 * @param writers what a model or the composer wrote
 */
public record Authorship(List<Span> persons, List<Span> writers) {

    public Authorship {
        persons = List.copyOf(persons);
        writers = List.copyOf(writers);
    }

    /** All of it by one author. */
    public static Authorship whole(String text, boolean person) {
        List<Span> all = text == null || text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
        return person ? new Authorship(all, List.of()) : new Authorship(List.of(), all);
    }

    /** From the words of a text and the author of each; what stands between two words goes with one of them. */
    static Authorship of(Words words, boolean[] person, boolean otherwise) {
        if (words.size() == 0) {
            return whole(words.text(), otherwise);
        }
        List<Span> persons = new ArrayList<>();
        List<Span> writers = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || person[i] != person[i - 1]) {
                int end = i == words.size() ? words.text().length() : words.seam(i);
                (person[i - 1] ? persons : writers).add(new Span(start, end));
                start = end;
            }
        }
        return new Authorship(persons, writers);
    }

    /** Whether a person typed what stands at that place. */
    public boolean person(int offset) {
        int low = 0;
        int high = persons.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = persons.get(middle);
            if (span.holds(offset)) {
                return true;
            }
            if (offset < span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }
}
