package org.longhand.people.text;

/** A part of a text, in Java {@code char} offsets, end exclusive. */
public record Span(int start, int end) {

    public boolean holds(int offset) {
        return offset >= start && offset < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
