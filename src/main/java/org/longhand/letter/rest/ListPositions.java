package org.longhand.letter.rest;

import org.longhand.http.Cursor;
import org.longhand.letter.model.ListPosition;

/** Between a place in a list and the opaque cursor that clients see. */
public final class ListPositions {

    private ListPositions() {}

    /** @param after what {@link #encode} gave, or null for the beginning */
    public static ListPosition decode(String after) {
        Cursor cursor = Cursor.decode(after);
        return cursor == null ? null : new ListPosition(cursor.at(), cursor.id());
    }

    public static String encode(ListPosition next) {
        return next == null ? null : new Cursor(next.at(), next.id()).encode();
    }
}
