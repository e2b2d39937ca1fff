package org.longhand.desk;

import java.util.List;

/**
 * What the start page offers.
 *
 * @param occasions as a person would name them
 * @param languages that the writer at work writes
 */
record Choices(List<String> occasions, List<Language> languages) {

    /** @param tag BCP 47; @param name in its own language */
    record Language(String tag, String name) {
    }
}
