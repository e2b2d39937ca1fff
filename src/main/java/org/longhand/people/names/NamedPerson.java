package org.longhand.people.names;

/** One of the two people of a letter by their names, none of which is null. */
public interface NamedPerson {

    /** The full name, as on an envelope. */
    String name();

    /** What the other one calls this person. */
    String calledBy();

    /** How this person signs a letter. */
    String signs();
}
