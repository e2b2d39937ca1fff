package org.longhand.proof;

/** A part of a text, in Java {@code char} offsets, end exclusive. */
record Span(int start, int end) {

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
