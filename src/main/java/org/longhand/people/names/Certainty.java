package org.longhand.people.names;

/** How sure it is that a name in a text means the person who bears it. */
public enum Certainty {
    /** It is that person. */
    SURE,
    /** That person or another; whoever would change the words leaves them as they are. */
    UNSURE,
    /** Another person of that name, a month, a flower, a virtue, a verb, a street. */
    ANOTHER
}
