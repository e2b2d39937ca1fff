package org.longhand.people.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day that a fact names, and what it is.
 *
 * @param topic what sort of day
 * @param day of the year, with the year that was told beside it
 * @param would whether it would have been so, had somebody lived
 * @param who whose birthday it is, in the words of the fact, {@link #YOU} or {@link #ME}; or null
 * @param people whom the clause names
 * @param began the year in which somebody was born, a couple married or somebody died; null where nobody said
 * @param once the date of what comes once; null for what comes each year, and for what is over
 */
public record DayMention(
        Topic topic, ToldDay day, boolean would, String who, List<Who> people, Integer began, LocalDate once) {

    /** What sort of day it is. */
    public enum Topic {
        BIRTHDAY,
        WEDDING,
        DEATH,
        /** The end of a marriage: nobody is reminded of it. */
        PARTING,
        /** Something that comes once. */
        EVENT
    }

    /** The recipient, and the sender, as whose day it is. */
    public static final String YOU = "\0you";

    public static final String ME = "\0me";

    private static final int OLDEST = 115;
    private static final int LONGEST_MARRIAGE = 85;
    private static final int LONGEST_MEMORY = 120;

    /** Whether it comes each year. */
    public boolean isYearly() {
        return topic == Topic.BIRTHDAY || topic == Topic.WEDDING || topic == Topic.DEATH;
    }

    /** When it comes, from a date on; empty where it does not come again, or for nobody who could live. */
    public Optional<LocalDate> next(LocalDate today) {
        if (!isYearly()) {
            return Optional.ofNullable(once).filter(date -> !date.isBefore(today));
        }
        LocalDate next = day.next(today);
        if (began != null && began > next.getYear()) {
            return Optional.empty();
        }
        boolean first = began != null && began == next.getYear() && !would;
        return tooLong(next) ? Optional.empty() : Optional.of(first ? day.next(next.plusDays(1)) : next);
    }

    private boolean tooLong(LocalDate next) {
        if (began == null) {
            return false;
        }
        int years = next.getYear() - began;
        return switch (topic) {
            case BIRTHDAY -> years > OLDEST && !would && !isPronoun();
            case WEDDING -> years > LONGEST_MARRIAGE && !would;
            default -> years > LONGEST_MEMORY;
        };
    }

    private boolean isPronoun() {
        return YOU.equals(who) || ME.equals(who);
    }

    /** How many years it is on that date; null where nobody said, or what was said cannot be. */
    public Integer years(LocalDate next) {
        if (began == null || !isYearly()) {
            return null;
        }
        int years = next.getYear() - began;
        boolean sound = years > 0 && (topic != Topic.BIRTHDAY || would || years <= OLDEST);
        return sound ? years : null;
    }

    /** Whether nobody should be reminded of it, after what was told. */
    public boolean isSilent(Endings endings) {
        if (topic == Topic.PARTING) {
            return true;
        }
        if (would) {
            return false;
        }
        return switch (topic) {
            case BIRTHDAY -> people.stream().anyMatch(endings::isDead) && !isAlsoOfTheLiving(endings);
            case WEDDING -> endings.isOver(people, began);
            default -> false;
        };
    }

    /** "You and Edith were twins": the day is still the recipient's, and is told in the words of the fact. */
    private boolean isAlsoOfTheLiving(Endings endings) {
        return who == null && people.stream().anyMatch(w -> w.person() == Who.Person.RECIPIENT && !endings.isDead(w));
    }
}
