package org.longhand.people;

import org.longhand.people.names.NamedPerson;

/**
 * One of the two people of a letter, as the sender names them.
 *
 * @param name the full name, as on an envelope
 * @param calledBy what the other one calls this person; the salutation uses it
 * @param signs how this person signs a letter
 */
public record Person(String name, String calledBy, String signs) implements NamedPerson {

    public Person {
        calledBy = calledBy == null || calledBy.isBlank() ? name : calledBy.strip();
        signs = signs == null || signs.isBlank() ? name : signs.strip();
    }
}
