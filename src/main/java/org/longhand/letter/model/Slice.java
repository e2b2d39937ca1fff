package org.longhand.letter.model;

import java.util.List;

/**
 * A part of a list.
 *
 * @param next where the list goes on; null at its end
 */
public record Slice<T>(List<T> items, ListPosition next) {

    public Slice {
        items = List.copyOf(items);
    }
}
