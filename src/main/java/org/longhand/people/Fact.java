package org.longhand.people;

/**
 * One thing that somebody told us, in their own words.
 *
 * @param text what was told, as it was told
 * @param kind what sort of thing it is ("memory", "news", …), or null where nobody said
 * @param when when it happened or will, in the teller's words, or null
 * @param question what it answers, where it was told as an answer: "In Lisbon." alone says little; or null
 */
public record Fact(String text, String kind, String when, String question) {

    public Fact(String text) {
        this(text, null, null, null);
    }

    public Fact(String text, String kind, String when) {
        this(text, kind, when, null);
    }
}
