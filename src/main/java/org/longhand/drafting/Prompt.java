package org.longhand.drafting;

/**
 * What a model is asked, in its two messages. It holds people's lives: {@link #toString()} gives none of it away.
 *
 * @param system the rules
 * @param user the brief, fenced off as data, and what to do with it
 */
public record Prompt(String system, String user) {

    @Override
    public String toString() {
        return "Prompt[" + system.length() + " + " + user.length() + " characters]";
    }
}
