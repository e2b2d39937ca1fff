package org.longhand.hand;

/** What a stroke is to its letter: those other than the body are written after the word and wander on their own. */
public enum StrokeRole {
    BODY,
    DOT,
    CROSSBAR,
    MARK
}
