package org.longhand.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that comes, as somebody told it.
 *
 * @param fact the known fact that tells it
 * @param inDays from today
 * @param who whose day it is, where that is told; else null
 * @param years that somebody turns, or that it is since; null where no year was told
 * @param says the same as a sentence
 */
public record ComingDay(UUID fact, LocalDate date, int inDays, DayKind kind, String who, Integer years, String says) {

    /** What sort of day. */
    public enum DayKind {
        @JsonProperty("birthday")
        BIRTHDAY,
        /** A wedding, or another thing that is remembered each year. */
        @JsonProperty("anniversary")
        ANNIVERSARY,
        /** The day on which somebody died. */
        @JsonProperty("remembrance")
        REMEMBRANCE,
        /** Something that happens once. */
        @JsonProperty("day")
        DAY
    }
}
