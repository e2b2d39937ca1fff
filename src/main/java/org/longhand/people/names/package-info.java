/**
 * How the two people of a letter are named in a text, and how they are told from others of the same name, from months,
 * flowers and streets. Whoever must know whom a name means asks {@link org.longhand.people.names.PeopleInText}.
 */
package org.longhand.people.names;
