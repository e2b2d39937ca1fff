package org.longhand.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a letter should be; the words are a guide for a writer, not a bound. */
public enum Length {
    @JsonProperty("short")
    SHORT(90),
    @JsonProperty("medium")
    MEDIUM(180),
    @JsonProperty("long")
    LONG(320);

    private final int words;

    Length(int words) {
        this.words = words;
    }

    /** About how many words a letter of this length has. */
    public int words() {
        return words;
    }
}
