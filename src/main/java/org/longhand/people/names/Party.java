package org.longhand.people.names;

/** One of the two people of a letter. */
public enum Party {
    SENDER,
    RECIPIENT
}
