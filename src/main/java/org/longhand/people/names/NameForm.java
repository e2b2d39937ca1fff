package org.longhand.people.names;

/** By which of their names a person is named. */
public enum NameForm {
    FULL,
    GIVEN,
    FAMILY,
    CALLED_BY,
    SIGNED,
    /** A title and a name: "Mrs Park". */
    TITLED,
    /** A word for a relative and a name: "Aunt June". */
    KIN
}
