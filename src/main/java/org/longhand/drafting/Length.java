package org.longhand.drafting;

/** How long a letter should be; the words are a guide for a writer, not a bound. */
public enum Length {
    SHORT(90), MEDIUM(180), LONG(320);

    private final int words;

    Length(int words) {
        this.words = words;
    }

    /** About how many words a letter of this length has. */
    public int words() {
        return words;
    }
}
