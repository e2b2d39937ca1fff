package org.longhand.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a person is to know of how a draft came about: its sentences, in order.
 *
 * <p>They are stored by their keys, as a JSON list, and written out where somebody reads them. Before that the English
 * sentences were stored: a text that is not such a list is one of them and stays as it is.
 */
public record DraftNotes(List<DraftNote> notes) {

    public static final DraftNotes NONE = new DraftNotes(List.of());

    /** The most characters that are stored; what does not fit is left out from the end. */
    static final int MOST = 2000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<DraftNote>> LIST = new TypeReference<>() {};

    public DraftNotes {
        notes = List.copyOf(notes);
    }

    public static DraftNotes of(DraftNote... notes) {
        return new DraftNotes(List.of(notes));
    }

    public boolean any() {
        return !notes.isEmpty();
    }

    /** All sentences in this language; in English where there is none. */
    public String in(Locale language) {
        return notes.stream()
                .map(note -> note.in(language))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** As they are stored; null where there are none. */
    public String stored() {
        try {
            for (List<DraftNote> some = new ArrayList<>(notes); !some.isEmpty(); some.remove(some.size() - 1)) {
                String stored = JSON.writeValueAsString(some);
                if (stored.length() <= MOST) {
                    return stored;
                }
            }
            return null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("notes that cannot be written as JSON", e);
        }
    }

    /** @param stored as {@link #stored} writes it, an English sentence, or null */
    public static DraftNotes read(String stored) {
        if (stored == null || stored.isBlank()) {
            return NONE;
        }
        try {
            return new DraftNotes(JSON.readValue(stored, LIST));
        } catch (JsonProcessingException e) {
            return of(DraftNote.said(stored));
        }
    }
}
