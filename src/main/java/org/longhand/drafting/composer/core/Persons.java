package org.longhand.drafting.composer.core;

/**
 * Turns the facts of one brief, in order: whom a "he" means depends on who was named before. What a teller left out and
 * a language needs, as a subject or a capital, is put right on the way.
 */
public interface Persons {

    Turned turn(String fact);
}
